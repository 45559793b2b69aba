/** ABI and creation code of the contract CountryModule. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "people",
    "type": "address",
    "internalType": "contract IIdentities"
   },
   {
    "name": "countries",
    "type": "uint16[]",
    "internalType": "uint16[]"
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
  "name": "isAllowed",
  "inputs": [
   {
    "name": "country",
    "type": "uint16",
    "internalType": "uint16"
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
    "name": "",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "to",
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

export const bytecode = "0x60a06040523461010b576105ee8038038061001981610123565b92833981019060408183031261010b578051906001600160a01b038216820361010b576020810151906001600160401b03821161010b570182601f8201121561010b578051926001600160401b03841161010f578360051b91602080610080818601610123565b80978152019382010191821161010b57602001915b8183106100f0575050506080525f5b81518110156100d85760019061ffff60208260051b85010151165f528160205260405f208260ff19825416179055016100a4565b6040516104a590816101498239608051816103a20152f35b825161ffff8116810361010b57815260209283019201610095565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6040519190601f01601f191682016001600160401b0381118382101761010f5760405256fe6080806040526004361015610012575f80fd5b5f3560e01c908163013b7ce414610336575080630694a5fb1461030257806306fdde031461024f5780632cb7e1ec1461022d5780633413e9ea146101f2578063372491a2146100955780634a932544146101505780634cf4d29514610108578063bcc21053146100d8578063e6f5e807146100bd5763f104a8c914610095575f80fd5b346100b95760403660031901126100b9576100ae610450565b506100b7610492565b005b5f80fd5b346100b9575f3660031901126100b957602060405160018152f35b346100b95760203660031901126100b9576100f1610450565b5060206001600160a01b035f541615604051908152f35b346100b95760203660031901126100b9576020610123610450565b6001600160a01b03805f541691169081149081610146575b506040519015158152f35b905015158261013b565b346100b95760203660031901126100b957610169610450565b5f54906001600160a01b038216806101e057506001600160a01b0316908133036101b4577fffffffffffffffffffffffff000000000000000000000000000000000000000016175f55005b7f3fec44a6000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b635b1edf9160e11b5f5260045260245ffd5b346100b95760203660031901126100b95760043561ffff81168091036100b9575f526001602052602060ff60405f2054166040519015158152f35b346100b95760603660031901126100b957610246610450565b506100ae610466565b346100b9575f3660031901126100b9576040516040810181811067ffffffffffffffff8211176102d55760405260078152604060208201917f436f756e7472790000000000000000000000000000000000000000000000000083528151928391602083525180918160208501528484015e5f828201840152601f01601f19168101030190f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b346100b95760203660031901126100b9576001600160a01b03610323610450565b635b1edf9160e11b5f521660045260245ffd5b346100b95760803660031901126100b95761034f610450565b506001600160a01b03610360610466565b61036861047c565b507f7e42683b0000000000000000000000000000000000000000000000000000000083521660048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015610445575f906103f0575b61ffff165f526001602052602060ff60405f2054166040519015158152f35b5060203d60201161043e575b601f8101601f1916820167ffffffffffffffff8111838210176102d5576020918391604052810103126100b9575161ffff811681036100b95761ffff906103d1565b503d6103fc565b6040513d5f823e3d90fd5b600435906001600160a01b03821682036100b957565b602435906001600160a01b03821682036100b957565b606435906001600160a01b03821682036100b957565b6001600160a01b035f541633036101b45756" as const
