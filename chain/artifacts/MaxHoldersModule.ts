/** ABI and creation code of the contract MaxHoldersModule. Generated: run `npm run contracts`, do not edit. */

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
    "name": "most_",
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
    "name": "to",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "value",
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
  "name": "most",
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

export const bytecode = "0x60c034607f57601f61075538819003918201601f19168301916001600160401b038311848410176083578084926040948552833981010312607f578051906001600160a01b0382168203607f57602001519060805260a0526040516106bd9081610098823960805181610539015260a05181818161015d01526104700152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c8063013b7ce41461038b5780630694a5fb1461035757806306fdde03146102bd5780632cb7e1ec14610275578063372491a21461023e5780634a932544146101c85780634cf4d2951461018057806358d7889c14610146578063bcc2105314610116578063e6f5e807146100fb5763f104a8c914610092575f80fd5b346100f75760403660031901126100f7576100ab6103cd565b6001600160a01b035f541633036100cb576100c99060243590610659565b005b7f3fec44a6000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b5f80fd5b346100f7575f3660031901126100f757602060405160018152f35b346100f75760203660031901126100f75761012f6103cd565b5060206001600160a01b035f541615604051908152f35b346100f7575f3660031901126100f75760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346100f75760203660031901126100f757602061019b6103cd565b6001600160a01b03805f5416911690811490816101be575b506040519015158152f35b90501515826101b3565b346100f75760203660031901126100f7576101e16103cd565b5f54906001600160a01b0382168061022c57506001600160a01b0316908133036100cb577fffffffffffffffffffffffff000000000000000000000000000000000000000016175f55005b635b1edf9160e11b5f5260045260245ffd5b346100f75760403660031901126100f7576102576103cd565b6001600160a01b035f541633036100cb576100c990602435906105e4565b346100f75760603660031901126100f75761028e6103cd565b6102966103e3565b604435906001600160a01b035f541633036100cb576102b8826100c9946105e4565b610659565b346100f7575f3660031901126100f7576040516040810181811067ffffffffffffffff82111761034357604052600a8152604060208201917f4d6178486f6c646572730000000000000000000000000000000000000000000083528151928391602083525180918160208501528484015e5f828201840152601f01601f19168101030190f35b634e487b7160e01b5f52604160045260245ffd5b346100f75760203660031901126100f7576001600160a01b036103786103cd565b635b1edf9160e11b5f521660045260245ffd5b346100f75760803660031901126100f75760206103c36103a96103cd565b6103b16103e3565b6103b96103f9565b5060443591610430565b6040519015158152f35b600435906001600160a01b03821682036100f757565b602435906001600160a01b03821682036100f757565b606435906001600160a01b03821682036100f757565b9190820391821161041c57565b634e487b7160e01b5f52601160045260245ffd5b9082159081156104cc575b506104c55761046e916001600160a01b0382161515918261049b575b505060025490156104935760ff60015b169061040f565b7f00000000000000000000000000000000000000000000000000000000000000001190565b60ff5f610467565b6001600160a01b039192506104af906104f4565b165f52600160205260405f205411155f80610457565b5050600190565b6001600160a01b0391506104df906104f4565b165f52600160205260405f205415155f61043b565b6040517ff0eb5e540000000000000000000000000000000000000000000000000000000081526001600160a01b03821660048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156105d9575f91610581575b506001600160a01b03811661057c575090565b905090565b905060203d6020116105d2575b601f8101601f1916820167ffffffffffffffff811183821017610343576020918391604052810103126100f757516001600160a01b03811681036100f7575f610569565b503d61058e565b6040513d5f823e3d90fd5b6105f56001600160a01b03916104f4565b16805f52600160205260405f20549082821192835f1461065157610619908361040f565b905b5f52600160205260405f205515159081610648575b5061063757565b600254801561041c575f1901600255565b9050155f610630565b505f9061061b565b61066a6001600160a01b03916104f4565b16805f52600160205260405f205415806106b4575b61069e575b5f52600160205260405f20805491820180921161041c5755565b6002545f19811461041c57600101600255610684565b5081151561067f56" as const
