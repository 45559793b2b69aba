/** ABI and creation code of the contract OracleSet. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "config",
    "type": "tuple",
    "internalType": "struct OracleSetConfig",
    "components": [
     {
      "name": "bondAsset",
      "type": "address",
      "internalType": "contract IERC20"
     },
     {
      "name": "minBond",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "activationDelay",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "unbondingTime",
      "type": "uint64",
      "internalType": "uint64"
     }
    ]
   },
   {
    "name": "settlement_",
    "type": "address",
    "internalType": "contract ISettlement"
   },
   {
    "name": "founders",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "payees",
    "type": "address[]",
    "internalType": "address[]"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "MAX_ORACLES",
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
  "name": "activationDelay",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint64",
    "internalType": "uint64"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "activeSigners",
  "inputs": [],
  "outputs": [
   {
    "name": "signers",
    "type": "address[]",
    "internalType": "address[]"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "admit",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "admitted",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "bondAsset",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "contract IERC20"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "commit",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "dismiss",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "exit",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "isAdmitted",
  "inputs": [
   {
    "name": "signer",
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
  "name": "join",
  "inputs": [
   {
    "name": "payee",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "minBond",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint128",
    "internalType": "uint128"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "oracleOf",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct Oracle",
    "components": [
     {
      "name": "payee",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "activeFrom",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "bond",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "leavesAt",
      "type": "uint64",
      "internalType": "uint64"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "quorumOf",
  "inputs": [
   {
    "name": "signers",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "pure"
 },
 {
  "type": "function",
  "name": "requestExit",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "settlement",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "contract ISettlement"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "unbondingTime",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint64",
    "internalType": "uint64"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "event",
  "name": "OracleAdmitted",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "admitted",
    "type": "bool",
    "indexed": false,
    "internalType": "bool"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleJoined",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "payee",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "bond",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "activeFrom",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleLeaving",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "leavesAt",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleLeft",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "bond",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "SignersCommitted",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   },
   {
    "name": "quorum",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "signers",
    "type": "address[]",
    "indexed": false,
    "internalType": "address[]"
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "OracleSet_AlreadyJoined",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_Full",
  "inputs": [
   {
    "name": "max",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_LastOne",
  "inputs": []
 },
 {
  "type": "error",
  "name": "OracleSet_LengthsDiffer",
  "inputs": [
   {
    "name": "founders",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "payees",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NoOracles",
  "inputs": []
 },
 {
  "type": "error",
  "name": "OracleSet_NoPayee",
  "inputs": []
 },
 {
  "type": "error",
  "name": "OracleSet_NoSigner",
  "inputs": []
 },
 {
  "type": "error",
  "name": "OracleSet_NotAdmitted",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotGovernance",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotJoined",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotReady",
  "inputs": [
   {
    "name": "leavesAt",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "now_",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "SafeERC20FailedOperation",
  "inputs": [
   {
    "name": "token",
    "type": "address",
    "internalType": "address"
   }
  ]
 }
] as const

export const bytecode = "0x610120604052346104aa57611dec8038038061001a816104cd565b92833981019080820360e081126104aa576080136104aa5761003a6104ae565b81519091906001600160a01b03811681036104aa5782526020810151906001600160801b03821682036104aa576020830191825261007a604082016104f2565b6040840190815261008d606083016104f2565b606085019081526080830151929091906001600160a01b03841684036104aa5760a08101516001600160401b0381116104aa57876100cc918301610506565b60c08201519097906001600160401b0381116104aa576100ec9201610506565b94516001600160a01b031660805283516001600160801b031660a052516001600160401b0390811660c05290511660e0526101005282511561049b578251825190818103610486575050426001600160401b03169290915f915b8051831015610411576001600160a01b036101618483610577565b5116936001600160a01b036101768585610577565b51169260018060801b038251169284156104025786156103f3575f878152600160205260409020546001600160a01b03166103e057601f60025410156103cc576101be6104ae565b85815260208082018a815260408084018881525f606086018181528d82526001958690529290209451855493516001600160e01b03199094166001600160a01b03919091161760a09390931b600160a01b600160e01b0316929092178455905192909101805491516001600160c01b03199092166001600160801b03939093169290921760809190911b600160801b600160c01b0316179055600254680100000000000000008110156103b8578761027f8260016102a3940160025561059f565b81546001600160a01b0393841660039290921b91821b9390911b1916919091179055565b6002545f198101908111610334575b8015158061038a575b15610348575f1981018181116103345788610303826102f76102df6103269561059f565b905460039190911b1c6001600160a01b03169161059f565b92909161027f8761059f565b80546001600160a01b0360039390931b83811b199091169290931690921b179055565b8015610334575f19016102b2565b634e487b7160e01b5f52601160045260245ffd5b5094919390957f6e6a236f1abdd4f8eefaf760bb133c7f07a651f89a3fd58dfdbdfc690f5784b5604060019581519081528a6020820152a30191929092610146565b505f198101818111610334576103a0899161059f565b905460039190911b1c6001600160a01b0316116102bb565b634e487b7160e01b5f52604160045260245ffd5b6325c8646b60e11b5f52601f60045260245ffd5b866337cde8fb60e01b5f5260045260245ffd5b632617584960e21b5f5260045ffd5b63487cb27d60e01b5f5260045ffd5b60405161183490816105b882396080518181816102f6015281816106450152610e45015260a05181818161087e0152610b7f015260c0518181816109bb0152610ac6015260e051818181610814015261166b01526101005181818161049d015281816106f101528181610923015261140a0152f35b63226bb0d760e21b5f5260045260245260445ffd5b63308a792760e01b5f5260045ffd5b5f80fd5b60405190608082016001600160401b038111838210176103b857604052565b6040519190601f01601f191682016001600160401b038111838210176103b857604052565b51906001600160401b03821682036104aa57565b81601f820112156104aa578051916001600160401b0383116103b8578260051b916020806105358186016104cd565b8096815201938201019182116104aa57602001915b8183106105575750505090565b82516001600160a01b03811681036104aa5781526020928301920161054a565b805182101561058b5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b60025481101561058b5760025f5260205f2001905f9056fe60806040526004361015610011575f80fd5b5f3560e01c80631f30e0cb1461101357806328ffe6c814610a305780632e0de5ac146109df5780633a8c07861461097d5780633c7a3aff1461094757806351160630146108d95780637f8e3b4e146108a2578063831518b7146108385780638b0b30ce146107d65780638b9b897414610669578063babef33e146105fb578063bfedbfa0146105c2578063d233fb381461055b578063e7bdd0bf14610423578063e9fad8ee146101ce5763f890e286146100c9575f80fd5b346101ca5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ca5773ffffffffffffffffffffffffffffffffffffffff610115611057565b5f60606040516101248161110a565b8281528260208201528260408201520152165f526001602052608060405f2067ffffffffffffffff6040516101588161110a565b6fffffffffffffffffffffffffffffffff83549183600173ffffffffffffffffffffffffffffffffffffffff85169687845282602085019660a01c168652015493816060604085019486881686520195891c168552604051968752511660208601525116604084015251166060820152f35b5f80fd5b346101ca575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ca57335f52600160205260405f206001604051916102178361110a565b67ffffffffffffffff815473ffffffffffffffffffffffffffffffffffffffff8116855260a01c166020840152015490606067ffffffffffffffff60408301936fffffffffffffffffffffffffffffffff8116855260801c16910190808252156103f75767ffffffffffffffff9051168042106103c85750335f5260016020525f60016040822082815501556fffffffffffffffffffffffffffffffff8151166040519081527fa50cc2fab7be70298d0cf586a2f5d72d34e4ddc2d64b19705343c6234084285260203392a26fffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000915116604051907fa9059cbb000000000000000000000000000000000000000000000000000000005f523360045260245260205f60448180865af19060015f51148216156103a8575b501561036657005b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b60018215166103c05750813b15153d1516168261035e565b3d5f823e3d90fd5b7fdeeb3de7000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b7fece5b701000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346101ca5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ca5761045a611057565b6040517f5aa6e67500000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156105505773ffffffffffffffffffffffffffffffffffffffff915f91610521575b501633036104f5576104f39061157b565b005b7f30850b90000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b610543915060203d602011610549575b61053b8183611126565b81019061154f565b836104e2565b503d610531565b6040513d5f823e3d90fd5b346101ca5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ca5773ffffffffffffffffffffffffffffffffffffffff6105a7611057565b165f525f602052602060ff60405f2054166040519015158152f35b346101ca575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ca576020604051601f8152f35b346101ca575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ca57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101ca5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ca576106a0611057565b602435908115158092036101ca576040517f5aa6e67500000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156105505773ffffffffffffffffffffffffffffffffffffffff915f916107b7575b501633036104f557602073ffffffffffffffffffffffffffffffffffffffff7f6536c9f23ed79867ec8ccef1eb1442d546148776d27f649134965b9ad69eb2bf921692835f525f825260405f207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0081541660ff8316179055604051908152a2005b6107d0915060203d6020116105495761053b8183611126565b84610736565b346101ca575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ca57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101ca575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ca5760206040516fffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101ca575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ca576104f33361157b565b346101ca575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ca57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101ca575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ca576104f3611349565b346101ca575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ca57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101ca575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ca57610a2c610a18611254565b60405191829160208352602083019061107a565b0390f35b346101ca5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ca57610a67611057565b335f525f60205260ff60405f20541615610fe757335f525f60205260405f207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815416905573ffffffffffffffffffffffffffffffffffffffff610af57f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff42166110e8565b91168015610fbf573315610f9757335f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f205416610f6b57601f6002541015610f3e5760405190610b428261110a565b808252610c8f67ffffffffffffffff6020840194169384815267ffffffffffffffff60408501916fffffffffffffffffffffffffffffffff6001817f0000000000000000000000000000000000000000000000000000000000000000169788865260608101935f8552335f528260205273ffffffffffffffffffffffffffffffffffffffff60405f209251167fffffffff000000000000000000000000000000000000000000000000000000007bffffffffffffffff00000000000000000000000000000000000000008454935160a01b16921617178155019351167fffffffffffffffffffffffffffffffff0000000000000000000000000000000084541617835551167fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b60025468010000000000000000811015610f1157610cb6816001610ce193016002556111ce565b339073ffffffffffffffffffffffffffffffffffffffff8084549260031b9316831b921b1916179055565b6002547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908111610de2575b80151580610eb6575b15610e0f577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101818111610de25780610cb6610d7d73ffffffffffffffffffffffffffffffffffffffff610d6f610db5956111ce565b90549060031b1c16926111ce565b919092610d89866111ce565b90919073ffffffffffffffffffffffffffffffffffffffff8084549260031b9316831b921b1916179055565b8015610de2577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01610d0f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b50826040519083825260208201527f6e6a236f1abdd4f8eefaf760bb133c7f07a651f89a3fd58dfdbdfc690f5784b560403392a37f000000000000000000000000000000000000000000000000000000000000000090604051907f23b872dd000000000000000000000000000000000000000000000000000000005f52336004523060245260445260205f60648180865af19060015f51148216156103a857501561036657005b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101818111610de257610eff73ffffffffffffffffffffffffffffffffffffffff916111ce565b9190913392549060031b1c1611610d18565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4b90c8d6000000000000000000000000000000000000000000000000000000005f52601f60045260245ffd5b7f37cde8fb000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b7f985d6124000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f487cb27d000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fcb5ec38b000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346101ca5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ca57602061104f6004356110c3565b604051908152f35b6004359073ffffffffffffffffffffffffffffffffffffffff821682036101ca57565b90602080835192838152019201905f5b8181106110975750505090565b825173ffffffffffffffffffffffffffffffffffffffff1684526020938401939092019160010161108a565b8060011b9080820460021490151715610de2576003900460018101809111610de25790565b9067ffffffffffffffff8091169116019067ffffffffffffffff8211610de257565b6080810190811067ffffffffffffffff821117610f1157604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610f1157604052565b67ffffffffffffffff8111610f115760051b60200190565b9061118982611167565b6111966040519182611126565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06111c48294611167565b0190602036910137565b6002548110156111e65760025f5260205f2001905f90565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114610de25760010190565b80518210156111e65760209160051b010190565b600254905f6112628361117f565b925f5b8181106112bb5750506112778161117f565b925f5b82811061128657505050565b8073ffffffffffffffffffffffffffffffffffffffff6112a860019385611240565b51166112b48288611240565b520161127a565b8073ffffffffffffffffffffffffffffffffffffffff6112dc6001936111ce565b90549060031b1c165f52816020524267ffffffffffffffff60405f205460a01c16111561130a575b01611265565b73ffffffffffffffffffffffffffffffffffffffff611328826111ce565b90549060031b1c1661134361133c86611213565b9588611240565b52611304565b611351611254565b905f60605b83518210156113e75760206113df6014826001947fffffffffffffffffffffffffffffffffffffffff000000000000000000000000611395888b611240565b5160601b166040519582879351918291018585015e8201908382015203017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4810184520182611126565b910190611356565b90509190916020815191012073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016916040517f28be4b7f000000000000000000000000000000000000000000000000000000008152602081600481875afa908115610550575f9161151d575b508214611518578061149b7fe36b5b9ceea1485851eceeedc77dd9c534ab494ca2fa7b6e05bb41c8b65178e792516110c3565b6114bd604051928392868452602084015260606040840152606083019061107a565b0390a1813b156101ca575f916024839260405194859384927fd66b9a6e00000000000000000000000000000000000000000000000000000000845260048401525af180156105505761150c5750565b5f61151691611126565b565b505050565b90506020813d602011611547575b8161153860209383611126565b810103126101ca57515f611468565b3d915061152b565b908160209103126101ca575173ffffffffffffffffffffffffffffffffffffffff811681036101ca5790565b73ffffffffffffffffffffffffffffffffffffffff16805f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff81541615801561181a575b6117ee576002545f5b818110611748575050600254801561171b577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01611603816111ce565b73ffffffffffffffffffffffffffffffffffffffff82549160031b1b1916905560025561162e611254565b51156116f357602067ffffffffffffffff7f1201ab4836d8a025ab740413b5a894a3f43a3b239bafe2b503a345020ab7201b926116df60016116927f00000000000000000000000000000000000000000000000000000000000000008542166110e8565b92019182907fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b5460801c16604051908152a2611516611349565b7f30279f9a000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b919390928073ffffffffffffffffffffffffffffffffffffffff61176b856111ce565b90549060031b1c16036117e157915b60018101808211610de257848110156117cd57906117c373ffffffffffffffffffffffffffffffffffffffff6117b26117c8946111ce565b90549060031b1c16610d89836111ce565b611213565b61177a565b506117dc909492939194611213565b6115c6565b929093916117dc90611213565b507fece5b701000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5067ffffffffffffffff600182015460801c1615156115bd56" as const
