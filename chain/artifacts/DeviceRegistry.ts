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

export const bytecode = "0x6101a080604052346102dd57608081613fb8803803809161002082856102f4565b8339810103126102dd578051906001600160a01b03821682036102dd5760208101516001600160801b03811681036102dd576040820151916001600160401b03831683036102dd5760600151926001600160a01b0384168085036102dd576040516394391a6d60e01b8152602081600481855afa9081156102e9575f916102b3575b50806080528160a0524660c0526040519060208201927fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed61579845246604084015260608301526080820152608081526100fa60a0826102f4565b5190208060e05260405161010f6040826102f4565b601481527f436169726e204465766963655265676973747279000000000000000000000000602090910152604080517f2af41c998d26c3cd753f9bd655b4a278bd6104b6ba1d47c2d988752d30122f9a929161016b90826102f4565b600181526020810190601960f91b8252519020906040519160208301937fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac564728552604084015260608301524660808301523060a083015260c082015260c081526101d560e0826102f4565b5190206101005261012052610140526101605261018052604051613c8c908161032c823960805181612fb1015260a05181612f8a015260c0518181816128c60152612e83015260e051816128ec01526101005181612ea90152610120518181816107af01528181610d6f015281816112cd015261143d01526101405181818161056e015281816107f20152818161093c01528181612248015281816126bb01528181612d350152612dc20152610160518181816109fd01528181611089015261158f015261018051818181610f0f0152818161147b015261161e0152f35b90506020813d6020116102e1575b816102ce602093836102f4565b810103126102dd57515f6100a2565b5f80fd5b3d91506102c1565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b0382119082101761031757604052565b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081630fe5cc8114611a85575080631089926f146118935780631583c6161461171757806325e546e9146116dd57806326a5b5a71461164257806351160630146115ff57806354b4e5b6146115d057806354f63b14146114f45780635553a8e91461138d578063558a7297146113085780635df6a6bc146112785780636a86ac381461123e5780636c0a87fe1461122257806372d2b6c01461116c57806384b0196e146110ad5780638b0b30ce1461106a5780638b51e89714610ede57806395bc267314610eb5578063993d30ca14610e045780639940686e14610d175780639c927a4214610c18578063b6363cf214610bbf578063ba71d51814610816578063ba9449d1146107d3578063babef33e14610790578063c3bb2ebb14610673578063e71e2dcf146103d35763f0bdfe1d14610150575f80fd5b3461038d57606036600319011261038d576004356001600160401b03811161038d57610180903690600401611b3a565b6024356001600160401b03811161038d5761019f903690600401611b3a565b926044356001600160401b03811161038d576101bf903690600401611b3a565b92905f958086036103bd578415159384806103b3575b61039c575f975b87891015610391578860051b8083013560de198436030181121561038d578a918160408a938701019061021661021183611c3d565b612123565b918c5f968b5f9786159081610385575b50828482610361575b50509050610311575b505050600a8410156102bd5783156102d1575b505050600a8110156102bd57806102885750505f198114610274576001809101985b01976101dc565b634e487b7160e01b5f52601160045260245ffd5b907f62ef4d35deb11b9ecf204112bd390326b1962f398003ef2e20130e0de794cc8c60206001949c93604051908152a261026d565b634e487b7160e01b5f52602160045260245ffd5b9193509150858c10156102fd576102ed6102f593890189611dd8565b918601612195565b5f808061024b565b634e487b7160e01b5f52603260045260245ffd5b6103419192975083945061033a6103346020610348968d010135878d0135611f83565b98611c3d565b928c611db6565b9086611e4f565b908115610358575b5f8c8f610238565b60099350610350565b61036f925061037993611db6565b6020810190611dd8565b8d91501515828461022f565b90508f610226565b5f80fd5b602090604051908152f35b85876320ba103760e21b5f5260045260245260445ffd5b50858714156101d5565b856320ba103760e21b5f5260045260245260445ffd5b3461038d57602036600319011261038d576004356001600160401b03811161038d57610403903690600401611b3a565b5f915b81831061040f57005b61042361041d848484611da6565b35611c51565b9261042f818484611da6565b35936001600160a01b038116151580610664575b1561064957935b6001600160a01b0385169081158015610639575b61062357805f525f60205260405f206104768261265f565b966001600160a01b0361048884611c51565b1684036105aa5761049888612d2b565b6104a181612db8565b15610542575060019495966105136001600160a01b0392845f52876020525f60408120558760f81b6001600160f81b038254161781558584198254161781556104f363ffffffff825460c81c16611c26565b815463ffffffff60c81b191660c89190911b63ffffffff60c81b16179055565b16907ff05e25b6d66c4aee036d736d6792ee5190cae20cf9d84cd2baf6782e6b0811e65f80a45b019190610406565b835f5260026020526105946105646001600160801b0360405f2054169261268d565b6001600160801b037f00000000000000000000000000000000000000000000000000000000000000001690611ce4565b9063de9f6ebf60e01b5f5260045260245260445ffd5b50956001600160a01b03168214801590610618575b6106035760019394958460f81b6001600160f81b038254161790557f269cc5757be28cfa5899fb91422ad9ef02b6d8cc1650a1b9ac35f29e421c52335f80a361053a565b6350f19b3960e01b5f5260045260245260445ffd5b50855460f81c6105bf565b6350f19b3960e01b5f526004523360245260445ffd5b5061064386612123565b1561045e565b5061065e610658828585611da6565b3561265f565b9361044a565b5061066e81612123565b610443565b3461038d57604036600319011261038d576004356001600160401b03811161038d576106a3903690600401611b3a565b906106ac611abd565b6001600160a01b03165f5b8381106106c057005b806106d76106d16001938787611da6565b35611f1b565b6106e2818686611da6565b355f525f60205263ffffffff60405f205460c81c166040519061070482611bcf565b84825260208201908152610719838888611da6565b355f9081526020859052604090209151825491516001600160c01b03199092166001600160a01b03919091161760a09190911b63ffffffff60a01b161790558233610765838888611da6565b357f3e171e7e755519e01ad1eeef9a575ae9dcf689d216f788cfcac4fc4e662658515f80a4016106b7565b3461038d575f36600319011261038d5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461038d575f36600319011261038d5760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461038d5760a036600319011261038d576044356004356001600160401b03821660243581840361038d57606435926001600160401b03841161038d5760a0600319853603011261038d57608435906001600160401b03821161038d5760a0600319833603011261038d5761088b8382611f83565b95865f525f60205260405f209384549660ff8860f01c168015610b9f575b610b8857906108c36108ce9493926004018383868d61296b565b94600401928961296b565b14610b75576001600160a01b03831690815f52600260205264ffffffffff60405f209460a01c16610b66575b6109d68454946109d06109a761099d6001600160801b0389166001600160801b0361093a61093061092a8b61268d565b84611d31565b9b60801c8c611ce4565b7f0000000000000000000000000000000000000000000000000000000000000000821680821015610b5f57505b16998a811015610b4c576109876001600160801b0380925b168093611cf1565b166001600160801b031986541617855589611cf1565b835460801c611cf1565b82546001600160801b031660809190911b6fffffffffffffffffffffffffffffffff1916178255565b83612720565b8315610b3957805460ff60f01b1916600160f01b1790556020936001600160401b03610a247f0000000000000000000000000000000000000000000000000000000000000000821642611ce4565b16604051610a3181611b99565b8381528681018281526001600160801b0380600260408501943386526001600160a01b0360608201968c885260808301968c88528a5f5260038f52828060405f20955116168319855416178455518354906001600160401b0360a01b9060a01b16906001600160401b0360a01b191617835551166001600160a01b036001830191166001600160a01b031982541617905501935116166001600160801b0319835416178255518154906001600160401b0360801b9060801b16906001600160401b0360801b1916179055604051938452848685015260408401527f2e918ee6e29afd8c32cc90c785a44abfd51274aaae7899982ddfcedd4650c17960603394a4604051908152f35b84638eacb76f60e01b5f5260045260245ffd5b506001600160801b03610987818c61097f565b9050610967565b610b708286612916565b6108fa565b8363a879c60f60e01b5f5260045260245ffd5b8689632c81c83560e11b5f5260045260245260445ffd5b50885f52600460205260405f20875f5260205260ff60405f2054166108a9565b3461038d57604036600319011261038d57610bd8611ad3565b6001600160a01b03610be8611abd565b91165f5260056020526001600160a01b0360405f2091165f52602052602060ff60405f2054166040519015158152f35b3461038d57602036600319011261038d5760c06004355f60a0604051610c3d81611bb4565b8281528260208201528260408201528260608201528260808201520152805f525f60205260405f209060405191610c7383611bb4565b54906001600160a01b03821683526020830164ffffffffff8360a01c16815263ffffffff60408501818560c81c16815264ffffffffff606087019360ff8760e81c16151585526001600160a01b03610ce560808a019760ff8a60f01c161515895260a08b019960f81c15158a5261265f565b1680985260405197885251166020870152511660408501525115156060840152511515608083015251151560a0820152f35b3461038d57602036600319011261038d57600435335f526002602052610d6d60405f206001600160801b03610d57610d4e856126ef565b82845416611d11565b166001600160801b031982541617815533612720565b7f000000000000000000000000000000000000000000000000000000000000000090604051906323b872dd60e01b5f52336004523060245260445260205f60648180865af19060015f5114821615610de4575b5015610dc857005b6001600160a01b0390635274afe760e01b5f521660045260245ffd5b6001821516610dfc5750813b15153d15161682610dc0565b3d5f823e3d90fd5b3461038d57602036600319011261038d57610e1d611d7c565b506004355f52600360205260a060405f206001600160401b03604051610e4281611b99565b6001600160801b038354916001600160a01b0380841695868352856020840195891c1685528560028360018401541692604086019384520154958160806060870196888a168852019760801c16875260405198895251166020880152511660408601525116606084015251166080820152f35b3461038d57602036600319011261038d57610edc600435610ed581611f1b565b3390612916565b005b3461038d57602036600319011261038d57600435604051635aa6e67560e01b81526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa801561105f576001600160a01b03915f91611030575b5016330361101d57610f588161277e565b906001600160a01b038251165f5260026020527f1473635a4f3b9b09ae2f9d2976f9bbc48bde6efa6cb901000b2641d42c9e071360206001600160801b036001600160a01b0360405f209561100f606082019784610fbc818b511682845416611d11565b825487191691161781555f8881528087526040808220805460ff60f01b191690558982526004885280822060808601516001600160401b0316835288529020805460ff1916600117905582518416612720565b5116945116604051908152a3005b631e77719160e31b5f523360045260245ffd5b611052915060203d602011611058575b61104a8183611c05565b810190611d3e565b83610f47565b503d611040565b6040513d5f823e3d90fd5b3461038d575f36600319011261038d5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461038d575f36600319011261038d576111106110c8612888565b6110d0611d5d565b6110d86128c3565b60209061111e604051936110ec8486611c05565b5f85525f368137604051968796601f60f81b885260e08689015260e0880190611b16565b908682036040880152611b16565b9046606086015230608086015260a085015283810360c08501528180845192838152019301915f5b82811061115557505050500390f35b835185528695509381019392810192600101611146565b3461038d57602036600319011261038d576001600160a01b0361118d611ad3565b5f606060405161119c81611b6a565b8281528260208201528260408201520152165f526002602052608060405f206001600160401b036040516111cf81611b6a565b818354916001600160801b036001818516968784526020840195891c865201549383606060408501948288168652019560401c168552604051968752511660208601525116604084015251166060820152f35b3461038d575f36600319011261038d5760206040516104008152f35b3461038d575f36600319011261038d5760206040517f53a355239c66dfdb47f857790aad40aa5a3189d1158605997fd9355d67fe1cd98152f35b3461038d575f36600319011261038d57335f52600260205260405f206001600160401b03600182015416908142106112f157806112ca610edc925460801c916001600160801b03815416815533612720565b337f0000000000000000000000000000000000000000000000000000000000000000612826565b50633e400f1d60e01b5f526004524260245260445ffd5b3461038d57604036600319011261038d57611321611ad3565b6024359081151580920361038d576001600160a01b0390335f52600560205260405f208282165f5260205260405f2060ff1981541660ff851617905560405192835216907fceb576d9f15e4e200fdb5096d64d5dfd667e16def20c1eefd14256d8e3faa26760203392a3005b3461038d57602036600319011261038d576004356113aa8161277e565b6001600160401b036020820151168042106114de57506114656001600160801b0360406113f5606085016f7fffffffffffffffffffffffffffffff815160011c169384915116611d31565b9301936001600160a01b03855116907fe5bb2f7275622fc945b020e52eed92ed074a9127a7049c39e33e8bf458d0ccb160408051858152876020820152a36001600160a01b037f000000000000000000000000000000000000000000000000000000000000000094511684612826565b604051635aa6e67560e01b8152916020836004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561105f57610edc935f926114bd575b50612826565b6114d791925060203d6020116110585761104a8183611c05565b90846114b7565b633e400f1d60e01b5f526004524260245260445ffd5b3461038d57602036600319011261038d57600435335f52600260205260405f20611526826115213361268d565b611ce4565b6001600160801b038254169080821061059457506109a7611577846001600160801b036115626115819561155c610edc996126ef565b90611cf1565b166001600160801b03198654161785556126ef565b835460801c611d11565b6001600160401b036115b5817f00000000000000000000000000000000000000000000000000000000000000001642611ce4565b1660018201906001600160401b031982541617905533612720565b3461038d57602036600319011261038d5760206115ee600435611c51565b6001600160a01b0360405191168152f35b3461038d575f36600319011261038d5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461038d57604036600319011261038d576004356001600160401b03811161038d5760e0600319823603011261038d57602435906001600160401b03821161038d576116956116ae923690600401611ae9565b906116a561021160448501611c3d565b92600401612195565b90600a8210156102bd57816116c857602090604051908152f35b63a2e96fb360e01b5f5260045260245260445ffd5b3461038d575f36600319011261038d5760206040517f65108eb862fd0e84ce2a6c3bce899037bca1ccc70d38c1e4ff4ddae36dd8dfa88152f35b3461038d5760c036600319011261038d576004356024356044356064356001600160401b03811680910361038d576084359260a4356001600160401b03811161038d57611768903690600401611ae9565b9061177287611f1b565b85421161187c57865f525f60205260405f20946117ed63ffffffff875460c81c169760405160208101917fc2a146c29b1e0965fa0da0e73b6d85358664d8b52a187cc653296405caacab8d83528b60408301528860608301528a608083015260a082015260a081526117e560c082611c05565b519020611f52565b908015158061186a575b15948515611855575b5050505050611842576118396020926104f37fa2fd58110a91c264cc82f2e445970bca23e02509f51e1f95df2e470e18289afd95611c26565b604051908152a2005b836324e78c3f60e01b5f5260045260245ffd5b61185f955061201c565b158580808080611800565b50886118768287611f83565b146117f7565b8563614f4b8360e11b5f526004524260245260445ffd5b3461038d57606036600319011261038d576004356118af611abd565b906044356001600160401b03811161038d576040600319823603011261038d576118dd906004018383611e4f565b15611a65576001600160a01b0382169182158015611a5e575b611a4757815f525f60205260405f2061190e8361265f565b916001600160a01b0361192085611c51565b1685036119d45761193083612d2b565b61193981612db8565b156119b257505f8381526001602052604081205580546affffffffffffffffffffff60a01b168417600160f81b178082556001600160a01b03929161198a916104f39060c81c63ffffffff16611c26565b16907ff05e25b6d66c4aee036d736d6792ee5190cae20cf9d84cd2baf6782e6b0811e65f80a4005b845f5260026020526105946105646001600160801b0360405f2054169261268d565b50906001600160a01b03168314801590611a3c575b611a265780546001600160f81b0316600160f81b1790557f269cc5757be28cfa5899fb91422ad9ef02b6d8cc1650a1b9ac35f29e421c52335f80a3005b506350f19b3960e01b5f5260045260245260445ffd5b50805460f81c6119e9565b506350f19b3960e01b5f526004523360245260445ffd5b505f6118f6565b906001600160a01b0391636f74828560e11b5f526004521660245260445ffd5b3461038d575f36600319011261038d57807fc2a146c29b1e0965fa0da0e73b6d85358664d8b52a187cc653296405caacab8d60209252f35b602435906001600160a01b038216820361038d57565b600435906001600160a01b038216820361038d57565b9181601f8401121561038d578235916001600160401b03831161038d576020838186019501011161038d57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9181601f8401121561038d578235916001600160401b03831161038d576020808501948460051b01011161038d57565b608081019081106001600160401b03821117611b8557604052565b634e487b7160e01b5f52604160045260245ffd5b60a081019081106001600160401b03821117611b8557604052565b60c081019081106001600160401b03821117611b8557604052565b604081019081106001600160401b03821117611b8557604052565b606081019081106001600160401b03821117611b8557604052565b90601f801991011681019081106001600160401b03821117611b8557604052565b63ffffffff1663ffffffff81146102745760010190565b356001600160a01b038116810361038d5790565b805f52600160205260405f209060405191611c6b83611bcf565b54906001600160a01b038216835263ffffffff602084019260a01c1682526001600160a01b03611c9a8261265f565b1615159182611cbd575b505015611cb857516001600160a01b031690565b505f90565b63ffffffff9192505116905f525f60205263ffffffff60405f205460c81c16145f80611ca4565b9190820180921161027457565b906001600160801b03809116911603906001600160801b03821161027457565b906001600160801b03809116911601906001600160801b03821161027457565b9190820391821161027457565b9081602091031261038d57516001600160a01b038116810361038d5790565b60405190611d6c604083611c05565b60018252601960f91b6020830152565b60405190611d8982611b99565b5f6080838281528260208201528260408201528260608201520152565b91908110156102fd5760051b0190565b91908110156102fd5760051b81013590603e198136030182121561038d570190565b903590601e198136030182121561038d57018035906001600160401b03821161038d5760200191813603831361038d57565b9291926001600160401b038211611b855760405191611e33601f8201601f191660200184611c05565b82948184528183011161038d578281602093845f960137010152565b918035804211611f1357611f03604285611f0a93611f10975f525f60205263ffffffff60405f205460c81c16906040519160208301937f65108eb862fd0e84ce2a6c3bce899037bca1ccc70d38c1e4ff4ddae36dd8dfa8855260408401526001600160a01b0389166060840152608083015260a082015260a08152611ed560c082611c05565b519020611ee0612e80565b906040519161190160f01b83526002830152602282015220926020810190611dd8565b3691611e0a565b91612c9b565b90565b505050505f90565b6001600160a01b03611f2c8261265f565b1690338203611f39575050565b6351d4ff6f60e01b5f526004526024523360445260645ffd5b611f5a612e80565b906040519161190160f01b60208401526022830152604282015260428152611f10606282611c05565b5f906020928015611fe9576040519084820192670520081100090ac160c51b84526028830152620112c160ed1b6048830152604b820152604b8152611fc9606b82611c05565b604051918291518091835e8101838152039060025afa1561105f575f5190565b5060405183810191661460202400c42b60cb1b8352600160fd1b6027830152602882015260288152611fc9604882611c05565b919092936040810361211a578060201161038d5760208535950135906020601f19820110612107575b5090817f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a88111806120f1575b6120c4575b505f60208092604051918183925191829101835e8101838152039060025afa1561105f575f51936120aa848484848961301e565b909590156120ba57505050505090565b611f10955061313a565b9091505f516020613c6c5f395f51905f52035f516020613c6c5f395f51905f52811161027457905f612076565b505f516020613c6c5f395f51905f528110612071565b60205f199181030160031b1b165f612045565b50505050505f90565b6001600160a01b031680331490811561213a575090565b90505f52600560205260405f206001600160a01b0333165f5260205260ff60405f20541690565b356001600160401b038116810361038d5790565b908060209392818452848401375f828201840152601f01601f1916010190565b909293915f936121aa60208401358435611f83565b95865f525f60205260405f20936121c08861265f565b918554906121d060408401611c3d565b9360c08401354211612651576001600160a01b03851615612643576001600160a01b03811615158080612636575b6126275760ff8460f01c166126185761040061221d60a0870187611dd8565b905011612609576040880361251c5760208501358015159061252b575b61251c576001600160801b037f0000000000000000000000000000000000000000000000000000000000000000166124d0575b505086547fffffffffffffff00000000000000000000000000000000000000000000000000164260a01b64ffffffffff60a01b16176001600160a01b03851617875560c882901c63ffffffff9081166001019081116102745787547eff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff1691151560f881901b6001600160f81b031916929092176020850135151560e81b60ff60e81b161760c89190911b63ffffffff60c81b16179096558860208301356124385750604051926080845282356080850152602083013560a085015260408301356001600160a01b03811680910361038d5760c085015260608301356001600160401b03811680910361038d5760e0850152608083013561010085015260a0830135601e198436030181121561038d57830192602084359401906001600160401b03851161038d57843603821361038d578b977fe0b90cbee0c9935c51e2a87a898002f284cedbfc732a08c98819b3fff826e3a39763ffffffff6001600160a01b039660c061240c61242b978c9b60e06101208e01526101608d0191612175565b9501356101408a015260c81c1660208801528683036040880152612175565b96606084015216940390a3565b9450507fa14e8ff75d485b792148b4f6bdc641c440eb14ccce7897c291190910b46c127292506001600160a01b036001600160401b03926124c361247e60608501612161565b93608061248e60a0830183611dd8565b91909260405198899882358a52602083013560208b01521660408901520135606087015260c0608087015260c0860191612175565b9660a084015216940390a3565b821561250d576124df86612db8565b156124fe576124ef575b8061226d565b6124f890612d2b565b5f6124e9565b50600599505050505050505050565b50600699505050505050505050565b50600499505050505050505050565b5061260388886125f78861254160408201611c3d565b61254d60608301612161565b6001600160401b03612565611f0360a0860186611dd8565b60208151910120916001600160a01b03604051946020808701977f53a355239c66dfdb47f857790aad40aa5a3189d1158605997fd9355d67fe1cd9895280356040890152013560608701521660808501521660a083015260808c013560c083015260e082015263ffffffff8a60c81c1661010082015260c08b013561012082015261012081526117e561014082611c05565b6020890135893561201c565b1561223a565b50600799505050505050505050565b50600899505050505050505050565b50600299505050505050505050565b5060ff8460e81c166121fe565b506003985050505050505050565b506001985050505050505050565b5f525f60205260405f205464ffffffffff8160a01c16155f1461268157505f90565b6001600160a01b031690565b6001600160a01b03165f5260026020526001600160401b03600160405f20015460401c166001600160801b037f000000000000000000000000000000000000000000000000000000000000000016908181029181830414901517156102745790565b6001600160801b038111612709576001600160801b031690565b6306dfcc6560e41b5f52608060045260245260445ffd5b60606001600160a01b037f9e684a1f005d8f6d2f644c795d14a89d7082a13ed32263fa7ab2559bb0e0d7a9926001600160401b036001865496015416604051956001600160801b038116875260801c602087015260408601521692a2565b90612787611d7c565b50815f52600360205260405f20916040516127a181611b99565b6001600160401b036002855495826001600160a01b0388169788865260a01c1660208501526001600160a01b03600182015416604085015201546001600160801b038116606084015260801c1660808201529215612814575f5260036020525f6002604082208281558260018201550155565b63363cd7f560e11b5f5260045260245ffd5b916001600160a01b036040519263a9059cbb60e01b5f521660045260245260205f60448180865af19060015f5114821615612867575b60405215610dc85750565b90600181151661287f57823b15153d1516169061285c565b503d5f823e3d90fd5b60405190612897604083611c05565b601482527f436169726e2044657669636552656769737472790000000000000000000000006020830152565b467f00000000000000000000000000000000000000000000000000000000000000000361290e577f000000000000000000000000000000000000000000000000000000000000000090565b611f10612f4f565b906001600160a01b039061292981612d2b565b825f525f60205260405f2064ffffffffff60a01b19815416905516907ff536e786b1dde039b7300b22ba47b010154bc253df605edcdb12849b504a7c3b5f80a3565b916129c993949161297a6128c3565b956129d161298785612161565b916129956020870187611dd8565b6129a56040899593950189611dd8565b9a906129c16129b760608c018c611dd8565b9790943691611e0a565b9b3691611e0a565b933691611e0a565b9882511590815f14612c8d5763a601260360e01b935b6129fa6001600160401b038c51166134ac565b9215612c455750604051612a0f602082611c05565b5f81525b6040519a8b93602085019663ffffffff60e01b16875280516020819201602487015e840160248101915f83528051926020849201905e016024016122c160ed1b81528a600382015281516020819301602383015e019060238201606360f81b905260248201621b995d60ea1b90526027820161582160f01b9052600160f91b6029830152602a82015203602301600781018952602701612ab39089611c05565b612abc906135c6565b91612ac6906135c6565b60405192839260208401995180918b5e830160208101606360f81b9052602181016273657160e81b905281516020819301602483015e0160200160048101601960fa1b9052600581016374696d6560e01b905281516020819301600983015e01600401600581015f905203600501601f1981018252612b459082611c05565b80516001600160401b0316612b59906136e4565b9680516001600160401b0316612b6e906136e4565b604051978893602085019a61423560f11b8c5260228601695369676e61747572653160b01b905280516020819201602c88015e850190602c8201905f8252519283915e01602c01600160fe1b815281516020819301600183015e0160018101915f83528051926020849201905e016001015f815203601f1981018652612bf49086611c05565b848215938415612c20575b50505050612c0e575051902090565b63a879c60f60e01b5f5260045260245ffd5b612c3b9450806080612c33920190611dd8565b93909261201c565b155f808481612bff565b612c886024602092604051938491606360f81b8284015262195e1d60ea1b60218401528051918291018484015e81015f838201520301601f198101835282611c05565b612a13565b63a701260360e01b936129e7565b9190823b612cd65790612cad91612fe4565b5060048110156102bd57159182612cc357505090565b6001600160a01b03919250811691161490565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b6001600160801b037f000000000000000000000000000000000000000000000000000000000000000016612d5c5750565b6001600160a01b03165f526002602052600160405f20016001600160401b03815460401c1690811561027457612db6915f190167ffffffffffffffff60401b82549160401b169067ffffffffffffffff60401b1916179055565b565b6001600160801b037f000000000000000000000000000000000000000000000000000000000000000016908115612e7957612e166001600160a01b03821692835f5260026020526115216001600160801b0360405f2054169361268d565b11611cb8575f526002602052600160405f20016001600160401b03815460401c16906001600160401b038214610274576001612e74920167ffffffffffffffff60401b82549160401b169067ffffffffffffffff60401b1916179055565b600190565b5050600190565b467f000000000000000000000000000000000000000000000000000000000000000003612ecb577f000000000000000000000000000000000000000000000000000000000000000090565b612ed3612f4f565b612edb612888565b6020815191012090612eeb611d5d565b60208151910120906040519160208301937fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac564728552604084015260608301524660808301523060a083015260c082015260c08152612f4960e082611c05565b51902090565b60405160208101907fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed6157982524660408201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660608201527f0000000000000000000000000000000000000000000000000000000000000000608082015260808152612f4960a082611c05565b81519190604183036130145761300d9250602082015190606060408401519301515f1a906137fb565b9192909190565b50505f9160029190565b9091929361302c848461387d565b158015613129575b156130455750505050505f90600190565b6020945f9460a094604051948552878501526040840152606083015260808201528280526101005afa15613127575f511561308257600190600190565b60205f60a06040517fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050238152600584820152600160408201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760608201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60808201528280526101005afa15613127575f5115613121575f90600190565b5f905f90565bfe5b5061313481866138e1565b15613034565b91909392613148828661387d565b15801561349b575b61211a57604051936102006131658187611c05565b5f5b8181106134865750506020926133015f9360c09360405161318781611bea565b86815286888201528660408201528952604051916131a483611bea565b82528682015260016040820152858801908152876132f26040516131c781611bea565b7f6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c29681527f4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f58982015260016040820152608083019081526132e36132d461322d8651613978565b926040860193845261323f8151613978565b90610100870191825261325588518651906139b5565b966060810197885261326a89518351906139b5565b60a082015261327c86518351906139b5565b8c82015261328d88518351906139b5565b60e082015261329f89518451906139b5565b6101208201526132b286518451906139b5565b6101408201526101606132c889518551906139b5565b910152519051906139b5565b6101808d0181815295516139b5565b6101a08c0152518351906139b5565b6101c08a0152519051906139b5565b6101e087015260405190848252848083015284604083015260608201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254f60808201525f516020613c6c5f395f51905f5260a082015260055afa5f51901561347457805f516020613c6c5f395f51905f52809286959495099309905f905f925f945f915b608083106133b05750505050916133aa915f516020613c6c5f395f51905f5293613bd5565b50061490565b86613452575b8160fe1c600c8260fc1c161760406133ce8287613967565b5101516133ea575b5060019060021b9160021b92019190613385565b96919590948261342e575050506134018583613967565b5151936001604061342160206134178a88613967565b5101519886613967565b5101519695945b906133d6565b9061344792916134416001989987613967565b51613a52565b969195909594613428565b9395613463919561346993976139d4565b916139d4565b9591949094936133b6565b634e487b715f5260126020526024601cfd5b602090613491613949565b8189015201613167565b506134a684826138e1565b15613150565b6001600160401b0381166060601882106135a5575060ff8111156135735761ffff8111156135415763ffffffff101561351057604051607b60f81b602082015260c09190911b6001600160c01b031916602182015260098152611f10602982611c05565b604051603d60f91b602082015260e09190911b6001600160e01b031916602182015260058152611f10602582611c05565b50604051607960f81b602082015260f09190911b6001600160f01b031916602182015260038152611f10602382611c05565b50604051600f60fb1b602082015260f89190911b6001600160f81b031916602182015260028152611f10602282611c05565b905060ff60405192161760f81b602082015260018152611f10602182611c05565b6001600160401b038116601881106136bc5760ff81111561368a5761ffff8111156136585763ffffffff101561362757604051601b60f81b602082015260c09190911b6001600160c01b031916602182015260098152611f10602982611c05565b604051600d60f91b602082015260e09190911b6001600160e01b031916602182015260058152611f10602582611c05565b50604051601960f81b602082015260f09190911b6001600160f01b031916602182015260038152611f10602382611c05565b50604051600360fb1b602082015260f89190911b6001600160f81b031916602182015260028152611f10602282611c05565b5060405160f89190911b6001600160f81b031916602082015260018152611f10602182611c05565b6001600160401b038116601881106137da5760ff8111156137a85761ffff8111156137765763ffffffff101561374557604051605b60f81b602082015260c09190911b6001600160c01b031916602182015260098152611f10602982611c05565b604051602d60f91b602082015260e09190911b6001600160e01b031916602182015260058152611f10602582611c05565b50604051605960f81b602082015260f09190911b6001600160f01b031916602182015260038152611f10602382611c05565b50604051600b60fb1b602082015260f89190911b6001600160f81b031916602182015260028152611f10602282611c05565b50604060ff815192161760f81b602082015260018152611f10602182611c05565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411613872579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561105f575f516001600160a01b0381161561386857905f905f90565b505f906001905f90565b5050505f9160039190565b9081151591826138ca575b50816138c0575b81613898575090565b7f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a89150111590565b801515915061388f565b5f516020613c6c5f395f51905f521191505f613888565b600160601b63ffffffff60c01b031980807f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8185817bfffffffeffffffffffffffffffffffff0000000000000000000000031981838009080908818580091493109110161690565b6040519061395682611bea565b5f6040838281528260208201520152565b9060108110156102fd5760051b0190565b61399890613984613949565b5080519060406020820151910151916139d4565b90604051926139a684611bea565b83526020830152604082015290565b613998916139c1613949565b5080516040602083015192015192613a52565b929091600160601b63ffffffff60c01b031980918180868009968180808a818080808a800980097bfffffffeffffffffffffffffffffffff0000000000000000000000031909818088800960030908940960040991818080808087600209810381868009089c80096008098103938b82039008900908940960020990565b91939092935f945f945f94604081015190600160601b63ffffffff60c01b0319828009600160601b63ffffffff60c01b031985800992600160601b63ffffffff60c01b03198087860960208501510991600160601b63ffffffff60c01b0319808681868103818d8189890990090896510991818381039189090890811585151694855f14613b76575050505050600114613aed575b50505050565b600160601b63ffffffff60c01b03198080809a508699508097985080969381808087819998099d838f94097bfffffffeffffffffffffffffffffffff0000000000000000000000031909818088800960030908940960040991818080808087600209810381868009089c80096008098103938b820390089009089409600209905f808080613ae7565b929b5093509650600160601b63ffffffff60c01b031980808080809c9d50809a995080985080969f508b8009809709958a098180876002098103818381038188800908089d098103938c8203900890090895099009905f808080613ae7565b92918015613c61575f60c060209260405190848252848083015284604083015260608201527fffffffff00000001000000000000000000000000fffffffffffffffffffffffd6080820152600160601b63ffffffff60c01b031960a082015260055afa905f51911561347457600160601b63ffffffff60c01b0319828180828196098097099509900990565b505090505f905f9056feffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551" as const
