// Generated from server/requirements/regions.yaml by `npm run generate`. Do not edit.
import type { RegionData } from './catalogue-data.ts';

export const data: RegionData = {
  "regions": [
    {
      "name": "australiacentral",
      "displayName": "Australia Central",
      "pair": "australiacentral2",
      "in2016": false
    },
    {
      "name": "australiacentral2",
      "displayName": "Australia Central 2",
      "pair": "australiacentral",
      "in2016": false
    },
    {
      "name": "australiaeast",
      "displayName": "Australia East",
      "pair": "australiasoutheast",
      "in2016": true
    },
    {
      "name": "australiasoutheast",
      "displayName": "Australia Southeast",
      "pair": "australiaeast",
      "in2016": true
    },
    {
      "name": "austriaeast",
      "displayName": "Austria East",
      "in2016": false
    },
    {
      "name": "belgiumcentral",
      "displayName": "Belgium Central",
      "in2016": false
    },
    {
      "name": "brazilsouth",
      "displayName": "Brazil South",
      "pair": "southcentralus",
      "in2016": true
    },
    {
      "name": "brazilsoutheast",
      "displayName": "Brazil Southeast",
      "pair": "brazilsouth",
      "in2016": false
    },
    {
      "name": "canadacentral",
      "displayName": "Canada Central",
      "pair": "canadaeast",
      "in2016": true
    },
    {
      "name": "canadaeast",
      "displayName": "Canada East",
      "pair": "canadacentral",
      "in2016": true
    },
    {
      "name": "centralindia",
      "displayName": "Central India",
      "pair": "southindia",
      "in2016": true
    },
    {
      "name": "centralus",
      "displayName": "Central US",
      "pair": "eastus2",
      "in2016": true
    },
    {
      "name": "chilecentral",
      "displayName": "Chile Central",
      "in2016": false
    },
    {
      "name": "denmarkeast",
      "displayName": "Denmark East",
      "in2016": false
    },
    {
      "name": "eastasia",
      "displayName": "East Asia",
      "pair": "southeastasia",
      "in2016": true
    },
    {
      "name": "eastus",
      "displayName": "East US",
      "pair": "westus",
      "in2016": true
    },
    {
      "name": "eastus2",
      "displayName": "East US 2",
      "pair": "centralus",
      "in2016": true
    },
    {
      "name": "francecentral",
      "displayName": "France Central",
      "pair": "francesouth",
      "in2016": false
    },
    {
      "name": "francesouth",
      "displayName": "France South",
      "pair": "francecentral",
      "in2016": false
    },
    {
      "name": "germanynorth",
      "displayName": "Germany North",
      "pair": "germanywestcentral",
      "in2016": false
    },
    {
      "name": "germanywestcentral",
      "displayName": "Germany West Central",
      "pair": "germanynorth",
      "in2016": false
    },
    {
      "name": "indonesiacentral",
      "displayName": "Indonesia Central",
      "in2016": false
    },
    {
      "name": "israelcentral",
      "displayName": "Israel Central",
      "in2016": false
    },
    {
      "name": "italynorth",
      "displayName": "Italy North",
      "in2016": false
    },
    {
      "name": "japaneast",
      "displayName": "Japan East",
      "pair": "japanwest",
      "in2016": true
    },
    {
      "name": "japanwest",
      "displayName": "Japan West",
      "pair": "japaneast",
      "in2016": true
    },
    {
      "name": "jioindiacentral",
      "displayName": "Jio India Central",
      "pair": "jioindiawest",
      "in2016": false
    },
    {
      "name": "jioindiawest",
      "displayName": "Jio India West",
      "pair": "jioindiacentral",
      "in2016": false
    },
    {
      "name": "koreacentral",
      "displayName": "Korea Central",
      "pair": "koreasouth",
      "in2016": false
    },
    {
      "name": "koreasouth",
      "displayName": "Korea South",
      "pair": "koreacentral",
      "in2016": false
    },
    {
      "name": "malaysiawest",
      "displayName": "Malaysia West",
      "in2016": false
    },
    {
      "name": "mexicocentral",
      "displayName": "Mexico Central",
      "in2016": false
    },
    {
      "name": "newzealandnorth",
      "displayName": "New Zealand North",
      "in2016": false
    },
    {
      "name": "northcentralus",
      "displayName": "North Central US",
      "pair": "southcentralus",
      "in2016": true
    },
    {
      "name": "northeurope",
      "displayName": "North Europe",
      "pair": "westeurope",
      "in2016": true
    },
    {
      "name": "norwayeast",
      "displayName": "Norway East",
      "pair": "norwaywest",
      "in2016": false
    },
    {
      "name": "norwaywest",
      "displayName": "Norway West",
      "pair": "norwayeast",
      "in2016": false
    },
    {
      "name": "polandcentral",
      "displayName": "Poland Central",
      "in2016": false
    },
    {
      "name": "qatarcentral",
      "displayName": "Qatar Central",
      "in2016": false
    },
    {
      "name": "southafricanorth",
      "displayName": "South Africa North",
      "pair": "southafricawest",
      "in2016": false
    },
    {
      "name": "southafricawest",
      "displayName": "South Africa West",
      "pair": "southafricanorth",
      "in2016": false
    },
    {
      "name": "southcentralus",
      "displayName": "South Central US",
      "pair": "northcentralus",
      "in2016": true
    },
    {
      "name": "southeastasia",
      "displayName": "Southeast Asia",
      "pair": "eastasia",
      "in2016": true
    },
    {
      "name": "southindia",
      "displayName": "South India",
      "pair": "centralindia",
      "in2016": true
    },
    {
      "name": "spaincentral",
      "displayName": "Spain Central",
      "in2016": false
    },
    {
      "name": "swedencentral",
      "displayName": "Sweden Central",
      "pair": "swedensouth",
      "in2016": false
    },
    {
      "name": "switzerlandnorth",
      "displayName": "Switzerland North",
      "pair": "switzerlandwest",
      "in2016": false
    },
    {
      "name": "switzerlandwest",
      "displayName": "Switzerland West",
      "pair": "switzerlandnorth",
      "in2016": false
    },
    {
      "name": "uaecentral",
      "displayName": "UAE Central",
      "pair": "uaenorth",
      "in2016": false
    },
    {
      "name": "uaenorth",
      "displayName": "UAE North",
      "pair": "uaecentral",
      "in2016": false
    },
    {
      "name": "uksouth",
      "displayName": "UK South",
      "pair": "ukwest",
      "in2016": false
    },
    {
      "name": "ukwest",
      "displayName": "UK West",
      "pair": "uksouth",
      "in2016": false
    },
    {
      "name": "westcentralus",
      "displayName": "West Central US",
      "pair": "westus2",
      "in2016": true
    },
    {
      "name": "westeurope",
      "displayName": "West Europe",
      "pair": "northeurope",
      "in2016": true
    },
    {
      "name": "westindia",
      "displayName": "West India",
      "pair": "southindia",
      "in2016": false
    },
    {
      "name": "westus",
      "displayName": "West US",
      "pair": "eastus",
      "in2016": true
    },
    {
      "name": "westus2",
      "displayName": "West US 2",
      "pair": "westcentralus",
      "in2016": true
    },
    {
      "name": "westus3",
      "displayName": "West US 3",
      "pair": "eastus",
      "in2016": false
    }
  ],
  "otherClouds": [
    {
      "name": "usGovernment",
      "title": "US Government",
      "prefixes": [
        "usgov",
        "usdod"
      ],
      "regions": [
        "usgovvirginia",
        "usgovtexas",
        "usgovarizona",
        "usgoviowa",
        "usdodeast",
        "usdodcentral"
      ]
    },
    {
      "name": "china",
      "title": "China",
      "prefixes": [
        "china"
      ],
      "regions": [
        "chinanorth",
        "chinaeast",
        "chinanorth2",
        "chinaeast2",
        "chinanorth3",
        "chinaeast3"
      ]
    },
    {
      "name": "germany",
      "title": "Germany",
      "prefixes": [],
      "regions": [
        "germanycentral",
        "germanynortheast"
      ]
    }
  ]
};
