/** Scripts that collect an inventory where RVTools cannot: they read, and change nothing. */

export type CollectedSource = 'hyperv' | 'vmm' | 'vault';

/** Returns the text of the script for a source; it ends with a line feed. */
export function collectorScript(source: CollectedSource): string {
  return scripts[source];
}

/** Runs on a Hyper-V host or on a machine with the module; names several hosts with -Hosts. */
const HYPER_V = `# Writes hyperv-inventory.json. Reads only. Run as administrator on a Hyper-V host, or with -Hosts.
param([string[]]$Hosts = @($env:COMPUTERNAME), [string]$Out = 'hyperv-inventory.json')
$ErrorActionPreference = 'Stop'

function Get-GuestOs($vm, $server) {
    # The guest reports its name through the key-value exchange; a machine that is off does not.
    $filter = "SystemName = '$($vm.VMId)'"
    $kvp = Get-CimInstance -ComputerName $server -Namespace root\\virtualization\\v2 -ClassName Msvm_KvpExchangeComponent -Filter $filter -ErrorAction SilentlyContinue
    foreach ($item in $kvp.GuestIntrinsicExchangeItems) {
        $xml = [xml]$item
        $name = ($xml.INSTANCE.PROPERTY | Where-Object { $_.NAME -eq 'Name' }).VALUE
        if ($name -eq 'OSName') { return ($xml.INSTANCE.PROPERTY | Where-Object { $_.NAME -eq 'Data' }).VALUE }
    }
}

$machines = foreach ($server in $Hosts) {
    foreach ($vm in Get-VM -ComputerName $server) {
        $disks = foreach ($drive in Get-VMHardDiskDrive -VM $vm) {
            $vhd = if ($drive.DiskNumber -eq $null) { Get-VHD -ComputerName $server -Path $drive.Path -ErrorAction SilentlyContinue }
            [ordered]@{
                path        = $drive.Path
                sizeBytes   = $vhd.Size
                vhdType     = "$($vhd.VhdType)"
                parent      = $vhd.ParentPath
                shared      = [bool]$drive.SupportPersistentReservations
                passThrough = $drive.DiskNumber -ne $null
                controller  = "$($drive.ControllerType) $($drive.ControllerNumber):$($drive.ControllerLocation)"
            }
        }
        $nics = foreach ($nic in Get-VMNetworkAdapter -VM $vm) {
            [ordered]@{ switch = $nic.SwitchName; macAddress = $nic.MacAddress; ipAddresses = @($nic.IPAddresses) }
        }
        [ordered]@{
            id             = "$($vm.VMId)"
            name           = $vm.Name
            host           = $server
            generation     = $vm.Generation
            state          = "$($vm.State)"
            processorCount = $vm.ProcessorCount
            guestOs        = Get-GuestOs $vm $server
            secureBoot     = if ($vm.Generation -eq 2) { "$((Get-VMFirmware -VM $vm).SecureBoot)" }
            disks          = @($disks)
            nics           = @($nics)
        }
    }
}

$servers = foreach ($server in $Hosts) {
    [ordered]@{
        name     = $server
        os       = (Get-CimInstance -ComputerName $server -ClassName Win32_OperatingSystem).Caption
        hotFixes = @((Get-HotFix -ComputerName $server).HotFixID)
        cluster  = (Get-CimInstance -ComputerName $server -Namespace root\\MSCluster -ClassName MSCluster_Cluster -ErrorAction SilentlyContinue).Name
    }
}

$inventory = [ordered]@{
    schema    = 'hyperv-inventory/1'
    collected = (Get-Date).ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ssZ')
    hosts     = @($servers)
    vms       = @($machines)
}
[IO.File]::WriteAllText((Join-Path $PWD $Out), (ConvertTo-Json $inventory -Depth 6))
`;

/** Runs in the command shell of VMM. */
const VMM = `# Writes vmm-inventory.json. Reads only. Run in the VMM command shell; -Server names the VMM server.
param([Parameter(Mandatory)][string]$Server, [string]$Out = 'vmm-inventory.json')
$ErrorActionPreference = 'Stop'
$vmm = Get-SCVMMServer -ComputerName $Server

$machines = foreach ($vm in Get-SCVirtualMachine -VMMServer $vmm) {
    [ordered]@{
        ID                     = "$($vm.ID)"
        Name                   = $vm.Name
        ComputerName           = $vm.ComputerName
        VMHost                 = $vm.VMHost.Name
        Cloud                  = $vm.Cloud.Name
        OperatingSystem        = $vm.OperatingSystem.Name
        Generation             = $vm.Generation
        CPUCount               = $vm.CPUCount
        VirtualDiskDrives      = @($vm.VirtualDiskDrives | ForEach-Object {
            [ordered]@{
                Name            = $_.Name
                VirtualHardDisk = [ordered]@{ Name = $_.VirtualHardDisk.Name; MaximumSize = $_.VirtualHardDisk.MaximumSize }
            }
        })
        VirtualNetworkAdapters = @($vm.VirtualNetworkAdapters | ForEach-Object {
            [ordered]@{ VMNetwork = $_.VMNetwork.Name; IPv4AddressType = "$($_.IPv4AddressType)" }
        })
    }
}

$clouds = foreach ($cloud in Get-SCCloud -VMMServer $vmm) {
    [ordered]@{ Name = $cloud.Name; HostGroup = @($cloud.HostGroup.Name) }
}

$hosts = foreach ($node in Get-SCVMHost -VMMServer $vmm) {
    [ordered]@{
        Name            = $node.Name
        VMHostGroup     = $node.VMHostGroup.Name
        OperatingSystem = $node.OperatingSystem.Name
        HostCluster     = $node.HostCluster.Name
    }
}

$inventory = [ordered]@{
    collected = (Get-Date).ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ssZ')
    server    = [ordered]@{ Name = $vmm.FQDN; ProductVersion = "$($vmm.ProductVersion)" }
    clouds    = @($clouds)
    hosts     = @($hosts)
    vms       = @($machines)
}
[IO.File]::WriteAllText((Join-Path $PWD $Out), (ConvertTo-Json $inventory -Depth 6))
`;

/** Runs where Azure CLI is signed in; `az rest` follows no pages, so the script does. */
const VAULT = `#!/usr/bin/env bash
# Writes vault-inventory.json. Reads only, with Azure CLI and jq; needs the role Site Recovery Reader.
# Usage: collect-vault.sh RESOURCE_GROUP VAULT
set -euo pipefail
group=\${1:?name the resource group} vault=\${2:?name the vault}
vaultId=$(az resource show -g "$group" -n "$vault" --resource-type Microsoft.RecoveryServices/vaults --query id -o tsv)

# Prints all pages of a list as one JSON array.
list() {
  local url=$1 page
  while [ -n "$url" ]; do
    page=$(az rest --method get --url "$url")
    printf '%s' "$page" | jq -c '.value[]'
    url=$(printf '%s' "$page" | jq -r '.nextLink // empty')
  done | jq -s .
}

asr() { list "https://management.azure.com$vaultId/$1?api-version=2025-08-01"; }

jq -n \\
  --argjson vault "$(az resource show --ids "$vaultId")" \\
  --argjson fabrics "$(asr replicationFabrics)" \\
  --argjson containers "$(asr replicationProtectionContainers)" \\
  --argjson items "$(asr replicationProtectedItems)" \\
  --argjson policies "$(asr replicationPolicies)" \\
  --argjson mappings "$(asr replicationNetworkMappings)" \\
  --argjson plans "$(asr replicationRecoveryPlans)" \\
  --argjson vCenters "$(asr replicationvCenters)" \\
  --argjson accounts "$(az storage account list)" \\
  --argjson networks "$(az network vnet list)" \\
  '$ARGS.named' > vault-inventory.json
`;

const scripts: Readonly<Record<CollectedSource, string>> = {
  hyperv: HYPER_V,
  vmm: VMM,
  vault: VAULT,
};
