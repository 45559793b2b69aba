/** ABI and creation code of the contract DeviceRegistry. Generated: run `npm run contracts`, do not edit. */

export const abi = [
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
  "name": "admission",
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
  "name": "allow",
  "inputs": [
   {
    "name": "given",
    "type": "tuple",
    "internalType": "struct Allowance",
    "components": [
     {
      "name": "account",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "subject",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "asset",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "amount",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "period",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "total",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "until",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "nonce",
      "type": "uint64",
      "internalType": "uint64"
     }
    ]
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
  "name": "allowanceNonce",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "subject",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
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
  "name": "collect",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
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
  "name": "owedTo",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
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
  "name": "setAdmission",
  "inputs": [
   {
    "name": "hook",
    "type": "address",
    "internalType": "address"
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
  "name": "AdmissionSet",
  "inputs": [
   {
    "name": "hook",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "AllowanceSet",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "subject",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   },
   {
    "name": "asset",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "period",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "total",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "until",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "nonce",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
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
  "name": "Collected",
  "inputs": [
   {
    "name": "account",
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
  "name": "Clone_NotFactory",
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
  "name": "DeviceRegistry_NonceUsed",
  "inputs": [
   {
    "name": "nonce",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "next",
    "type": "uint64",
    "internalType": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "DeviceRegistry_NotAllowed",
  "inputs": [
   {
    "name": "account",
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
  "name": "DeviceRegistry_PeriodTooShort",
  "inputs": [
   {
    "name": "period",
    "type": "uint32",
    "internalType": "uint32"
   },
   {
    "name": "least",
    "type": "uint32",
    "internalType": "uint32"
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

export const bytecode = "0x60808060405234601557614ded908161001a8239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306ec16f8146122e0575080630fe5cc81146122a657806310848225146122585780631089926f146120835780631583c61614611ec957806325e546e914611e8f57806326a5b5a714611dc457806335847d2d1461195e57806354b4e5b61461192f57806354f63b14146118305780635553a8e91461161f578063558a72971461159a5780635df6a6bc146114ff5780636a86ac38146114c55780636c0a87fe146114a957806372d2b6c0146113f35780638462d661146113bb57806384b0196e146112b15780638b0b30ce146112855780638b51e8971461116a57806395bc267314611141578063993d30ca1461108f5780639940686e14610f815780639c927a4214610e81578063a59f185f14610e5b578063b6363cf214610e02578063ba71d51814610974578063ba9449d114610948578063babef33e1461091c578063c3bb2ebb146107b5578063c782ba5e14610735578063e71e2dcf146104705763f0bdfe1d14610187575f80fd5b346103f75760606003193601126103f75760043567ffffffffffffffff81116103f7576101b89036906004016123e8565b60243567ffffffffffffffff81116103f7576101d89036906004016123e8565b909260443567ffffffffffffffff81116103f7576101fa9036906004016123e8565b9490925f95818603610440576001600160a01b03600854169061021b612979565b9281151595868097610436575b610406575f995b898b10156103fb578a60051b8201357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff21833603018112156103f7578b61028161027c604084870101612509565b612c39565b915f925f928d8215806103f0575b828b826103cc575b5050905061037c575b50600b831015610322578215610336575b5050600b81101561032257806102ed5750505f1981146102d95760018091019a5b019961022f565b634e487b7160e01b5f52601160045260245ffd5b907f62ef4d35deb11b9ecf204112bd390326b1962f398003ef2e20130e0de794cc8c60206001949e93604051908152a26102d2565b634e487b7160e01b5f52602160045260245ffd5b91509150848d101561036857868891610361938f6103599060051b8d018d612718565b918801612c97565b5f806102b1565b634e487b7160e01b5f52603260045260245ffd5b9350506103b68c6103af6103996020858a010135858a01356129ff565b958a6103a96040878c0101612509565b936126d8565b9085612841565b80156103c3575b8e6102a0565b600992506103bd565b6103da92506103e4936126d8565b6020810190612718565b8f91501515828b610297565b508d61028f565b5f80fd5b602090604051908152f35b82897f82e840dc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5082891415610228565b50847f82e840dc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346103f75760206003193601126103f75760043567ffffffffffffffff81116103f7576104a19036906004016123e8565b5f915b8183106104ad57005b6104c16104bb8484846126c8565b3561255c565b926104cd8184846126c8565b35936001600160a01b038116151580610726575b1561070b57935b6001600160a01b03851690811580156106fb575b6106e557805f52600460205260405f209561051682613255565b906001600160a01b036105288461255c565b168403610638579061060960019697986105526001600160a01b039461054d85613b13565b613ba1565b5f8581526005602052604081205580547effffffffffffffffffffff00000000000000000000000000000000000000001686177f0100000000000000000000000000000000000000000000000000000000000000178082556105bc9060c81c63ffffffff166124dc565b7fffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffff7cffffffff0000000000000000000000000000000000000000000000000083549260c81b169116179055565b16907ff05e25b6d66c4aee036d736d6792ee5190cae20cf9d84cd2baf6782e6b0811e65f80a45b0191906104a4565b506001600160a01b031682148015906106da575b6106c557857f01000000000000000000000000000000000000000000000000000000000000007effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600196979854161790557f269cc5757be28cfa5899fb91422ad9ef02b6d8cc1650a1b9ac35f29e421c52335f80a3610630565b6350f19b3960e01b5f5260045260245260445ffd5b50855460f81c61064c565b6350f19b3960e01b5f526004523360245260445ffd5b5061070586612c39565b156104fc565b5061072061071a8285856126c8565b35613255565b936104e8565b5061073081612c39565b6104e1565b346103f75760206003193601126103f7577f7cdbadba8e68982758c6e8538f1afc9a6cec77fd1b7c083277b618bf6adff4a660206001600160a01b03610779612369565b61078161349c565b16807fffffffffffffffffffffffff00000000000000000000000000000000000000006008541617600855604051908152a1005b346103f75760406003193601126103f75760043567ffffffffffffffff81116103f7576107e69036906004016123e8565b906107ef61237f565b6001600160a01b03165f5b83811061080357005b8061081a61081460019387876126c8565b35612929565b6108258186866126c8565b355f52600460205263ffffffff60405f205460c81c166040519061084882612481565b8482526020820190815261085d8388886126c8565b355f5260056020526001600160a01b038060405f20935116167fffffffffffffffffffffffff0000000000000000000000000000000000000000835416178255517fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b16911617905582336108f18388886126c8565b357f3e171e7e755519e01ad1eeef9a575ae9dcf689d216f788cfcac4fc4e662658515f80a4016107fa565b346103f7575f6003193601126103f757602060cd5f303c60205f516001600160a01b0360405191168152f35b346103f7575f6003193601126103f757602060ed5f303c60205f516001600160801b0360405191168152f35b346103f75760a06003193601126103f75760443560243567ffffffffffffffff82166004358184036103f7576064359067ffffffffffffffff82116103f75760a060031983360301126103f7576084359067ffffffffffffffff82116103f75760a060031983360301126103f7576109ec85826129ff565b95865f52600460205260405f209586549460ff8660f01c168015610de2575b610db25790610a25610a309493926004018383868d61354f565b94600401928961354f565b14610d865764ffffffffff6001600160a01b0382169160a01c16610d77575b805f525f60205260405f2092610b28845494610b22610af9610aef6001600160801b0389166001600160801b03610a9b610a91610a8b8b613284565b8461263d565b9b60801c8c6125f0565b602060ed5f303c5f51821680821015610d7057505b16998a811015610d5d57610ad06001600160801b0380925b1680936125fd565b166fffffffffffffffffffffffffffffffff19865416178555896125fd565b835460801c6125fd565b82546001600160801b031660809190911b6fffffffffffffffffffffffffffffffff1916178255565b83613318565b8315610d315780547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e0100000000000000000000000000000000000000000000000000000000000017905560209367ffffffffffffffff610b9481610b8d612685565b16426125f0565b16604051610ba181612449565b8381528681018281526001600160801b0380600260408501943386526001600160a01b0360608201968c885260808301968c88528a5f5260018f52828060405f20955116167fffffffffffffffffffffffff0000000000000000000000000000000000000000855416178455517fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff000000000000000000000000000000000000000085549260a01b16911617835551166001600160a01b036001830191167fffffffffffffffffffffffff000000000000000000000000000000000000000082541617905501935116166fffffffffffffffffffffffffffffffff19835416178255517fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055604051938452848685015260408401527f2e918ee6e29afd8c32cc90c785a44abfd51274aaae7899982ddfcedd4650c17960603394a4604051908152f35b847f8eacb76f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506001600160801b03610ad0818c610ac8565b9050610ab0565b610d8181856134e2565b610a4f565b837fa879c60f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b86897f5903906a000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50885f52600660205260405f20875f5260205260ff60405f205416610a0b565b346103f75760406003193601126103f757610e1b612369565b6001600160a01b03610e2b61237f565b91165f5260076020526001600160a01b0360405f2091165f52602052602060ff60405f2054166040519015158152f35b346103f7575f6003193601126103f75760206001600160a01b0360085416604051908152f35b346103f75760206003193601126103f75760c06004355f60a0604051610ea681612465565b8281528260208201528260408201528260608201528260808201520152805f52600460205260405f209060405191610edd83612465565b54906001600160a01b03821683526020830164ffffffffff8360a01c16815263ffffffff60408501818560c81c16815264ffffffffff606087019360ff8760e81c16151585526001600160a01b03610f4f60808a019760ff8a60f01c161515895260a08b019960f81c15158a52613255565b1680985260405197885251166020870152511660408501525115156060840152511515608083015251151560a0820152f35b346103f75760206003193601126103f757600435335f525f602052610fdf60405f206001600160801b03610fc0610fb7856132ce565b8284541661261d565b166fffffffffffffffffffffffffffffffff1982541617815533613318565b602060cd5f303c6001600160a01b035f511690604051907f23b872dd000000000000000000000000000000000000000000000000000000005f52336004523060245260445260205f60648180865af19060015f511482161561106f575b501561104457005b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60018215166110875750813b15153d1516168261103c565b3d5f823e3d90fd5b346103f75760206003193601126103f7576110a861269e565b506004355f52600160205260a060405f2067ffffffffffffffff6040516110ce81612449565b6001600160801b038354916001600160a01b0380841695868352856020840195891c1685528560028360018401541692604086019384520154958160806060870196888a168852019760801c16875260405198895251166020880152511660408601525116606084015251166080820152f35b346103f75760206003193601126103f75761116860043561116181612929565b33906134e2565b005b346103f75760206003193601126103f75760043561118661349c565b61118f81613377565b90805f52600460205260405f207fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8154169055805f52600660205260405f2067ffffffffffffffff80608085015116165f5260205260405f20600160ff198254161790556001600160a01b038251165f525f6020527f1473635a4f3b9b09ae2f9d2976f9bbc48bde6efa6cb901000b2641d42c9e071360206001600160801b036001600160a01b0360405f2095611277606082019784611255818b51168284541661261d565b166fffffffffffffffffffffffffffffffff1982541617815583835116613318565b5116945116604051908152a3005b346103f7575f6003193601126103f757602061129f612685565b67ffffffffffffffff60405191168152f35b346103f7575f6003193601126103f75761136060408051906112d381836124b9565b601482527f436169726e204465766963655265676973747279000000000000000000000000602083015261130561264a565b9061130e613439565b61136d60209280519461132185876124b9565b5f86525f36813781519788977f1f00000000000000000000000000000000000000000000000000000000000000895260e0878a015260e08901906123c3565b91878303908801526123c3565b9046606086015230608086015260a085015283810360c08501528180845192838152019301915f5b8281106113a457505050500390f35b835185528695509381019392810192600101611395565b346103f75760206003193601126103f7576001600160a01b036113dc612369565b165f526002602052602060405f2054604051908152f35b346103f75760206003193601126103f7576001600160a01b03611414612369565b5f606060405161142381612419565b8281528260208201528260408201520152165f525f602052608060405f2067ffffffffffffffff60405161145681612419565b818354916001600160801b036001818516968784526020840195891c865201549383606060408501948288168652019560401c168552604051968752511660208601525116604084015251166060820152f35b346103f7575f6003193601126103f75760206040516104008152f35b346103f7575f6003193601126103f75760206040517f53a355239c66dfdb47f857790aad40aa5a3189d1158605997fd9355d67fe1cd98152f35b346103f7575f6003193601126103f757335f525f60205260405f2067ffffffffffffffff6001820154169081421061156a5780611551611168925460801c916001600160801b03815416815533613318565b602060cd5f303c5f516001600160a01b0333911661274b565b507f3e400f1d000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b346103f75760406003193601126103f7576115b3612369565b602435908115158092036103f7576001600160a01b0390335f52600760205260405f208282165f5260205260405f2060ff1981541660ff851617905560405192835216907fceb576d9f15e4e200fdb5096d64d5dfd667e16def20c1eefd14256d8e3faa26760203392a3005b346103f75760206003193601126103f75760043561163c81613377565b9067ffffffffffffffff60208301511680421061180157506001600160801b036024916040611689606086016f7fffffffffffffffffffffffffffffff815160011c16948591511661263d565b9401906001600160a01b03825116907fe5bb2f7275622fc945b020e52eed92ed074a9127a7049c39e33e8bf458d0ccb160408051868152886020820152a3602060ad5f303c60206001600160a01b035f5116604051948580927fbb34534c0000000000000000000000000000000000000000000000000000000082527f747265617375727900000000000000000000000000000000000000000000000060048301525afa9283156117f6575f936117ab575b506001600160a01b039051165f52600260205261175d60405f209182546125f0565b90556001600160a01b03811661179d57506020608d5f303c6001600160a01b03805f51165b165f52600260205261179960405f209182546125f0565b9055005b6001600160a01b0390611782565b9092506020813d6020116117ee575b816117c7602093836124b9565b810103126103f757516001600160a01b03811681036103f757916001600160a01b0361173b565b3d91506117ba565b6040513d5f823e3d90fd5b7f3e400f1d000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b346103f75760206003193601126103f757600435335f525f60205260405f206118618261185c33613284565b6125f0565b6001600160801b03825416908082106119005750610af96118bb846001600160801b0361189d6118c595611897611168996132ce565b906125fd565b166fffffffffffffffffffffffffffffffff198654161785556132ce565b835460801c61261d565b67ffffffffffffffff6118da81610b8d612685565b1667ffffffffffffffff60018301911667ffffffffffffffff1982541617905533613318565b907fde9f6ebf000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346103f75760206003193601126103f757602061194d60043561255c565b6001600160a01b0360405191168152f35b346103f757600319360161012081126103f757610100136103f7576101043567ffffffffffffffff81116103f75761199a903690600401612395565b603c63ffffffff6119a961251d565b1610611d86576001600160a01b036119bf6124f3565b165f52600360205260405f209160243592835f5260205267ffffffffffffffff60405f2054168067ffffffffffffffff6119f7612530565b1610611d4657506001600160a01b03611a0e6124f3565b163314159182611b99575b5050611b5957600167ffffffffffffffff611a32612530565b160167ffffffffffffffff81116102d9576001600160a01b03611a536124f3565b165f52600360205260405f20825f5260205267ffffffffffffffff60405f20911667ffffffffffffffff19825416179055611a8c6124f3565b90604435916001600160a01b038316928381036103f75750606435906001600160801b038216918281036103f75750611ac361251d565b9060a4356001600160801b038116908181036103f7575060c4359167ffffffffffffffff8316928381036103f7577fc89923d8e200b6144cb3f8e3ea28b3040a5b9da1b52affa5643894d7bd2c79d99460a0946001600160a01b039467ffffffffffffffff935063ffffffff611b37612530565b936040519a8b521660208a0152604089015260608801521660808601521692a4005b6001600160a01b03611b696124f3565b7fa9338ee1000000000000000000000000000000000000000000000000000000005f52166004523360245260445ffd5b9091506020602d5f303c611bee6001600160a01b035f5116604051611bbf6040826124b9565b601081527f436169726e20536574746c656d656e74000000000000000000000000000000006020820152613bf6565b9160405160208101937f3f8a3a2d10ca0c546807cfca5868838e1fa84cf7c163b55f6a83e37ebec083fb85526001600160a01b03611c2a612369565b1660408301528560608301526044356001600160a01b0381168091036103f75760808301526064356001600160801b0381168091036103f75760a083015260843563ffffffff81168091036103f75760c083015260a4356001600160801b0381168091036103f75760e083015260c43567ffffffffffffffff81168091036103f75761010083015260e4359067ffffffffffffffff82168092036103f757611d3e9583611d2793610120611d389601526101208152611ceb610140826124b9565b51902090604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b91611d306124f3565b9336916127fb565b91613a52565b158280611a19565b67ffffffffffffffff611d57612530565b7f90dee9b3000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b63ffffffff611d9361251d565b7f516f851d000000000000000000000000000000000000000000000000000000005f5216600452603c60245260445ffd5b346103f75760406003193601126103f75760043567ffffffffffffffff81116103f75760e060031982360301126103f7576024359067ffffffffffffffff82116103f757611e19611e47923690600401612395565b611e2861027c60448501612509565b906001600160a01b036008541692611e3e612979565b94600401612c97565b90600b8210156103225781611e6157602090604051908152f35b7fa2e96fb3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346103f7575f6003193601126103f75760206040517f65108eb862fd0e84ce2a6c3bce899037bca1ccc70d38c1e4ff4ddae36dd8dfa88152f35b346103f75760c06003193601126103f75760043560243560443560643567ffffffffffffffff81168091036103f7576084359260a43567ffffffffffffffff81116103f757611f1c903690600401612395565b90611f2687612929565b85421161205357865f52600460205260405f2094611fab611f45612979565b63ffffffff885460c81c169860405160208101917fc2a146c29b1e0965fa0da0e73b6d85358664d8b52a187cc653296405caacab8d83528c60408301528960608301528b608083015260a082015260a08152611fa260c0826124b9565b519020906129bb565b9080151580612041575b1594851561202c575b505050505061200057611ff76020926105bc7fa2fd58110a91c264cc82f2e445970bca23e02509f51e1f95df2e470e18289afd956124dc565b604051908152a2005b837f24e78c3f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6120369550612af9565b158580808080611fbe565b508861204d82876129ff565b14611fb5565b857fc29e9706000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b346103f75760606003193601126103f75760043561209f61237f565b9060443567ffffffffffffffff81116103f757604060031982360301126103f7576120ce906004018383612841565b1561221f576001600160a01b0382169182158015612218575b61220157815f52600460205260405f209061210183613255565b906001600160a01b036121138561255c565b16850361215b576001600160a01b03926105526121339261054d85613b13565b16907ff05e25b6d66c4aee036d736d6792ee5190cae20cf9d84cd2baf6782e6b0811e65f80a4005b506001600160a01b031683148015906121f6575b6121e0577f01000000000000000000000000000000000000000000000000000000000000007effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8254161790557f269cc5757be28cfa5899fb91422ad9ef02b6d8cc1650a1b9ac35f29e421c52335f80a3005b506350f19b3960e01b5f5260045260245260445ffd5b50805460f81c61216f565b506350f19b3960e01b5f526004523360245260445ffd5b505f6120e7565b906001600160a01b03917fdee9050a000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b346103f75760406003193601126103f7576001600160a01b03612279612369565b165f52600360205260405f206024355f52602052602067ffffffffffffffff60405f205416604051908152f35b346103f7575f6003193601126103f75760206040517fc2a146c29b1e0965fa0da0e73b6d85358664d8b52a187cc653296405caacab8d8152f35b346103f75760206003193601126103f75760206123618192612300612369565b6001600160a01b038116805f52600285527f8c22f554c81b54107cd95e734e4ef45767214974a540f34ea4a4f8c3fc7b13c360405f2054958694835f52600282525f6040812055858152a28460cd5f303c6001600160a01b035f511661274b565b604051908152f35b600435906001600160a01b03821682036103f757565b602435906001600160a01b03821682036103f757565b9181601f840112156103f75782359167ffffffffffffffff83116103f757602083818601950101116103f757565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b9181601f840112156103f75782359167ffffffffffffffff83116103f7576020808501948460051b0101116103f757565b6080810190811067ffffffffffffffff82111761243557604052565b634e487b7160e01b5f52604160045260245ffd5b60a0810190811067ffffffffffffffff82111761243557604052565b60c0810190811067ffffffffffffffff82111761243557604052565b6040810190811067ffffffffffffffff82111761243557604052565b6060810190811067ffffffffffffffff82111761243557604052565b90601f601f19910116810190811067ffffffffffffffff82111761243557604052565b63ffffffff1663ffffffff81146102d95760010190565b6004356001600160a01b03811681036103f75790565b356001600160a01b03811681036103f75790565b60843563ffffffff811681036103f75790565b60e43567ffffffffffffffff811681036103f75790565b3567ffffffffffffffff811681036103f75790565b805f52600560205260405f20906040519161257683612481565b54906001600160a01b038216835263ffffffff602084019260a01c1682526001600160a01b036125a582613255565b16151591826125c8575b5050156125c357516001600160a01b031690565b505f90565b63ffffffff9192505116905f52600460205263ffffffff60405f205460c81c16145f806125af565b919082018092116102d957565b906001600160801b03809116911603906001600160801b0382116102d957565b906001600160801b03809116911601906001600160801b0382116102d957565b919082039182116102d957565b604051906126596040836124b9565b600182527f32000000000000000000000000000000000000000000000000000000000000006020830152565b602060ed5f303c67ffffffffffffffff5f5160801c1690565b604051906126ab82612449565b5f6080838281528260208201528260408201528260608201520152565b91908110156103685760051b0190565b91908110156103685760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1813603018212156103f7570190565b903590601e19813603018212156103f7570180359067ffffffffffffffff82116103f7576020019181360383136103f757565b916001600160a01b03604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f51148216156127da575b604052156127a55750565b6001600160a01b03907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9060018115166127f257823b15153d1516169061279a565b503d5f823e3d90fd5b92919267ffffffffffffffff82116124355760405191612825601f8201601f1916602001846124b9565b8294818452818301116103f7578281602093845f960137010152565b9180358042116129215761291761290c85611d389361291e975f52600460205263ffffffff60405f205460c81c16906040519160208301937f65108eb862fd0e84ce2a6c3bce899037bca1ccc70d38c1e4ff4ddae36dd8dfa8855260408401526001600160a01b0389166060840152608083015260a082015260a081526128c960c0826124b9565b5190206128d4612979565b604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b926020810190612718565b36916127fb565b90565b505050505f90565b6001600160a01b0361293a82613255565b1690338203612947575050565b7f51d4ff6f000000000000000000000000000000000000000000000000000000005f526004526024523360445260645ffd5b61291e60405161298a6040826124b9565b601481527f436169726e20446576696365526567697374727900000000000000000000000060208201523090613bf6565b90604051917f19010000000000000000000000000000000000000000000000000000000000006020840152602283015260428201526042815261291e6062826124b9565b5f906020928015612a945760405190848201927fa401022001215820000000000000000000000000000000000000000000000000845260288301527f22582000000000000000000000000000000000000000000000000000000000006048830152604b820152604b8152612a74606b826124b9565b604051918291518091835e8101838152039060025afa156117f6575f5190565b50604051838101917fa30101200621580000000000000000000000000000000000000000000000000083527f20000000000000000000000000000000000000000000000000000000000000006027830152602882015260288152612a746048826124b9565b9190929360408103612c3057806020116103f75760208535950135906020601f19820110612c1d575b5090817f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8811180612bf4575b612ba1575b505f60208092604051918183925191829101835e8101838152039060025afa156117f6575f5193612b878484848489613e26565b90959015612b9757505050505090565b61291e9550613f42565b9091507fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551037fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63255181116102d957905f612b53565b507fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc6325518110612b4e565b60205f199181030160031b1b165f612b22565b50505050505f90565b6001600160a01b0316803314908115612c50575090565b90505f52600760205260405f206001600160a01b0333165f5260205260ff60405f20541690565b601f8260209493601f1993818652868601375f8582860101520116010190565b9495935f95612cab602082013582356129ff565b97885f52600460205260405f2095612cc28a613255565b875492612cd160408601612509565b9560c08601354211613245576001600160a01b03871615613235576001600160a01b0383161515918280613228575b6132175760ff8660f01c1661320657610400612d1f60a0890189612718565b9050116131f55760408a036131e4578989602089013515159260208a0135613102575b5050506130f2578c866001600160a01b03831661307f575b505050602060ed5f303c6001600160801b035f5116613033575b505086547fffffffffffffff00000000000000000000000000000000000000000000000000164260a01b78ffffffffff000000000000000000000000000000000000000016176001600160a01b03851617875560c882901c63ffffffff9081166001019081116102d95787547eff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff1691151560f881901b7fff0000000000000000000000000000000000000000000000000000000000000016929092176020850135151560e81b7dff0000000000000000000000000000000000000000000000000000000000161760c89190911b7cffffffff000000000000000000000000000000000000000000000000001617909655886020830135612f9a5750604051926080845282356080850152602083013560a085015260408301356001600160a01b0381168091036103f75760c0850152606083013567ffffffffffffffff81168091036103f75760e0850152608083013561010085015260a0830135601e19843603018112156103f7578301926020843594019067ffffffffffffffff85116103f75784360382136103f7578b977fe0b90cbee0c9935c51e2a87a898002f284cedbfc732a08c98819b3fff826e3a39763ffffffff6001600160a01b039660c0612f6e612f8d978c9b60e06101208e01526101608d0191612c77565b9501356101408a015260c81c1660208801528683036040880152612c77565b96606084015216940390a3565b9450507fa14e8ff75d485b792148b4f6bdc641c440eb14ccce7897c291190910b46c127292506001600160a01b0367ffffffffffffffff92613026612fe160608501612547565b936080612ff160a0830183612718565b91909260405198899882358a52602083013560208b01521660408901520135606087015260c0608087015260c0860191612c77565b9660a084015216940390a3565b82156130705761304286613d23565b1561306157613052575b80612d74565b61305b90613b13565b5f61304c565b50600599505050505050505050565b50600699505050505050505050565b61308892613c75565b63ffffffff8560c81c1663ffffffff8b5460c81c161490816130d3575b159081156130ca575b506130bb575f8c86612d5a565b50600a99505050505050505050565b9050155f6130ae565b90508c6001600160a01b036130ea81861692613255565b1614906130a5565b5060049a50505050505050505050565b6131db93506131cf9061311760408c01612509565b61312360608d01612547565b8c608061313661291760a0840184612718565b602081519101209167ffffffffffffffff604051946001600160a01b0360208701977f53a355239c66dfdb47f857790aad40aa5a3189d1158605997fd9355d67fe1cd98952843560408901526020850135606089015216848701521660a0850152013560c083015260e082015263ffffffff8c60c81c1661010082015260c08d01356101208201526101208152611fa2610140826124b9565b60208a01358a35612af9565b1589895f612d42565b5060049b5050505050505050505050565b5060079b5050505050505050505050565b5060089b5050505050505050505050565b5060029b5050505050505050505050565b5060ff8660e81c16612d00565b5060039a50505050505050505050565b5060019a50505050505050505050565b5f52600460205260405f205464ffffffffff8160a01c16155f1461327857505f90565b6001600160a01b031690565b6001600160a01b03165f525f60205267ffffffffffffffff600160405f20015460401c16602060ed5f303c6001600160801b035f5116908181029181830414901517156102d95790565b6001600160801b0381116132e8576001600160801b031690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52608060045260245260445ffd5b60606001600160a01b037f9e684a1f005d8f6d2f644c795d14a89d7082a13ed32263fa7ab2559bb0e0d7a99267ffffffffffffffff6001865496015416604051956001600160801b038116875260801c602087015260408601521692a2565b9061338061269e565b50815f52600160205260405f209160405161339a81612449565b67ffffffffffffffff6002855495826001600160a01b0388169788865260a01c1660208501526001600160a01b03600182015416604085015201546001600160801b038116606084015260801c166080820152921561340e575f5260016020525f6002604082208281558260018201550155565b7f6c79afea000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6020602d5f303c5f516020604d5f303c5f516040519060208201927fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed615798452466040840152606083015260808201526080815261349660a0826124b9565b51902090565b6020608d5f303c6001600160a01b035f511633036134b657565b7ff3bb8c88000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b906001600160a01b03906134f581613b13565b825f52600460205260405f207fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff815416905516907ff536e786b1dde039b7300b22ba47b010154bc253df605edcdb12849b504a7c3b5f80a3565b91611d3093949161355e613439565b956135ad61356b85612547565b916135796020870187612718565b6135896040899593950189612718565b9a906135a561359b60608c018c612718565b97909436916127fb565b9b36916127fb565b9882511590815f14613a2b577fa601260300000000000000000000000000000000000000000000000000000000935b6135f067ffffffffffffffff8c51166142ed565b92156139ad57506040516136056020826124b9565b5f81525b6040519a8b9360208501967fffffffff0000000000000000000000000000000000000000000000000000000016875280516020819201602487015e840160248101915f83528051926020849201905e016024017f045820000000000000000000000000000000000000000000000000000000000081528a600382015281516020819301602383015e0190602382017f63000000000000000000000000000000000000000000000000000000000000009052602482017f6e657400000000000000000000000000000000000000000000000000000000009052602782017f58210000000000000000000000000000000000000000000000000000000000009052602982017f02000000000000000000000000000000000000000000000000000000000000009052602a8201520360230160078101895260270161374b90896124b9565b613754906144d0565b9161375e906144d0565b60405192839260208401995180918b5e8301602081017f63000000000000000000000000000000000000000000000000000000000000009052602181017f7365710000000000000000000000000000000000000000000000000000000000905281516020819301602483015e01602001600481017f64000000000000000000000000000000000000000000000000000000000000009052600581017f74696d6500000000000000000000000000000000000000000000000000000000905281516020819301600983015e01600401600581015f905203600501601f198101825261384890826124b9565b805167ffffffffffffffff1661385d906146cd565b96805167ffffffffffffffff16613873906146cd565b604051978893602085019a7f846a0000000000000000000000000000000000000000000000000000000000008c52602286017f5369676e61747572653100000000000000000000000000000000000000000000905280516020819201602c88015e850190602c8201905f8252519283915e01602c017f4000000000000000000000000000000000000000000000000000000000000000815281516020819301600183015e0160018101915f83528051926020849201905e016001015f815203601f198101865261394390866124b9565b848215938415613988575b5050505061395d575051902090565b7fa879c60f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6139a3945080608061399b920190612718565b939092612af9565b155f80848161394e565b613a2660246020926040519384917f6300000000000000000000000000000000000000000000000000000000000000828401527f657874000000000000000000000000000000000000000000000000000000000060218401528051918291018484015e81015f838201520301601f1981018352826124b9565b613609565b7fa701260300000000000000000000000000000000000000000000000000000000936135dc565b9190823b613a8d5790613a6491613dec565b50600481101561032257159182613a7a57505090565b6001600160a01b03919250811691161490565b916020926064601f19601f855f965190604051957f1626ba7e00000000000000000000000000000000000000000000000000000000875260048701526040602487015288820190604487015e86848287010152011601915afa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b602060ed5f303c6001600160801b035f5116613b2c5750565b6001600160a01b03165f525f602052600160405f200167ffffffffffffffff815460401c169081156102d957613b9f915f19017fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b565b90613bab82613d23565b613bf257506001600160a01b0381165f525f602052611900613bda6001600160801b0360405f20541692613284565b602060ed5f303c6001600160801b035f5116906125f0565b9050565b6020815191012090613c0661264a565b60208151910120906001600160a01b03613c1e613439565b916040519360208501957fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac564728752604086015260608501524660808501521660a083015260c082015260c0815261349660e0826124b9565b60646020925f6001600160a01b0380946080613c9360408601612509565b94604051998a9889977ffc0e1f1f000000000000000000000000000000000000000000000000000000008952166004880152602487015201356044850152165af15f9181613ce6575b5061291e57505f90565b9091506020813d602011613d1b575b81613d02602093836124b9565b810103126103f7575180151581036103f757905f613cdc565b3d9150613cf5565b602060ed5f303c6001600160801b035f5116908115613de557613d686001600160a01b03821692835f525f60205261185c6001600160801b0360405f20541693613284565b116125c3575f525f602052600160405f200167ffffffffffffffff815460401c169067ffffffffffffffff82146102d9576001613de092017fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b600190565b5050600190565b8151919060418303613e1c57613e159250602082015190606060408401519301515f1a906148ad565b9192909190565b50505f9160029190565b90919293613e34848461492f565b158015613f31575b15613e4d5750505050505f90600190565b6020945f9460a094604051948552878501526040840152606083015260808201528280526101005afa15613f2f575f5115613e8a57600190600190565b60205f60a06040517fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050238152600584820152600160408201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760608201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60808201528280526101005afa15613f2f575f5115613f29575f90600190565b5f905f90565bfe5b50613f3c81866149a6565b15613e3c565b91909392613f50828661492f565b1580156142dc575b612c305760405193610200613f6d81876124b9565b5f5b8181106142c75750506020926141095f9360c093604051613f8f8161249d565b8681528688820152866040820152895260405191613fac8361249d565b82528682015260016040820152858801908152876140fa604051613fcf8161249d565b7f6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c29681527f4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f58982015260016040820152608083019081526140eb6140dc6140358651614a52565b92604086019384526140478151614a52565b90610100870191825261405d8851865190614a8f565b96606081019788526140728951835190614a8f565b60a08201526140848651835190614a8f565b8c8201526140958851835190614a8f565b60e08201526140a78951845190614a8f565b6101208201526140ba8651845190614a8f565b6101408201526101606140d08951855190614a8f565b91015251905190614a8f565b6101808d018181529551614a8f565b6101a08c015251835190614a8f565b6101c08a015251905190614a8f565b6101e087015260405190848252848083015284604083015260608201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254f60808201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63255160a082015260055afa5f5190156142b557807fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551809286959495099309905f905f925f945f915b608083106141f15750505050916141eb917fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63255193614d33565b50061490565b86614293575b8160fe1c600c8260fc1c1617604061420f8287614a41565b51015161422b575b5060019060021b9160021b920191906141b3565b96919590948261426f575050506142428583614a41565b5151936001604061426260206142588a88614a41565b5101519886614a41565b5101519695945b90614217565b9061428892916142826001989987614a41565b51614b41565b969195909594614269565b93956142a491956142aa9397614aae565b91614aae565b9591949094936141f7565b634e487b715f5260126020526024601cfd5b6020906142d2614a23565b8189015201613f6f565b506142e784826149a6565b15613f58565b67ffffffffffffffff81166060601882106144af575060ff81111561444b5761ffff8111156143e75763ffffffff1015614384577fffffffffffffffff000000000000000000000000000000000000000000000000604051917f7b00000000000000000000000000000000000000000000000000000000000000602084015260c01b1660218201526009815261291e6029826124b9565b7fffffffff00000000000000000000000000000000000000000000000000000000604051917f7a00000000000000000000000000000000000000000000000000000000000000602084015260e01b1660218201526005815261291e6025826124b9565b507fffff000000000000000000000000000000000000000000000000000000000000604051917f7900000000000000000000000000000000000000000000000000000000000000602084015260f01b1660218201526003815261291e6023826124b9565b507fff00000000000000000000000000000000000000000000000000000000000000604051917f7800000000000000000000000000000000000000000000000000000000000000602084015260f81b1660218201526002815261291e6022826124b9565b905060ff60405192161760f81b60208201526001815261291e6021826124b9565b67ffffffffffffffff81166018811061468f5760ff81111561462b5761ffff8111156145c75763ffffffff1015614564577fffffffffffffffff000000000000000000000000000000000000000000000000604051917f1b00000000000000000000000000000000000000000000000000000000000000602084015260c01b1660218201526009815261291e6029826124b9565b7fffffffff00000000000000000000000000000000000000000000000000000000604051917f1a00000000000000000000000000000000000000000000000000000000000000602084015260e01b1660218201526005815261291e6025826124b9565b507fffff000000000000000000000000000000000000000000000000000000000000604051917f1900000000000000000000000000000000000000000000000000000000000000602084015260f01b1660218201526003815261291e6023826124b9565b507fff00000000000000000000000000000000000000000000000000000000000000604051917f1800000000000000000000000000000000000000000000000000000000000000602084015260f81b1660218201526002815261291e6022826124b9565b507fff000000000000000000000000000000000000000000000000000000000000006040519160f81b1660208201526001815261291e6021826124b9565b67ffffffffffffffff81166018811061488c5760ff8111156148285761ffff8111156147c45763ffffffff1015614761577fffffffffffffffff000000000000000000000000000000000000000000000000604051917f5b00000000000000000000000000000000000000000000000000000000000000602084015260c01b1660218201526009815261291e6029826124b9565b7fffffffff00000000000000000000000000000000000000000000000000000000604051917f5a00000000000000000000000000000000000000000000000000000000000000602084015260e01b1660218201526005815261291e6025826124b9565b507fffff000000000000000000000000000000000000000000000000000000000000604051917f5900000000000000000000000000000000000000000000000000000000000000602084015260f01b1660218201526003815261291e6023826124b9565b507fff00000000000000000000000000000000000000000000000000000000000000604051917f5800000000000000000000000000000000000000000000000000000000000000602084015260f81b1660218201526002815261291e6022826124b9565b50604060ff815192161760f81b60208201526001815261291e6021826124b9565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411614924579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156117f6575f516001600160a01b0381161561491a57905f905f90565b505f906001905f90565b5050505f9160039190565b90811515918261497c575b5081614972575b8161494a575090565b7f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a89150111590565b8015159150614941565b7fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc6325511191505f61493a565b7fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80807f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8185817fffffffff00000001000000000000000000000000fffffffffffffffffffffffc81838009080908818580091493109110161690565b60405190614a308261249d565b5f6040838281528260208201520152565b9060108110156103685760051b0190565b614a7290614a5e614a23565b508051906040602082015191015191614aae565b9060405192614a808461249d565b83526020830152604082015290565b614a7291614a9b614a23565b5080516040602083015192015192614b41565b9290917fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80918180868009968180808a818080808a800980097fffffffff00000001000000000000000000000000fffffffffffffffffffffffc09818088800960030908940960040991818080808087600209810381868009089c80096008098103938b82039008900908940960020990565b91939092935f945f945f946040810151907fffffffff00000001000000000000000000000000ffffffffffffffffffffffff8280097fffffffff00000001000000000000000000000000ffffffffffffffffffffffff858009927fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80878609602085015109917fffffffff00000001000000000000000000000000ffffffffffffffffffffffff808681868103818d8189890990090896510991818381039189090890811585151694855f14614cc2575050505050600114614c24575b50505050565b7fffffffff00000001000000000000000000000000ffffffffffffffffffffffff8080809a508699508097985080969381808087819998099d838f94097fffffffff00000001000000000000000000000000fffffffffffffffffffffffc09818088800960030908940960040991818080808087600209810381868009089c80096008098103938b820390089009089409600209905f808080614c1e565b929b50935096507fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80808080809c9d50809a995080985080969f508b8009809709958a098180876002098103818381038188800908089d098103938c8203900890090895099009905f808080614c1e565b92918015614de3575f60c060209260405190848252848083015284604083015260608201527fffffffff00000001000000000000000000000000fffffffffffffffffffffffd60808201527fffffffff00000001000000000000000000000000ffffffffffffffffffffffff60a082015260055afa905f5191156142b5577fffffffff00000001000000000000000000000000ffffffffffffffffffffffff828180828196098097099509900990565b505090505f905f9056" as const
