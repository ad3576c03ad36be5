namespace PersistentChat.Documents.Tests.Protection;

/// <summary>
/// Documents of both dialects in which every name that somebody chose has one of the markers in it. What they say of Persistent Chat and of
/// mirrors rests on assumptions: no public document shows either.
/// </summary>
internal static class ProtectionSamples
{
    public static readonly string[] Markers = ["woodgrove", "zzyzx", "10.77.", "fd77:", "4f77aa"];

    public const string Published =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <!-- exported by woodgrove\kim -->
        <?woodgrove note="zzyzx"?>
        <Topology xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008" xmlns:zzyzx="http://woodgrove.test/x"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="woodgrove.xsd" zzyzx:author="Kim of woodgrove"
            Signature="4f77aa00-1111-4222-8333-444444444444">
          <InternalDomains AllowAllDomains="false" DefaultDomain="woodgrove.test">
            <InternalDomain Name="woodgrove.test" Authoritative="false" AllowSubDomains="true" />
          </InternalDomains>
          <zzyzx:Inventory Owner="urn:component:Registrar">woodgrove<zzyzx:Item>Registrar of zzyzx</zzyzx:Item></zzyzx:Inventory>
          <Sites>
            <CentralSite SiteId="1">
              <Name>Zzyz<![CDATA[x & ]]>Sons</Name>
              <Location City="Zzyzx Springs" State="WoodgroveState" CountryCode="ZZYZX" />
            </CentralSite>
            <CentralSite SiteId="2"><Name>Woodgrove Oslo</Name><Location /></CentralSite>
          </Sites>
          <Clusters>
            <Cluster Fqdn="ZzyzxPool.Woodgrove.test" RequiresReplication="true" RequiresSetup="true"><!-- zzyzx -->
              <ClusterId SiteId="1" Number="1" />
              <Machine OrdinalInCluster="1" Fqdn="zzyzxfe1.woodgrove.test" FaultDomain="ZzyzxRack1" UpgradeDomain="zzyzxfe1.woodgrove.test">
                <NetInterface InterfaceSide="Primary" InterfaceNumber="1" IPAddress="0.0.0.0" />
                <NetInterface InterfaceSide="External" InterfaceNumber="1" IPAddress="10.77.1.2" ConfiguredIPAddress="fd77::12" />
              </Machine>
              <Machine OrdinalInCluster="2" Fqdn="zzyzxfe2.woodgrove.test" />
            </Cluster>
            <Cluster Fqdn="zzyzxchat.woodgrove.test" RequiresReplication="true" RequiresSetup="true">
              <ClusterId SiteId="1" Number="2" />
              <Machine OrdinalInCluster="1" Fqdn="zzyzxchat1.emea.woodgrove.test" />
              <Machine OrdinalInCluster="2" Fqdn="zzyzxchat2.emea.woodgrove.test" />
            </Cluster>
            <Cluster Fqdn="zzyzxsql1.woodgrove.test" RequiresReplication="false" RequiresSetup="false">
              <ClusterId SiteId="1" Number="3" /><Machine OrdinalInCluster="1" Fqdn="zzyzxsql1.woodgrove.test" />
            </Cluster>
            <Cluster Fqdn="ZZYZXALIAS" RequiresReplication="false" RequiresSetup="false">
              <ClusterId SiteId="1" Number="4" /><Machine OrdinalInCluster="1" Fqdn="ZZYZXALIAS" />
            </Cluster>
            <Cluster Fqdn="zzyzx_files.woodgrove.test" RequiresReplication="false" RequiresSetup="false">
              <ClusterId SiteId="1" Number="5" /><Machine OrdinalInCluster="1" Fqdn="zzyzx_files.woodgrove.test" />
            </Cluster>
          </Clusters>
          <SqlInstances>
            <SqlInstance AlwaysOnPrimaryNodeFqdn="zzyzxsql1.woodgrove.test"><SqlInstanceId Name="RTC"><ClusterId SiteId="1" Number="3" /></SqlInstanceId></SqlInstance>
            <SqlInstance><SqlInstanceId Name="zzyzxchat"><ClusterId SiteId="1" Number="3" /></SqlInstanceId></SqlInstance>
            <SqlInstance><SqlInstanceId Name=""><ClusterId SiteId="1" Number="4" /></SqlInstanceId></SqlInstance>
          </SqlInstances>
          <Services>
            <Service RoleVersion="2" ServiceVersion="6">
              <ServiceId SiteId="1" RoleName="UserServices" Instance="1" />
              <DependsOn><Dependency Usage="Default"><ServiceId SiteId="1" RoleName="UserStore" Instance="1" /></Dependency></DependsOn>
              <InstalledOn><ClusterId SiteId="1" Number="1" /></InstalledOn>
              <Ports xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.ServiceRoles.2008">
                <Port Owner="urn:component:McuFactory" Usage="WebServer" InterfaceSide="Primary" InterfaceNumber="1" Port="444" Protocol="Mtls" UrlPath="/LiveServer/McuFactory/" AuthorizesRequests="false" />
                <Port Owner="urn:application:Zzyzx" Usage="SipServer" InterfaceSide="Primary" InterfaceNumber="1" Port="5099" Protocol="Mtls" UrlPath="/LiveServer/Zzyzx/" AuthorizesRequests="true" GruuType="woodgrove.bot" ConfiguredPort="443" ConfiguredFqdn="zzyzxsip.woodgrove.test" />
              </Ports>
            </Service>
            <Service RoleVersion="2" ServiceVersion="6" Type="Microsoft.Rtc.Management.Deploy.Internal.ServiceRoles.RegistrarService">
              <ServiceId SiteId="1" RoleName="Registrar" Instance="1" />
              <DependsOn><Dependency Usage="Default"><ServiceId SiteId="1" RoleName="UserServices" Instance="1" /></Dependency></DependsOn>
              <InstalledOn><ClusterId SiteId="1" Number="1" /></InstalledOn>
              <RegistrarService xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.ServiceRoles.2008" IsDirector="false" />
            </Service>
            <Service RoleVersion="1" ServiceVersion="6">
              <ServiceId SiteId="1" RoleName="UserStore" Instance="1" /><DependsOn />
              <InstalledOn><SqlInstanceId Name="rtc"><ClusterId SiteId="1" Number="3" /></SqlInstanceId></InstalledOn>
            </Service>
            <Service RoleVersion="1" ServiceVersion="6" Type="Woodgrove.FileStore">
              <ServiceId SiteId="1" RoleName="FileStore" Instance="1" /><DependsOn />
              <InstalledOn><ClusterId SiteId="1" Number="3" /></InstalledOn>
              <FileStoreService xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.ServiceRoles.2008" ShareName="Zzyzx$" />
            </Service>
            <Service RoleVersion="1" ServiceVersion="6">
              <ServiceId SiteId="1" RoleName="PersistentChatStore" Instance="1" /><DependsOn />
              <InstalledOn><SqlInstanceId Name="ZzyzxChat"><ClusterId SiteId="1" Number="3" /></SqlInstanceId></InstalledOn>
            </Service>
            <Service RoleVersion="1" ServiceVersion="6">
              <ServiceId SiteId="1" RoleName="PersistentChatComplianceStore" Instance="1" /><DependsOn />
              <InstalledOn><SqlInstanceId Name=""><ClusterId SiteId="1" Number="4" /></SqlInstanceId></InstalledOn>
            </Service>
            <Service RoleVersion="1" ServiceVersion="6">
              <ServiceId SiteId="1" RoleName="PersistentChatService" Instance="1" />
              <DependsOn>
                <Dependency Usage="Default"><ServiceId SiteId="1" RoleName="Registrar" Instance="1" /></Dependency>
                <Dependency Usage="Default"><ServiceId SiteId="1" RoleName="FileStore" Instance="1" /></Dependency>
                <Dependency Usage="Default"><ServiceId SiteId="1" RoleName="PersistentChatStore" Instance="1" /></Dependency>
                <Dependency Usage="Default"><ServiceId SiteId="1" RoleName="PersistentChatComplianceStore" Instance="1" /></Dependency>
                <Dependency Usage="Mirror"><ServiceId SiteId="1" RoleName="UserStore" Instance="1" /></Dependency>
              </DependsOn>
              <InstalledOn><ClusterId SiteId="1" Number="2" /></InstalledOn>
              <Ports xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.ServiceRoles.2008">
                <Port Owner="urn:component:PersistentChatService" Usage="SipServer" InterfaceSide="Primary" InterfaceNumber="1" Port="5041" Protocol="Mtls" />
              </Ports>
              <PersistentChatService xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.ServiceRoles.2008" DisplayName="Rooms of Woodgrove"
                  IsComplianceEnabled="true" MirroringPortNumber="5022" Contact="sip:zzyzx@woodgrove.test" Extension="4711">
                <Note>ask zzyzx@woodgrove.test</Note>
              </PersistentChatService>
            </Service>
          </Services>
        </Topology>
        """;

    public const string TopologyBuilder =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <TopologyBuilder IsFreeFromChanges="true" FileName="C:\Users\zzyzx.WOODGROVE\Desktop\woodgrove.tbxml" xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.TopologyBuilder.2008">
          <OriginalTopology SignatureOfSimpleUrl="4f77aa01-1111-4222-8333-444444444444">
            <PartialTopology IsPublished="false" Signature="00000000-0000-0000-0000-000000000000" LastSiteId="1" xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.WritableTopology.2008">
              <InternalDomains DefaultDomain="woodgrove.test" xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008" />
              <CentralSites><CentralSite OriginalSiteId="1"><Name xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008">Zzyzx</Name></CentralSite></CentralSites>
            </PartialTopology>
          </OriginalTopology>
          <NewTopology>
            <PartialTopology IsPublished="true" Signature="4f77aa02-1111-4222-8333-444444444444" LastSiteId="1" xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.WritableTopology.2008">
              <InternalDomains AllowAllDomains="false" DefaultDomain="woodgrove.test" xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008">
                <InternalDomain Name="woodgrove.test" Authoritative="false" AllowSubDomains="false" />
              </InternalDomains>
              <SimpleUrlConfiguration UseBackendDatabase="false" xmlns="urn:schema:Microsoft.Rtc.Management.Settings.SimpleUrl.2008">
                <SimpleUrl Component="Dialin" Domain="*" ActiveUrl="https://zzyzxdialin.woodgrove.test">
                  <SimpleUrlEntry Url="https://zzyzxdialin.woodgrove.test" />
                </SimpleUrl>
                <SimpleUrl Component="Meet" Domain="woodgrove.test" ActiveUrl="https://meet.woodgrove.test:8443/zzyzx/">
                  <SimpleUrlEntry Url="https://meet.woodgrove.test:8443/zzyzx/" />
                </SimpleUrl>
              </SimpleUrlConfiguration>
              <CentralSites>
                <CentralSite OriginalSiteId="1" LastServiceInstance="3" LastClusterNumber="2">
                  <Name xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008">Zzyzx</Name>
                  <Location City="Woodgrove" xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008" />
                  <Clusters>
                    <Cluster IsSingleMachineOnly="true" UniqueId="1-1" RequiresReplication="true" RequiresSetup="true" Fqdn="zzyzxse.woodgrove.test" OriginalSiteId="1" OriginalNumber="1">
                      <Machines>
                        <Machine OriginalCluster="1-1" OriginalOrdinalInCluster="1" FaultDomain="zzyzxse.woodgrove.test" OriginalFaultDomain="zzyzxse.woodgrove.test">
                          <NetInterface InterfaceSide="Primary" InterfaceNumber="1" IPAddress="10.77.3.4" xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008" />
                        </Machine>
                      </Machines>
                      <SqlInstances>
                        <SqlInstance UniqueId="sql1-1rtc" Name="rtc" OriginalClusterUniqueId="1-1" />
                        <SqlInstance UniqueId="sql1-1zzyzx" Name="zzyzx" OriginalClusterUniqueId="1-1" />
                      </SqlInstances>
                    </Cluster>
                    <Cluster IsSingleMachineOnly="true" UniqueId="4f77aa03-1111-4222-8333-444444444444" RequiresReplication="false" RequiresSetup="false" Fqdn="zzyzxoffice.woodgrove.test">
                      <Machines><Machine /></Machines><SqlInstances />
                    </Cluster>
                  </Clusters>
                  <RemoteSites />
                </CentralSite>
              </CentralSites>
              <Services>
                <Service UniqueId="1userservices1" RoleName="UserServices" RoleVersion="2" InstalledOn="1-1" ServiceVersion="7" OriginalSiteId="1" OriginalInstance="1">
                  <DependsOn><Dependency ServiceUniqueId="1userstore1" Usage="Default" /></DependsOn>
                </Service>
                <Service UniqueId="1registrar1" RoleName="Registrar" RoleVersion="2" InstalledOn="1-1" ServiceVersion="7" OriginalSiteId="1" OriginalInstance="1" />
                <Service UniqueId="1userstore1" RoleName="UserStore" RoleVersion="1" InstalledOn="sql1-1rtc" ServiceVersion="7" OriginalSiteId="1" OriginalInstance="1" />
                <Service UniqueId="4f77aa04-1111-4222-8333-444444444444" RoleName="PersistentChatStore" RoleVersion="1" InstalledOn="SQL1-1ZZYZX" ServiceVersion="7" />
                <Service UniqueId="zzyzxfiles" RoleName="FileStore" RoleVersion="1" InstalledOn="1-1" ServiceVersion="7">
                  <FileStoreService ShareName="Zzyzx" xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.ServiceRoles.2008" />
                </Service>
                <Service UniqueId="zzyzxchat" RoleName="PersistentChatService" RoleVersion="1" InstalledOn="1-1" ServiceVersion="7">
                  <DependsOn>
                    <Dependency ServiceUniqueId="1registrar1" Usage="Default" />
                    <Dependency ServiceUniqueId="4F77AA04-1111-4222-8333-444444444444" Usage="Default" />
                    <Dependency ServiceUniqueId="zzyzxfiles" Usage="Default" />
                  </DependsOn>
                </Service>
                <Service UniqueId="wac" RoleName="WacService" RoleVersion="1" InstalledOn="4f77aa03-1111-4222-8333-444444444444" ServiceVersion="7">
                  <WacService DiscoveryUrl="https://zzyzxoffice.woodgrove.test/hosting/discovery/" IsExternal="false" xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.ServiceRoles.2008" />
                </Service>
              </Services>
            </PartialTopology>
          </NewTopology>
        </TopologyBuilder>
        """;

    public static TheoryData<string> All => [Published, TopologyBuilder];
}
