# What build.ps1 -Task Package -Certificate does with the files of a package.

BeforeAll {
    . $PSScriptRoot/common.ps1
    Get-ChildItem -LiteralPath (Join-Path $Root 'build') -Filter *.ps1 | ForEach-Object { . $_.FullName }
    $script:Password = ConvertTo-SecureString 'a "word" & $more' -AsPlainText -Force
    $script:Pfx = Join-Path $TestDrive 'test.pfx'
    $script:Pem = Join-Path $TestDrive 'test.pem'

    $key = [Security.Cryptography.RSA]::Create(2048)
    $request = [Security.Cryptography.X509Certificates.CertificateRequest]::new('CN=Nobody', $key, 'SHA256', [Security.Cryptography.RSASignaturePadding]::Pkcs1)
    $request.CertificateExtensions.Add([Security.Cryptography.X509Certificates.X509BasicConstraintsExtension]::new($false, $false, 0, $true))
    $request.CertificateExtensions.Add([Security.Cryptography.X509Certificates.X509KeyUsageExtension]::new('DigitalSignature', $true))
    $usages = [Security.Cryptography.OidCollection]::new()
    $null = $usages.Add([Security.Cryptography.Oid]::new('1.3.6.1.5.5.7.3.3'))
    $request.CertificateExtensions.Add([Security.Cryptography.X509Certificates.X509EnhancedKeyUsageExtension]::new($usages, $true))
    $script:Certificate = $request.CreateSelfSigned([DateTimeOffset]::UtcNow.AddDays(-1), [DateTimeOffset]::UtcNow.AddDays(1))
    [IO.File]::WriteAllBytes($Pfx, $Certificate.Export('Pfx', $Password))
    [IO.File]::WriteAllText($Pem, $Certificate.ExportCertificatePem())

    $script:Signer = New-Signer -Certificate $Pfx -Password $Password

    $script:Windows = [bool] (Get-Command Set-AuthenticodeSignature -ErrorAction Ignore)
    $script:CanSign = $Windows -or (Test-Osslsigncode)

    # Whether a file has the certificate's signature, and is still what was signed.
    function Test-Signature([string] $Path) {
        if ($Windows) {
            $signature = Get-AuthenticodeSignature -LiteralPath $Path
            return $signature.SignerCertificate.Thumbprint -eq $Certificate.Thumbprint -and $signature.Status -ne 'HashMismatch'
        }
        $null = & osslsigncode verify -CAfile $Pem -in $Path 2>&1
        $LASTEXITCODE -eq 0
    }
}

Describe 'Signing files' {
    It 'signs everything that Windows checks, and the module works on' {
        Skip-Unless $CanSign 'osslsigncode'
        $copy = Join-Path $TestDrive 'PersistentChatTopology'
        Copy-Item -LiteralPath (Split-Path $Module) -Destination $copy -Recurse
        $files = Get-SignableFile -Path $copy
        $files | ForEach-Object { [IO.Path]::GetExtension($_) } | Select-Object -Unique | Sort-Object | Should -Be '.dll', '.ps1', '.ps1xml', '.psd1'
        Test-Signature $files[0] | Should -BeFalse
        Set-FileSignature -Path $files -Signer $Signer
        foreach ($file in $files) {
            Test-Signature $file | Should -BeTrue -Because $file
        }
        Get-ChildItem -LiteralPath $copy -Recurse -Filter *.signed | Should -BeNullOrEmpty
        Invoke-Child "Import-Module '$copy'; (Test-PChatTopology '$copy/samples/contoso.yaml').Passed" | Should -Be 'True'

        foreach ($name in 'PersistentChatTopology.psd1', 'PersistentChatTopology.Format.ps1xml', 'bin/deps/YamlDotNet.dll') {
            $file = Join-Path $copy $name
            $bytes = [IO.File]::ReadAllBytes($file)
            $bytes[200] = $bytes[200] -bxor 1
            [IO.File]::WriteAllBytes($file, $bytes)
            Test-Signature $file | Should -BeFalse -Because "$name was changed"
        }
    }

    It 'says what is wrong with the certificate' {
        Skip-Unless $CanSign 'osslsigncode'
        $script = Save-File (Join-Path $TestDrive 'some.ps1') "'some'`n"
        { Set-FileSignature -Path $script -Signer (New-Signer -Certificate (Join-Path $TestDrive 'nothing.pfx')) } | Should -Throw '*nothing.pfx*'
        { Set-FileSignature -Path $script -Signer (New-Signer -Certificate $Pfx -Password (ConvertTo-SecureString 'wrong' -AsPlainText -Force)) } | Should -Throw
        Get-Content -LiteralPath $script -Raw | Should -Be "'some'`n"
    }

    It 'tries the certificate first: <What>' -ForEach @(
        @{ What = 'a wrong password'; Wrong = $true; Words = "*test.pfx' is not a .pfx file that -CertificatePassword opens*" }
        @{ What = 'no key'; Words = '*nokey.cer* has no private key*' }
        @{ What = 'another use'; Usage = '1.3.6.1.5.5.7.3.1'; Words = '*other.pfx* is not for code signing.' }
        @{ What = 'a use that is not stated'; Usage = ''; Words = '*other.pfx* is not for code signing.' }
        @{ What = 'a key that NuGet does not take'; Usage = '1.3.6.1.5.5.7.3.3'; Words = '*other.pfx* has a key of another kind than RSA*' }
        @{ What = 'an old one'; Usage = '1.3.6.1.5.5.7.3.3'; Words = '*other.pfx* has expired, on 2*' }
    ) {
        $path = $Pfx
        if ($What -eq 'no key') {
            $path = Join-Path $TestDrive 'nokey.cer'
            [IO.File]::WriteAllBytes($path, $Certificate.Export('Cert'))
        }
        elseif ($null -ne $Usage) {
            $path = Join-Path $TestDrive 'other.pfx'
            $request = if ($What -eq 'a key that NuGet does not take') {
                [Security.Cryptography.X509Certificates.CertificateRequest]::new('CN=Nobody', [Security.Cryptography.ECDsa]::Create(), 'SHA256')
            }
            else {
                [Security.Cryptography.X509Certificates.CertificateRequest]::new(
                    'CN=Nobody', [Security.Cryptography.RSA]::Create(2048), 'SHA256', [Security.Cryptography.RSASignaturePadding]::Pkcs1)
            }
            if ($Usage) {
                $usages = [Security.Cryptography.OidCollection]::new()
                $null = $usages.Add([Security.Cryptography.Oid]::new($Usage))
                $request.CertificateExtensions.Add([Security.Cryptography.X509Certificates.X509EnhancedKeyUsageExtension]::new($usages, $true))
            }
            $other = $request.CreateSelfSigned([DateTimeOffset]::UtcNow.AddDays(-2), [DateTimeOffset]::UtcNow.AddDays($(if ($What -eq 'an old one') { -1 } else { 1 })))
            [IO.File]::WriteAllBytes($path, $other.Export('Pfx', ''))
        }
        $signer = if ($Wrong) { New-Signer -Certificate $path -Password (ConvertTo-SecureString 'wrong' -AsPlainText -Force) } else { New-Signer -Certificate $path }
        { Assert-Signer -Signer $signer } | Should -Throw $Words
    }

    It 'lets a certificate for code signing pass' {
        Skip-Unless $CanSign 'osslsigncode'
        { Assert-Signer -Signer $Signer } | Should -Not -Throw
    }

    It 'is refused where nothing can sign' {
        Skip-Unless (-not $Windows) 'Unix'
        $before = $env:PATH
        $env:PATH = $TestDrive
        try {
            { Set-FileSignature -Path (Join-Path $TestDrive 'some.ps1') -Signer $Signer } | Should -Throw '*osslsigncode*Windows*'
        }
        finally {
            $env:PATH = $before
        }
    }

    # The cmdlet of Windows is played here; that Windows accepts the signatures only Windows can show.
    It 'leaves it to the shell on Windows, with the time of a server' {
        Skip-Unless (-not $Windows) 'Unix'
        $script:Signed = @()
        function Set-AuthenticodeSignature($LiteralPath, $Certificate, $HashAlgorithm, $IncludeChain, $TimestampServer) {
            $script:Signed += "$LiteralPath $HashAlgorithm $IncludeChain $TimestampServer"
            [pscustomobject] @{ SignerCertificate = if ($LiteralPath -ne 'refused') { $Certificate }; StatusMessage = 'No.' }
        }
        Set-FileSignature -Path one, two -Signer (New-Signer -Certificate $Pfx -Password $Password -TimestampServer http://time.example.org/)
        $Signed | Should -Be 'one SHA256 NotRoot http://time.example.org/', 'two SHA256 NotRoot http://time.example.org/'
        { Set-FileSignature -Path refused -Signer $Signer } | Should -Throw "*'refused'*No.*"
        { Set-FileSignature -Path one -Signer (New-Signer -Certificate 0123456789ABCDEF) } | Should -Throw '*0123456789ABCDEF*thumbprint*'
    }
}

Describe 'Signing packages' {
    BeforeAll {
        # NuGet reports what it finds by number.
        function Get-PackageProblem([string] $Path) {
            $output = & dotnet nuget verify $Path 2>&1
            @([regex]::Matches("$output", 'error: (NU\d+)').ForEach({ $_.Groups[1].Value })) | Sort-Object -Unique
        }
    }

    It 'gives NuGet a signature over all that is in it' {
        $original = @(Get-ChildItem -Path (Join-Path $Root 'out/packages/pchat.any.*.nupkg'))[0]
        $package = Join-Path $TestDrive $original.Name
        Copy-Item -LiteralPath $original.FullName -Destination $package
        Get-PackageProblem $package | Should -Be 'NU3004' -Because 'it is not signed'
        Set-PackageSignature -Path $package -Signer $Signer
        Get-PackageProblem $package | Should -Be 'NU3018' -Because 'nobody trusts this certificate, and that is all'
        if (-not $Windows) {
            "$([IO.File]::GetUnixFileMode($package))" | Should -Match 'OtherRead'
        }
        $bytes = [IO.File]::ReadAllBytes($package)
        $bytes[200] = $bytes[200] -bxor 1
        [IO.File]::WriteAllBytes($package, $bytes)
        Get-PackageProblem $package | Should -Contain 'NU3008' -Because 'it was changed'
    }
}
