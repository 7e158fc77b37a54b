/** Scripts that collect an inventory where no tool exports one. They only read; an administrator runs them. */

/** The scripts by the kind of the source that they collect. */
export const collectorScripts: Readonly<Record<string, string>> = {
  hyperv: `# Collects an inventory of Hyper-V hosts for 'asr import hyperv'. It reads and changes nothing.
# Run it in Windows PowerShell as an administrator, on a host or where the Hyper-V module is:
#   .\\collect-hyperv.ps1 -ComputerName hv01, hv02
param(
  [string[]] $ComputerName = $env:COMPUTERNAME,
  [string] $Output = 'hyperv-inventory.json'
)
$hosts = @()
$vms = @()
foreach ($computer in $ComputerName) {
  $system = Get-CimInstance Win32_OperatingSystem -ComputerName $computer
  $cluster = (Get-Service ClusSvc -ComputerName $computer -ErrorAction SilentlyContinue |
    Where-Object Status -eq 'Running' | ForEach-Object { (Get-Cluster -Name $computer).Name })
  $hosts += [ordered]@{
    name = $computer
    os = $system.Caption
    hotFixes = @((Get-HotFix -ComputerName $computer).HotFixID)
    cluster = $cluster
  }
  foreach ($vm in Get-VM -ComputerName $computer) {
    $guest = Get-CimInstance -ComputerName $computer -Namespace root\\virtualization\\v2 -Query (
      "SELECT * FROM Msvm_KvpExchangeComponent WHERE SystemName = '" + $vm.Id + "'")
    $guestOs = $guest.GuestIntrinsicExchangeItems | ForEach-Object { [xml] $_ } |
      Where-Object { ($_.INSTANCE.PROPERTY | Where-Object NAME -eq 'Name').VALUE -eq 'OSName' } |
      ForEach-Object { ($_.INSTANCE.PROPERTY | Where-Object NAME -eq 'Data').VALUE }
    $disks = @(foreach ($drive in Get-VMHardDiskDrive -VM $vm) {
      $vhd = $null
      if ($null -eq $drive.DiskNumber) { $vhd = Get-VHD -ComputerName $computer -Path $drive.Path }
      [ordered]@{
        path = $drive.Path
        sizeBytes = $(if ($vhd) { $vhd.Size } else { (Get-Disk -CimSession $computer -Number $drive.DiskNumber).Size })
        vhdType = "$($vhd.VhdType)"
        parent = $vhd.ParentPath
        shared = [bool] $drive.SupportPersistentReservations
        passThrough = $null -ne $drive.DiskNumber
        controller = "$($drive.ControllerType) $($drive.ControllerNumber):$($drive.ControllerLocation)"
      }
    })
    $vms += [ordered]@{
      id = "$($vm.Id)"
      name = $vm.Name
      host = $computer
      generation = $vm.Generation
      state = "$($vm.State)"
      guestOs = $guestOs
      secureBoot = $(if ($vm.Generation -eq 2) { "$((Get-VMFirmware -VM $vm).SecureBoot)" })
      disks = $disks
      nics = @(Get-VMNetworkAdapter -VM $vm | ForEach-Object {
        [ordered]@{ switch = $_.SwitchName; macAddress = $_.MacAddress; ipAddresses = @($_.IPAddresses) }
      })
    }
  }
}
[ordered]@{
  schema = 'hyperv-inventory/1'
  collected = (Get-Date).ToUniversalTime().ToString('s') + 'Z'
  hosts = $hosts
  vms = $vms
} | ConvertTo-Json -Depth 8 | Set-Content -Encoding UTF8 $Output
`,
  vmm: `# Collects an inventory of Virtual Machine Manager for 'asr import vmm'. It reads and changes nothing.
# Run it in the VMM command shell:
#   .\\collect-vmm.ps1 -VMMServer vmm01
param(
  [string] $VMMServer = $env:COMPUTERNAME,
  [string] $Output = 'vmm-inventory.json'
)
$server = Get-SCVMMServer -ComputerName $VMMServer
$vms = Get-SCVirtualMachine -VMMServer $server | ForEach-Object {
  [ordered]@{
    ID = "$($_.ID)"
    Name = $_.Name
    ComputerName = $_.ComputerName
    VMHost = "$($_.VMHost)"
    Cloud = $(if ($_.Cloud) { "$($_.Cloud)" })
    OperatingSystem = "$($_.OperatingSystem)"
    Generation = $_.Generation
    VirtualDiskDrives = @($_.VirtualDiskDrives | ForEach-Object {
      [ordered]@{
        Name = $_.Name
        VirtualHardDisk = [ordered]@{
          Name = $_.VirtualHardDisk.Name
          MaximumSize = $_.VirtualHardDisk.MaximumSize
        }
      }
    })
    VirtualNetworkAdapters = @($_.VirtualNetworkAdapters | ForEach-Object {
      [ordered]@{ VMNetwork = "$($_.VMNetwork)"; IPv4AddressType = "$($_.IPv4AddressType)" }
    })
  }
}
$clouds = Get-SCCloud -VMMServer $server | ForEach-Object {
  [ordered]@{ Name = $_.Name; HostGroup = @($_.HostGroup | ForEach-Object { $_.Name }) }
}
$hosts = Get-SCVMHost -VMMServer $server | ForEach-Object {
  [ordered]@{
    Name = $_.Name
    VMHostGroup = $_.VMHostGroup.Name
    OperatingSystem = "$($_.OperatingSystem)"
  }
}
[ordered]@{
  server = [ordered]@{ Name = $server.Name; ProductVersion = "$($server.ProductVersion)" }
  vms = @($vms)
  clouds = @($clouds)
  hosts = @($hosts)
} | ConvertTo-Json -Depth 8 | Set-Content -Encoding UTF8 $Output
`,
  vault: `#!/bin/sh
# Collects what a Recovery Services vault holds for 'asr import vault'. It reads and changes nothing.
# Run it where the Azure CLI is signed in, as a reader of the vault:
#   sh collect-vault.sh RESOURCE_GROUP VAULT [FOLDER]
set -eu
group=$1
vault=$2
folder=\${3:-vault}
mkdir -p "$folder"
subscription=$(az account show --query id --output tsv)
id="/subscriptions/$subscription/resourceGroups/$group/providers/Microsoft.RecoveryServices/vaults/$vault"
get() {
  az rest --method get --url "https://management.azure.com$1?api-version=2025-08-01" >"$folder/$2.json"
}
get "$id" vault
for list in replicationFabrics replicationProtectionContainers replicationProtectedItems \\
  replicationPolicies replicationNetworkMappings replicationRecoveryPlans replicationvCenters; do
  get "$id/$list" "$list"
done
az storage account list --output json >"$folder/storageAccounts.json"
az network vnet list --output json >"$folder/virtualNetworks.json"
echo "Now run: asr import vault $folder -o dr.asr.yaml"
`,
};
