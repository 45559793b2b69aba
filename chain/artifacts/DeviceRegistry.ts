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
    "name": "verified",
    "type": "bool",
    "indexed": false,
    "internalType": "bool"
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

export const bytecode = "0x6101c080604052346101f657606081612c8c803803809161002082856101fa565b8339810103126101f6578051906001600160a01b03821682036101f6576020810151906001600160801b03821682036101f65760400151916001600160401b03831683036101f6576040516100766040826101fa565b6014815260208101907f436169726e2044657669636552656769737472790000000000000000000000008252604051916100b16040846101fa565b600183526020830191603160f81b83526100ca81610231565b610120526100d784610231565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261014060c0826101fa565b5190206080523060c05261016052610180526101a0526040516129ef908161029d823960805181611efa015260a05181611fb7015260c05181611ecb015260e05181611f4901526101005181611f6f015261012051816107210152610140518161074a015261016051818181610116015281816105170152610b570152610180518181816101840152818161093301528181611bcc01528181611ce40152611dc001526101a0518181816106c70152610d350152f35b5f80fd5b601f909101601f19168101906001600160401b0382119082101761021d57604052565b634e487b7160e01b5f52604160045260245ffd5b601f81511161025c57602081519101516020821061024d571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c9081630fe5cc8114611094575080631583c61614610e7257806326a5b5a714610d9057806354f63b1414610bf35780635df6a6bc14610adf5780636a86ac3814610a8757806372d2b6c0146109b057806379ce9fac1461081d57806384b0196e146106eb5780638b0b30ce1461068957806395bc2673146105eb5780639940686e146104805780639c927a42146103bf578063b3de7ad1146101a8578063ba9449d11461013e5763babef33e146100cc575f80fd5b3461013a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b3461013a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a5760206040516fffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461013a5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a5760043567ffffffffffffffff811161013a576101f790369060040161115b565b60243567ffffffffffffffff811161013a5761021790369060040161115b565b915f9383820361038f575f9491937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff2182360301925b85871015610384578660051b808401358581121561013a57838910156103575761027b61028392880188611295565b918601611677565b600681101561032a57806102f55750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146102c8576001809101965b019561024c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b907f62ef4d35deb11b9ecf204112bd390326b1962f398003ef2e20130e0de794cc8c60206001949a93604051908152a26102c1565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b602090604051908152f35b83827f82e840dc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b3461013a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a576103f6611271565b506004355f526002602052608060405f20604051906104148261118c565b5463ffffffff73ffffffffffffffffffffffffffffffffffffffff82169283815264ffffffffff60208201818560a01c16815260ff60606040850194868860c81c168652019560e81c161515855260405195865251166020850152511660408301525115156060820152f35b3461013a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a57600435335f52600360205261051560405f206fffffffffffffffffffffffffffffffff6104e76104de85611c00565b8284541661123f565b167fffffffffffffffffffffffffffffffff0000000000000000000000000000000082541617815533611c5c565b7f000000000000000000000000000000000000000000000000000000000000000090604051907f23b872dd000000000000000000000000000000000000000000000000000000005f52336004523060245260445260205f60648180865af19060015f51148216156105cb575b501561058957005b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b60018215166105e35750813b15153d15161682610581565b3d5f823e3d90fd5b3461013a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a57600435610626816112e6565b61062f33611cd1565b805f52600260205260405f207fffffffffffffffffffffffff0000000000000000000000000000000000000000815416905533907ff536e786b1dde039b7300b22ba47b010154bc253df605edcdb12849b504a7c3b5f80a3005b3461013a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461013a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a576107c16107457f0000000000000000000000000000000000000000000000000000000000000000611fdd565b61076e7f0000000000000000000000000000000000000000000000000000000000000000611fdd565b60206107cf6040519261078183856111f1565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190611118565b908582036040870152611118565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061080657505050500390f35b8351855286955093810193928101926001016107f7565b3461013a5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a576004356024359073ffffffffffffffffffffffffffffffffffffffff82169182810361013a57821561098857610881826112e6565b61088a33611cd1565b61089381611dad565b156108f55750805f52600260205260405f20827fffffffffffffffffffffffff000000000000000000000000000000000000000082541617905533907ff05e25b6d66c4aee036d736d6792ee5190cae20cf9d84cd2baf6782e6b0811e65f80a4005b825f5260036020526109596109206fffffffffffffffffffffffffffffffff60405f20541692611b87565b6fffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690611232565b907fde9f6ebf000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fd7e73499000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461013a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a5760043573ffffffffffffffffffffffffffffffffffffffff811680910361013a57610a08611271565b505f526003602052608060405f2067ffffffffffffffff604051610a2b8161118c565b818354916fffffffffffffffffffffffffffffffff6001818516968784526020840195891c865201549383606060408501948288168652019560401c168552604051968752511660208601525116604084015251166060820152f35b3461013a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a5760206040517f53a355239c66dfdb47f857790aad40aa5a3189d1158605997fd9355d67fe1cd98152f35b3461013a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a57335f52600360205260405f2067ffffffffffffffff600182015416804210610bc45750610b55815460801c916fffffffffffffffffffffffffffffffff815416815533611c5c565b7f000000000000000000000000000000000000000000000000000000000000000090604051907fa9059cbb000000000000000000000000000000000000000000000000000000005f523360045260245260205f60448180865af19060015f51148216156105cb57501561058957005b7f3e400f1d000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b3461013a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a57600435335f52600360205260405f20610c4382610c3e33611b87565b611232565b6fffffffffffffffffffffffffffffffff8254169080821061095957506fffffffffffffffffffffffffffffffff610c7a84611c00565b169003916fffffffffffffffffffffffffffffffff83116102c857610cde610ce8916fffffffffffffffffffffffffffffffff610d8e95167fffffffffffffffffffffffffffffffff00000000000000000000000000000000855416178455611c00565b825460801c61123f565b6fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff0000000000000000000000000000000083549260801b16911617815567ffffffffffffffff610d5b817f00000000000000000000000000000000000000000000000000000000000000001642611232565b1660018201907fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617905533611c5c565b005b3461013a5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a5760043567ffffffffffffffff811161013a5760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc823603011261013a576024359067ffffffffffffffff821161013a57610e21610e2a9236906004016110ea565b91600401611677565b90600682101561032a5781610e4457602090604051908152f35b7fa2e96fb3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b3461013a5760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a5760043560243560443560643567ffffffffffffffff811680910361013a576084359260a43567ffffffffffffffff811161013a57610ee39036906004016110ea565b90610eed876112e6565b85421161106457865f52600260205260405f2094610f6963ffffffff875460c81c169760405160208101917fc2a146c29b1e0965fa0da0e73b6d85358664d8b52a187cc653296405caacab8d83528b60408301528860608301528a608083015260a082015260a08152610f6160c0826111f1565b519020611347565b9080151580611052575b1594851561103d575b50505050506110115763ffffffff83146102c85761100860209260017fa2fd58110a91c264cc82f2e445970bca23e02509f51e1f95df2e470e18289afd95017fffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffff7cffffffff0000000000000000000000000000000000000000000000000083549260c81b169116179055565b604051908152a2005b837f24e78c3f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b611047955061149b565b158580808080610f7c565b508861105e8287611396565b14610f73565b857fc29e9706000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b3461013a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013a57807fc2a146c29b1e0965fa0da0e73b6d85358664d8b52a187cc653296405caacab8d60209252f35b9181601f8401121561013a5782359167ffffffffffffffff831161013a576020838186019501011161013a57565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b9181601f8401121561013a5782359167ffffffffffffffff831161013a576020808501948460051b01011161013a57565b6080810190811067ffffffffffffffff8211176111a857604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6060810190811067ffffffffffffffff8211176111a857604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176111a857604052565b919082018092116102c857565b906fffffffffffffffffffffffffffffffff809116911601906fffffffffffffffffffffffffffffffff82116102c857565b6040519061127e8261118c565b5f6060838281528260208201528260408201520152565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561013a570180359067ffffffffffffffff821161013a5760200191813603831361013a57565b805f52600260205273ffffffffffffffffffffffffffffffffffffffff60405f20541690338203611315575050565b7f51d4ff6f000000000000000000000000000000000000000000000000000000005f526004526024523360445260645ffd5b61134f611eb4565b90604051917f1901000000000000000000000000000000000000000000000000000000000000602084015260228301526042820152604281526113936062826111f1565b90565b5f9060209280156114365760405190848201927fa401022001215820000000000000000000000000000000000000000000000000845260288301527f22582000000000000000000000000000000000000000000000000000000000006048830152604b820152604b815261140b606b826111f1565b604051918291518091835e8101838152039060025afa1561142b575f5190565b6040513d5f823e3d90fd5b50604051838101917fa30101200621580000000000000000000000000000000000000000000000000083527f2000000000000000000000000000000000000000000000000000000000000000602783015260288201526028815261140b6048826111f1565b919092936040810361160f578060201161013a57602085359501359060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201106115dd575b5090817f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a88111806115b4575b611561575b505f60208092604051918183925191829101835e8101838152039060025afa1561142b575f51936115478484848489612034565b9095901561155757505050505090565b6113939550612150565b9091507fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551037fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63255181116102c857905f611513565b507fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551811061150e565b60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9181030160031b1b165f6114e2565b50505050505f90565b3573ffffffffffffffffffffffffffffffffffffffff8116810361013a5790565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b9290925f9281359160208101359261168f8482611396565b96875f52600260205260405f20549463ffffffff8660c81c16918115159460c081013591824211611b7857604082019873ffffffffffffffffffffffffffffffffffffffff6116dd8b611618565b1615611b685773ffffffffffffffffffffffffffffffffffffffff16611b595760408803611a15578680611a24575b611a155761172161171c8a611618565b611dad565b15611a065761172f89611618565b6001860163ffffffff81116102c85761187163ffffffff8f9273ffffffffffffffffffffffffffffffffffffffff6040519561176a8761118c565b1685526020850164ffffffffff4216815282604087019216825260608601948d86525f52600260205273ffffffffffffffffffffffffffffffffffffffff8060405f20975116167fffffffffffffffffffffffff0000000000000000000000000000000000000000875416178655517fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff78ffffffffff000000000000000000000000000000000000000087549260a01b169116178555511683907fffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffff7cffffffff0000000000000000000000000000000000000000000000000083549260c81b169116179055565b5181547fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1690151560e81b7dff0000000000000000000000000000000000000000000000000000000000161790556118c889611618565b9787156119fd5750975f935b6040519660808852608088015260a08701523573ffffffffffffffffffffffffffffffffffffffff811680910361013a5760c0860152606081013567ffffffffffffffff811680910361013a5760e0860152608081013561010086015260a08101357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18236030181121561013a57019160208335930167ffffffffffffffff841161013a57833603811361013a578b977f3347faa0b9fd54d99edbcde57fa1fcbbe014bb22435c96d231cac5c4fc408d469787966119d873ffffffffffffffffffffffffffffffffffffffff946119f89860e06101208c01526101608b0191611639565b956101408901526020880152604087015285840360608701521697611639565b0390a3565b989098936118d4565b50600599505050505050505050565b50600499505050505050505050565b50611a2e89611618565b60608301359067ffffffffffffffff821680920361013a57611a5360a0850185611295565b67ffffffffffffffff81116111a85760405191611a98601f83017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016602001846111f1565b8183526020830193368383011161013a57611b5395858f96955f8f9587611b4c986020928e9b37830101525190209073ffffffffffffffffffffffffffffffffffffffff6040519360208501957f53a355239c66dfdb47f857790aad40aa5a3189d1158605997fd9355d67fe1cd9875260408601528d606086015216608084015260a0830152608089013560c083015260e08201528a610100820152886101208201526101208152610f61610140826111f1565b878a61149b565b1561170c565b50600299505050505050505050565b5060039a50505050505050505050565b50600199505050505050505050565b73ffffffffffffffffffffffffffffffffffffffff165f52600360205267ffffffffffffffff600160405f20015460401c166fffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016908181029181830414901517156102c85790565b6fffffffffffffffffffffffffffffffff8111611c2c576fffffffffffffffffffffffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52608060045260245260445ffd5b606073ffffffffffffffffffffffffffffffffffffffff7f9e684a1f005d8f6d2f644c795d14a89d7082a13ed32263fa7ab2559bb0e0d7a99267ffffffffffffffff6001865496015416604051956fffffffffffffffffffffffffffffffff8116875260801c602087015260408601521692a2565b6fffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016611d0b5750565b73ffffffffffffffffffffffffffffffffffffffff165f526003602052600160405f200167ffffffffffffffff815460401c169081156102c8577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff611dab92017fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b565b6fffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016908115611ead57611e2a73ffffffffffffffffffffffffffffffffffffffff821692835f526003602052610c3e6fffffffffffffffffffffffffffffffff60405f20541693611b87565b11611ea8575f526003602052600160405f200167ffffffffffffffff815460401c169067ffffffffffffffff82146102c8576001611ea392017fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b600190565b505f90565b5050600190565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480611fb4575b15611f1c577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152611fae60c0826111f1565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614611ef3565b60ff811690601f821161200c5760405191611ff96040846111f1565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b9091929361204284846124fb565b15801561213f575b1561205b5750505050505f90600190565b6020945f9460a094604051948552878501526040840152606083015260808201528280526101005afa1561213d575f511561209857600190600190565b60205f60a06040517fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050238152600584820152600160408201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760608201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60808201528280526101005afa1561213d575f5115612137575f90600190565b5f905f90565bfe5b5061214a8186612572565b1561204a565b9190939261215e82866124fb565b1580156124ea575b61160f576040519361020061217b81876111f1565b5f5b8181106124d55750506020926123175f9360c09360405161219d816111d5565b86815286888201528660408201528952604051916121ba836111d5565b82528682015260016040820152858801908152876123086040516121dd816111d5565b7f6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c29681527f4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f58982015260016040820152608083019081526122f96122ea612243865161261e565b9260408601938452612255815161261e565b90610100870191825261226b885186519061265b565b9660608101978852612280895183519061265b565b60a0820152612292865183519061265b565b8c8201526122a3885183519061265b565b60e08201526122b5895184519061265b565b6101208201526122c8865184519061265b565b6101408201526101606122de895185519061265b565b9101525190519061265b565b6101808d01818152955161265b565b6101a08c01525183519061265b565b6101c08a01525190519061265b565b6101e087015260405190848252848083015284604083015260608201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254f60808201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63255160a082015260055afa5f5190156124c357807fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551809286959495099309905f905f925f945f915b608083106123ff5750505050916123f9917fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551936128ff565b50061490565b866124a1575b8160fe1c600c8260fc1c1617604061241d828761260d565b510151612439575b5060019060021b9160021b920191906123c1565b96919590948261247d57505050612450858361260d565b5151936001604061247060206124668a8861260d565b510151988661260d565b5101519695945b90612425565b906124969291612490600198998761260d565b5161270d565b969195909594612477565b93956124b291956124b8939761267a565b9161267a565b959194909493612405565b634e487b715f5260126020526024601cfd5b6020906124e06125ef565b818901520161217d565b506124f58482612572565b15612166565b908115159182612548575b508161253e575b81612516575090565b7f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a89150111590565b801515915061250d565b7fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc6325511191505f612506565b7fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80807f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8185817fffffffff00000001000000000000000000000000fffffffffffffffffffffffc81838009080908818580091493109110161690565b604051906125fc826111d5565b5f6040838281528260208201520152565b9060108110156103575760051b0190565b61263e9061262a6125ef565b50805190604060208201519101519161267a565b906040519261264c846111d5565b83526020830152604082015290565b61263e916126676125ef565b508051604060208301519201519261270d565b9290917fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80918180868009968180808a818080808a800980097fffffffff00000001000000000000000000000000fffffffffffffffffffffffc09818088800960030908940960040991818080808087600209810381868009089c80096008098103938b82039008900908940960020990565b91939092935f945f945f946040810151907fffffffff00000001000000000000000000000000ffffffffffffffffffffffff8280097fffffffff00000001000000000000000000000000ffffffffffffffffffffffff858009927fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80878609602085015109917fffffffff00000001000000000000000000000000ffffffffffffffffffffffff808681868103818d8189890990090896510991818381039189090890811585151694855f1461288e5750505050506001146127f0575b50505050565b7fffffffff00000001000000000000000000000000ffffffffffffffffffffffff8080809a508699508097985080969381808087819998099d838f94097fffffffff00000001000000000000000000000000fffffffffffffffffffffffc09818088800960030908940960040991818080808087600209810381868009089c80096008098103938b820390089009089409600209905f8080806127ea565b929b50935096507fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80808080809c9d50809a995080985080969f508b8009809709958a098180876002098103818381038188800908089d098103938c8203900890090895099009905f8080806127ea565b929180156129af575f60c060209260405190848252848083015284604083015260608201527fffffffff00000001000000000000000000000000fffffffffffffffffffffffd60808201527fffffffff00000001000000000000000000000000ffffffffffffffffffffffff60a082015260055afa905f5191156124c3577fffffffff00000001000000000000000000000000ffffffffffffffffffffffff828180828196098097099509900990565b505090505f905f9056fea2646970667358221220db887c3f5d2a9249f671d4c31d69a2bf0e184216d683aa2da12317c03456104e64736f6c63430008230033" as const
