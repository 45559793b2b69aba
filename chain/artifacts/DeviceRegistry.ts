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
  "name": "ACCEPTANCE_TYPEHASH",
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
  "name": "accept",
  "inputs": [
   {
    "name": "devices",
    "type": "bytes32[]",
    "internalType": "bytes32[]"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "acceptFor",
  "inputs": [
   {
    "name": "device",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "acceptance",
    "type": "tuple",
    "internalType": "struct Acceptance",
    "components": [
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
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
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
     },
     {
      "name": "accepted",
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
  "name": "offer",
  "inputs": [
   {
    "name": "devices",
    "type": "bytes32[]",
    "internalType": "bytes32[]"
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
  "name": "offeredTo",
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
    "type": "address",
    "internalType": "address"
   }
  ],
  "stateMutability": "view"
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
   },
   {
    "name": "acceptances",
    "type": "tuple[]",
    "internalType": "struct Acceptance[]",
    "components": [
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
    ]
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
      "name": "extensions",
      "type": "bytes",
      "internalType": "bytes"
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
      "name": "extensions",
      "type": "bytes",
      "internalType": "bytes"
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
  "name": "DeviceAccepted",
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
  "name": "DeviceOffered",
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
   },
   {
    "name": "accepted",
    "type": "bool",
    "indexed": false,
    "internalType": "bool"
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
   },
   {
    "name": "accepted",
    "type": "bool",
    "indexed": false,
    "internalType": "bool"
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
  "name": "DeviceRegistry_BadAcceptance",
  "inputs": [
   {
    "name": "device",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ]
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
    "name": "others",
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
  "name": "DeviceRegistry_NotOffered",
  "inputs": [
   {
    "name": "device",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "account",
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

export const bytecode = "0x6101a080604052346102e357608081613fab803803809161002082856102fa565b8339810103126102e35780516001600160a01b03811681036102e3576020820151916001600160801b03831683036102e3576040810151906001600160401b03821682036102e357606001516001600160a01b038116939091908483036102e3576040516394391a6d60e01b815293602085600481895afa9485156102ef575f956102b7575b5060805260a05260c05260e0528061010052816101205246610140526040519060208201927fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed615798452466040840152606083015260808201526080815261010d60a0826102fa565b51902080610160526040516101236040826102fa565b601481527f436169726e204465766963655265676973747279000000000000000000000000602090910152604080517f2af41c998d26c3cd753f9bd655b4a278bd6104b6ba1d47c2d988752d30122f9a929161017f90826102fa565b600181526020810190601960f91b8252519020906040519160208301937fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac564728552604084015260608301524660808301523060a083015260c082015260c081526101e960e0826102fa565b51902061018052604051613c799081610332823960805181818161074401528181610d040152818161126501526113d5015260a051818181610787015281816108d1015281816121ca0152818161263d01528181612cb801528181612d7d0152612e80015260c051818181610992015281816110230152611526015260e051818181610ea40152818161141301526115cb01526101005181612f9e01526101205181612f770152610140518181816128480152612daa0152610160518161286e01526101805181612dd00152f35b9094506020813d6020116102e7575b816102d3602093836102fa565b810103126102e35751935f6100a6565b5f80fd5b3d91506102c6565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b0382119082101761031d57604052565b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081630fe5cc8114611a04575080631089926f146118415780631583c616146116c457806325e546e91461168a57806326a5b5a7146115ef57806351160630146115ac57806354b4e5b61461157d57806354f63b141461148c5780635553a8e914611325578063558a7297146112a05780635df6a6bc146112115780636a86ac38146111d75780636c0a87fe146111bb57806372d2b6c01461110657806384b0196e146110475780638b0b30ce146110045780638b51e89714610e7357806395bc267314610e4a578063993d30ca14610d995780639940686e14610cad5780639c927a4214610bad578063b6363cf214610b54578063ba71d518146107ab578063ba9449d114610768578063babef33e14610725578063c3bb2ebb14610607578063e71e2dcf146103d35763f0bdfe1d14610150575f80fd5b3461038d57606036600319011261038d576004356001600160401b03811161038d57610180903690600401611ab9565b6024356001600160401b03811161038d5761019f903690600401611ab9565b926044356001600160401b03811161038d576101bf903690600401611ab9565b92905f958086036103bd578415159384806103b3575b61039c575f975b87891015610391578860051b8083013560de198436030181121561038d578a918160408a938701019061021661021183611bbc565b6120a4565b918c5f968b5f9786159081610385575b50828482610361575b50509050610311575b505050600a8410156102bd5783156102d1575b505050600a8110156102bd57806102885750505f198114610274576001809101985b01976101dc565b634e487b7160e01b5f52601160045260245ffd5b907f62ef4d35deb11b9ecf204112bd390326b1962f398003ef2e20130e0de794cc8c60206001949c93604051908152a261026d565b634e487b7160e01b5f52602160045260245ffd5b9193509150858c10156102fd576102ed6102f593890189611d58565b918601612116565b5f808061024b565b634e487b7160e01b5f52603260045260245ffd5b6103419192975083945061033a6103346020610348968d010135878d0135611f04565b98611bbc565b928c611d36565b9086611dcf565b908115610358575b5f8c8f610238565b60099350610350565b61036f925061037993611d36565b6020810190611d58565b8d91501515828461022f565b90508f610226565b5f80fd5b602090604051908152f35b85876320ba103760e21b5f5260045260245260445ffd5b50858714156101d5565b856320ba103760e21b5f5260045260245260445ffd5b3461038d57602036600319011261038d576004356001600160401b03811161038d57610403903690600401611ab9565b5f915b81831061040f57005b61042361041d848484611d26565b35611bd0565b9261042f818484611d26565b35936001600160a01b0381161515806105f8575b156105dd57935b6001600160a01b03851690811580156105cd575b6105b757805f52600260205260405f2095610478826125e1565b906001600160a01b0361048a84611bd0565b16840361053f579061051060019697986104b46001600160a01b03946104af85612cae565b612d3a565b845f5260036020525f60408120558760f81b6001600160f81b038254161781558584198254161781556104f063ffffffff825460c81c16611ba5565b815463ffffffff60c81b191660c89190911b63ffffffff60c81b16179055565b16907ff05e25b6d66c4aee036d736d6792ee5190cae20cf9d84cd2baf6782e6b0811e65f80a45b019190610406565b506001600160a01b031682148015906105ac575b6105975760019394958460f81b6001600160f81b038254161790557f269cc5757be28cfa5899fb91422ad9ef02b6d8cc1650a1b9ac35f29e421c52335f80a3610537565b6350f19b3960e01b5f5260045260245260445ffd5b50855460f81c610553565b6350f19b3960e01b5f526004523360245260445ffd5b506105d7866120a4565b1561045e565b506105f26105ec828585611d26565b356125e1565b9361044a565b50610602816120a4565b610443565b3461038d57604036600319011261038d576004356001600160401b03811161038d57610637903690600401611ab9565b90610640611a3c565b6001600160a01b03165f5b83811061065457005b8061066b6106656001938787611d26565b35611e9c565b610676818686611d26565b355f52600260205263ffffffff60405f205460c81c166040519061069982611b4e565b848252602082019081526106ae838888611d26565b355f9081526003602052604090209151825491516001600160c01b03199092166001600160a01b03919091161760a09190911b63ffffffff60a01b1617905582336106fa838888611d26565b357f3e171e7e755519e01ad1eeef9a575ae9dcf689d216f788cfcac4fc4e662658515f80a40161064b565b3461038d575f36600319011261038d5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461038d575f36600319011261038d5760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461038d5760a036600319011261038d576044356024356001600160401b03821660043581840361038d57606435906001600160401b03821161038d5760a0600319833603011261038d57608435906001600160401b03821161038d5760a0600319833603011261038d576108208582611f04565b95865f52600260205260405f209586549460ff8660f01c168015610b34575b610b1d57906108596108649493926004018383868d6128ee565b9460040192896128ee565b14610b0a5764ffffffffff6001600160a01b0382169160a01c16610afb575b805f525f60205260405f209261096b84549461096561093c6109326001600160801b0389166001600160801b036108cf6108c56108bf8b612610565b84611cb1565b9b60801c8c611c64565b7f0000000000000000000000000000000000000000000000000000000000000000821680821015610af457505b16998a811015610ae15761091c6001600160801b0380925b168093611c71565b166001600160801b031986541617855589611c71565b835460801c611c71565b82546001600160801b031660809190911b6fffffffffffffffffffffffffffffffff1916178255565b836126a2565b8315610ace57805460ff60f01b1916600160f01b1790556020936001600160401b036109b97f0000000000000000000000000000000000000000000000000000000000000000821642611c64565b166040516109c681611b18565b8381528681018281526001600160801b0380600260408501943386526001600160a01b0360608201968c885260808301968c88528a5f5260018f52828060405f20955116168319855416178455518354906001600160401b0360a01b9060a01b16906001600160401b0360a01b191617835551166001600160a01b036001830191166001600160a01b031982541617905501935116166001600160801b0319835416178255518154906001600160401b0360801b9060801b16906001600160401b0360801b1916179055604051938452848685015260408401527f2e918ee6e29afd8c32cc90c785a44abfd51274aaae7899982ddfcedd4650c17960603394a4604051908152f35b84638eacb76f60e01b5f5260045260245ffd5b506001600160801b0361091c818c610914565b90506108fc565b610b058185612898565b610883565b8363a879c60f60e01b5f5260045260245ffd5b8689632c81c83560e11b5f5260045260245260445ffd5b50885f52600460205260405f20875f5260205260ff60405f20541661083f565b3461038d57604036600319011261038d57610b6d611a52565b6001600160a01b03610b7d611a3c565b91165f5260056020526001600160a01b0360405f2091165f52602052602060ff60405f2054166040519015158152f35b3461038d57602036600319011261038d5760c06004355f60a0604051610bd281611b33565b8281528260208201528260408201528260608201528260808201520152805f52600260205260405f209060405191610c0983611b33565b54906001600160a01b03821683526020830164ffffffffff8360a01c16815263ffffffff60408501818560c81c16815264ffffffffff606087019360ff8760e81c16151585526001600160a01b03610c7b60808a019760ff8a60f01c161515895260a08b019960f81c15158a526125e1565b1680985260405197885251166020870152511660408501525115156060840152511515608083015251151560a0820152f35b3461038d57602036600319011261038d57600435335f525f602052610d0260405f206001600160801b03610cec610ce385612671565b82845416611c91565b166001600160801b0319825416178155336126a2565b7f000000000000000000000000000000000000000000000000000000000000000090604051906323b872dd60e01b5f52336004523060245260445260205f60648180865af19060015f5114821615610d79575b5015610d5d57005b6001600160a01b0390635274afe760e01b5f521660045260245ffd5b6001821516610d915750813b15153d15161682610d55565b3d5f823e3d90fd5b3461038d57602036600319011261038d57610db2611cfc565b506004355f52600160205260a060405f206001600160401b03604051610dd781611b18565b6001600160801b038354916001600160a01b0380841695868352856020840195891c1685528560028360018401541692604086019384520154958160806060870196888a168852019760801c16875260405198895251166020880152511660408601525116606084015251166080820152f35b3461038d57602036600319011261038d57610e71600435610e6a81611e9c565b3390612898565b005b3461038d57602036600319011261038d57600435604051635aa6e67560e01b81526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015610ff9576001600160a01b03915f91610fca575b50163303610fb757610eed81612700565b90805f52600260205260405f2060ff60f01b198154169055805f52600460205260405f206001600160401b0380608085015116165f5260205260405f20600160ff198254161790556001600160a01b038251165f525f6020527f1473635a4f3b9b09ae2f9d2976f9bbc48bde6efa6cb901000b2641d42c9e071360206001600160801b036001600160a01b0360405f2095610fa9606082019784610f97818b511682845416611c91565b168519825416178155838351166126a2565b5116945116604051908152a3005b631e77719160e31b5f523360045260245ffd5b610fec915060203d602011610ff2575b610fe48183611b84565b810190611cbe565b83610edc565b503d610fda565b6040513d5f823e3d90fd5b3461038d575f36600319011261038d5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461038d575f36600319011261038d576110aa61106261280a565b61106a611cdd565b611072612845565b6020906110b8604051936110868486611b84565b5f85525f368137604051968796601f60f81b885260e08689015260e0880190611a95565b908682036040880152611a95565b9046606086015230608086015260a085015283810360c08501528180845192838152019301915f5b8281106110ef57505050500390f35b8351855286955093810193928101926001016110e0565b3461038d57602036600319011261038d576001600160a01b03611127611a52565b5f606060405161113681611ae9565b8281528260208201528260408201520152165f525f602052608060405f206001600160401b0360405161116881611ae9565b818354916001600160801b036001818516968784526020840195891c865201549383606060408501948288168652019560401c168552604051968752511660208601525116604084015251166060820152f35b3461038d575f36600319011261038d5760206040516104008152f35b3461038d575f36600319011261038d5760206040517f53a355239c66dfdb47f857790aad40aa5a3189d1158605997fd9355d67fe1cd98152f35b3461038d575f36600319011261038d57335f525f60205260405f206001600160401b03600182015416908142106112895780611262610e71925460801c916001600160801b038154168155336126a2565b337f00000000000000000000000000000000000000000000000000000000000000006127a8565b50633e400f1d60e01b5f526004524260245260445ffd5b3461038d57604036600319011261038d576112b9611a52565b6024359081151580920361038d576001600160a01b0390335f52600560205260405f208282165f5260205260405f2060ff1981541660ff851617905560405192835216907fceb576d9f15e4e200fdb5096d64d5dfd667e16def20c1eefd14256d8e3faa26760203392a3005b3461038d57602036600319011261038d5760043561134281612700565b6001600160401b0360208201511680421061147657506113fd6001600160801b03604061138d606085016f7fffffffffffffffffffffffffffffff815160011c169384915116611cb1565b9301936001600160a01b03855116907fe5bb2f7275622fc945b020e52eed92ed074a9127a7049c39e33e8bf458d0ccb160408051858152876020820152a36001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000945116846127a8565b604051635aa6e67560e01b8152916020836004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610ff957610e71935f92611455575b506127a8565b61146f91925060203d602011610ff257610fe48183611b84565b908461144f565b633e400f1d60e01b5f526004524260245260445ffd5b3461038d57602036600319011261038d57600435335f525f60205260405f206114bd826114b833612610565b611c64565b6001600160801b0382541690808210611567575061093c61150e846001600160801b036114f9611518956114f3610e7199612671565b90611c71565b166001600160801b0319865416178555612671565b835460801c611c91565b6001600160401b0361154c817f00000000000000000000000000000000000000000000000000000000000000001642611c64565b1660018201906001600160401b0319825416179055336126a2565b9063de9f6ebf60e01b5f5260045260245260445ffd5b3461038d57602036600319011261038d57602061159b600435611bd0565b6001600160a01b0360405191168152f35b3461038d575f36600319011261038d5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461038d57604036600319011261038d576004356001600160401b03811161038d5760e0600319823603011261038d57602435906001600160401b03821161038d5761164261165b923690600401611a68565b9061165261021160448501611bbc565b92600401612116565b90600a8210156102bd578161167557602090604051908152f35b63a2e96fb360e01b5f5260045260245260445ffd5b3461038d575f36600319011261038d5760206040517f65108eb862fd0e84ce2a6c3bce899037bca1ccc70d38c1e4ff4ddae36dd8dfa88152f35b3461038d5760c036600319011261038d576004356024356044356064356001600160401b03811680910361038d576084359260a4356001600160401b03811161038d57611715903690600401611a68565b9061171f87611e9c565b85421161182a57865f52600260205260405f209461179b63ffffffff875460c81c169760405160208101917fc2a146c29b1e0965fa0da0e73b6d85358664d8b52a187cc653296405caacab8d83528b60408301528860608301528a608083015260a082015260a0815261179360c082611b84565b519020611ed3565b9080151580611818575b15948515611803575b50505050506117f0576117e76020926104f07fa2fd58110a91c264cc82f2e445970bca23e02509f51e1f95df2e470e18289afd95611ba5565b604051908152a2005b836324e78c3f60e01b5f5260045260245ffd5b61180d9550611f9d565b1585808080806117ae565b50886118248287611f04565b146117a5565b8563614f4b8360e11b5f526004524260245260445ffd5b3461038d57606036600319011261038d5760043561185d611a3c565b906044356001600160401b03811161038d576040600319823603011261038d5761188b906004018383611dcf565b156119e4576001600160a01b03821691821580156119dd575b6119c657815f52600260205260405f20906118be836125e1565b906001600160a01b036118d085611bd0565b168503611954576001600160a01b03926118f061192c926104af85612cae565b5f85815260036020526040812055805484196001600160f81b0391909116600160f81b171686178082556104f09060c81c63ffffffff16611ba5565b16907ff05e25b6d66c4aee036d736d6792ee5190cae20cf9d84cd2baf6782e6b0811e65f80a4005b506001600160a01b031683148015906119bb575b6119a55780546001600160f81b0316600160f81b1790557f269cc5757be28cfa5899fb91422ad9ef02b6d8cc1650a1b9ac35f29e421c52335f80a3005b506350f19b3960e01b5f5260045260245260445ffd5b50805460f81c611968565b506350f19b3960e01b5f526004523360245260445ffd5b505f6118a4565b906001600160a01b0391636f74828560e11b5f526004521660245260445ffd5b3461038d575f36600319011261038d57807fc2a146c29b1e0965fa0da0e73b6d85358664d8b52a187cc653296405caacab8d60209252f35b602435906001600160a01b038216820361038d57565b600435906001600160a01b038216820361038d57565b9181601f8401121561038d578235916001600160401b03831161038d576020838186019501011161038d57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9181601f8401121561038d578235916001600160401b03831161038d576020808501948460051b01011161038d57565b608081019081106001600160401b03821117611b0457604052565b634e487b7160e01b5f52604160045260245ffd5b60a081019081106001600160401b03821117611b0457604052565b60c081019081106001600160401b03821117611b0457604052565b604081019081106001600160401b03821117611b0457604052565b606081019081106001600160401b03821117611b0457604052565b90601f801991011681019081106001600160401b03821117611b0457604052565b63ffffffff1663ffffffff81146102745760010190565b356001600160a01b038116810361038d5790565b805f52600360205260405f209060405191611bea83611b4e565b54906001600160a01b038216835263ffffffff602084019260a01c1682526001600160a01b03611c19826125e1565b1615159182611c3c575b505015611c3757516001600160a01b031690565b505f90565b63ffffffff9192505116905f52600260205263ffffffff60405f205460c81c16145f80611c23565b9190820180921161027457565b906001600160801b03809116911603906001600160801b03821161027457565b906001600160801b03809116911601906001600160801b03821161027457565b9190820391821161027457565b9081602091031261038d57516001600160a01b038116810361038d5790565b60405190611cec604083611b84565b60018252601960f91b6020830152565b60405190611d0982611b18565b5f6080838281528260208201528260408201528260608201520152565b91908110156102fd5760051b0190565b91908110156102fd5760051b81013590603e198136030182121561038d570190565b903590601e198136030182121561038d57018035906001600160401b03821161038d5760200191813603831361038d57565b9291926001600160401b038211611b045760405191611db3601f8201601f191660200184611b84565b82948184528183011161038d578281602093845f960137010152565b918035804211611e9457611e84604285611e8b93611e91975f52600260205263ffffffff60405f205460c81c16906040519160208301937f65108eb862fd0e84ce2a6c3bce899037bca1ccc70d38c1e4ff4ddae36dd8dfa8855260408401526001600160a01b0389166060840152608083015260a082015260a08152611e5660c082611b84565b519020611e61612da7565b906040519161190160f01b83526002830152602282015220926020810190611d58565b3691611d8a565b91612c1e565b90565b505050505f90565b6001600160a01b03611ead826125e1565b1690338203611eba575050565b6351d4ff6f60e01b5f526004526024523360445260645ffd5b611edb612da7565b906040519161190160f01b60208401526022830152604282015260428152611e91606282611b84565b5f906020928015611f6a576040519084820192670520081100090ac160c51b84526028830152620112c160ed1b6048830152604b820152604b8152611f4a606b82611b84565b604051918291518091835e8101838152039060025afa15610ff9575f5190565b5060405183810191661460202400c42b60cb1b8352600160fd1b6027830152602882015260288152611f4a604882611b84565b919092936040810361209b578060201161038d5760208535950135906020601f19820110612088575b5090817f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8811180612072575b612045575b505f60208092604051918183925191829101835e8101838152039060025afa15610ff9575f519361202b848484848961300b565b9095901561203b57505050505090565b611e919550613127565b9091505f516020613c595f395f51905f52035f516020613c595f395f51905f52811161027457905f611ff7565b505f516020613c595f395f51905f528110611ff2565b60205f199181030160031b1b165f611fc6565b50505050505f90565b6001600160a01b03168033149081156120bb575090565b90505f52600560205260405f206001600160a01b0333165f5260205260ff60405f20541690565b356001600160401b038116810361038d5790565b908060209392818452848401375f828201840152601f01601f1916010190565b909293915f9361212b60208401358435611f04565b95865f52600260205260405f2093612142886125e1565b9185549061215260408401611bbc565b9360c084013542116125d3576001600160a01b038516156125c5576001600160a01b038116151580806125b8575b6125a95760ff8460f01c1661259a5761040061219f60a0870187611d58565b90501161258b576040880361249e576020850135801515906124ad575b61249e576001600160801b037f000000000000000000000000000000000000000000000000000000000000000016612452575b505086547fffffffffffffff00000000000000000000000000000000000000000000000000164260a01b64ffffffffff60a01b16176001600160a01b03851617875560c882901c63ffffffff9081166001019081116102745787547eff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff1691151560f881901b6001600160f81b031916929092176020850135151560e81b60ff60e81b161760c89190911b63ffffffff60c81b16179096558860208301356123ba5750604051926080845282356080850152602083013560a085015260408301356001600160a01b03811680910361038d5760c085015260608301356001600160401b03811680910361038d5760e0850152608083013561010085015260a0830135601e198436030181121561038d57830192602084359401906001600160401b03851161038d57843603821361038d578b977fe0b90cbee0c9935c51e2a87a898002f284cedbfc732a08c98819b3fff826e3a39763ffffffff6001600160a01b039660c061238e6123ad978c9b60e06101208e01526101608d01916120f6565b9501356101408a015260c81c16602088015286830360408801526120f6565b96606084015216940390a3565b9450507fa14e8ff75d485b792148b4f6bdc641c440eb14ccce7897c291190910b46c127292506001600160a01b036001600160401b0392612445612400606085016120e2565b93608061241060a0830183611d58565b91909260405198899882358a52602083013560208b01521660408901520135606087015260c0608087015260c08601916120f6565b9660a084015216940390a3565b821561248f5761246186612e76565b1561248057612471575b806121ef565b61247a90612cae565b5f61246b565b50600599505050505050505050565b50600699505050505050505050565b50600499505050505050505050565b506125858888612579886124c360408201611bbc565b6124cf606083016120e2565b6001600160401b036124e7611e8460a0860186611d58565b60208151910120916001600160a01b03604051946020808701977f53a355239c66dfdb47f857790aad40aa5a3189d1158605997fd9355d67fe1cd9895280356040890152013560608701521660808501521660a083015260808c013560c083015260e082015263ffffffff8a60c81c1661010082015260c08b0135610120820152610120815261179361014082611b84565b60208901358935611f9d565b156121bc565b50600799505050505050505050565b50600899505050505050505050565b50600299505050505050505050565b5060ff8460e81c16612180565b506003985050505050505050565b506001985050505050505050565b5f52600260205260405f205464ffffffffff8160a01c16155f1461260457505f90565b6001600160a01b031690565b6001600160a01b03165f525f6020526001600160401b03600160405f20015460401c166001600160801b037f000000000000000000000000000000000000000000000000000000000000000016908181029181830414901517156102745790565b6001600160801b03811161268b576001600160801b031690565b6306dfcc6560e41b5f52608060045260245260445ffd5b60606001600160a01b037f9e684a1f005d8f6d2f644c795d14a89d7082a13ed32263fa7ab2559bb0e0d7a9926001600160401b036001865496015416604051956001600160801b038116875260801c602087015260408601521692a2565b90612709611cfc565b50815f52600160205260405f209160405161272381611b18565b6001600160401b036002855495826001600160a01b0388169788865260a01c1660208501526001600160a01b03600182015416604085015201546001600160801b038116606084015260801c1660808201529215612796575f5260016020525f6002604082208281558260018201550155565b63363cd7f560e11b5f5260045260245ffd5b916001600160a01b036040519263a9059cbb60e01b5f521660045260245260205f60448180865af19060015f51148216156127e9575b60405215610d5d5750565b90600181151661280157823b15153d151616906127de565b503d5f823e3d90fd5b60405190612819604083611b84565b601482527f436169726e2044657669636552656769737472790000000000000000000000006020830152565b467f000000000000000000000000000000000000000000000000000000000000000003612890577f000000000000000000000000000000000000000000000000000000000000000090565b611e91612f3c565b906001600160a01b03906128ab81612cae565b825f52600260205260405f2064ffffffffff60a01b19815416905516907ff536e786b1dde039b7300b22ba47b010154bc253df605edcdb12849b504a7c3b5f80a3565b9161294c9394916128fd612845565b9561295461290a856120e2565b916129186020870187611d58565b6129286040899593950189611d58565b9a9061294461293a60608c018c611d58565b9790943691611d8a565b9b3691611d8a565b933691611d8a565b9882511590815f14612c105763a601260360e01b935b61297d6001600160401b038c5116613499565b9215612bc85750604051612992602082611b84565b5f81525b6040519a8b93602085019663ffffffff60e01b16875280516020819201602487015e840160248101915f83528051926020849201905e016024016122c160ed1b81528a600382015281516020819301602383015e019060238201606360f81b905260248201621b995d60ea1b90526027820161582160f01b9052600160f91b6029830152602a82015203602301600781018952602701612a369089611b84565b612a3f906135b3565b91612a49906135b3565b60405192839260208401995180918b5e830160208101606360f81b9052602181016273657160e81b905281516020819301602483015e0160200160048101601960fa1b9052600581016374696d6560e01b905281516020819301600983015e01600401600581015f905203600501601f1981018252612ac89082611b84565b80516001600160401b0316612adc906136d1565b9680516001600160401b0316612af1906136d1565b604051978893602085019a61423560f11b8c5260228601695369676e61747572653160b01b905280516020819201602c88015e850190602c8201905f8252519283915e01602c01600160fe1b815281516020819301600183015e0160018101915f83528051926020849201905e016001015f815203601f1981018652612b779086611b84565b848215938415612ba3575b50505050612b91575051902090565b63a879c60f60e01b5f5260045260245ffd5b612bbe9450806080612bb6920190611d58565b939092611f9d565b155f808481612b82565b612c0b6024602092604051938491606360f81b8284015262195e1d60ea1b60218401528051918291018484015e81015f838201520301601f198101835282611b84565b612996565b63a701260360e01b9361296a565b9190823b612c595790612c3091612fd1565b5060048110156102bd57159182612c4657505090565b6001600160a01b03919250811691161490565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b6001600160801b037f000000000000000000000000000000000000000000000000000000000000000016612cdf5750565b6001600160a01b03165f525f602052600160405f20016001600160401b03815460401c1690811561027457612d38915f190167ffffffffffffffff60401b82549160401b169067ffffffffffffffff60401b1916179055565b565b90612d4482612e76565b612da357506001600160a01b0381165f525f602052611567612d736001600160801b0360405f20541692612610565b6001600160801b037f00000000000000000000000000000000000000000000000000000000000000001690611c64565b9050565b467f000000000000000000000000000000000000000000000000000000000000000003612df2577f000000000000000000000000000000000000000000000000000000000000000090565b612dfa612f3c565b612e0261280a565b6020815191012090612e12611cdd565b60208151910120906040519160208301937fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac564728552604084015260608301524660808301523060a083015260c082015260c08152612e7060e082611b84565b51902090565b6001600160801b037f000000000000000000000000000000000000000000000000000000000000000016908115612f3557612ed36001600160a01b03821692835f525f6020526114b86001600160801b0360405f20541693612610565b11611c37575f525f602052600160405f20016001600160401b03815460401c16906001600160401b038214610274576001612f30920167ffffffffffffffff60401b82549160401b169067ffffffffffffffff60401b1916179055565b600190565b5050600190565b60405160208101907fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed6157982524660408201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660608201527f0000000000000000000000000000000000000000000000000000000000000000608082015260808152612e7060a082611b84565b815191906041830361300157612ffa9250602082015190606060408401519301515f1a906137e8565b9192909190565b50505f9160029190565b90919293613019848461386a565b158015613116575b156130325750505050505f90600190565b6020945f9460a094604051948552878501526040840152606083015260808201528280526101005afa15613114575f511561306f57600190600190565b60205f60a06040517fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050238152600584820152600160408201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760608201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60808201528280526101005afa15613114575f511561310e575f90600190565b5f905f90565bfe5b5061312181866138ce565b15613021565b91909392613135828661386a565b158015613488575b61209b57604051936102006131528187611b84565b5f5b8181106134735750506020926132ee5f9360c09360405161317481611b69565b868152868882015286604082015289526040519161319183611b69565b82528682015260016040820152858801908152876132df6040516131b481611b69565b7f6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c29681527f4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f58982015260016040820152608083019081526132d06132c161321a8651613965565b926040860193845261322c8151613965565b90610100870191825261324288518651906139a2565b966060810197885261325789518351906139a2565b60a082015261326986518351906139a2565b8c82015261327a88518351906139a2565b60e082015261328c89518451906139a2565b61012082015261329f86518451906139a2565b6101408201526101606132b589518551906139a2565b910152519051906139a2565b6101808d0181815295516139a2565b6101a08c0152518351906139a2565b6101c08a0152519051906139a2565b6101e087015260405190848252848083015284604083015260608201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254f60808201525f516020613c595f395f51905f5260a082015260055afa5f51901561346157805f516020613c595f395f51905f52809286959495099309905f905f925f945f915b6080831061339d575050505091613397915f516020613c595f395f51905f5293613bc2565b50061490565b8661343f575b8160fe1c600c8260fc1c161760406133bb8287613954565b5101516133d7575b5060019060021b9160021b92019190613372565b96919590948261341b575050506133ee8583613954565b5151936001604061340e60206134048a88613954565b5101519886613954565b5101519695945b906133c3565b90613434929161342e6001989987613954565b51613a3f565b969195909594613415565b9395613450919561345693976139c1565b916139c1565b9591949094936133a3565b634e487b715f5260126020526024601cfd5b60209061347e613936565b8189015201613154565b5061349384826138ce565b1561313d565b6001600160401b038116606060188210613592575060ff8111156135605761ffff81111561352e5763ffffffff10156134fd57604051607b60f81b602082015260c09190911b6001600160c01b031916602182015260098152611e91602982611b84565b604051603d60f91b602082015260e09190911b6001600160e01b031916602182015260058152611e91602582611b84565b50604051607960f81b602082015260f09190911b6001600160f01b031916602182015260038152611e91602382611b84565b50604051600f60fb1b602082015260f89190911b6001600160f81b031916602182015260028152611e91602282611b84565b905060ff60405192161760f81b602082015260018152611e91602182611b84565b6001600160401b038116601881106136a95760ff8111156136775761ffff8111156136455763ffffffff101561361457604051601b60f81b602082015260c09190911b6001600160c01b031916602182015260098152611e91602982611b84565b604051600d60f91b602082015260e09190911b6001600160e01b031916602182015260058152611e91602582611b84565b50604051601960f81b602082015260f09190911b6001600160f01b031916602182015260038152611e91602382611b84565b50604051600360fb1b602082015260f89190911b6001600160f81b031916602182015260028152611e91602282611b84565b5060405160f89190911b6001600160f81b031916602082015260018152611e91602182611b84565b6001600160401b038116601881106137c75760ff8111156137955761ffff8111156137635763ffffffff101561373257604051605b60f81b602082015260c09190911b6001600160c01b031916602182015260098152611e91602982611b84565b604051602d60f91b602082015260e09190911b6001600160e01b031916602182015260058152611e91602582611b84565b50604051605960f81b602082015260f09190911b6001600160f01b031916602182015260038152611e91602382611b84565b50604051600b60fb1b602082015260f89190911b6001600160f81b031916602182015260028152611e91602282611b84565b50604060ff815192161760f81b602082015260018152611e91602182611b84565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161385f579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610ff9575f516001600160a01b0381161561385557905f905f90565b505f906001905f90565b5050505f9160039190565b9081151591826138b7575b50816138ad575b81613885575090565b7f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a89150111590565b801515915061387c565b5f516020613c595f395f51905f521191505f613875565b600160601b63ffffffff60c01b031980807f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8185817bfffffffeffffffffffffffffffffffff0000000000000000000000031981838009080908818580091493109110161690565b6040519061394382611b69565b5f6040838281528260208201520152565b9060108110156102fd5760051b0190565b61398590613971613936565b5080519060406020820151910151916139c1565b906040519261399384611b69565b83526020830152604082015290565b613985916139ae613936565b5080516040602083015192015192613a3f565b929091600160601b63ffffffff60c01b031980918180868009968180808a818080808a800980097bfffffffeffffffffffffffffffffffff0000000000000000000000031909818088800960030908940960040991818080808087600209810381868009089c80096008098103938b82039008900908940960020990565b91939092935f945f945f94604081015190600160601b63ffffffff60c01b0319828009600160601b63ffffffff60c01b031985800992600160601b63ffffffff60c01b03198087860960208501510991600160601b63ffffffff60c01b0319808681868103818d8189890990090896510991818381039189090890811585151694855f14613b63575050505050600114613ada575b50505050565b600160601b63ffffffff60c01b03198080809a508699508097985080969381808087819998099d838f94097bfffffffeffffffffffffffffffffffff0000000000000000000000031909818088800960030908940960040991818080808087600209810381868009089c80096008098103938b820390089009089409600209905f808080613ad4565b929b5093509650600160601b63ffffffff60c01b031980808080809c9d50809a995080985080969f508b8009809709958a098180876002098103818381038188800908089d098103938c8203900890090895099009905f808080613ad4565b92918015613c4e575f60c060209260405190848252848083015284604083015260608201527fffffffff00000001000000000000000000000000fffffffffffffffffffffffd6080820152600160601b63ffffffff60c01b031960a082015260055afa905f51911561346157600160601b63ffffffff60c01b0319828180828196098097099509900990565b505090505f905f9056feffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551" as const
