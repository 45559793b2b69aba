/** ABI and creation code of the contract Federation. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "asset_",
    "type": "address",
    "internalType": "contract IERC20"
   },
   {
    "name": "governance_",
    "type": "address",
    "internalType": "address"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "add",
  "inputs": [
   {
    "name": "settlement",
    "type": "address",
    "internalType": "contract ISettlement"
   }
  ],
  "outputs": [
   {
    "name": "member",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "allot",
  "inputs": [
   {
    "name": "member",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "asset",
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
  "name": "claim",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "claims",
    "type": "tuple[]",
    "internalType": "struct MemberClaim[]",
    "components": [
     {
      "name": "member",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "line",
      "type": "tuple",
      "internalType": "struct LedgerLine",
      "components": [
       {
        "name": "account",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "spent",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "locked",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "lockedUntil",
        "type": "uint256",
        "internalType": "uint256"
       }
      ]
     },
     {
      "name": "proof",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     },
     {
      "name": "rootProof",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     }
    ]
   }
  ],
  "outputs": [
   {
    "name": "paid",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "claimedOf",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "member",
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
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "governance",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "isSealed",
  "inputs": [
   {
    "name": "root",
    "type": "bytes32",
    "internalType": "bytes32"
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
  "name": "lineAsset",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "memberOf",
  "inputs": [
   {
    "name": "member",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct Member",
    "components": [
     {
      "name": "settlement",
      "type": "address",
      "internalType": "contract ISettlement"
     },
     {
      "name": "allotted",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "paid",
      "type": "uint128",
      "internalType": "uint128"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "members",
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
  "name": "reallot",
  "inputs": [
   {
    "name": "from",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "to",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "seal",
  "inputs": [],
  "outputs": [
   {
    "name": "root",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "event",
  "name": "Allotted",
  "inputs": [
   {
    "name": "member",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "from",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ClaimLimited",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "member",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "due",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "paid",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ClaimPassedOver",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "member",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "root",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Claimed",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "member",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "cumulative",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "MemberAdded",
  "inputs": [
   {
    "name": "member",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "settlement",
    "type": "address",
    "indexed": false,
    "internalType": "contract ISettlement"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Reallotted",
  "inputs": [
   {
    "name": "from",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "to",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Sealed",
  "inputs": [
   {
    "name": "root",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   },
   {
    "name": "roots",
    "type": "bytes32[]",
    "indexed": false,
    "internalType": "bytes32[]"
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "Federation_Full",
  "inputs": [
   {
    "name": "most",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Federation_IsMember",
  "inputs": [
   {
    "name": "settlement",
    "type": "address",
    "internalType": "contract ISettlement"
   }
  ]
 },
 {
  "type": "error",
  "name": "Federation_NoMember",
  "inputs": [
   {
    "name": "member",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "members",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Federation_NotGovernance",
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
  "name": "Federation_NotLeft",
  "inputs": [
   {
    "name": "member",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "left",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "asked",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Federation_NotSealed",
  "inputs": [
   {
    "name": "member",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "root",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "rootOfRoots",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "Federation_NothingDue",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "Federation_OtherAccount",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "lines",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "Federation_OtherAsset",
  "inputs": [
   {
    "name": "asset",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "expected",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "Federation_WrongAmountCame",
  "inputs": [
   {
    "name": "asked",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "came",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Federation_WrongTerms",
  "inputs": [
   {
    "name": "what",
    "type": "string",
    "internalType": "string"
   }
  ]
 },
 {
  "type": "error",
  "name": "SafeCastOverflowedUintDowncast",
  "inputs": [
   {
    "name": "bits",
    "type": "uint8",
    "internalType": "uint8"
   },
   {
    "name": "value",
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

export const bytecode = "0x60c03461011857601f61174338819003918201601f19168301916001600160401b0383118484101761011c578084926040948552833981010312610118578051906001600160a01b038216908183036101185760200151906001600160a01b03821690818303610118573b156100ea57156100b75760a0526080526040516116129081610131823960805181818161025f015281816105b201526108c5015260a0518181816103830152818161054d01526106050152f35b60405163a6d0698760e01b815260206004820152600a602482015269676f7665726e616e636560b01b6044820152606490fd5b60405163a6d0698760e01b8152602060048201526005602482015264185cdcd95d60da1b6044820152606490fd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081630646e2be14610adf57508063093999fb146108335780630a3b0a4f146105d657806338d52e0f146105935780633fb27b85146105715780635aa6e6751461052e5780636ba62e58146105035780638d6694261461036757806394e4391514610196578063a296a9ab14610104578063bdd4d18d146100e85763c12c3f07146100a0575f80fd5b346100e45760406003193601126100e4576001600160a01b036100c1610b0a565b165f52600160205260405f206024355f52602052602060405f2054604051908152f35b5f80fd5b346100e4575f6003193601126100e45760205f54604051908152f35b346100e45760206003193601126100e4575f6040805161012381610b66565b8281528260208201520152606061013b600435611032565b6fffffffffffffffffffffffffffffffff60405161015881610b66565b8160016001600160a01b0385541694858452015491604060208201918385168352019260801c83526040519485525116602084015251166040820152f35b346100e45760406003193601126100e4576101af610b0a565b60243567ffffffffffffffff81116100e457366023820112156100e45780600401359067ffffffffffffffff82116100e4573660248360051b830101116100e4575f368290037ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffebd01815b848310156102565760248360051b85010135828112156100e457600191610248602461024e938801018961111a565b90610fc9565b920191610219565b858115610332577f0000000000000000000000000000000000000000000000000000000000000000916001600160a01b03604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f52166004528060245260205f60448180875af160015f5114811615610313575b82604052156102de57602092508152f35b6001600160a01b03837f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b600181151661032957833b15153d1516166102cd565b823d5f823e3d90fd5b6001600160a01b03907f0e24be8e000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b346100e45760606003193601126100e4576024356004356044357f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036104d7576103ba82611032565b60016103c585611032565b910180546fffffffffffffffffffffffffffffffff6103ea8183169260801c83610f97565b168085116104a357509183916fffffffffffffffffffffffffffffffff61043d6020956104377f0af9af70fc0159a7f220f959aecb5cb7d6e2332df415a5cd503758bbee289fcd98610fd6565b90610f97565b166fffffffffffffffffffffffffffffffff198254161790556fffffffffffffffffffffffffffffffff610481600161047585610fd6565b93019282845416610b34565b166fffffffffffffffffffffffffffffffff19825416179055604051908152a3005b8490867ffbac8ce6000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7fa7e3575d000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346100e4575f6003193601126100e457602061051d610ed3565b6001600160a01b0360405191168152f35b346100e4575f6003193601126100e45760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100e4575f6003193601126100e457602061058b610c4e565b604051908152f35b346100e4575f6003193601126100e45760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100e45760206003193601126100e4576004356001600160a01b0381168091036100e4576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036104d7575f546040811461080657813b156107a8575f5b81811061075a57506040519161065383610b66565b80835260208301905f8252604084015f81526801000000000000000084101561074657600184015f5561068584610ba5565b92909261073357945182547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b03919091161782559151915160801b6fffffffffffffffffffffffffffffffff19166fffffffffffffffffffffffffffffffff92909216919091176001919091015560209181907ff328ac0f8bcae00933fe87ba0aa2d0d505c1df94bc9c1aa05b8441c28b74032c908490604051908152a2604051908152f35b634e487b7160e01b5f525f60045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b826001600160a01b0361076c83610ba5565b5054161461077c5760010161063e565b827f32868560000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60646040517fa6d0698700000000000000000000000000000000000000000000000000000000815260206004820152600a60248201527f736574746c656d656e74000000000000000000000000000000000000000000006044820152fd5b7f0da1cb3d000000000000000000000000000000000000000000000000000000005f52604060045260245ffd5b346100e45760406003193601126100e45760243560043561085382610fd6565b6fffffffffffffffffffffffffffffffff61087d600161087285611032565b019282845416610b34565b166fffffffffffffffffffffffffffffffff19825416179055604051908282527f0b1762dd0e36efb57124465206c5933e8125a41950aada81c9ce59de2059b93660203393a37f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b038216604051907f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481845afa918215610a56575f92610aab575b50604051937f23b872dd000000000000000000000000000000000000000000000000000000005f5233600452306024528360445260205f60648180855af19060015f5114821615610a8c575b50846040525f60605215610a6157836024816020937f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa928315610a56575f93610a22575b508203918211610a0e578082036109e057005b7f70e64e1b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b9092506020813d602011610a4e575b81610a3e60209383610b82565b810103126100e4575191836109cd565b3d9150610a31565b6040513d5f823e3d90fd5b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001821516610aa2573b15153d1516168561097f565b853d5f823e3d90fd5b9091506020813d602011610ad7575b81610ac760209383610b82565b810103126100e457519084610933565b3d9150610aba565b346100e45760206003193601126100e4576020906004355f526002825260ff60405f20541615158152f35b600435906001600160a01b03821682036100e457565b35906001600160a01b03821682036100e457565b906fffffffffffffffffffffffffffffffff809116911601906fffffffffffffffffffffffffffffffff8211610a0e57565b6060810190811067ffffffffffffffff82111761074657604052565b90601f601f19910116810190811067ffffffffffffffff82111761074657604052565b5f54811015610bdd575f80805260019190911b7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5630191565b634e487b7160e01b5f52603260045260245ffd5b67ffffffffffffffff81116107465760051b60200190565b90610c1382610bf1565b610c206040519182610b82565b828152601f19610c308294610bf1565b0190602036910137565b8051821015610bdd5760209160051b010190565b5f54908115610ea357610c6082610c09565b91610c6a81610c09565b905f5b818110610e0557505080515b60018111610d445750805115610bdd576020015191825f52600260205260ff60405f205416610d41578290815f52600260205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905560405190602082016020835281518091526020604084019201905f5b818110610d285750505090807ff9b953911604d02784def816ad173209ec70efb10e9b26b3eb1e67fa119bbe98920390a2565b8251845287955060209384019390920191600101610cf5565b50565b5f5b8160011c8110610d985750600180821614610d6f575b60018101809111610a0e5760011c610c79565b5f198101818111610a0e57610d849083610c3a565b51610d928260011c84610c3a565b52610d5c565b8060011b907f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610a0e57610dd08285610c3a565b519160018101809111610a0e57600192610ded610df49287610c3a565b51906115c2565b610dfe8286610c3a565b5201610d46565b80610e8a6001600160a01b03610e1c600194610ba5565b5054165f60205f604051828101907fe9ae9af100000000000000000000000000000000000000000000000000000000825260048152610e5c602482610b82565b51908561ea60fa60203d1416610e9b575b610e77848a610c3a565b52610e828389610c3a565b519083611079565b610e948286610c3a565b5201610c6d565b505f51610e6d565b7fc34e7130000000000000000000000000000000000000000000000000000000005f525f6004525f60245260445ffd5b6040516040810181811067ffffffffffffffff82111761074657736d69727200000000000000000000000000000000916fffffffffffffffffffffffffffffffff91604052600f8152601f610f8f60a0602084017f636169726e206d6972726f7220763100000000000000000000000000000000008152601f196040519485926020840197606089525180918160808701528686015e5f858286010152466040850152306060850152011681010301601f198101835282610b82565b519020161790565b906fffffffffffffffffffffffffffffffff809116911603906fffffffffffffffffffffffffffffffff8211610a0e57565b91908201809211610a0e57565b6fffffffffffffffffffffffffffffffff8111611002576fffffffffffffffffffffffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52608060045260245260445ffd5b5f548082101561104a575061104690610ba5565b5090565b907fc34e7130000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90916001600160a01b036110af936040519360208501521660408301526060820152606081526110aa608082610b82565b61159c565b90565b356001600160a01b03811681036100e45790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100e4570180359067ffffffffffffffff82116100e457602001918160051b360383136100e457565b91906001600160a01b03602082019381611133866110b2565b9116918291160361155a57604082019361114c856110b2565b6001600160a01b038061115d610ed3565b1691160361150f5782359261117184611032565b9561121961120e6112026001600160a01b038a5416936111ba6001600160a01b0361119f60e08901896110c6565b929093826111af6040519c610b20565b1660208c0152610b20565b1660408901526111fc6060880135988960608201526080890135608082015260a089013560a082015260c089013560c082015260c081526110aa60e082610b82565b916115e3565b936101008101906110c6565b6111fc85858a611079565b805f52600260205260ff60405f205416156114dc57506040517f969114a0000000000000000000000000000000000000000000000000000000008152826004820152602081602481855afa908115610a56575f916114a1575b5015908115611402575b506113cd5750815f52600160205260405f20835f52602052600160405f205491828103908111150295016fffffffffffffffffffffffffffffffff6112c88254828160801c9116610f97565b168087108188180290858583831899808b10611395575b5050501461138c5761137e868361137960409461131d847f9cdcf2f7714cca3508c7f0110b04a90a80a3a8dd0e35de99689db74d28c5383e98610fc9565b885f526001602052865f208a5f52602052865f205561134861133e85610fd6565b825460801c610b34565b6fffffffffffffffffffffffffffffffff6fffffffffffffffffffffffffffffffff1983549260801b169116179055565b610fc9565b8151908782526020820152a3565b505f9450505050565b60407fbf6a5d7f3c6bead14779272f4e63114d192002f5dd981a1a1f88a8afae7861459181519081528c6020820152a385855f6112df565b7fe021f0c5b1434e6b3b075b99bf23c37132a5886a365e4b0ab95abb9ce512efb9929394955060209150604051908152a35f90565b60049150602090604051928380927fda748b100000000000000000000000000000000000000000000000000000000082525afa8015610a56575f90611456575b67ffffffffffffffff91501642105f61127c565b506020813d602011611499575b8161147060209383610b82565b810103126100e4575167ffffffffffffffff811681036100e45767ffffffffffffffff90611442565b3d9150611463565b90506020813d6020116114d4575b816114bc60209383610b82565b810103126100e4575180151581036100e4575f611272565b3d91506114af565b82867f5aca05b0000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b6001600160a01b03611520866110b2565b81611529610ed3565b917f8069fcdf000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b6001600160a01b039061156c856110b2565b907f6bb35e44000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b6020815191012060405160208101918252602081526115bc604082610b82565b51902090565b818110156115d6575f5260205260405f2090565b905f5260205260405f2090565b90925f925b8484101561160b576116036001918560051b850135906115c2565b9301926115e8565b935091505056" as const
