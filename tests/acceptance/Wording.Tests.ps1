BeforeDiscovery {
    # What is said of what, in English, German and Spanish; one text is the same in all.
    $script:Wordings = @(
        @{
            Of    = 'a store without Instance'
            Say   = { New-PChatPool c.contoso.com pool01.contoso.com @{ Witness = 'a.contoso.com' } D:\c }
            Texts = 'The store lacks the key Instance. Keys of a store: Instance (required), Mirror, Witness.',
            'Dem Speicher fehlt der Schlüssel Instance. Schlüssel eines Speichers: Instance (erforderlich), Mirror, Witness.',
            'Al almacén le falta la clave Instance. Claves de un almacén: Instance (obligatoria), Mirror, Witness.'
        }
        @{
            Of    = 'a misspelt key of a store'
            Say   = { Set-PChatPool chat.contoso.com -ContentStore @{ Miror = 'x.contoso.com' } }
            Texts = '''Miror'' is not a key of a store. Did you mean ''Mirror''? Keys of a store: Instance (required), Mirror, Witness.',
            '„Miror“ ist kein Schlüssel eines Speichers. Meinten Sie „Mirror“? Schlüssel eines Speichers: Instance (erforderlich), Mirror, Witness.',
            '«Miror» no es una clave de un almacén. ¿Quiso decir «Mirror»? Claves de un almacén: Instance (obligatoria), Mirror, Witness.'
        }
        @{
            Of    = 'a negative number'
            Say   = { Set-PChatPool chat.contoso.com -ConcurrentUsers -5 }
            Texts = '''-ConcurrentUsers'' is -5, but must be 0 or more.',
            '„-ConcurrentUsers“ ist -5, zulässig ist aber nur 0 oder mehr.',
            '«-ConcurrentUsers» es -5, pero debe ser 0 o más.'
        }
        @{
            Of    = 'a negative number of users'
            Say   = { Get-PChatCapacity -Users -1 }
            Texts = '''-Users'' is -1, but must be 0 or more.',
            '„-Users“ ist -1, zulässig ist aber nur 0 oder mehr.',
            '«-Users» es -1, pero debe ser 0 o más.'
        }
        @{
            Of    = 'a store that says nothing'
            Say   = { Set-PChatPool chat.contoso.com -ContentStore @{} }
            Texts = 'The store lacks the key Instance. Keys of a store: Instance (required), Mirror, Witness.',
            'Dem Speicher fehlt der Schlüssel Instance. Schlüssel eines Speichers: Instance (erforderlich), Mirror, Witness.',
            'Al almacén le falta la clave Instance. Claves de un almacén: Instance (obligatoria), Mirror, Witness.'
        }
        @{
            Of    = 'a misspelt column'
            Say   = { [pscustomobject] @{ ComputerName = 'chat09.contoso.com'; PoolFqdn = 'chat.contoso.com'; Status = 'Standby' } | Add-PChatServer }
            Texts = 'The table has a column ''Status'' that is nothing to this cmdlet. Did you mean ''State''? Rename the column, or take it out.',
            'Die Tabelle hat eine Spalte „Status“, mit der dieses Cmdlet nichts anfangen kann. Meinten Sie „State“? Benennen Sie die Spalte um, oder entfernen Sie sie.',
            'La tabla tiene una columna «Status» que este cmdlet no conoce. ¿Quiso decir «State»? Cambie el nombre de la columna o quítela.'
        }
        @{
            Of    = 'an empty name of what is to be removed'
            Say   = { Remove-PChatPool '' }
            Texts = '-Identity: '''' is no name. Type the name of what is meant; Get-PChatPool lists those that there are.',
            '-Identity: „“ ist kein Name. Geben Sie den Namen dessen ein, was gemeint ist; Get-PChatPool listet die vorhandenen auf.',
            '-Identity: «» no es un nombre. Escriba el nombre de lo que se quiere indicar; Get-PChatPool enumera los que hay.'
        }
        @{
            Of    = 'blanks for the name of what is to be changed'
            Say   = { Set-PChatSite '  ' -TimeZone UTC }
            Texts = '-Identity: ''  '' is no name. Type the name of what is meant; Get-PChatSite lists those that there are.',
            '-Identity: „  “ ist kein Name. Geben Sie den Namen dessen ein, was gemeint ist; Get-PChatSite listet die vorhandenen auf.',
            '-Identity: «  » no es un nombre. Escriba el nombre de lo que se quiere indicar; Get-PChatSite enumera los que hay.'
        }
        @{
            Of    = 'an empty rule of a suppression'
            Say   = { Remove-PChatSuppression '' }
            Texts = '-Rule: '''' is no name. Type the name of what is meant; Get-PChatSuppression lists those that there are.',
            '-Rule: „“ ist kein Name. Geben Sie den Namen dessen ein, was gemeint ist; Get-PChatSuppression listet die vorhandenen auf.',
            '-Rule: «» no es un nombre. Escriba el nombre de lo que se quiere indicar; Get-PChatSuppression enumera los que hay.'
        }
        @{
            Of    = 'an empty name of what is to be renamed'
            Say   = { Rename-PChatObject '' HQ }
            Texts = '-Identity: '''' is no name. Type the name of what is meant; Get-PChatComponent lists those that there are.',
            '-Identity: „“ ist kein Name. Geben Sie den Namen dessen ein, was gemeint ist; Get-PChatComponent listet die vorhandenen auf.',
            '-Identity: «» no es un nombre. Escriba el nombre de lo que se quiere indicar; Get-PChatComponent enumera los que hay.'
        }
        @{
            Of    = 'more users than a pool carries'
            Say   = { Set-PChatPool chat.contoso.com -ConcurrentUsers 90000 3>&1 }
            Texts = 'chat.contoso.com is given 90,000 concurrent users, but a pool carries at most 80,000: 20,000 on each of 4 active servers.',
            'chat.contoso.com bekommt 90.000 gleichzeitige Benutzer, doch ein Pool trägt höchstens 80.000: 20.000 auf jedem von 4 aktiven Servern.',
            'chat.contoso.com recibe 90.000 usuarios simultáneos, pero un grupo soporta 80.000 como máximo: 20.000 en cada uno de 4 servidores activos.'
        }
        @{
            Of    = 'more provisioned users than are supported'
            Say   = { Set-PChatPool chat.contoso.com -ProvisionedUsers 150001 3>&1 }
            Texts = 'chat.contoso.com is given 150,001 provisioned users, but at most 150,000 are supported.',
            'chat.contoso.com bekommt 150.001 bereitgestellte Benutzer, doch unterstützt werden höchstens 150.000.',
            'chat.contoso.com recibe 150.001 usuarios aprovisionados, pero se admiten 150.000 como máximo.'
        }
        @{
            Of    = 'an extension that nothing is written with'
            Say   = { Export-PChatReport r.foo }
            Texts = '''r.foo'' has an unknown extension. Use one of these: .html, .htm.',
            '„r.foo“ hat eine unbekannte Dateiendung. Verwenden Sie eine von diesen: .html, .htm.',
            '«r.foo» tiene una extensión desconocida. Use una de estas: .html, .htm.'
        }
        @{
            Of    = 'a missing folder'
            Say   = { Export-PChatTopology nodir/x.yaml }
            Texts = 'The folder ''nodir'' of ''nodir/x.yaml'' does not exist. Create it, or choose another path.',
            'Den Ordner „nodir“ von „nodir/x.yaml“ gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen Pfad.',
            'La carpeta «nodir» de «nodir/x.yaml» no existe. Créela o elija otra ruta.'
        }
        @{
            Of    = 'a server of no pool'
            Say   = { Get-PChatServer chat05.contoso.com }
            Texts = 'No Persistent Chat pool has a server ''chat05.contoso.com''. Get-PChatServer lists the servers.',
            'Kein Pool für beständigen Chat hat einen Server „chat05.contoso.com“. Get-PChatServer listet die Server auf.',
            'Ningún grupo de chat persistente tiene un servidor «chat05.contoso.com». Get-PChatServer muestra los servidores.'
        }
        @{
            Of    = 'more than can be undone'
            Say   = { (Get-Said { Undo-PChatChange 9999 }) -replace '\d+', '12' }
            Texts = 'Only 12 changes can be undone.',
            'Nur 12 Änderungen können zurückgenommen werden.',
            'Solo 12 cambios se pueden deshacer.'
        }
        @{
            Of    = 'no active server'
            Say   = { Get-Finding PCT1005 }
            Texts = 'The pool ''chat.contoso.com'' has no active server (2 servers listed), so that nobody can connect.',
            'Der Pool „chat.contoso.com“ hat keinen aktiven Server (2 Server aufgeführt), sodass sich niemand verbinden kann.',
            'El grupo «chat.contoso.com» no tiene ningún servidor activo (enumera 2 servidores), por lo que nadie puede conectarse.'
        }
        @{
            Of    = 'another FQDN than the computer'
            Say   = { Get-Finding PCT1006 }
            Texts = 'The single-server pool ''chat.contoso.com'' has a different FQDN from its computer chat01.contoso.com.',
            'Der Einzelserverpool „chat.contoso.com“ hat einen anderen FQDN als sein Computer chat01.contoso.com.',
            'El grupo de un solo servidor «chat.contoso.com» tiene un FQDN distinto del de su equipo chat01.contoso.com.'
        }
        @{
            Of    = 'another FQDN than the Standard Edition server'
            Say   = { Get-Finding PCT2003 }
            Texts = 'The pool ''chat.contoso.com'' runs on the Standard Edition server se01.contoso.com but has a different FQDN.',
            'Der Pool „chat.contoso.com“ läuft auf dem Standard Edition-Server se01.contoso.com, hat aber einen anderen FQDN.',
            'El grupo «chat.contoso.com» se ejecuta en el servidor Standard Edition se01.contoso.com, pero tiene otro FQDN.'
        }
        @{
            Of    = 'compliance is enabled'
            Say   = { Get-Finding PCT2005 }
            Texts = 'The pool ''chat.contoso.com'' has compliance enabled. This check assumes that the Compliance service runs on every server of the pool and not on the front ends, because the documents disagree.',
            'Für den Pool „chat.contoso.com“ ist Compliance eingeschaltet. Diese Prüfung nimmt an, dass der Compliancedienst auf jedem Server des Pools läuft und nicht auf den Front-Ends, weil sich die Dokumente widersprechen.',
            'El grupo «chat.contoso.com» tiene activado el cumplimiento. Esta comprobación supone que el servicio de cumplimiento se ejecuta en todos los servidores del grupo y no en los front-end, porque los documentos discrepan.'
        }
        @{
            Of    = 'no display name'
            Say   = { Get-Finding PCT1013 }
            Texts = 'The pool ''chat.contoso.com'' has no display name; its users see its FQDN.',
            'Der Pool „chat.contoso.com“ hat keinen Anzeigenamen; seine Benutzer sehen seinen FQDN.',
            'El grupo «chat.contoso.com» no tiene nombre para mostrar; sus usuarios ven su FQDN.'
        }
        @{
            Of    = 'an unknown next hop'
            Say   = { Get-Finding PCT4003 }
            Texts = 'The pool ''chat.contoso.com'' has the next hop pool02.contoso.com, which is not a front-end pool in this topology.',
            'Der Pool „chat.contoso.com“ hat den nächsten Hop pool02.contoso.com, der kein Front-End-Pool dieser Topologie ist.',
            'El grupo «chat.contoso.com» tiene el próximo salto pool02.contoso.com, que no es un grupo de servidores front-end de esta topología.'
        }
        @{
            Of    = 'no global catalog'
            Say   = { Get-Finding PCT4006 }
            Texts = 'The domain ''emea.contoso.com'' contains Lync computers (fe01.emea.contoso.com) but no global catalog.',
            'Die Domäne „emea.contoso.com“ enthält Lync-Computer (fe01.emea.contoso.com), aber keinen globalen Katalog.',
            'El dominio «emea.contoso.com» contiene equipos de Lync (fe01.emea.contoso.com), pero ningún catálogo global.'
        }
        @{
            Of    = 'slow disks'
            Say   = { Get-Finding PCT8007 1 }
            Texts = 'The computer ''chat01.contoso.com'' has 7,200 rpm disks; 10,000 rpm are recommended.',
            'Der Computer „chat01.contoso.com“ hat Datenträger mit 7.200 U/min; empfohlen sind 10.000 U/min.',
            'El equipo «chat01.contoso.com» tiene discos de 7.200 rpm; se recomiendan 10.000 rpm.'
        }
        @{
            Of    = 'too few cores'
            Say   = { Get-Finding PCT8002 0 Remedy }
            Texts = 'Give the server more processor cores, or plan for fewer users on it.',
            'Geben Sie dem Server mehr Prozessorkerne, oder planen Sie weniger Benutzer auf ihm ein.',
            'Dé al servidor más núcleos de procesador o prevea menos usuarios en él.'
        }
        @{
            Of    = 'a virtual server'
            Say   = { Get-Finding PCT8005 }
            Texts = 'The chat server ''chat01.contoso.com'' is virtual and not stated to match the recommended physical server, which the figure of 20,000 users assumes.',
            'Der Chatserver „chat01.contoso.com“ ist virtuell, und es ist nicht angegeben, dass er dem empfohlenen physischen Server entspricht, von dem die Zahl von 20.000 Benutzern ausgeht.',
            'El servidor de chat «chat01.contoso.com» es virtual y no se indica que iguale al servidor físico recomendado, que es el que supone la cifra de 20.000 usuarios.'
        }
        @{
            Of    = 'an address of neither kind'
            Say   = { Get-Finding PCT5012 1 }
            Texts = 'The pool ''chat.contoso.com'' has an add-in ''Everything that every new member of a team has to read first'' whose address is neither http nor https: file://files.contoso.com/wiki/index.html',
            'Der Pool „chat.contoso.com“ hat ein Add-In „Everything that every new member of a team has to read first“, dessen Adresse weder mit http noch mit https beginnt: file://files.contoso.com/wiki/index.html',
            'El grupo «chat.contoso.com» tiene un complemento «Everything that every new member of a team has to read first» cuya dirección no empieza por http ni https: file://files.contoso.com/wiki/index.html'
        }
        @{
            Of    = 'a number in quotes'
            Say   = { Read-Text "formatVersion: 1`nname: x`nchatPools:`n  - fqdn: a.contoso.com`n    nextHop: b.contoso.com`n    contentStore: s`n    fileStore: D:\c`n    users: { concurrent: `"30000`" }" }
            Texts = 'y.yaml:8:26: ''concurrent'' must be a whole number; found the text ''30000''. Write 30000, without quotes.',
            'y.yaml:8:26: „concurrent“ muss eine ganze Zahl sein; gefunden: der Text „30000“. Schreiben Sie 30000, ohne Anführungszeichen.',
            'y.yaml:8:26: «concurrent» debe ser un número entero; encontrado: el texto «30000». Escriba 30000, sin comillas.'
        }
        @{
            Of    = 'a key twice'
            Say   = { Read-Text "formatVersion: 1`nname: x`nname: y" }
            Texts = 'y.yaml:3:1: Duplicate key ''name''; it was first used in line 2. Keep one of the two.',
            'y.yaml:3:1: Der Schlüssel „name“ kommt doppelt vor, zuerst in Zeile 2. Behalten Sie einen von beiden.',
            'y.yaml:3:1: La clave «name» está duplicada; aparece por primera vez en la línea 2. Conserve una de las dos.'
        }
        @{
            Of    = 'an unknown extension'
            Say   = { Export-PChatTopology x.txt }
            Texts = '''x.txt'' has an unknown extension. Use one of these: .yaml, .yml, .json.',
            '„x.txt“ hat eine unbekannte Dateiendung. Verwenden Sie eine von diesen: .yaml, .yml, .json.',
            '«x.txt» tiene una extensión desconocida. Use una de estas: .yaml, .yml, .json.'
        }
        @{
            Of    = 'a file that is there'
            Say   = { Export-PChatReport r.html }
            Texts = '''r.html'' already exists. Use -Force to overwrite it, or choose another path.',
            '„r.html“ gibt es bereits. Überschreiben Sie die Datei mit -Force, oder wählen Sie einen anderen Pfad.',
            '«r.html» ya existe. Use -Force para sobrescribirlo o elija otra ruta.'
        }
        @{
            Of    = 'a list without dashes'
            Say   = { Read-Text "formatVersion: 1`nname: x`nsites:`n  name: Redmond" }
            Texts = 'y.yaml:4:3: ''sites'' must be a list; found keys with values. Begin every item of the list with ''- ''.',
            'y.yaml:4:3: „sites“ muss eine Liste sein; gefunden: Schlüssel mit Werten. Beginnen Sie jeden Eintrag der Liste mit „- “.',
            'y.yaml:4:3: «sites» debe ser una lista; encontrado: claves con valores. Empiece cada elemento de la lista por «- ».'
        }
        @{
            Of    = 'five active servers'
            Say   = { Get-Finding PCT1001 }
            Texts = 'The pool ''chat.contoso.com'' has 5 active servers; at most 4 are supported.',
            'Der Pool „chat.contoso.com“ hat 5 aktive Server; unterstützt werden höchstens 4.',
            'El grupo «chat.contoso.com» tiene 5 servidores activos; se admiten como máximo 4.'
        }
        @{
            Of    = 'fault and outage'
            Say   = { (((Get-Screen (Test-PChatResilience $Contoso | Select-Object -First 1 | Format-List)) -split '\r?\n')[0, 3] -replace '\s+', ' ').Trim() -join ', ' }
            Texts = 'Fault : Next hop, Outcome : outage',
            'Ausgefallen : Nächster Hop, Folge : Chat steht still',
            'Fallo : Próximo salto, Resultado : chat parado'
        }
        @{
            Of    = 'the runbook'
            Say   = { $null = New-PChatRunbook ServerLoss loss.md -Force; (Get-Content loss.md) -match '^## ' | Select-Object -First 3 }
            Texts = '## Roles and permissions ## Fill in first ## 1. Pool `chat.contoso.com` – `Contoso chat`',
            '## Rollen und Berechtigungen ## Zuerst ausfüllen ## 1. Pool `chat.contoso.com` – `Contoso chat`',
            '## Roles y permisos ## Rellene primero estos datos ## 1. Grupo `chat.contoso.com` – `Contoso chat`'
        }
        @{
            Of    = 'a method of a name'
            Say   = { (Get-PChatPool).Fqdn.ToUpperInvariant() }
            Texts = 'CHAT.CONTOSO.COM'
        }
        @{
            Of    = 'a Standard Edition server'
            Say   = { (Test-PChatTopology (Join-Path $Samples standard-edition-express.yaml)).Findings.RuleId -eq 'PCT1004' | Measure-Object | ForEach-Object Count }
            Texts = '0'
        }
        @{
            Of    = 'a tab'
            Say   = { Read-Text "formatVersion: 1`nname: x`nsites:`n`t- name: Redmond" }
            Texts = 'y.yaml:4:1: This cannot be read as YAML or JSON. A tab stands in the indentation, where YAML permits blanks only. Replace every tab by blanks.',
            'y.yaml:4:1: Das lässt sich nicht als YAML oder JSON lesen. In der Einrückung steht ein Tabulator; YAML erlaubt dort nur Leerzeichen. Ersetzen Sie jeden Tabulator durch Leerzeichen.',
            'y.yaml:4:1: Esto no se puede leer como YAML ni como JSON. En la sangría hay un tabulador, y YAML solo admite espacios. Sustituya cada tabulador por espacios.'
        }
        @{
            Of    = 'an indentation'
            Say   = { Read-Text "formatVersion: 1`nname: x`nsites:`n  - name: Redmond`n - name: y" }
            Texts = 'y.yaml:5:2: This cannot be read as YAML or JSON. This line begins in column 2, as nothing above it does. What would fit: 3.',
            'y.yaml:5:2: Das lässt sich nicht als YAML oder JSON lesen. Diese Zeile beginnt in Spalte 2, wie nichts darüber. Passend wäre: 3.',
            'y.yaml:5:2: Esto no se puede leer como YAML ni como JSON. Esta línea empieza en la columna 2, como ninguna de las anteriores. Lo adecuado sería: 3.'
        }
        @{
            Of    = 'a colon too many'
            Say   = { Read-Text "formatVersion: 1`nname: x`nsites:`n  - name: Redmond:" }
            Texts = 'y.yaml:4:18: This cannot be read as YAML or JSON. A colon before a blank or at the end of a line makes a key of what stands before it. If it belongs to the value, write the value in single quotes: ''Redmond:''',
            'y.yaml:4:18: Das lässt sich nicht als YAML oder JSON lesen. Ein Doppelpunkt vor einem Leerzeichen oder am Zeilenende macht aus dem, was davor steht, einen Schlüssel. Gehört er zum Wert, schreiben Sie den Wert in einfachen Anführungszeichen: ''Redmond:''',
            'y.yaml:4:18: Esto no se puede leer como YAML ni como JSON. Los dos puntos ante un espacio o al final de la línea convierten en clave lo que los precede. Si forman parte del valor, escríbalo entre comillas simples: ''Redmond:'''
        }
        @{
            Of    = 'a blank that is missing'
            Say   = { Read-Text "formatVersion: 1`nname: x`nfrontEndPools:`n  - fqdn: a.contoso.com`n    edition:Enterprise`n    site: r" }
            Texts = 'y.yaml:5:5: This cannot be read as YAML or JSON. A blank is missing after the colon. Write ''edition: Enterprise''.',
            'y.yaml:5:5: Das lässt sich nicht als YAML oder JSON lesen. Nach dem Doppelpunkt fehlt ein Leerzeichen. Schreiben Sie „edition: Enterprise“.',
            'y.yaml:5:5: Esto no se puede leer como YAML ni como JSON. Falta un espacio después de los dos puntos. Escriba «edition: Enterprise».'
        }
        @{
            Of    = 'a share in double quotes'
            Say   = { Read-Text "formatVersion: 1`nname: x`nchatPools:`n  - fqdn: a.contoso.com`n    fileStore: `"\\files.contoso.com\chat`"" }
            Texts = 'y.yaml:5:36: Inside double quotes, \ begins an escape, such as \n for a line break; ''\c'' was hardly meant so. Write paths and instances without quotes or in single quotes, such as ''\\files.contoso.com\chat'', or write every \ twice.',
            'y.yaml:5:36: In doppelten Anführungszeichen leitet \ eine Escapesequenz ein, etwa \n für einen Zeilenumbruch; „\c“ war wohl nicht so gemeint. Schreiben Sie Pfade und Instanzen ohne oder in einfachen Anführungszeichen, zum Beispiel ''\\files.contoso.com\chat'', oder jeden \ doppelt.',
            'y.yaml:5:36: Entre comillas dobles, \ inicia una secuencia de escape, como \n para un salto de línea; seguramente «\c» no quería decir eso. Escriba rutas e instancias sin comillas o entre comillas simples, por ejemplo ''\\files.contoso.com\chat'', o escriba dos veces cada \.'
        }
        @{
            Of    = 'what follows from a missing dash'
            Say   = { Read-Text "formatVersion: 1`nname: x`nsites:`n    name: Redmond`nfrontEndPools:`n  - { fqdn: a.contoso.com, edition: Enterprise, site: Redmond }" }
            Texts = 'y.yaml:4:5: ''sites'' must be a list; found keys with values. Begin every item of the list with ''- ''.',
            'y.yaml:4:5: „sites“ muss eine Liste sein; gefunden: Schlüssel mit Werten. Beginnen Sie jeden Eintrag der Liste mit „- “.',
            'y.yaml:4:5: «sites» debe ser una lista; encontrado: claves con valores. Empiece cada elemento de la lista por «- ».'
        }
        @{
            Of    = 'thousands'
            Say   = { Read-Text "formatVersion: 1`nname: x`nchatPools:`n  - fqdn: a.contoso.com`n    nextHop: b.contoso.com`n    contentStore: s`n    fileStore: D:\c`n    users: {concurrent: 30,000}" }
            Texts = 'y.yaml:8:25: ''concurrent'' must be a whole number; found the text ''30,000''. Write 30000, without separators.',
            'y.yaml:8:25: „concurrent“ muss eine ganze Zahl sein; gefunden: der Text „30,000“. Schreiben Sie 30000, ohne Trennzeichen.',
            'y.yaml:8:25: «concurrent» debe ser un número entero; encontrado: el texto «30,000». Escriba 30000, sin separadores.'
        }
        @{
            Of    = 'a picture as PNG'
            Say   = { Export-PChatDiagram d.png }
            Texts = 'The extension of ''d.png'' stands for something else than what would be written: svg, mermaid, dot. Use one of these: .svg, .mmd, .dot, .gv.',
            'Die Dateiendung von „d.png“ steht für etwas anderes als das, was geschrieben würde: svg, mermaid, dot. Verwenden Sie eine von diesen: .svg, .mmd, .dot, .gv.',
            'La extensión de «d.png» corresponde a algo distinto de lo que se escribiría: svg, mermaid, dot. Use una de estas: .svg, .mmd, .dot, .gv.'
        }
        @{
            Of    = 'a pattern without files'
            Say   = { Test-PChatTopology *.nope }
            Texts = 'No file matches ''*.nope''. Check the pattern.',
            'Keine Datei entspricht „*.nope“. Prüfen Sie das Muster.',
            'Ningún archivo coincide con «*.nope». Compruebe el patrón.'
        }
        @{
            Of    = 'a pattern in place of a name'
            Say   = { Get-PChatServer chat0* }
            Texts = '''chat0*'' cannot be used here. Accepted: a name without wildcards; -Filter takes patterns.',
            '„chat0*“ kann hier nicht verwendet werden. Zulässig: ein Name ohne Platzhalterzeichen; Muster nimmt -Filter.',
            '«chat0*» no se puede usar aquí. Se acepta: un nombre sin caracteres comodín; los patrones se indican con -Filter.'
        }
        @{
            Of    = 'a pattern in place of a rule'
            Say   = { Get-PChatRule PCT1* }
            Texts = '''PCT1*'' cannot be used here. Accepted: a name without wildcards; -Filter takes patterns.',
            '„PCT1*“ kann hier nicht verwendet werden. Zulässig: ein Name ohne Platzhalterzeichen; Muster nimmt -Filter.',
            '«PCT1*» no se puede usar aquí. Se acepta: un nombre sin caracteres comodín; los patrones se indican con -Filter.'
        }
        @{
            Of    = 'a store without a witness'
            Say   = { Get-Finding PCT3015 0 Remedy }
            Texts = 'Name a witness for the store. To have it, the mirror is set up again together with the witness.',
            'Nennen Sie einen Zeugen für den Speicher. Dazu wird der Spiegel zusammen mit dem Zeugen neu eingerichtet.',
            'Indique un testigo para el almacén. Para tenerlo, el reflejo se instala de nuevo junto con el testigo.'
        }
        @{
            Of    = 'a backup store without a mirror'
            Say   = { Get-Finding PCT6003 0 Remedy }
            Texts = 'Name a mirror for the backup store, in its own data centre; leave it out only if you can do without high availability after a failover.',
            'Nennen Sie für den Sicherungsspeicher einen Spiegel in dessen Rechenzentrum; lassen Sie ihn nur weg, wenn Sie nach einem Failover ohne Hochverfügbarkeit auskommen.',
            'Indique un reflejo para el almacén de respaldo en su mismo centro de datos; omítalo solo si puede prescindir de la alta disponibilidad tras una conmutación por error.'
        }
        @{
            Of    = 'yes in place of true'
            Say   = { Read-Text "formatVersion: 1`nname: x`nchatPools:`n  - fqdn: a.contoso.com`n    nextHop: b.contoso.com`n    contentStore: s`n    fileStore: D:\c`n    compliance: { enabled: yes }" }
            Texts = 'y.yaml:8:28: ''enabled'' must be true or false; found the text ''yes''. Write true.',
            'y.yaml:8:28: „enabled“ muss true oder false sein; gefunden: der Text „yes“. Schreiben Sie true.',
            'y.yaml:8:28: «enabled» debe ser true o false; encontrado: el texto «yes». Escriba true.'
        }
        @{
            Of    = 'an empty topology'
            Say   = { $null = '{"formatVersion":1,"name":"x","product":"Lync2013"}' | Import-PChatTopology; (Test-PChatTopology).Findings[0].Message }
            Texts = 'The topology ''x'' is empty: there is nothing to check.',
            'Die Topologie „x“ ist leer: Es gibt nichts zu prüfen.',
            'La topología «x» está vacía: no hay nada que comprobar.'
        }
        @{
            Of    = 'a merge key'
            Say   = { Read-Text "formatVersion: 1`nname: x`nsites:`n  - &a { name: r }`n  - { <<: *a, name: s }" }
            Texts = 'y.yaml:5:7: Merge keys (''<<'') are not read. Write the keys that you want here.',
            'y.yaml:5:7: Merge-Schlüssel („<<“) werden nicht gelesen. Schreiben Sie die gewünschten Schlüssel hier aus.',
            'y.yaml:5:7: Las claves de combinación («<<») no se leen. Escriba aquí las claves que desee.'
        }
        @{
            Of    = 'several documents'
            Say   = { Read-Text "formatVersion: 1`nname: x`n---`nformatVersion: 1" }
            Texts = 'y.yaml:3:1: A second document begins here. Keep one topology in each file, or remove the line ''---''.',
            'y.yaml:3:1: Hier beginnt ein zweites Dokument. Führen Sie in jeder Datei nur eine Topologie, oder entfernen Sie die Zeile „---“.',
            'y.yaml:3:1: Aquí empieza un segundo documento. Guarde una sola topología en cada archivo o quite la línea «---».'
        }
        @{
            Of    = 'thousands at the prompt'
            Say   = { Set-PChatPool chat.contoso.com -ConcurrentUsers 30,000 }
            Texts = '-ConcurrentUsers: The comma makes ''30,000'' a list of numbers. Type 30000.',
            '-ConcurrentUsers: Das Komma macht „30,000“ zu einer Liste von Zahlen. Geben Sie 30000 ein.',
            '-ConcurrentUsers: La coma convierte «30,000» en una lista de números. Escriba 30000.'
        }
        @{
            Of    = 'a word that there is not'
            Say   = { New-PChatPool c.contoso.com pool01.contoso.com s.contoso.com D:\c -PoolType Sngle }
            Texts = '-PoolType: ''Sngle'' cannot be used here. Accepted: MultipleServer, SingleServer.',
            '-PoolType: „Sngle“ kann hier nicht verwendet werden. Zulässig: MultipleServer, SingleServer.',
            '-PoolType: «Sngle» no se puede usar aquí. Se acepta: MultipleServer, SingleServer.'
        }
        @{
            Of    = 'a next hop that is not there'
            Say   = { $null = New-PChatPool c.contoso.com pool1.contoso.com s.contoso.com D:\c }
            Texts = 'c.contoso.com is given the next hop pool1.contoso.com, but the topology has no such front-end pool yet. Did you mean ''pool01.contoso.com''? New-PChatFrontEndPool adds one.',
            'c.contoso.com erhält den nächsten Hop pool1.contoso.com, aber die Topologie hat noch keinen solchen Front-End-Pool. Meinten Sie „pool01.contoso.com“? New-PChatFrontEndPool fügt einen hinzu.',
            'A c.contoso.com se le asigna el próximo salto pool1.contoso.com, pero la topología aún no tiene ese grupo de servidores front-end. ¿Quiso decir «pool01.contoso.com»? New-PChatFrontEndPool agrega uno.'
        }
    )
    $script:Cases = foreach ($wording in $Wordings) {
        $texts = @($wording.Texts)
        foreach ($index in 0..2) {
            @{ Of = $wording.Of; Say = $wording.Say; Language = ('en-US', 'de-DE', 'es-ES')[$index]; Text = $texts[$texts.Count -gt 1 ? $index : 0] }
        }
    }
}

BeforeAll {
    . $PSScriptRoot/common.ps1
    $script:Contoso = Join-Path $Samples contoso.yaml

    function Get-Finding([string] $Rule, [int] $Index = 0, [string] $Property = 'Message') {
        @((Test-PChatTopology (Join-Path $Root "tests/fixtures/rules/$Rule.fails.yaml") -Rule $Rule -Date 2026-06-01).Findings)[$Index].$Property
    }

    function Read-Text([string] $Text) {
        Import-PChatTopology (Save-File (Join-Path $TestDrive y.yaml) $Text)
    }

    # What a script writes, errors and warnings too, without the folder.
    function Get-Said([scriptblock] $Script) {
        $said = try {
            & $Script 2>&1 3>&1 | ForEach-Object { "$_" }
        }
        catch {
            "$_"
        }
        (@($said) -join ' ').Replace("$TestDrive$([IO.Path]::DirectorySeparatorChar)", '').Replace("$TestDrive", '.')
    }
}

Describe 'What is said of <Of>, <Language>' -ForEach $Cases {
    It 'names what was typed and what to type' {
        $null = Save-File (Join-Path $TestDrive r.html) ''
        Push-Location -LiteralPath $TestDrive
        try {
            Use-Culture $Language {
                Import-PChatTopology $Contoso
                Get-Said $Say
            } | Should -BeExactly $Text
        }
        finally {
            Pop-Location
        }
    }
}
