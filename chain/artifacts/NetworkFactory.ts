/** ABI and creation code of the contract NetworkFactory. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "implementations_",
    "type": "tuple",
    "internalType": "struct Implementations",
    "components": [
     {
      "name": "token",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "emission",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "registry",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "oracleSet",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "settlement",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "directory",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "governance",
      "type": "address",
      "internalType": "address"
     }
    ]
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "addressesOf",
  "inputs": [
   {
    "name": "launcher",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "name",
    "type": "string",
    "internalType": "string"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct NetworkAddresses",
    "components": [
     {
      "name": "token",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "emission",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "registry",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "oracleSet",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "settlement",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "directory",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "governance",
      "type": "address",
      "internalType": "address"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "implementations",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct Implementations",
    "components": [
     {
      "name": "token",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "emission",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "registry",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "oracleSet",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "settlement",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "directory",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "governance",
      "type": "address",
      "internalType": "address"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "launch",
  "inputs": [
   {
    "name": "config",
    "type": "tuple",
    "internalType": "struct NetworkConfig",
    "components": [
     {
      "name": "name",
      "type": "string",
      "internalType": "string"
     },
     {
      "name": "symbol",
      "type": "string",
      "internalType": "string"
     },
     {
      "name": "payment",
      "type": "address",
      "internalType": "contract IERC20"
     },
     {
      "name": "leastDeposit",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "governance",
      "type": "tuple",
      "internalType": "struct GovernanceConfig",
      "components": [
       {
        "name": "governor",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "delay",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "council",
        "type": "address",
        "internalType": "address"
       }
      ]
     },
     {
      "name": "treasury",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "challengeWindow",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "inclusionEpochs",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "schedule",
      "type": "tuple",
      "internalType": "struct ScheduleConfig",
      "components": [
       {
        "name": "genesis",
        "type": "uint64",
        "internalType": "uint64"
       },
       {
        "name": "epochLength",
        "type": "uint64",
        "internalType": "uint64"
       },
       {
        "name": "first",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "every",
        "type": "uint64",
        "internalType": "uint64"
       },
       {
        "name": "cap",
        "type": "uint256",
        "internalType": "uint256"
       }
      ]
     },
     {
      "name": "breaker",
      "type": "tuple",
      "internalType": "struct BreakerConfig",
      "components": [
       {
        "name": "mintCapacity",
        "type": "uint208",
        "internalType": "uint208"
       },
       {
        "name": "mintWindow",
        "type": "uint48",
        "internalType": "uint48"
       },
       {
        "name": "payoutCapacity",
        "type": "uint208",
        "internalType": "uint208"
       },
       {
        "name": "payoutWindow",
        "type": "uint48",
        "internalType": "uint48"
       }
      ]
     },
     {
      "name": "oracleSet",
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
        "type": "uint96",
        "internalType": "uint96"
       },
       {
        "name": "activationDelay",
        "type": "uint48",
        "internalType": "uint48"
       },
       {
        "name": "unbondingTime",
        "type": "uint48",
        "internalType": "uint48"
       },
       {
        "name": "decisionTime",
        "type": "uint48",
        "internalType": "uint48"
       }
      ]
     },
     {
      "name": "bondPerDevice",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "oracles",
      "type": "address[]",
      "internalType": "address[]"
     },
     {
      "name": "payees",
      "type": "address[]",
      "internalType": "address[]"
     }
    ]
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct NetworkAddresses",
    "components": [
     {
      "name": "token",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "emission",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "registry",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "oracleSet",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "settlement",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "directory",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "governance",
      "type": "address",
      "internalType": "address"
     }
    ]
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "launchUnder",
  "inputs": [
   {
    "name": "config",
    "type": "tuple",
    "internalType": "struct NetworkConfig",
    "components": [
     {
      "name": "name",
      "type": "string",
      "internalType": "string"
     },
     {
      "name": "symbol",
      "type": "string",
      "internalType": "string"
     },
     {
      "name": "payment",
      "type": "address",
      "internalType": "contract IERC20"
     },
     {
      "name": "leastDeposit",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "governance",
      "type": "tuple",
      "internalType": "struct GovernanceConfig",
      "components": [
       {
        "name": "governor",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "delay",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "council",
        "type": "address",
        "internalType": "address"
       }
      ]
     },
     {
      "name": "treasury",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "challengeWindow",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "inclusionEpochs",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "schedule",
      "type": "tuple",
      "internalType": "struct ScheduleConfig",
      "components": [
       {
        "name": "genesis",
        "type": "uint64",
        "internalType": "uint64"
       },
       {
        "name": "epochLength",
        "type": "uint64",
        "internalType": "uint64"
       },
       {
        "name": "first",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "every",
        "type": "uint64",
        "internalType": "uint64"
       },
       {
        "name": "cap",
        "type": "uint256",
        "internalType": "uint256"
       }
      ]
     },
     {
      "name": "breaker",
      "type": "tuple",
      "internalType": "struct BreakerConfig",
      "components": [
       {
        "name": "mintCapacity",
        "type": "uint208",
        "internalType": "uint208"
       },
       {
        "name": "mintWindow",
        "type": "uint48",
        "internalType": "uint48"
       },
       {
        "name": "payoutCapacity",
        "type": "uint208",
        "internalType": "uint208"
       },
       {
        "name": "payoutWindow",
        "type": "uint48",
        "internalType": "uint48"
       }
      ]
     },
     {
      "name": "oracleSet",
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
        "type": "uint96",
        "internalType": "uint96"
       },
       {
        "name": "activationDelay",
        "type": "uint48",
        "internalType": "uint48"
       },
       {
        "name": "unbondingTime",
        "type": "uint48",
        "internalType": "uint48"
       },
       {
        "name": "decisionTime",
        "type": "uint48",
        "internalType": "uint48"
       }
      ]
     },
     {
      "name": "bondPerDevice",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "oracles",
      "type": "address[]",
      "internalType": "address[]"
     },
     {
      "name": "payees",
      "type": "address[]",
      "internalType": "address[]"
     }
    ]
   },
   {
    "name": "ceilings",
    "type": "uint256[]",
    "internalType": "uint256[]"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct NetworkAddresses",
    "components": [
     {
      "name": "token",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "emission",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "registry",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "oracleSet",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "settlement",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "directory",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "governance",
      "type": "address",
      "internalType": "address"
     }
    ]
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "event",
  "name": "NetworkLaunched",
  "inputs": [
   {
    "name": "launcher",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "name",
    "type": "string",
    "indexed": false,
    "internalType": "string"
   },
   {
    "name": "network",
    "type": "tuple",
    "indexed": false,
    "internalType": "struct NetworkAddresses",
    "components": [
     {
      "name": "token",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "emission",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "registry",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "oracleSet",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "settlement",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "directory",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "governance",
      "type": "address",
      "internalType": "address"
     }
    ]
   },
   {
    "name": "payment",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "treasury",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "genesis",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   },
   {
    "name": "rules",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   },
   {
    "name": "genesisHash",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "Create2EmptyBytecode",
  "inputs": []
 },
 {
  "type": "error",
  "name": "Create3EmptyBytecode",
  "inputs": []
 },
 {
  "type": "error",
  "name": "FailedDeployment",
  "inputs": []
 },
 {
  "type": "error",
  "name": "InsufficientBalance",
  "inputs": [
   {
    "name": "balance",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "needed",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "NetworkFactory_LengthsDiffer",
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
  "name": "NetworkFactory_OutOfRange",
  "inputs": [
   {
    "name": "field",
    "type": "string",
    "internalType": "string"
   },
   {
    "name": "given",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "least",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "most",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "NetworkFactory_WrongCeilings",
  "inputs": [
   {
    "name": "row",
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

export const bytecode = "0x60806040523461017e57604051601f611e9c38819003918201601f19168301916001600160401b0383118484101761016a5780849260e09460405283398101031261017e5760405160e0810191906001600160401b0383118184101761016a5760c09260405261006e82610182565b80825261007d60208401610182565b80602084015261008f60408501610182565b908160408501526100a260608601610182565b928360608601526100b560808701610182565b948560808201526100d9886100cc60a08a01610182565b988960a085015201610182565b97018790525f80546001600160a01b03199081166001600160a01b03938416179091556001805482169383169390931790925560028054831693821693909317909255600380548216938316939093179092556004805483169382169390931790925560058054821693831693909317909255600680549092169216919091179055604051611d0590816101978239f35b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b51906001600160a01b038216820361017e5756fe60806040526004361015610011575f80fd5b5f3560e01c8063155472851461034757806330e9012c146103245780633e29dac6146100b25763b4cdaa6a14610045575f80fd5b346100ae5760203660031901126100ae576004356001600160401b0381116100ae5761038060031982360301126100ae5761009f60e091610084610471565b5060405190610094602083610450565b5f82526004016108a1565b6100ac60405180926103ca565bf35b5f80fd5b346100ae5760403660031901126100ae576004356001600160401b0381116100ae5761038060031982360301126100ae576024356001600160401b0381116100ae57366023820112156100ae5780600401356001600160401b0381116100ae5760248201928160051b9260248436920101116100ae57610130610471565b5060405161013f604082610450565b60088152676365696c696e677360c01b6020820152604083116102e657505f5b8281106101a35750604051916001600160fb1b03106100ae5761019b6020838561009f9660e0988484013781010301601f198101845283610450565b6004016108a1565b6101ae8184876107ba565b358060c01c159082155f146101f657816101e4575b505b156101d25760010161015f565b63921705b560e01b5f5260045260245ffd5b6001600160401b0391501615866101c3565b5f1983018381116102d25761020c9086896107ba565b3590826102b5575b82610291575b82610227575b50506101c5565b81925061027d906001600160401b038061027461025f6001600160801b036102889760401c166001600160801b038660401c166107de565b8261026d6101c48c016107eb565b16906107ff565b951691166107de565b6101a48501356107ff565b10158680610220565b91506001600160801b038160401c166001600160801b038360401c1610159161021a565b91506001600160401b0381166001600160401b0383161191610214565b634e487b7160e01b5f52601160045260245ffd5b604051631cc2fed360e11b815260806004820152908190849061030d9060848401906106d8565b9060248301525f6044830152604060648301520390fd5b346100ae575f3660031901126100ae5761033c610471565b5060e061009f61065f565b346100ae5760403660031901126100ae576004356001600160a01b03811681036100ae576024356001600160401b0381116100ae57366023820112156100ae5780600401356001600160401b0381116100ae5736602482840101116100ae5760e092602461009f9301906104a7565b35906001600160a01b03821682036100ae57565b80516001600160a01b03908116835260208083015182169084015260408083015182169084015260608083015182169084015260808083015182169084015260a08083015182169084015260c09182015116910152565b60e081019081106001600160401b0382111761043c57604052565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b0382111761043c57604052565b6040519061047e82610421565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b906104b0610471565b506104e46104df6040516104c5604082610450565b60058152643a37b5b2b760d91b60208201528584866106fc565b610755565b926105166104df6040516104f9604082610450565b600881526732b6b4b9b9b4b7b760c11b60208201528385876106fc565b926105486104df60405161052b604082610450565b6008815267726567697374727960c01b60208201528486856106fc565b6106136104df6105806104df604051610562604082610450565b60098152681bdc9858db1954d95d60ba1b60208201528789886106fc565b936105b46104df604051610595604082610450565b600a8152691cd95d1d1b195b595b9d60b21b6020820152888a856106fc565b956105e76104df6040516105c9604082610450565b60098152686469726563746f727960b81b6020820152838b866106fc565b97604051926105f7604085610450565b600a845269676f7665726e616e636560b01b60208501526106fc565b946040519661062188610421565b6001600160a01b039081168852908116602088015290811660408701529081166060860152908116608085015290811660a08401521660c082015290565b6040519061066c82610421565b5f546001600160a01b03908116835260015481166020840152600254811660408401526003548116606084015260045481166080840152600554811660a08401526006541660c0830152565b908060209392818452848401375f828201840152601f01601f1916010190565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b929161074161074f929361072f604051958694602086019860018060a01b031689526060604087015260808601916106b8565b838103601f19016060850152906106d8565b03601f198101835282610450565b51902090565b600b6107b791604051907f57a34f6e879358dd76825d6700df87013ad6a3fb43c0d0c602f70a8772c153bd604083015260208201523081520160ff81536055902060016015526001600160a01b0390811660145261d6945f526017601e201690565b90565b91908110156107ca5760051b0190565b634e487b7160e01b5f52603260045260245ffd5b919082039182116102d257565b356001600160401b03811681036100ae5790565b818102929181159184041417156102d257565b903590601e19813603018212156100ae57018035906001600160401b0382116100ae576020019181360383136100ae57565b356001600160601b03811681036100ae5790565b903590601e19813603018212156100ae57018035906001600160401b0382116100ae57602001918160051b360383136100ae57565b356001600160a01b03811681036100ae5790565b91906108ab610471565b506108b961018084016107eb565b905f916001600160401b038116906001600160401b036108dc61012088016107eb565b16916040516108ec604082610450565b60148152730e6c6d0cac8ead8ca5ccae0dec6d098cadccee8d60631b6020820152600182108015611a2b575b6119ec575061092a6101c088016107eb565b6001600160401b0360405191610941604084610450565b600e83526d7363686564756c652e657665727960901b6020840152166001811080156119dd575b61199a57505060405161097c604082610450565b600e81526d1cd8da19591d5b194b999a5c9cdd60921b60208201526001600160801b036101a08901351161195257506109b861016088016107eb565b6201517f1942014281116102d257610a05916001600160401b03604051916109e1604084610450565b601083526f7363686564756c652e67656e6573697360801b60208401521690611a37565b600282901b6803fffffffffffffffc16916001600160401b0316036102d25760405190610a33604083610450565b600f82526e6368616c6c656e676557696e646f7760881b6020830152600183108015611949575b61190d575050610a6c60608601611a9b565b6001600160801b0360405191610a83604084610450565b600c83526b1b19585cdd11195c1bdcda5d60a21b6020840152166001811080156118fd575b6118b9575050610abb61014086016107eb565b6001600160401b0360405191610ad2604084610450565b600f83526e696e636c7573696f6e45706f63687360881b6020840152166001811080156118af575b611871575050610b0d6102a08601610844565b6001600160601b0360405191610b24604084610450565b60118352701bdc9858db1954d95d0b9b5a5b909bdb99607a1b602084015216600a81108015611861575b61181d575050610bac90610b656102e08701611aaf565b65ffffffffffff60405191610b7b604084610450565b601783527f6f7261636c655365742e756e626f6e64696e6754696d6500000000000000000060208401521690611a37565b610bb96103008501611aaf565b9360a08101359463ffffffff861686036100ae57600163ffffffff8716019063ffffffff82116102d257610c2e9165ffffffffffff63ffffffff60405192610c02604085610450565b60168452756f7261636c655365742e6465636973696f6e54696d6560501b602085015216921690611a37565b610c3c610340820182610858565b905060405190610c4d604083610450565b60078252666f7261636c657360c81b6020830152600181108015611813575b6117d5575050610c80610340820182610858565b9050610c90610360830183610858565b9190500361179f57610cac610ca58280610812565b90336104a7565b94435f198101116102d25761124c610cc761016084016107eb565b6040516001600160401b0360208201925f194301408452426040840152166060820152610100850135608082015260808152610d0460a082610450565b51902093610d1061065f565b60808981015160c08b0151604080516001600160a01b0393841660208201529081018a905230606082015291168183015290815290610d5060a083610450565b610f67610f256001600160401b03610d6b6101608a016107eb565b166fffffffffffffffff0000000000000000610d8a6101808b016107eb565b60401b161767ffffffffffffffff60801b610da86101c08b016107eb565b60801b16176001600160401b0360c01b865160bb1b1617946040519560208701526101a089013560408701526101e0890135606087015260608652610dee608087610450565b610e46610dfb8a80610812565b60018060a01b0360c0880151169060405190610e18604083610450565b600a825269676f7665726e616e636560b01b602083015260405193610e3e602086610450565b5f8552611bb1565b610e8d85610e548b80610812565b9060018060a01b0360a0890151169160405191610e72604084610450565b60098352686469726563746f727960b81b6020840152611bb1565b610efb8d610e9b8b80610812565b8751602093840151604080516001600160a01b0392831681880152958652929491169291610ed49190610ece9082610450565b8a611ac2565b9260405191610ee4604084610450565b60058352643a37b5b2b760d91b6020840152611bb1565b858d60018060a01b0390511660405190602082015260208152610f1f604082610450565b86611b02565b610f2f8880610812565b9060018060a01b036020860151169160405191610f4d604084610450565b600883526732b6b4b9b9b4b7b760c11b6020840152611bb1565b6110388a610f758880610812565b919061100e60018060a01b03604087015116926110088c610741610fda60406001600160801b03610fa96103208601611a9b565b1665ffffffffffff60801b610fc16102e08701611aaf565b60801b16179560a0600180821b0391015116930161088d565b604080516001600160a01b039485166020820152939091169083015260608201939093529182906080820190565b87611ac2565b926040519161101e604084610450565b6008835267726567697374727960c01b6020840152611bb1565b61110f8a6110468880610812565b91906110e460018060a01b03606087015116926110088c610741610fda6102806001600160601b0361107b6102a08601610844565b1665ffffffffffff60601b6110936102c08701611aaf565b60601b161765ffffffffffff60901b6110af6102e08701611aaf565b60901b161765ffffffffffff60c01b6110cb6103008701611aaf565b60c01b16179560a0600180821b0391015116930161088d565b92604051916110f4604084610450565b60098352681bdc9858db1954d95d60ba1b6020840152611bb1565b60608a01518a516001600160a01b03918216946112209290911661113560408a0161088d565b8d602060018060a01b039101511691604051976020890152604088015260018060a01b0316606087015260808601526080855261117360a086610450565b6001600160401b036111886101208a016107eb565b166dffffffffffff00000000000000006111a56103008b01611aaf565b60401b161767ffffffffffffffff60801b6111c36101408b016107eb565b60801b1617906001600160801b036111dd60608b01611a9b565b604051934260c01b17602085015216604083015260408252611200606083610450565b61120a8980610812565b969094608060018060a01b039101511695611b02565b9260405191611230604084610450565b600a8352691cd95d1d1b195b595b9d60b21b6020840152611bb1565b60c086015160808701516060880151604089015160a08a01516001600160a01b0393841695948416949084169391821692909116843b156100ae575f9463ffffffff9460e4948793604051998a988997630e81349360e01b89528d6112ba608060018060a01b0392016103b6565b1660048a01521660248801526001600160a01b036112da60c08e016103b6565b1660448801526064870152608486015260a485015260c48401525af180156117945761177f575b5060a08501516001600160a01b031661131c60e0830161088d565b813b1561177b5760405163189acdbd60e31b81526001600160a01b0390911660048201529084908290602490829084905af1801561171457908491611766575b505084516001600160a01b03166113738280610812565b91906113826020850185610812565b9390833b1561171f5791878094926113ce6113bc956040519889978896879563266c45bb60e11b87526040600488015260448701916106b8565b848103600319016024860152916106b8565b03925af1801561171457908491611751575b505060808501516001600160a01b03166113fd6102408301611b5e565b61140a6102608401611aaf565b91803b1561173857604051633567041560e01b815261010085013560048201526001600160d01b03909216602483015265ffffffffffff90921660448201529084908290606490829084905af180156117145790849161173c575b505060208501516001600160a01b03166114826102008301611b5e565b61148f6102208401611aaf565b91803b15611738576040516001620de23160e11b031981526001600160d01b03909216600483015265ffffffffffff90921660248201529084908290604490829084905af1801561171457908491611723575b505060608501516001600160a01b0316611500610340830183610858565b9190611510610360850185610858565b9390833b1561171f57918780949261155c61154a9560405198899788968795630e79e4bf60e31b8752604060048801526044870191611b72565b84810360031901602486015291611b72565b03925af18015611714579084916116fb575b505061028081867f9cb5717fd4ead10f956770726ae267ec360000e814092e2f7b7cb6ec2f7f066a6001600160401b036115d06001600160601b036115b96102a061166b9901610844565b166115c8610340870187610858565b9190506107ff565b966115db8580610812565b92906001600160a01b036115f16040890161088d565b166115fe60e0890161088d565b906116326116276116126101608c016107eb565b94604051986101a08a526101a08a01916106b8565b9860208801906103ca565b61010086015260018060a01b0316610120850152166101408301526101008501356101608301526101808201528033930390a20161088d565b60608501516040516323b872dd60e01b8552336004526001600160a01b039091166024526044929092529060208360648180865af19060018451148216156116da575b60405282606052156116be575050565b635274afe760e01b82526001600160a01b031660045260249150fd5b9060018115166116f257823b15153d151616906116ae565b503d83823e3d90fd5b8161170591610450565b61171057825f61156e565b8280fd5b6040513d86823e3d90fd5b8780fd5b8161172d91610450565b61171057825f6114e2565b8580fd5b8161174691610450565b61171057825f611465565b8161175b91610450565b61171057825f6113e0565b8161177091610450565b61171057825f61135c565b8480fd5b61178c9193505f90610450565b5f915f611301565b6040513d5f823e3d90fd5b6117bd6117b0610340830183610858565b9261036081019150610858565b91905063339148af60e21b5f5260045260245260445ffd5b604051631cc2fed360e11b815260806004820152925082916117fb9060848401906106d8565b90602483015260016044830152601f60648301520390fd5b50601f8111610c6c565b604051631cc2fed360e11b815260806004820152925082916118439060848401906106d8565b906024830152600a60448301526001600160601b0360648301520390fd5b506001600160601b038111610b4e565b604051631cc2fed360e11b815260806004820152925082916118979060848401906106d8565b90602483015260016044830152600860648301520390fd5b5060088111610afa565b604051631cc2fed360e11b815260806004820152925082916118df9060848401906106d8565b906024830152600160448301526001600160801b0360648301520390fd5b506001600160801b038111610aa8565b9161193392604051938493631cc2fed360e11b85526080600486015260848501906106d8565b9160248401526001604484015260648301520390fd5b50808311610a5a565b61197b90886101a0604051938493631cc2fed360e11b85526080600486015260848501906106d8565b91013560248301525f60448301526001600160801b0360648301520390fd5b604051631cc2fed360e11b815260806004820152925082916119c09060848401906106d8565b9060248301526001604483015265ffffffffffff60648301520390fd5b5065ffffffffffff8111610968565b604051631cc2fed360e11b815260806004820152918291611a119060848401906106d8565b906024830152600160448301526212750060648301520390fd5b50621275008211610918565b918082108015611a8c575b611a4b57505050565b604051631cc2fed360e11b81526080600482015293508392611a719060848501906106d8565b916024840152604483015265ffffffffffff60648301520390fd5b5065ffffffffffff8211611a42565b356001600160801b03811681036100ae5790565b3565ffffffffffff811681036100ae5790565b611b00906020808095946040519684889551918291018487015e8401908282015f8152815193849201905e01015f815203601f198101845283610450565b565b906020949385611b0094818080956040519a888c995191829101848b015e8801908282015f8152815193849201905e0101905f8252805192839101825e01905f8252805192839101825e015f815203601f198101845283610450565b356001600160d01b03811681036100ae5790565b916020908281520191905f5b818110611b8b5750505090565b909192602080600192838060a01b03611ba3886103b6565b168152019401929101611b7e565b929190845193602d85018095116102d257611c536057611c59956020604051998a928284019a606160f81b8c5261ffff60f01b9060f01b166021850152703d81600a3d39f3363d3d373d3d3d363d7360781b60238501526001600160601b03199060601b1660348401526e5af43d82803e903d91602b57fd5bf360881b60488401528051918291018484015e81015f838201520301601f198101885287610450565b336106fc565b825115611cf65760405160208101907f73365f5f37365f34f06012573d5f5f3e3d5ffd5b005f526014600cf3000000008252601c8152611c9a603c82610450565b805115611ce75751905ff5916001600160a01b03831615611cd3575f918291519082855af115611cd357600160155260145261d6945f52565b3d6117945763b06ebf3d60e01b5f5260045ffd5b631328927760e21b5f5260045ffd5b63fa7edf2760e01b5f5260045ffd" as const
