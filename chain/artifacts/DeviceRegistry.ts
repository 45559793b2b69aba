/** ABI and creation code of the contract DeviceRegistry. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "bondAsset_",
    "type": "address",
    "internalType": "contract IERC20"
   },
   {
    "name": "bondPerDevice_",
    "type": "uint128",
    "internalType": "uint128"
   },
   {
    "name": "unbondingTime_",
    "type": "uint64",
    "internalType": "uint64"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "CONSENT_TYPEHASH",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "MAX_DETAILS",
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
  "name": "MOVE_TYPEHASH",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "bond",
  "inputs": [
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
  "name": "bondOf",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct OwnerBond",
    "components": [
     {
      "name": "bond",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "leaving",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "readyAt",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "devices",
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
  "name": "bondPerDevice",
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
  "name": "deviceOf",
  "inputs": [
   {
    "name": "device",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct Device",
    "components": [
     {
      "name": "owner",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "registeredAt",
      "type": "uint40",
      "internalType": "uint40"
     },
     {
      "name": "nonce",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "verified",
      "type": "bool",
      "internalType": "bool"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "eip712Domain",
  "inputs": [],
  "outputs": [
   {
    "name": "fields",
    "type": "bytes1",
    "internalType": "bytes1"
   },
   {
    "name": "name",
    "type": "string",
    "internalType": "string"
   },
   {
    "name": "version",
    "type": "string",
    "internalType": "string"
   },
   {
    "name": "chainId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "verifyingContract",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "salt",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "extensions",
    "type": "uint256[]",
    "internalType": "uint256[]"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "isOperator",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "operator",
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
  "name": "move",
  "inputs": [
   {
    "name": "device",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "keyX",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "keyY",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "cell",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "deadline",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "signature",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "register",
  "inputs": [
   {
    "name": "registration",
    "type": "tuple",
    "internalType": "struct Registration",
    "components": [
     {
      "name": "keyX",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "keyY",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "owner",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "cell",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "model",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "details",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "deadline",
      "type": "uint256",
      "internalType": "uint256"
     }
    ]
   },
   {
    "name": "signature",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "device",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "registerBatch",
  "inputs": [
   {
    "name": "registrations",
    "type": "tuple[]",
    "internalType": "struct Registration[]",
    "components": [
     {
      "name": "keyX",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "keyY",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "owner",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "cell",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "model",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "details",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "deadline",
      "type": "uint256",
      "internalType": "uint256"
     }
    ]
   },
   {
    "name": "signatures",
    "type": "bytes[]",
    "internalType": "bytes[]"
   }
  ],
  "outputs": [
   {
    "name": "registered",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "remove",
  "inputs": [
   {
    "name": "device",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "requestUnbond",
  "inputs": [
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
  "name": "setOperator",
  "inputs": [
   {
    "name": "operator",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "allowed",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "transfer",
  "inputs": [
   {
    "name": "device",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "unbond",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
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
  "name": "BondChanged",
  "inputs": [
   {
    "name": "owner",
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
    "name": "leaving",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "readyAt",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "DeviceMoved",
  "inputs": [
   {
    "name": "device",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   },
   {
    "name": "cell",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "DeviceRegistered",
  "inputs": [
   {
    "name": "device",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   },
   {
    "name": "owner",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "keyX",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   },
   {
    "name": "keyY",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   },
   {
    "name": "cell",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   },
   {
    "name": "model",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   },
   {
    "name": "details",
    "type": "bytes",
    "indexed": false,
    "internalType": "bytes"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "DeviceRegisteredUnverified",
  "inputs": [
   {
    "name": "device",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   },
   {
    "name": "owner",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "registration",
    "type": "tuple",
    "indexed": false,
    "internalType": "struct Registration",
    "components": [
     {
      "name": "keyX",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "keyY",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "owner",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "cell",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "model",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "details",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "deadline",
      "type": "uint256",
      "internalType": "uint256"
     }
    ]
   },
   {
    "name": "nonce",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "signature",
    "type": "bytes",
    "indexed": false,
    "internalType": "bytes"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "DeviceRemoved",
  "inputs": [
   {
    "name": "device",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   },
   {
    "name": "owner",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "DeviceTransferred",
  "inputs": [
   {
    "name": "device",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   },
   {
    "name": "from",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "EIP712DomainChanged",
  "inputs": [],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OperatorSet",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "operator",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "allowed",
    "type": "bool",
    "indexed": false,
    "internalType": "bool"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "RegistrationRefused",
  "inputs": [
   {
    "name": "device",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   },
   {
    "name": "reason",
    "type": "uint8",
    "indexed": false,
    "internalType": "enum IDeviceRegistry.Refusal"
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "DeviceRegistry_BadSignature",
  "inputs": [
   {
    "name": "device",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "DeviceRegistry_BondTooSmall",
  "inputs": [
   {
    "name": "bond",
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
  "name": "DeviceRegistry_Expired",
  "inputs": [
   {
    "name": "deadline",
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
  "name": "DeviceRegistry_LengthsDiffer",
  "inputs": [
   {
    "name": "registrations",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "signatures",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "DeviceRegistry_NoOwner",
  "inputs": []
 },
 {
  "type": "error",
  "name": "DeviceRegistry_NotOwner",
  "inputs": [
   {
    "name": "device",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "DeviceRegistry_NotReady",
  "inputs": [
   {
    "name": "readyAt",
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
  "name": "DeviceRegistry_Refused",
  "inputs": [
   {
    "name": "device",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "reason",
    "type": "uint8",
    "internalType": "enum IDeviceRegistry.Refusal"
   }
  ]
 },
 {
  "type": "error",
  "name": "InvalidShortString",
  "inputs": []
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
 },
 {
  "type": "error",
  "name": "StringTooLong",
  "inputs": [
   {
    "name": "str",
    "type": "string",
    "internalType": "string"
   }
  ]
 }
] as const

export const bytecode = "0x6101c080604052346101fd57606081612f7880380380916100208285610201565b8339810103126101fd578051906001600160a01b03821682036101fd576020810151906001600160801b03821682036101fd5760400151916001600160401b03831683036101fd57604051610076604082610201565b6014815260208101907f436169726e2044657669636552656769737472790000000000000000000000008252604051916100b1604084610201565b600183526020830191603160f81b83526100ca81610238565b610120526100d784610238565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261014060c082610201565b5190206080523060c05261016052610180526101a052604051612cd490816102a4823960805181612215015260a051816122d2015260c051816121e6015260e051816122640152610100518161228a015261012051816107d3015261014051816107fc015261016051818181610137015281816105c90152610c3e0152610180518181816101a5015281816109e30152818161194701528181611ee701528181611fff01526120db01526101a0518181816107790152610eea0152f35b5f80fd5b601f909101601f19168101906001600160401b0382119082101761022457604052565b634e487b7160e01b5f52604160045260245ffd5b601f815111610263576020815191015160208210610254571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c9081630fe5cc8114611249575080631583c6161461102757806326a5b5a714610f4557806354f63b1414610da8578063558a729714610cda5780635df6a6bc14610bc65780636a86ac3814610b6e5780636c0a87fe14610b3457806372d2b6c014610a6057806379ce9fac146108cf57806384b0196e1461079d5780638b0b30ce1461073b57806395bc26731461069d5780639940686e146105325780639c927a4214610471578063b3de7ad11461025a578063b6363cf2146101c9578063ba9449d11461015f5763babef33e146100ed575f80fd5b3461015b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015b57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b3461015b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015b5760206040516fffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461015b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015b576102006112cd565b73ffffffffffffffffffffffffffffffffffffffff61021d6112f0565b91165f52600460205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060ff60405f2054166040519015158152f35b3461015b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015b5760043567ffffffffffffffff811161015b576102a9903690600401611356565b60243567ffffffffffffffff811161015b576102c9903690600401611356565b915f93838203610441575f9491937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff2182360301925b85871015610436578660051b808401358581121561015b57838910156104095761032d61033592880188611490565b918601611887565b60088110156103dc57806103a75750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811461037a576001809101965b01956102fe565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b907f62ef4d35deb11b9ecf204112bd390326b1962f398003ef2e20130e0de794cc8c60206001949a93604051908152a2610373565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b602090604051908152f35b83827f82e840dc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b3461015b5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015b576104a861146c565b506004355f526002602052608060405f20604051906104c682611387565b5463ffffffff73ffffffffffffffffffffffffffffffffffffffff82169283815264ffffffffff60208201818560a01c16815260ff60606040850194868860c81c168652019560e81c161515855260405195865251166020850152511660408301525115156060820152f35b3461015b5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015b57600435335f5260036020526105c760405f206fffffffffffffffffffffffffffffffff61059961059085611f1b565b8284541661143a565b167fffffffffffffffffffffffffffffffff0000000000000000000000000000000082541617815533611f77565b7f000000000000000000000000000000000000000000000000000000000000000090604051907f23b872dd000000000000000000000000000000000000000000000000000000005f52336004523060245260445260205f60648180865af19060015f511482161561067d575b501561063b57005b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b60018215166106955750813b15153d15161682610633565b3d5f823e3d90fd5b3461015b5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015b576004356106d8816114e1565b6106e133611fec565b805f52600260205260405f207fffffffffffffffffffffffff0000000000000000000000000000000000000000815416905533907ff536e786b1dde039b7300b22ba47b010154bc253df605edcdb12849b504a7c3b5f80a3005b3461015b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015b57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461015b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015b576108736107f77f00000000000000000000000000000000000000000000000000000000000000006122f8565b6108207f00000000000000000000000000000000000000000000000000000000000000006122f8565b60206108816040519261083383856113ec565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190611313565b908582036040870152611313565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106108b857505050500390f35b8351855286955093810193928101926001016108a9565b3461015b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015b576004356109096112f0565b9073ffffffffffffffffffffffffffffffffffffffff8216918215610a3857610931826114e1565b61093a33611fec565b610943816120c8565b156109a55750805f52600260205260405f20827fffffffffffffffffffffffff000000000000000000000000000000000000000082541617905533907ff05e25b6d66c4aee036d736d6792ee5190cae20cf9d84cd2baf6782e6b0811e65f80a4005b825f526003602052610a096109d06fffffffffffffffffffffffffffffffff60405f20541692611ea2565b6fffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169061142d565b907fde9f6ebf000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fd7e73499000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461015b5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015b5773ffffffffffffffffffffffffffffffffffffffff610aac6112cd565b610ab461146c565b50165f526003602052608060405f2067ffffffffffffffff604051610ad881611387565b818354916fffffffffffffffffffffffffffffffff6001818516968784526020840195891c865201549383606060408501948288168652019560401c168552604051968752511660208601525116604084015251166060820152f35b3461015b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015b5760206040516104008152f35b3461015b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015b5760206040517f53a355239c66dfdb47f857790aad40aa5a3189d1158605997fd9355d67fe1cd98152f35b3461015b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015b57335f52600360205260405f2067ffffffffffffffff600182015416804210610cab5750610c3c815460801c916fffffffffffffffffffffffffffffffff815416815533611f77565b7f000000000000000000000000000000000000000000000000000000000000000090604051907fa9059cbb000000000000000000000000000000000000000000000000000000005f523360045260245260205f60448180865af19060015f511482161561067d57501561063b57005b7f3e400f1d000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b3461015b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015b57610d116112cd565b6024359081151580920361015b5773ffffffffffffffffffffffffffffffffffffffff90335f52600460205260405f208282165f5260205260405f207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0081541660ff851617905560405192835216907fceb576d9f15e4e200fdb5096d64d5dfd667e16def20c1eefd14256d8e3faa26760203392a3005b3461015b5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015b57600435335f52600360205260405f20610df882610df333611ea2565b61142d565b6fffffffffffffffffffffffffffffffff82541690808210610a0957506fffffffffffffffffffffffffffffffff610e2f84611f1b565b169003916fffffffffffffffffffffffffffffffff831161037a57610e93610e9d916fffffffffffffffffffffffffffffffff610f4395167fffffffffffffffffffffffffffffffff00000000000000000000000000000000855416178455611f1b565b825460801c61143a565b6fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff0000000000000000000000000000000083549260801b16911617815567ffffffffffffffff610f10817f0000000000000000000000000000000000000000000000000000000000000000164261142d565b1660018201907fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617905533611f77565b005b3461015b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015b5760043567ffffffffffffffff811161015b5760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc823603011261015b576024359067ffffffffffffffff821161015b57610fd6610fdf92369060040161129f565b91600401611887565b9060088210156103dc5781610ff957602090604051908152f35b7fa2e96fb3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b3461015b5760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015b5760043560243560443560643567ffffffffffffffff811680910361015b576084359260a43567ffffffffffffffff811161015b5761109890369060040161129f565b906110a2876114e1565b85421161121957865f52600260205260405f209461111e63ffffffff875460c81c169760405160208101917fc2a146c29b1e0965fa0da0e73b6d85358664d8b52a187cc653296405caacab8d83528b60408301528860608301528a608083015260a082015260a0815261111660c0826113ec565b519020611542565b9080151580611207575b159485156111f2575b50505050506111c65763ffffffff831461037a576111bd60209260017fa2fd58110a91c264cc82f2e445970bca23e02509f51e1f95df2e470e18289afd95017fffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffff7cffffffff0000000000000000000000000000000000000000000000000083549260c81b169116179055565b604051908152a2005b837f24e78c3f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6111fc9550611696565b158580808080611131565b50886112138287611591565b14611128565b857fc29e9706000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b3461015b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015b57807fc2a146c29b1e0965fa0da0e73b6d85358664d8b52a187cc653296405caacab8d60209252f35b9181601f8401121561015b5782359167ffffffffffffffff831161015b576020838186019501011161015b57565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361015b57565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361015b57565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b9181601f8401121561015b5782359167ffffffffffffffff831161015b576020808501948460051b01011161015b57565b6080810190811067ffffffffffffffff8211176113a357604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6060810190811067ffffffffffffffff8211176113a357604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176113a357604052565b9190820180921161037a57565b906fffffffffffffffffffffffffffffffff809116911601906fffffffffffffffffffffffffffffffff821161037a57565b6040519061147982611387565b5f6060838281528260208201528260408201520152565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561015b570180359067ffffffffffffffff821161015b5760200191813603831361015b57565b805f52600260205273ffffffffffffffffffffffffffffffffffffffff60405f20541690338203611510575050565b7f51d4ff6f000000000000000000000000000000000000000000000000000000005f526004526024523360445260645ffd5b61154a6121cf565b90604051917f19010000000000000000000000000000000000000000000000000000000000006020840152602283015260428201526042815261158e6062826113ec565b90565b5f9060209280156116315760405190848201927fa401022001215820000000000000000000000000000000000000000000000000845260288301527f22582000000000000000000000000000000000000000000000000000000000006048830152604b820152604b8152611606606b826113ec565b604051918291518091835e8101838152039060025afa15611626575f5190565b6040513d5f823e3d90fd5b50604051838101917fa30101200621580000000000000000000000000000000000000000000000000083527f200000000000000000000000000000000000000000000000000000000000000060278301526028820152602881526116066048826113ec565b919092936040810361180a578060201161015b57602085359501359060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201106117d8575b5090817f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a88111806117af575b61175c575b505f60208092604051918183925191829101835e8101838152039060025afa15611626575f5193611742848484848961234f565b9095901561175257505050505090565b61158e955061246b565b9091507fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551037fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551811161037a57905f61170e565b507fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc6325518110611709565b60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9181030160031b1b165f6116dd565b50505050505f90565b3573ffffffffffffffffffffffffffffffffffffffff8116810361015b5790565b3567ffffffffffffffff8116810361015b5790565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b92905f9261189a60208601358635611591565b94855f52600260205260405f20908154906118b760408201611813565b9260c08201354211611e965773ffffffffffffffffffffffffffffffffffffffff841615611e8a5773ffffffffffffffffffffffffffffffffffffffff831615158080611e7d575b611e705761040061191360a0850185611490565b905011611e635760408603611d0657602083013580151590611d13575b611d06576fffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016611c3e575b5080547fffffffffffffff00000000000000000000000000000000000000000000000000164260a01b78ffffffffff0000000000000000000000000000000000000000161773ffffffffffffffffffffffffffffffffffffffff851617815560c883901c63ffffffff90811660010190811161037a5781547fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff166020840135151560e81b7dff0000000000000000000000000000000000000000000000000000000000161760c89190911b7cffffffff0000000000000000000000000000000000000000000000000016179055876020820135611ba1575060405191606083528135606084015260208201356080840152604082013573ffffffffffffffffffffffffffffffffffffffff811680910361015b5760a0840152606082013567ffffffffffffffff811680910361015b5760c0840152608082013560e084015260a08201357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18336030181121561015b578201916020833593019567ffffffffffffffff841161015b57833603871361015b5773ffffffffffffffffffffffffffffffffffffffff7fb26639f408e50867ba978b1030c892a759a59ccfff58035c7e4afd7522e21fd99663ffffffff611b9c9560c08f9b611b7b908b9a60e06101008d01526101408c0191611849565b96013561012089015260c81c16602087015285840360408701521697611849565b0390a3565b93506080945067ffffffffffffffff915091611b9c8373ffffffffffffffffffffffffffffffffffffffff611bf960607fac9c43793f056bebd5675b0dcb2193fc0afb70a2e08730f8310fc42ad154041b9701611834565b93611c0760a0840184611490565b99909360405197889782358952602083013560208a01521660408801520135606086015260a06080860152169660a0840191611849565b73ffffffffffffffffffffffffffffffffffffffff851633141580611cb9575b611cac57611c6b856120c8565b15611c9f57611c7b575b5f61196c565b611c9a73ffffffffffffffffffffffffffffffffffffffff8416611fec565b611c75565b5060059750505050505050565b5060069750505050505050565b5073ffffffffffffffffffffffffffffffffffffffff85165f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260ff60405f20541615611c5e565b5060049750505050505050565b50611d2060408401611813565b611d2c60608501611834565b90611d3a60a0860186611490565b90919067ffffffffffffffff81116113a35760405190611d82601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016602001836113ec565b8082526020820192368286011161015b57611e5d9567ffffffffffffffff858f96958f986020878f985f93611e519b37830101525190209173ffffffffffffffffffffffffffffffffffffffff604051946020808701977f53a355239c66dfdb47f857790aad40aa5a3189d1158605997fd9355d67fe1cd9895280356040890152013560608701521660808501521660a083015260808a013560c083015260e082015263ffffffff8a60c81c1661010082015260c08901356101208201526101208152611116610140826113ec565b60208701358735611696565b15611930565b5060079750505050505050565b5060029750505050505050565b5060ff8460e81c166118ff565b50600396505050505050565b50600196505050505050565b73ffffffffffffffffffffffffffffffffffffffff165f52600360205267ffffffffffffffff600160405f20015460401c166fffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169081810291818304149015171561037a5790565b6fffffffffffffffffffffffffffffffff8111611f47576fffffffffffffffffffffffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52608060045260245260445ffd5b606073ffffffffffffffffffffffffffffffffffffffff7f9e684a1f005d8f6d2f644c795d14a89d7082a13ed32263fa7ab2559bb0e0d7a99267ffffffffffffffff6001865496015416604051956fffffffffffffffffffffffffffffffff8116875260801c602087015260408601521692a2565b6fffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166120265750565b73ffffffffffffffffffffffffffffffffffffffff165f526003602052600160405f200167ffffffffffffffff815460401c1690811561037a577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6120c692017fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b565b6fffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169081156121c85761214573ffffffffffffffffffffffffffffffffffffffff821692835f526003602052610df36fffffffffffffffffffffffffffffffff60405f20541693611ea2565b116121c3575f526003602052600160405f200167ffffffffffffffff815460401c169067ffffffffffffffff821461037a5760016121be92017fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b600190565b505f90565b5050600190565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163014806122cf575b15612237577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526122c960c0826113ec565b51902090565b507f0000000000000000000000000000000000000000000000000000000000000000461461220e565b60ff811690601f821161232757604051916123146040846113ec565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b9091929361235d8484612816565b15801561245a575b156123765750505050505f90600190565b6020945f9460a094604051948552878501526040840152606083015260808201528280526101005afa15612458575f51156123b357600190600190565b60205f60a06040517fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050238152600584820152600160408201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760608201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60808201528280526101005afa15612458575f5115612452575f90600190565b5f905f90565bfe5b50612465818661288d565b15612365565b919093926124798286612816565b158015612805575b61180a576040519361020061249681876113ec565b5f5b8181106127f05750506020926126325f9360c0936040516124b8816113d0565b86815286888201528660408201528952604051916124d5836113d0565b82528682015260016040820152858801908152876126236040516124f8816113d0565b7f6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c29681527f4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f589820152600160408201526080830190815261261461260561255e8651612939565b92604086019384526125708151612939565b9061010087019182526125868851865190612976565b966060810197885261259b8951835190612976565b60a08201526125ad8651835190612976565b8c8201526125be8851835190612976565b60e08201526125d08951845190612976565b6101208201526125e38651845190612976565b6101408201526101606125f98951855190612976565b91015251905190612976565b6101808d018181529551612976565b6101a08c015251835190612976565b6101c08a015251905190612976565b6101e087015260405190848252848083015284604083015260608201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254f60808201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63255160a082015260055afa5f5190156127de57807fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551809286959495099309905f905f925f945f915b6080831061271a575050505091612714917fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63255193612c1a565b50061490565b866127bc575b8160fe1c600c8260fc1c161760406127388287612928565b510151612754575b5060019060021b9160021b920191906126dc565b9691959094826127985750505061276b8583612928565b5151936001604061278b60206127818a88612928565b5101519886612928565b5101519695945b90612740565b906127b192916127ab6001989987612928565b51612a28565b969195909594612792565b93956127cd91956127d39397612995565b91612995565b959194909493612720565b634e487b715f5260126020526024601cfd5b6020906127fb61290a565b8189015201612498565b50612810848261288d565b15612481565b908115159182612863575b5081612859575b81612831575090565b7f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a89150111590565b8015159150612828565b7fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc6325511191505f612821565b7fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80807f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8185817fffffffff00000001000000000000000000000000fffffffffffffffffffffffc81838009080908818580091493109110161690565b60405190612917826113d0565b5f6040838281528260208201520152565b9060108110156104095760051b0190565b6129599061294561290a565b508051906040602082015191015191612995565b9060405192612967846113d0565b83526020830152604082015290565b6129599161298261290a565b5080516040602083015192015192612a28565b9290917fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80918180868009968180808a818080808a800980097fffffffff00000001000000000000000000000000fffffffffffffffffffffffc09818088800960030908940960040991818080808087600209810381868009089c80096008098103938b82039008900908940960020990565b91939092935f945f945f946040810151907fffffffff00000001000000000000000000000000ffffffffffffffffffffffff8280097fffffffff00000001000000000000000000000000ffffffffffffffffffffffff858009927fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80878609602085015109917fffffffff00000001000000000000000000000000ffffffffffffffffffffffff808681868103818d8189890990090896510991818381039189090890811585151694855f14612ba9575050505050600114612b0b575b50505050565b7fffffffff00000001000000000000000000000000ffffffffffffffffffffffff8080809a508699508097985080969381808087819998099d838f94097fffffffff00000001000000000000000000000000fffffffffffffffffffffffc09818088800960030908940960040991818080808087600209810381868009089c80096008098103938b820390089009089409600209905f808080612b05565b929b50935096507fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80808080809c9d50809a995080985080969f508b8009809709958a098180876002098103818381038188800908089d098103938c8203900890090895099009905f808080612b05565b92918015612cca575f60c060209260405190848252848083015284604083015260608201527fffffffff00000001000000000000000000000000fffffffffffffffffffffffd60808201527fffffffff00000001000000000000000000000000ffffffffffffffffffffffff60a082015260055afa905f5191156127de577fffffffff00000001000000000000000000000000ffffffffffffffffffffffff828180828196098097099509900990565b505090505f905f9056" as const
