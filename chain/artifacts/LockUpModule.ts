/** ABI and creation code of the contract LockUpModule. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "until_",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "bindCompliance",
  "inputs": [
   {
    "name": "compliance",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "canComplianceBind",
  "inputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "isComplianceBound",
  "inputs": [
   {
    "name": "compliance",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "isPlugAndPlay",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "pure"
 },
 {
  "type": "function",
  "name": "moduleBurnAction",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "moduleCheck",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "moduleMintAction",
  "inputs": [
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "moduleTransferAction",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "name",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string",
    "internalType": "string"
   }
  ],
  "stateMutability": "pure"
 },
 {
  "type": "function",
  "name": "unbindCompliance",
  "inputs": [
   {
    "name": "compliance",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "pure"
 },
 {
  "type": "function",
  "name": "until",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "error",
  "name": "ShareModule_BoundBefore",
  "inputs": [
   {
    "name": "compliance",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ShareModule_NotCompliance",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   }
  ]
 }
] as const

export const bytecode = "0x60a034605e57601f61047038819003918201601f19168301916001600160401b03831184841017606257808492602094604052833981010312605e57516080526040516103f99081610077823960805181818161011f015261037d0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c908163013b7ce414610335575080630694a5fb1461030157806306fdde031461024e5780632cb7e1ec1461022c578063372491a2146100955780634a9325441461018a5780634cf4d295146101425780639447fd0a14610108578063bcc21053146100d8578063e6f5e807146100bd5763f104a8c914610095575f80fd5b346100b95760403660031901126100b9576100ae6103a4565b506100b76103e6565b005b5f80fd5b346100b9575f3660031901126100b957602060405160018152f35b346100b95760203660031901126100b9576100f16103a4565b5060206001600160a01b035f541615604051908152f35b346100b9575f3660031901126100b95760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346100b95760203660031901126100b957602061015d6103a4565b6001600160a01b03805f541691169081149081610180575b506040519015158152f35b9050151582610175565b346100b95760203660031901126100b9576101a36103a4565b5f54906001600160a01b0382168061021a57506001600160a01b0316908133036101ee577fffffffffffffffffffffffff000000000000000000000000000000000000000016175f55005b7f3fec44a6000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b635b1edf9160e11b5f5260045260245ffd5b346100b95760603660031901126100b9576102456103a4565b506100ae6103ba565b346100b9575f3660031901126100b9576040516040810181811067ffffffffffffffff8211176102d45760405260068152604060208201917f4c6f636b5570000000000000000000000000000000000000000000000000000083528151928391602083525180918160208501528484015e5f828201840152601f01601f19168101030190f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b346100b95760203660031901126100b9576001600160a01b036103226103a4565b635b1edf9160e11b5f521660045260245ffd5b346100b95760803660031901126100b9576020906001600160a01b036103596103a4565b6103616103ba565b5061036a6103d0565b501615801561037a575b15158152f35b507f0000000000000000000000000000000000000000000000000000000000000000421015610374565b600435906001600160a01b03821682036100b957565b602435906001600160a01b03821682036100b957565b606435906001600160a01b03821682036100b957565b6001600160a01b035f541633036101ee5756" as const
