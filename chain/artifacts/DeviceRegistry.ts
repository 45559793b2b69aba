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
   },
   {
    "name": "settlement_",
    "type": "address",
    "internalType": "contract ISettlement"
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
  "name": "cutOf",
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
    "internalType": "struct Cut",
    "components": [
     {
      "name": "owner",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "dueAt",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "reporter",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "amount",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "sequence",
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
    "name": "found",
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
     },
     {
      "name": "keyShared",
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
  "name": "grantAppeal",
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
  "name": "payCut",
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
  "name": "reportKeyShared",
  "inputs": [
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
    "name": "sequence",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "first",
    "type": "tuple",
    "internalType": "struct SignedMessage",
    "components": [
     {
      "name": "timeMs",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "contentType",
      "type": "string",
      "internalType": "string"
     },
     {
      "name": "payload",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "signature",
      "type": "bytes",
      "internalType": "bytes"
     }
    ]
   },
   {
    "name": "second",
    "type": "tuple",
    "internalType": "struct SignedMessage",
    "components": [
     {
      "name": "timeMs",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "contentType",
      "type": "string",
      "internalType": "string"
     },
     {
      "name": "payload",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "signature",
      "type": "bytes",
      "internalType": "bytes"
     }
    ]
   }
  ],
  "outputs": [
   {
    "name": "amount",
    "type": "uint128",
    "internalType": "uint128"
   }
  ],
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
  "name": "AppealGranted",
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
  "name": "CutPaid",
  "inputs": [
   {
    "name": "device",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   },
   {
    "name": "reporter",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "reward",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "rest",
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
  "name": "KeyShared",
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
    "name": "reporter",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "sequence",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "dueAt",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
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
  "name": "DeviceRegistry_NoCut",
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
  "name": "DeviceRegistry_NoOwner",
  "inputs": []
 },
 {
  "type": "error",
  "name": "DeviceRegistry_NotGovernance",
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
  "name": "DeviceRegistry_NotShared",
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
  "name": "DeviceRegistry_NothingToCut",
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
  "name": "DeviceRegistry_SettledBefore",
  "inputs": [
   {
    "name": "device",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "sequence",
    "type": "uint64",
    "internalType": "uint64"
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

export const bytecode = "0x6101e0806040523461024357608081613d9a80380380916100208285610247565b833981010312610243578051906001600160a01b03821682036102435760208101516001600160801b0381168103610243576040820151916001600160401b03831683036102435760600151926001600160a01b03841684036102435760405161008b604082610247565b6014815260208101907f436169726e2044657669636552656769737472790000000000000000000000008252604051916100c6604084610247565b600183526020830191603160f81b83526100df8161027e565b610120526100ec8461027e565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261015560c082610247565b5190206080523060c05261016052610180526101a0526101c052604051613ab090816102ea823960805181612a31015260a05181612aee015260c05181612a02015260e05181612a8001526101005181612aa6015261012051816108aa015261014051816108d3015261016051818181610143015281816104bf01528181610c5d0152610de701526101805181818161018a01528181610a7d0152818161140e01528181612103015281816125b3015281816127d7015261287e01526101a05181818161086e01528181610f9e01526114e601526101c0518181816106ab01528181610e4601526110160152f35b5f80fd5b601f909101601f19168101906001600160401b0382119082101761026a57604052565b634e487b7160e01b5f52604160045260245ffd5b601f8151116102a957602081519101516020821061029a571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c9081630fe5cc811461177b575080631324b418146112e45780631583c616146110e057806326a5b5a71461103a5780635116063014610ff757806354f63b1414610ed05780635553a8e914610d36578063558a729714610cb15780635df6a6bc14610c075780636a86ac3814610bcd5780636c0a87fe14610bb157806372d2b6c014610afa57806379ce9fac146109a657806384b0196e146108925780638b0b30ce1461084e5780638b51e8971461066157806395bc267314610638578063993d30ca146105865780639940686e1461045e5780639c927a4214610396578063b3de7ad114610207578063b6363cf2146101ae578063ba9449d11461016b5763babef33e14610124575f80fd5b34610167575f6003193601126101675760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b34610167575f6003193601126101675760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610167576040600319360112610167576101c76117e1565b6001600160a01b036101d76117f7565b91165f5260066020526001600160a01b0360405f2091165f52602052602060ff60405f2054166040519015158152f35b346101675760406003193601126101675760043567ffffffffffffffff811161016757610238903690600401611832565b60243567ffffffffffffffff811161016757610258903690600401611832565b915f93838203610366575f9491937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff2182360301925b8587101561035b578660051b80840135858112156101675783891015610347576102bc6102c492880188611991565b918601612050565b600981101561033357806102fe5750505f1981146102ea576001809101965b019561028d565b634e487b7160e01b5f52601160045260245ffd5b907f62ef4d35deb11b9ecf204112bd390326b1962f398003ef2e20130e0de794cc8c60206001949a93604051908152a26102e3565b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b602090604051908152f35b83827f82e840dc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346101675760206003193601126101675760a06004356103b4611967565b50805f52600260205260405f2090604051916103cf83611870565b54906001600160a01b038216835263ffffffff6020840164ffffffffff84871c16815264ffffffffff6040860191838660c81c1683526001600160a01b03610434606089019660ff8960e81c161515885260ff60808b019960f01c16151589526129c9565b16809752604051968752511660208601525116604084015251151560608301525115156080820152f35b3461016757602060031936011261016757600435335f5260036020526104bd60405f206001600160801b0361049e610495856125e7565b8284541661191b565b166fffffffffffffffffffffffffffffffff1982541617815533612631565b7f000000000000000000000000000000000000000000000000000000000000000090604051907f23b872dd000000000000000000000000000000000000000000000000000000005f52336004523060245260445260205f60648180865af19060015f5114821615610566575b501561053157005b6001600160a01b03907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b600182151661057e5750813b15153d15161682610529565b3d5f823e3d90fd5b346101675760206003193601126101675761059f611967565b506004355f52600460205260a060405f2067ffffffffffffffff6040516105c581611870565b6001600160801b038354916001600160a01b0380841695868352856020840195891c1685528560028360018401541692604086019384520154958160806060870196888a168852019760801c16875260405198895251166020880152511660408601525116606084015251166080820152f35b346101675760206003193601126101675761065f60043561065881611e3d565b339061295c565b005b34610167576020600319360112610167576004356040517f5aa6e6750000000000000000000000000000000000000000000000000000000081526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015610843576001600160a01b03915f91610814575b501633036107e8576106f481612690565b906001600160a01b038251165f5260036020527f1473635a4f3b9b09ae2f9d2976f9bbc48bde6efa6cb901000b2641d42c9e071360206001600160801b036001600160a01b0360405f20956107da606082019784610758818b51168284541661191b565b166fffffffffffffffffffffffffffffffff19825416178155875f526002865260405f207fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8154169055875f526005865260405f2067ffffffffffffffff80608086015116165f52865260405f20600160ff1982541617905583835116612631565b5116945116604051908152a3005b7ff3bb8c88000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b610836915060203d60201161083c575b61082e81836118d8565b810190611948565b836106e3565b503d610824565b6040513d5f823e3d90fd5b34610167575f60031936011261016757602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610167575f6003193601126101675761094a6108ce7f0000000000000000000000000000000000000000000000000000000000000000612b14565b6108f77f0000000000000000000000000000000000000000000000000000000000000000612b14565b60206109586040519261090a83856118d8565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e087019061180d565b90858203604087015261180d565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061098f57505050500390f35b835185528695509381019392810192600101610980565b34610167576040600319360112610167576004356109c26117f7565b906001600160a01b038216918215610ad2576109dd82611e3d565b6109e6336127cd565b6109ef81612874565b15610a515750805f52600260205260405f20827fffffffffffffffffffffffff000000000000000000000000000000000000000082541617905533907ff05e25b6d66c4aee036d736d6792ee5190cae20cf9d84cd2baf6782e6b0811e65f80a4005b825f526003602052610aa3610a736001600160801b0360405f20541692612584565b6001600160801b037f00000000000000000000000000000000000000000000000000000000000000001690611863565b907fde9f6ebf000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fd7e73499000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610167576020600319360112610167576001600160a01b03610b1b6117e1565b5f6060604051610b2a816118a0565b8281528260208201528260408201520152165f526003602052608060405f2067ffffffffffffffff604051610b5e816118a0565b818354916001600160801b036001818516968784526020840195891c865201549383606060408501948288168652019560401c168552604051968752511660208601525116604084015251166060820152f35b34610167575f6003193601126101675760206040516104008152f35b34610167575f6003193601126101675760206040517f53a355239c66dfdb47f857790aad40aa5a3189d1158605997fd9355d67fe1cd98152f35b34610167575f60031936011261016757335f52600360205260405f2067ffffffffffffffff60018201541690814210610c815780610c5a61065f925460801c916001600160801b03815416815533612631565b337f0000000000000000000000000000000000000000000000000000000000000000612752565b507f3e400f1d000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b3461016757604060031936011261016757610cca6117e1565b60243590811515809203610167576001600160a01b0390335f52600660205260405f208282165f5260205260405f2060ff1981541660ff851617905560405192835216907fceb576d9f15e4e200fdb5096d64d5dfd667e16def20c1eefd14256d8e3faa26760203392a3005b3461016757602060031936011261016757600435610d5381612690565b67ffffffffffffffff602082015116804210610ea15750610e0f6001600160801b036040610d9f606085016f7fffffffffffffffffffffffffffffff815160011c16938491511661193b565b9301936001600160a01b03855116907fe5bb2f7275622fc945b020e52eed92ed074a9127a7049c39e33e8bf458d0ccb160408051858152876020820152a36001600160a01b037f000000000000000000000000000000000000000000000000000000000000000094511684612752565b604051917f5aa6e6750000000000000000000000000000000000000000000000000000000083526020836004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108435761065f935f92610e80575b50612752565b610e9a91925060203d60201161083c5761082e81836118d8565b9084610e7a565b7f3e400f1d000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b3461016757602060031936011261016757600435335f52600360205260405f20610f0282610efd33612584565b611863565b6001600160801b0382541690808210610aa35750610f66610f5c846001600160801b03610f3e610f8f95610f3861065f996125e7565b906118fb565b166fffffffffffffffffffffffffffffffff198654161785556125e7565b835460801c61191b565b82546001600160801b031660809190911b6fffffffffffffffffffffffffffffffff1916178255565b67ffffffffffffffff610fc4817f00000000000000000000000000000000000000000000000000000000000000001642611863565b1660018201907fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617905533612631565b34610167575f6003193601126101675760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101675760406003193601126101675760043567ffffffffffffffff81116101675760e06003198236030112610167576024359067ffffffffffffffff82116101675761108f6110989236906004016117b3565b91600401612050565b90600982101561033357816110b257602090604051908152f35b7fa2e96fb3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346101675760c06003193601126101675760043560243560443560643567ffffffffffffffff8116809103610167576084359260a43567ffffffffffffffff8111610167576111339036906004016117b3565b9061113d87611e3d565b8542116112b457865f52600260205260405f20946111b963ffffffff875460c81c169760405160208101917fc2a146c29b1e0965fa0da0e73b6d85358664d8b52a187cc653296405caacab8d83528b60408301528860608301528a608083015260a082015260a081526111b160c0826118d8565b519020611e8d565b90801515806112a2575b1594851561128d575b50505050506112615763ffffffff83146102ea5761125860209260017fa2fd58110a91c264cc82f2e445970bca23e02509f51e1f95df2e470e18289afd95017fffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffff7cffffffff0000000000000000000000000000000000000000000000000083549260c81b169116179055565b604051908152a2005b837f24e78c3f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6112979550611edc565b1585808080806111cc565b50886112ae82876119c4565b146111c3565b857fc29e9706000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b346101675760a06003193601126101675760443560043567ffffffffffffffff8216602435818403610167576064359267ffffffffffffffff84116101675760806003198536030112610167576084359067ffffffffffffffff821161016757608060031983360301126101675761135c83826119c4565b95865f52600260205260405f209384549660ff8860f01c16801561175b575b61172b57906113956113a09493926004018383868d611b19565b946004019289611b19565b146116ff576001600160a01b03831690815f52600360205264ffffffffff60405f209460a01c166116f0575b611488845494611482610f666114786001600160801b0389166001600160801b0361140c6114026113fc8b612584565b8461193b565b9b60801c8c611863565b7f00000000000000000000000000000000000000000000000000000000000000008216808210156116e957505b16998a8110156116d6576114596001600160801b0380925b1680936118fb565b166fffffffffffffffffffffffffffffffff19865416178555896118fb565b835460801c6118fb565b83612631565b83156116aa5780547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e0100000000000000000000000000000000000000000000000000000000000017905560209367ffffffffffffffff61150d7f0000000000000000000000000000000000000000000000000000000000000000821642611863565b1660405161151a81611870565b8381528681018281526001600160801b0380600260408501943386526001600160a01b0360608201968c885260808301968c88528a5f5260048f52828060405f20955116167fffffffffffffffffffffffff0000000000000000000000000000000000000000855416178455517fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff000000000000000000000000000000000000000085549260a01b16911617835551166001600160a01b036001830191167fffffffffffffffffffffffff000000000000000000000000000000000000000082541617905501935116166fffffffffffffffffffffffffffffffff19835416178255517fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055604051938452848685015260408401527f2e918ee6e29afd8c32cc90c785a44abfd51274aaae7899982ddfcedd4650c17960603394a4604051908152f35b847f8eacb76f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506001600160801b03611459818c611451565b9050611439565b6116fa828661295c565b6113cc565b837fa879c60f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b86897f5903906a000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50885f52600560205260405f20875f5260205260ff60405f20541661137b565b34610167575f60031936011261016757807fc2a146c29b1e0965fa0da0e73b6d85358664d8b52a187cc653296405caacab8d60209252f35b9181601f840112156101675782359167ffffffffffffffff8311610167576020838186019501011161016757565b600435906001600160a01b038216820361016757565b602435906001600160a01b038216820361016757565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b9181601f840112156101675782359167ffffffffffffffff8311610167576020808501948460051b01011161016757565b919082018092116102ea57565b60a0810190811067ffffffffffffffff82111761188c57604052565b634e487b7160e01b5f52604160045260245ffd5b6080810190811067ffffffffffffffff82111761188c57604052565b6060810190811067ffffffffffffffff82111761188c57604052565b90601f601f19910116810190811067ffffffffffffffff82111761188c57604052565b906001600160801b03809116911603906001600160801b0382116102ea57565b906001600160801b03809116911601906001600160801b0382116102ea57565b919082039182116102ea57565b9081602091031261016757516001600160a01b03811681036101675790565b6040519061197482611870565b5f6080838281528260208201528260408201528260608201520152565b903590601e1981360301821215610167570180359067ffffffffffffffff82116101675760200191813603831361016757565b5f906020928015611a595760405190848201927fa401022001215820000000000000000000000000000000000000000000000000845260288301527f22582000000000000000000000000000000000000000000000000000000000006048830152604b820152604b8152611a39606b826118d8565b604051918291518091835e8101838152039060025afa15610843575f5190565b50604051838101917fa30101200621580000000000000000000000000000000000000000000000000083527f20000000000000000000000000000000000000000000000000000000000000006027830152602882015260288152611a396048826118d8565b3567ffffffffffffffff811681036101675790565b92919267ffffffffffffffff821161188c5760405191611afd601f8201601f1916602001846118d8565b829481845281830111610167578281602093845f960137010152565b91939093611b2682611abe565b94611b346020840184611991565b909690611b446040860186611991565b9890913690611b5292611ad3565b973690611b5e92611ad3565b96805167ffffffffffffffff16611b7490612b6b565b96611b7e90612d4e565b91611b8890612d4e565b60405192839260208401997fa5012603000000000000000000000000000000000000000000000000000000008b5280516020819201602487015e840160248101915f83528051926020849201905e016024017f04582000000000000000000000000000000000000000000000000000000000008152886003820152602381017f63000000000000000000000000000000000000000000000000000000000000009052602481017f7365710000000000000000000000000000000000000000000000000000000000905281516020819301602783015e01602781017f64000000000000000000000000000000000000000000000000000000000000009052602881017f74696d6500000000000000000000000000000000000000000000000000000000905281516020819301602c83015e01602701600581015f905203600501601f1981018252611cd890826118d8565b805167ffffffffffffffff16611ced90612f4b565b96805167ffffffffffffffff16611d0390612f4b565b604051978893602085019a7f846a0000000000000000000000000000000000000000000000000000000000008c52602286017f5369676e61747572653100000000000000000000000000000000000000000000905280516020819201602c88015e850190602c8201905f8252519283915e01602c017f4000000000000000000000000000000000000000000000000000000000000000815281516020819301600183015e0160018101915f83528051926020849201905e016001015f815203601f1981018652611dd390866118d8565b848215938415611e18575b50505050611ded575051902090565b7fa879c60f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b611e339450806060611e2b920190611991565b939092611edc565b155f808481611dde565b6001600160a01b03611e4e826129c9565b1690338203611e5b575050565b7f51d4ff6f000000000000000000000000000000000000000000000000000000005f526004526024523360445260645ffd5b611e956129f8565b90604051917f190100000000000000000000000000000000000000000000000000000000000060208401526022830152604282015260428152611ed96062826118d8565b90565b919092936040810361201357806020116101675760208535950135906020601f19820110612000575b5090817f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8811180611fd7575b611f84575b505f60208092604051918183925191829101835e8101838152039060025afa15610843575f5193611f6a848484848961312b565b90959015611f7a57505050505090565b611ed99550613247565b9091507fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551037fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63255181116102ea57905f611f36565b507fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc6325518110611f31565b60205f199181030160031b1b165f611f05565b50505050505f90565b356001600160a01b03811681036101675790565b601f8260209493601f1993818652868601375f8582860101520116010190565b92905f92612063602086013586356119c4565b94855f52600260205260405f209061207a876129c9565b9082549161208a6040830161201c565b93602083013515159160c08401354211612576576001600160a01b03861615612568576001600160a01b0381161515808061255b575b61254c5760ff8660f01c1661253d576104006120df60a0870187611991565b90501161252e5760408803612439578380612448575b612439576001600160801b037f0000000000000000000000000000000000000000000000000000000000000000166123a9575b505080547fffffffffffffff00000000000000000000000000000000000000000000000000164260a01b78ffffffffff000000000000000000000000000000000000000016176001600160a01b03861617815560c884901c63ffffffff908116600101919082116102ea5780547fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff1660e89390931b7dff0000000000000000000000000000000000000000000000000000000000169290921760c89190911b7cffffffff000000000000000000000000000000000000000000000000001617905587602082013561231957506040519160608352813560608401526020820135608084015260408201356001600160a01b0381168091036101675760a0840152606082013567ffffffffffffffff81168091036101675760c0840152608082013560e084015260a0820135601e1983360301811215610167578201916020833593019567ffffffffffffffff8411610167578336038713610167576001600160a01b037fb26639f408e50867ba978b1030c892a759a59ccfff58035c7e4afd7522e21fd99663ffffffff6123149560c08f9b6122f3908b9a60e06101008d01526101408c0191612030565b96013561012089015260c81c16602087015285840360408701521697612030565b0390a3565b93506080945067ffffffffffffffff915091612314836001600160a01b0361236460607fac9c43793f056bebd5675b0dcb2193fc0afb70a2e08730f8310fc42ad154041b9701611abe565b9361237260a0840184611991565b99909360405197889782358952602083013560208a01521660408801520135606086015260a06080860152169660a0840191612030565b6001600160a01b03871633141580612406575b6123f7576123c987612874565b156123e8576123d9575b80612128565b6123e2906127cd565b5f6123d3565b50600599505050505050505050565b50600699505050505050505050565b506001600160a01b0387165f52600660205260405f206001600160a01b0333165f5260205260ff60405f205416156123bc565b50600499505050505050505050565b50612528888a61251c8861245e6040820161201c565b61246a60608301611abe565b67ffffffffffffffff61248a61248360a0860186611991565b3691611ad3565b60208151910120916001600160a01b03604051946020808701977f53a355239c66dfdb47f857790aad40aa5a3189d1158605997fd9355d67fe1cd9895280356040890152013560608701521660808501521660a083015260808c013560c083015260e082015263ffffffff8c60c81c1661010082015260c08b013561012082015261012081526111b1610140826118d8565b60208901358935611edc565b156120f5565b50600799505050505050505050565b50600899505050505050505050565b50600299505050505050505050565b5060ff8660e81c166120c0565b506003985050505050505050565b506001985050505050505050565b6001600160a01b03165f52600360205267ffffffffffffffff600160405f20015460401c166001600160801b037f000000000000000000000000000000000000000000000000000000000000000016908181029181830414901517156102ea5790565b6001600160801b038111612601576001600160801b031690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52608060045260245260445ffd5b60606001600160a01b037f9e684a1f005d8f6d2f644c795d14a89d7082a13ed32263fa7ab2559bb0e0d7a99267ffffffffffffffff6001865496015416604051956001600160801b038116875260801c602087015260408601521692a2565b90612699611967565b50815f52600460205260405f20916040516126b381611870565b67ffffffffffffffff6002855495826001600160a01b0388169788865260a01c1660208501526001600160a01b03600182015416604085015201546001600160801b038116606084015260801c1660808201529215612727575f5260046020525f6002604082208281558260018201550155565b7f6c79afea000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b916001600160a01b03604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f51148216156127ac575b604052156105315750565b9060018115166127c457823b15153d151616906127a1565b503d5f823e3d90fd5b6001600160801b037f0000000000000000000000000000000000000000000000000000000000000000166127fe5750565b6001600160a01b03165f526003602052600160405f200167ffffffffffffffff815460401c169081156102ea57612872915f19017fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b565b6001600160801b037f000000000000000000000000000000000000000000000000000000000000000016908115612955576128d26001600160a01b03821692835f526003602052610efd6001600160801b0360405f20541693612584565b11612950575f526003602052600160405f200167ffffffffffffffff815460401c169067ffffffffffffffff82146102ea57600161294b92017fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b600190565b505f90565b5050600190565b906001600160a01b039061296f816127cd565b825f52600260205260405f207fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff815416905516907ff536e786b1dde039b7300b22ba47b010154bc253df605edcdb12849b504a7c3b5f80a3565b5f52600260205260405f205464ffffffffff8160a01c16155f146129ec57505f90565b6001600160a01b031690565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016301480612aeb575b15612a53577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152612ae560c0826118d8565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614612a2a565b60ff811690601f8211612b435760405191612b306040846118d8565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b67ffffffffffffffff8116606060188210612d2d575060ff811115612cc95761ffff811115612c655763ffffffff1015612c02577fffffffffffffffff000000000000000000000000000000000000000000000000604051917f7b00000000000000000000000000000000000000000000000000000000000000602084015260c01b16602182015260098152611ed96029826118d8565b7fffffffff00000000000000000000000000000000000000000000000000000000604051917f7a00000000000000000000000000000000000000000000000000000000000000602084015260e01b16602182015260058152611ed96025826118d8565b507fffff000000000000000000000000000000000000000000000000000000000000604051917f7900000000000000000000000000000000000000000000000000000000000000602084015260f01b16602182015260038152611ed96023826118d8565b507fff00000000000000000000000000000000000000000000000000000000000000604051917f7800000000000000000000000000000000000000000000000000000000000000602084015260f81b16602182015260028152611ed96022826118d8565b905060ff60405192161760f81b602082015260018152611ed96021826118d8565b67ffffffffffffffff811660188110612f0d5760ff811115612ea95761ffff811115612e455763ffffffff1015612de2577fffffffffffffffff000000000000000000000000000000000000000000000000604051917f1b00000000000000000000000000000000000000000000000000000000000000602084015260c01b16602182015260098152611ed96029826118d8565b7fffffffff00000000000000000000000000000000000000000000000000000000604051917f1a00000000000000000000000000000000000000000000000000000000000000602084015260e01b16602182015260058152611ed96025826118d8565b507fffff000000000000000000000000000000000000000000000000000000000000604051917f1900000000000000000000000000000000000000000000000000000000000000602084015260f01b16602182015260038152611ed96023826118d8565b507fff00000000000000000000000000000000000000000000000000000000000000604051917f1800000000000000000000000000000000000000000000000000000000000000602084015260f81b16602182015260028152611ed96022826118d8565b507fff000000000000000000000000000000000000000000000000000000000000006040519160f81b16602082015260018152611ed96021826118d8565b67ffffffffffffffff81166018811061310a5760ff8111156130a65761ffff8111156130425763ffffffff1015612fdf577fffffffffffffffff000000000000000000000000000000000000000000000000604051917f5b00000000000000000000000000000000000000000000000000000000000000602084015260c01b16602182015260098152611ed96029826118d8565b7fffffffff00000000000000000000000000000000000000000000000000000000604051917f5a00000000000000000000000000000000000000000000000000000000000000602084015260e01b16602182015260058152611ed96025826118d8565b507fffff000000000000000000000000000000000000000000000000000000000000604051917f5900000000000000000000000000000000000000000000000000000000000000602084015260f01b16602182015260038152611ed96023826118d8565b507fff00000000000000000000000000000000000000000000000000000000000000604051917f5800000000000000000000000000000000000000000000000000000000000000602084015260f81b16602182015260028152611ed96022826118d8565b50604060ff815192161760f81b602082015260018152611ed96021826118d8565b9091929361313984846135f2565b158015613236575b156131525750505050505f90600190565b6020945f9460a094604051948552878501526040840152606083015260808201528280526101005afa15613234575f511561318f57600190600190565b60205f60a06040517fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050238152600584820152600160408201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760608201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60808201528280526101005afa15613234575f511561322e575f90600190565b5f905f90565bfe5b506132418186613669565b15613141565b9190939261325582866135f2565b1580156135e1575b612013576040519361020061327281876118d8565b5f5b8181106135cc57505060209261340e5f9360c093604051613294816118bc565b86815286888201528660408201528952604051916132b1836118bc565b82528682015260016040820152858801908152876133ff6040516132d4816118bc565b7f6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c29681527f4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f58982015260016040820152608083019081526133f06133e161333a8651613715565b926040860193845261334c8151613715565b9061010087019182526133628851865190613752565b96606081019788526133778951835190613752565b60a08201526133898651835190613752565b8c82015261339a8851835190613752565b60e08201526133ac8951845190613752565b6101208201526133bf8651845190613752565b6101408201526101606133d58951855190613752565b91015251905190613752565b6101808d018181529551613752565b6101a08c015251835190613752565b6101c08a015251905190613752565b6101e087015260405190848252848083015284604083015260608201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254f60808201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63255160a082015260055afa5f5190156135ba57807fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551809286959495099309905f905f925f945f915b608083106134f65750505050916134f0917fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551936139f6565b50061490565b86613598575b8160fe1c600c8260fc1c161760406135148287613704565b510151613530575b5060019060021b9160021b920191906134b8565b969195909482613574575050506135478583613704565b51519360016040613567602061355d8a88613704565b5101519886613704565b5101519695945b9061351c565b9061358d92916135876001989987613704565b51613804565b96919590959461356e565b93956135a991956135af9397613771565b91613771565b9591949094936134fc565b634e487b715f5260126020526024601cfd5b6020906135d76136e6565b8189015201613274565b506135ec8482613669565b1561325d565b90811515918261363f575b5081613635575b8161360d575090565b7f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a89150111590565b8015159150613604565b7fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc6325511191505f6135fd565b7fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80807f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8185817fffffffff00000001000000000000000000000000fffffffffffffffffffffffc81838009080908818580091493109110161690565b604051906136f3826118bc565b5f6040838281528260208201520152565b9060108110156103475760051b0190565b613735906137216136e6565b508051906040602082015191015191613771565b9060405192613743846118bc565b83526020830152604082015290565b6137359161375e6136e6565b5080516040602083015192015192613804565b9290917fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80918180868009968180808a818080808a800980097fffffffff00000001000000000000000000000000fffffffffffffffffffffffc09818088800960030908940960040991818080808087600209810381868009089c80096008098103938b82039008900908940960020990565b91939092935f945f945f946040810151907fffffffff00000001000000000000000000000000ffffffffffffffffffffffff8280097fffffffff00000001000000000000000000000000ffffffffffffffffffffffff858009927fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80878609602085015109917fffffffff00000001000000000000000000000000ffffffffffffffffffffffff808681868103818d8189890990090896510991818381039189090890811585151694855f146139855750505050506001146138e7575b50505050565b7fffffffff00000001000000000000000000000000ffffffffffffffffffffffff8080809a508699508097985080969381808087819998099d838f94097fffffffff00000001000000000000000000000000fffffffffffffffffffffffc09818088800960030908940960040991818080808087600209810381868009089c80096008098103938b820390089009089409600209905f8080806138e1565b929b50935096507fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80808080809c9d50809a995080985080969f508b8009809709958a098180876002098103818381038188800908089d098103938c8203900890090895099009905f8080806138e1565b92918015613aa6575f60c060209260405190848252848083015284604083015260608201527fffffffff00000001000000000000000000000000fffffffffffffffffffffffd60808201527fffffffff00000001000000000000000000000000ffffffffffffffffffffffff60a082015260055afa905f5191156135ba577fffffffff00000001000000000000000000000000ffffffffffffffffffffffff828180828196098097099509900990565b505090505f905f9056" as const
