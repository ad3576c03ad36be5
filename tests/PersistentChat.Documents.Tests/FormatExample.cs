namespace PersistentChat.Documents.Tests;

/// <summary>The example that describes the format, with every key there is.</summary>
internal static class FormatExample
{
    public const string Text =
        """
        formatVersion: 1
        name: Contoso
        product: Lync2013                       # or SkypeForBusiness2015
        directory:
          domain: contoso.com                   # AD DS domain of Lync Server
          forestRoot: contoso.com               # default: domain
          globalCatalogs: [dc01.contoso.com]    # domain controllers holding the global catalog; the domain is the FQDN's suffix
          administrativeComputers: [admin01.contoso.com]
          domainFunctionalLevel: WindowsServer2008R2   # Windows2000, WindowsServer2003Interim, WindowsServer2003, 2008, 2008R2, 2012, 2012R2, 2016
          forestFunctionalLevel: WindowsServer2003
        sites:
          - name: Redmond
            timeZone: Pacific Standard Time     # Windows or IANA id, optional
        frontEndPools:                          # Enterprise pools and Standard Edition servers
          - fqdn: pool01.contoso.com
            edition: Enterprise                 # or Standard
            site: Redmond
            product: Lync2013                   # default: the topology's
            servers: [fe01.contoso.com, fe02.contoso.com]     # Standard: left out, the server is the pool
            backEnd: sql01.contoso.com\rtc      # Standard: left out, the local Express instance <fqdn>\rtc is implied
        sqlInstances:                           # facts about instances; any instance that is referred to may be described here
          - name: sql01.contoso.com\rtc         # server FQDN, or server FQDN\instance
            edition: Enterprise                 # Express, Standard, Enterprise
            version: "2012"                     # 2008R2, 2012, 2014, 2016, 2017, 2019
            databases: [Monitoring]             # others placed there: Monitoring, Archiving, CentralManagement, Other
            dataCenter: Redmond-A
            availabilityGroup: false
            clusterNodes: 2                     # nodes of its failover cluster; left out: not clustered
            mirroringPort: 5022                 # default: 5022 for a principal or mirror, 7022 for a witness
        computers:                              # facts about machines, and roles that no other section states
          - fqdn: edge01.contoso.com
            roles: [Edge]                       # Director, Edge, Mediation, OfficeWebApps, VideoInterop, TrustedApplication, ReverseProxy, Exchange, SharePoint
            domain: contoso.com                 # default: the FQDN's suffix
            dataCenter: Redmond-A
            timeZone: Pacific Standard Time     # default: the site's
            operatingSystem: WindowsServer2012R2
            operatingSystemEdition: Datacenter  # Standard, Enterprise, Datacenter, Web, Hpc
            installation: Full                  # or ServerCore
            processorCores: 12
            memoryGB: 32
            networkAdapters: 1
            virtual: true
            disks: { count: 8, rpm: 10000, freeGB: 72 }       # or { ssd: true }
        chatPools:
          - fqdn: chat.contoso.com
            displayName: Contoso chat
            type: MultipleServer                # or SingleServer
            site: Redmond
            nextHop: pool01.contoso.com
            sipPort: 5041                       # what Topology Builder calls the Persistent Chat port
            poolPort: 8011                      # server to server and administration, as the topology page states it
            defaultForSites: [Redmond]
            servers:
              - { fqdn: chat01.contoso.com, state: Active }      # Active is the default
              - { fqdn: chat02.contoso.com, state: Standby, dataCenter: Redmond-B }
            contentStore:                       # or just the instance name
              instance: sql02.contoso.com\chat
              mirror: sql03.contoso.com\chat
              witness: sql04.contoso.com\wit
            backupContentStore: sql05.contoso.com\chat
            compliance:                         # left out or enabled: false = off
              enabled: true
              store: sql02.contoso.com\chat
              backupStore: sql05.contoso.com\chat
              runInterval: "00:15:00"
              adapterOutputDirectory: \\files.contoso.com\compliance
              adapterType: Microsoft.Rtc.Internal.Chat.Server.Compliance.XmlAdapter,compliance
              addChatRoomDetails: true          # false is the default
              addUserDetails: true
            logShippingShare: \\files.contoso.com\logs
            fileStore: \\files.contoso.com\chat
            users: { concurrent: 20000, provisioned: 50000 }
            rooms: { accessControlEntries: 731088, invitations: 1160000, defaultChatHistory: 30 }    # what the rooms hold
            categories:                         # with the rooms that belong to them, by name
              - name: Sales
                description: Rooms of the sales department
                rooms: [Leads, Deals]
            addIns:                             # web pages that rooms show
              - name: Wiki
                url: https://wiki.contoso.com/
            migratedFrom:                       # Group Chat pools that the pool takes over from
              - fqdn: gc01.contoso.com
                product: GroupChat2010          # or GroupChat2007R2
                forest: contoso.com             # the root domain of its forest, optional
        suppressions:
          - rule: PCT3003
            target: chat.contoso.com            # left out: every target
            reason: Agreed with the database team, ticket 4711
            expires: 2027-03-31                 # after this day the finding counts again, and an extra finding says that the suppression expired
        policy:
          severities:
            PCT3003: Error                      # another severity for every finding of the rule
            PCT1004: { severity: Information, reason: "Growth is not planned" }
          naming:                               # patterns: * any characters, ? one character, # one digit, [a-z] one of those
            chatPool: "chat*.contoso.com"       # one pattern, or a list of which one is enough
            chatServer: ["chat##.contoso.com", "pc##.contoso.com"]
            sqlInstance: "sql##.contoso.com*"
            site: "[a-z]*"
            frontEndPool: "pool##.*"
            computer: "*.contoso.com"
            severity: Error                     # Warning unless stated
            reason: Scripts rely on it
          standbyShare: 0.5                     # or a table with least, severity and reason
          minimumHeadroom:
            least: 20%                          # or a number of users
            severity: Information
          sqlVersions: ["2012", "2008R2"]       # or a table with allowed, severity and reason
        """;
}
