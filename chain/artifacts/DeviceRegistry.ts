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

export const bytecode = "0x60808060405234601557614d44908161001a8239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306ec16f814612292575080630fe5cc8114612258578063108482251461220a5780631089926f146120355780631583c61614611e8457806325e546e914611e4a57806326a5b5a714611d8857806335847d2d1461192257806354b4e5b6146118f357806354f63b14146117f45780635553a8e9146115e3578063558a72971461155e5780635df6a6bc146114c35780636a86ac38146114895780636c0a87fe1461146d57806372d2b6c0146113b75780638462d6611461137f57806384b0196e146112a45780638b0b30ce146112785780638b51e8971461115d57806395bc267314611134578063993d30ca146110825780639940686e14610f745780639c927a4214610e74578063a59f185f14610e4e578063b6363cf214610df5578063ba71d51814610967578063ba9449d11461093b578063babef33e1461090f578063c3bb2ebb146107a8578063c782ba5e14610728578063e71e2dcf146104635763f0bdfe1d14610187575f80fd5b346103ea5760606003193601126103ea5760043567ffffffffffffffff81116103ea576101b890369060040161239a565b9060243567ffffffffffffffff81116103ea576101d990369060040161239a565b909260443567ffffffffffffffff81116103ea576101fb90369060040161239a565b9490925f95818403610433576001600160a01b03600854169181151594858096610429575b6103f95796975f987fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff2181360301915b898b10156103ee578a60051b820135838112156103ea5782018b61027d610278604084016124bb565b612bbe565b5f925f928d8315806103e3575b828c826103bf575b50509050610373575b50600b83101561031d578215610331575b5050600b81101561031d57806102e85750505f1981146102d45760018091019a5b019961024f565b634e487b7160e01b5f52601160045260245ffd5b907f62ef4d35deb11b9ecf204112bd390326b1962f398003ef2e20130e0de794cc8c60206001949e93604051908152a26102cd565b634e487b7160e01b5f52602160045260245ffd5b91509150858d101561035f576103589188916103528f60051b8c018c6126ca565b91612c1c565b5f806102ac565b634e487b7160e01b5f52603260045260245ffd5b935090506103a88c6103a161038d60208501358535612984565b958b61039b604087016124bb565b9361268a565b90856127f3565b9081156103b6575b8e61029b565b600992506103b0565b6103cd92506103d79361268a565b60208101906126ca565b8f91501515828c610292565b508d61028a565b5f80fd5b602090604051908152f35b90507f82e840dc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5082811415610220565b50827f82e840dc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346103ea5760206003193601126103ea5760043567ffffffffffffffff81116103ea5761049490369060040161239a565b5f915b8183106104a057005b6104b46104ae84848461267a565b3561250e565b926104c081848461267a565b35936001600160a01b038116151580610719575b156106fe57935b6001600160a01b03851690811580156106ee575b6106d857805f52600460205260405f209561050982613171565b906001600160a01b0361051b8461250e565b16840361062b57906105fc60019697986105456001600160a01b039461054085613a6a565b613af8565b5f8581526005602052604081205580547effffffffffffffffffffff00000000000000000000000000000000000000001686177f0100000000000000000000000000000000000000000000000000000000000000178082556105af9060c81c63ffffffff1661248e565b7fffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffff7cffffffff0000000000000000000000000000000000000000000000000083549260c81b169116179055565b16907ff05e25b6d66c4aee036d736d6792ee5190cae20cf9d84cd2baf6782e6b0811e65f80a45b019190610497565b506001600160a01b031682148015906106cd575b6106b857857f01000000000000000000000000000000000000000000000000000000000000007effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600196979854161790557f269cc5757be28cfa5899fb91422ad9ef02b6d8cc1650a1b9ac35f29e421c52335f80a3610623565b6350f19b3960e01b5f5260045260245260445ffd5b50855460f81c61063f565b6350f19b3960e01b5f526004523360245260445ffd5b506106f886612bbe565b156104ef565b5061071361070d82858561267a565b35613171565b936104db565b5061072381612bbe565b6104d4565b346103ea5760206003193601126103ea577f7cdbadba8e68982758c6e8538f1afc9a6cec77fd1b7c083277b618bf6adff4a660206001600160a01b0361076c61231b565b6107746133f3565b16807fffffffffffffffffffffffff00000000000000000000000000000000000000006008541617600855604051908152a1005b346103ea5760406003193601126103ea5760043567ffffffffffffffff81116103ea576107d990369060040161239a565b906107e2612331565b6001600160a01b03165f5b8381106107f657005b8061080d610807600193878761267a565b356128e5565b61081881868661267a565b355f52600460205263ffffffff60405f205460c81c166040519061083b82612433565b8482526020820190815261085083888861267a565b355f5260056020526001600160a01b038060405f20935116167fffffffffffffffffffffffff0000000000000000000000000000000000000000835416178255517fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b16911617905582336108e483888861267a565b357f3e171e7e755519e01ad1eeef9a575ae9dcf689d216f788cfcac4fc4e662658515f80a4016107ed565b346103ea575f6003193601126103ea57602060cd5f303c60205f516001600160a01b0360405191168152f35b346103ea575f6003193601126103ea57602060ed5f303c60205f516001600160801b0360405191168152f35b346103ea5760a06003193601126103ea5760443560243567ffffffffffffffff82166004358184036103ea576064359067ffffffffffffffff82116103ea5760a060031983360301126103ea576084359067ffffffffffffffff82116103ea5760a060031983360301126103ea576109df8582612984565b95865f52600460205260405f209586549460ff8660f01c168015610dd5575b610da55790610a18610a239493926004018383868d6134a6565b9460040192896134a6565b14610d795764ffffffffff6001600160a01b0382169160a01c16610d6a575b805f525f60205260405f2092610b1b845494610b15610aec610ae26001600160801b0389166001600160801b03610a8e610a84610a7e8b6131a0565b846125ef565b9b60801c8c6125a2565b602060ed5f303c5f51821680821015610d6357505b16998a811015610d5057610ac36001600160801b0380925b1680936125af565b166fffffffffffffffffffffffffffffffff19865416178555896125af565b835460801c6125af565b82546001600160801b031660809190911b6fffffffffffffffffffffffffffffffff1916178255565b83613234565b8315610d245780547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e0100000000000000000000000000000000000000000000000000000000000017905560209367ffffffffffffffff610b8781610b80612637565b16426125a2565b16604051610b94816123fb565b8381528681018281526001600160801b0380600260408501943386526001600160a01b0360608201968c885260808301968c88528a5f5260018f52828060405f20955116167fffffffffffffffffffffffff0000000000000000000000000000000000000000855416178455517fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff000000000000000000000000000000000000000085549260a01b16911617835551166001600160a01b036001830191167fffffffffffffffffffffffff000000000000000000000000000000000000000082541617905501935116166fffffffffffffffffffffffffffffffff19835416178255517fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055604051938452848685015260408401527f2e918ee6e29afd8c32cc90c785a44abfd51274aaae7899982ddfcedd4650c17960603394a4604051908152f35b847f8eacb76f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506001600160801b03610ac3818c610abb565b9050610aa3565b610d748185613439565b610a42565b837fa879c60f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b86897f5903906a000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50885f52600660205260405f20875f5260205260ff60405f2054166109fe565b346103ea5760406003193601126103ea57610e0e61231b565b6001600160a01b03610e1e612331565b91165f5260076020526001600160a01b0360405f2091165f52602052602060ff60405f2054166040519015158152f35b346103ea575f6003193601126103ea5760206001600160a01b0360085416604051908152f35b346103ea5760206003193601126103ea5760c06004355f60a0604051610e9981612417565b8281528260208201528260408201528260608201528260808201520152805f52600460205260405f209060405191610ed083612417565b54906001600160a01b03821683526020830164ffffffffff8360a01c16815263ffffffff60408501818560c81c16815264ffffffffff606087019360ff8760e81c16151585526001600160a01b03610f4260808a019760ff8a60f01c161515895260a08b019960f81c15158a52613171565b1680985260405197885251166020870152511660408501525115156060840152511515608083015251151560a0820152f35b346103ea5760206003193601126103ea57600435335f525f602052610fd260405f206001600160801b03610fb3610faa856131ea565b828454166125cf565b166fffffffffffffffffffffffffffffffff1982541617815533613234565b602060cd5f303c6001600160a01b035f511690604051907f23b872dd000000000000000000000000000000000000000000000000000000005f52336004523060245260445260205f60648180865af19060015f5114821615611062575b501561103757005b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600182151661107a5750813b15153d1516168261102f565b3d5f823e3d90fd5b346103ea5760206003193601126103ea5761109b612650565b506004355f52600160205260a060405f2067ffffffffffffffff6040516110c1816123fb565b6001600160801b038354916001600160a01b0380841695868352856020840195891c1685528560028360018401541692604086019384520154958160806060870196888a168852019760801c16875260405198895251166020880152511660408601525116606084015251166080820152f35b346103ea5760206003193601126103ea5761115b600435611154816128e5565b3390613439565b005b346103ea5760206003193601126103ea576004356111796133f3565b61118281613293565b90805f52600460205260405f207fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8154169055805f52600660205260405f2067ffffffffffffffff80608085015116165f5260205260405f20600160ff198254161790556001600160a01b038251165f525f6020527f1473635a4f3b9b09ae2f9d2976f9bbc48bde6efa6cb901000b2641d42c9e071360206001600160801b036001600160a01b0360405f209561126a606082019784611248818b5116828454166125cf565b166fffffffffffffffffffffffffffffffff1982541617815583835116613234565b5116945116604051908152a3005b346103ea575f6003193601126103ea576020611292612637565b67ffffffffffffffff60405191168152f35b346103ea575f6003193601126103ea576113236112bf613355565b6112c76125fc565b6112cf613390565b602090611331604051936112e3848661246b565b5f85525f3681376040519687967f1f00000000000000000000000000000000000000000000000000000000000000885260e08689015260e0880190612375565b908682036040880152612375565b9046606086015230608086015260a085015283810360c08501528180845192838152019301915f5b82811061136857505050500390f35b835185528695509381019392810192600101611359565b346103ea5760206003193601126103ea576001600160a01b036113a061231b565b165f526002602052602060405f2054604051908152f35b346103ea5760206003193601126103ea576001600160a01b036113d861231b565b5f60606040516113e7816123cb565b8281528260208201528260408201520152165f525f602052608060405f2067ffffffffffffffff60405161141a816123cb565b818354916001600160801b036001818516968784526020840195891c865201549383606060408501948288168652019560401c168552604051968752511660208601525116604084015251166060820152f35b346103ea575f6003193601126103ea5760206040516104008152f35b346103ea575f6003193601126103ea5760206040517f53a355239c66dfdb47f857790aad40aa5a3189d1158605997fd9355d67fe1cd98152f35b346103ea575f6003193601126103ea57335f525f60205260405f2067ffffffffffffffff6001820154169081421061152e578061151561115b925460801c916001600160801b03815416815533613234565b602060cd5f303c5f516001600160a01b033391166126fd565b507f3e400f1d000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b346103ea5760406003193601126103ea5761157761231b565b602435908115158092036103ea576001600160a01b0390335f52600760205260405f208282165f5260205260405f2060ff1981541660ff851617905560405192835216907fceb576d9f15e4e200fdb5096d64d5dfd667e16def20c1eefd14256d8e3faa26760203392a3005b346103ea5760206003193601126103ea5760043561160081613293565b9067ffffffffffffffff6020830151168042106117c557506001600160801b03602491604061164d606086016f7fffffffffffffffffffffffffffffff815160011c1694859151166125ef565b9401906001600160a01b03825116907fe5bb2f7275622fc945b020e52eed92ed074a9127a7049c39e33e8bf458d0ccb160408051868152886020820152a3602060ad5f303c60206001600160a01b035f5116604051948580927fbb34534c0000000000000000000000000000000000000000000000000000000082527f747265617375727900000000000000000000000000000000000000000000000060048301525afa9283156117ba575f9361176f575b506001600160a01b039051165f52600260205261172160405f209182546125a2565b90556001600160a01b03811661176157506020608d5f303c6001600160a01b03805f51165b165f52600260205261175d60405f209182546125a2565b9055005b6001600160a01b0390611746565b9092506020813d6020116117b2575b8161178b6020938361246b565b810103126103ea57516001600160a01b03811681036103ea57916001600160a01b036116ff565b3d915061177e565b6040513d5f823e3d90fd5b7f3e400f1d000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b346103ea5760206003193601126103ea57600435335f525f60205260405f2061182582611820336131a0565b6125a2565b6001600160801b03825416908082106118c45750610aec61187f846001600160801b036118616118899561185b61115b996131ea565b906125af565b166fffffffffffffffffffffffffffffffff198654161785556131ea565b835460801c6125cf565b67ffffffffffffffff61189e81610b80612637565b1667ffffffffffffffff60018301911667ffffffffffffffff1982541617905533613234565b907fde9f6ebf000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346103ea5760206003193601126103ea57602061191160043561250e565b6001600160a01b0360405191168152f35b346103ea57600319360161012081126103ea57610100136103ea576101043567ffffffffffffffff81116103ea5761195e903690600401612347565b603c63ffffffff61196d6124cf565b1610611d4a576001600160a01b036119836124a5565b165f52600360205260405f209160243592835f5260205267ffffffffffffffff60405f2054168067ffffffffffffffff6119bb6124e2565b1610611d0a57506001600160a01b036119d26124a5565b163314159182611b5d575b5050611b1d57600167ffffffffffffffff6119f66124e2565b160167ffffffffffffffff81116102d4576001600160a01b03611a176124a5565b165f52600360205260405f20825f5260205267ffffffffffffffff60405f20911667ffffffffffffffff19825416179055611a506124a5565b90604435916001600160a01b038316928381036103ea5750606435906001600160801b038216918281036103ea5750611a876124cf565b9060a4356001600160801b038116908181036103ea575060c4359167ffffffffffffffff8316928381036103ea577fc89923d8e200b6144cb3f8e3ea28b3040a5b9da1b52affa5643894d7bd2c79d99460a0946001600160a01b039467ffffffffffffffff935063ffffffff611afb6124e2565b936040519a8b521660208a0152604089015260608801521660808601521692a4005b6001600160a01b03611b2d6124a5565b7fa9338ee1000000000000000000000000000000000000000000000000000000005f52166004523360245260445ffd5b9091506020602d5f303c611bb26001600160a01b035f5116604051611b8360408261246b565b601081527f436169726e20536574746c656d656e74000000000000000000000000000000006020820152613cc4565b9160405160208101937f3f8a3a2d10ca0c546807cfca5868838e1fa84cf7c163b55f6a83e37ebec083fb85526001600160a01b03611bee61231b565b1660408301528560608301526044356001600160a01b0381168091036103ea5760808301526064356001600160801b0381168091036103ea5760a083015260843563ffffffff81168091036103ea5760c083015260a4356001600160801b0381168091036103ea5760e083015260c43567ffffffffffffffff81168091036103ea5761010083015260e4359067ffffffffffffffff82168092036103ea57611d029583611ceb93610120611cfc9601526101208152611caf6101408261246b565b51902090604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b91611cf46124a5565b9336916127ad565b916139a9565b1582806119dd565b67ffffffffffffffff611d1b6124e2565b7f90dee9b3000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b63ffffffff611d576124cf565b7f516f851d000000000000000000000000000000000000000000000000000000005f5216600452603c60245260445ffd5b346103ea5760406003193601126103ea5760043567ffffffffffffffff81116103ea5760e060031982360301126103ea576024359067ffffffffffffffff82116103ea57611ddd611e02923690600401612347565b611dec610278604485016124bb565b916001600160a01b036008541693600401612c1c565b90600b82101561031d5781611e1c57602090604051908152f35b7fa2e96fb3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346103ea575f6003193601126103ea5760206040517f65108eb862fd0e84ce2a6c3bce899037bca1ccc70d38c1e4ff4ddae36dd8dfa88152f35b346103ea5760c06003193601126103ea5760043560243560443560643567ffffffffffffffff81168091036103ea576084359260a43567ffffffffffffffff81116103ea57611ed7903690600401612347565b90611ee1876128e5565b85421161200557865f52600460205260405f2094611f5d63ffffffff875460c81c169760405160208101917fc2a146c29b1e0965fa0da0e73b6d85358664d8b52a187cc653296405caacab8d83528b60408301528860608301528a608083015260a082015260a08152611f5560c08261246b565b519020612935565b9080151580611ff3575b15948515611fde575b5050505050611fb257611fa96020926105af7fa2fd58110a91c264cc82f2e445970bca23e02509f51e1f95df2e470e18289afd9561248e565b604051908152a2005b837f24e78c3f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b611fe89550612a7e565b158580808080611f70565b5088611fff8287612984565b14611f67565b857fc29e9706000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b346103ea5760606003193601126103ea57600435612051612331565b9060443567ffffffffffffffff81116103ea57604060031982360301126103ea576120809060040183836127f3565b156121d1576001600160a01b03821691821580156121ca575b6121b357815f52600460205260405f20906120b383613171565b906001600160a01b036120c58561250e565b16850361210d576001600160a01b03926105456120e59261054085613a6a565b16907ff05e25b6d66c4aee036d736d6792ee5190cae20cf9d84cd2baf6782e6b0811e65f80a4005b506001600160a01b031683148015906121a8575b612192577f01000000000000000000000000000000000000000000000000000000000000007effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8254161790557f269cc5757be28cfa5899fb91422ad9ef02b6d8cc1650a1b9ac35f29e421c52335f80a3005b506350f19b3960e01b5f5260045260245260445ffd5b50805460f81c612121565b506350f19b3960e01b5f526004523360245260445ffd5b505f612099565b906001600160a01b03917fdee9050a000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b346103ea5760406003193601126103ea576001600160a01b0361222b61231b565b165f52600360205260405f206024355f52602052602067ffffffffffffffff60405f205416604051908152f35b346103ea575f6003193601126103ea5760206040517fc2a146c29b1e0965fa0da0e73b6d85358664d8b52a187cc653296405caacab8d8152f35b346103ea5760206003193601126103ea57602061231381926122b261231b565b6001600160a01b038116805f52600285527f8c22f554c81b54107cd95e734e4ef45767214974a540f34ea4a4f8c3fc7b13c360405f2054958694835f52600282525f6040812055858152a28460cd5f303c6001600160a01b035f51166126fd565b604051908152f35b600435906001600160a01b03821682036103ea57565b602435906001600160a01b03821682036103ea57565b9181601f840112156103ea5782359167ffffffffffffffff83116103ea57602083818601950101116103ea57565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b9181601f840112156103ea5782359167ffffffffffffffff83116103ea576020808501948460051b0101116103ea57565b6080810190811067ffffffffffffffff8211176123e757604052565b634e487b7160e01b5f52604160045260245ffd5b60a0810190811067ffffffffffffffff8211176123e757604052565b60c0810190811067ffffffffffffffff8211176123e757604052565b6040810190811067ffffffffffffffff8211176123e757604052565b6060810190811067ffffffffffffffff8211176123e757604052565b90601f601f19910116810190811067ffffffffffffffff8211176123e757604052565b63ffffffff1663ffffffff81146102d45760010190565b6004356001600160a01b03811681036103ea5790565b356001600160a01b03811681036103ea5790565b60843563ffffffff811681036103ea5790565b60e43567ffffffffffffffff811681036103ea5790565b3567ffffffffffffffff811681036103ea5790565b805f52600560205260405f20906040519161252883612433565b54906001600160a01b038216835263ffffffff602084019260a01c1682526001600160a01b0361255782613171565b161515918261257a575b50501561257557516001600160a01b031690565b505f90565b63ffffffff9192505116905f52600460205263ffffffff60405f205460c81c16145f80612561565b919082018092116102d457565b906001600160801b03809116911603906001600160801b0382116102d457565b906001600160801b03809116911601906001600160801b0382116102d457565b919082039182116102d457565b6040519061260b60408361246b565b600182527f32000000000000000000000000000000000000000000000000000000000000006020830152565b602060ed5f303c67ffffffffffffffff5f5160801c1690565b6040519061265d826123fb565b5f6080838281528260208201528260408201528260608201520152565b919081101561035f5760051b0190565b919081101561035f5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1813603018212156103ea570190565b903590601e19813603018212156103ea570180359067ffffffffffffffff82116103ea576020019181360383136103ea57565b916001600160a01b03604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f511482161561278c575b604052156127575750565b6001600160a01b03907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9060018115166127a457823b15153d1516169061274c565b503d5f823e3d90fd5b92919267ffffffffffffffff82116123e757604051916127d7601f8201601f19166020018461246b565b8294818452818301116103ea578281602093845f960137010152565b9180358042116128dd576128d36128c885611cfc936128da975f52600460205263ffffffff60405f205460c81c16906040519160208301937f65108eb862fd0e84ce2a6c3bce899037bca1ccc70d38c1e4ff4ddae36dd8dfa8855260408401526001600160a01b0389166060840152608083015260a082015260a0815261287b60c08261246b565b519020612890612889613355565b3090613cc4565b604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b9260208101906126ca565b36916127ad565b90565b505050505f90565b6001600160a01b036128f682613171565b1690338203612903575050565b7f51d4ff6f000000000000000000000000000000000000000000000000000000005f526004526024523360445260645ffd5b612940612889613355565b90604051917f1901000000000000000000000000000000000000000000000000000000000000602084015260228301526042820152604281526128da60628261246b565b5f906020928015612a195760405190848201927fa401022001215820000000000000000000000000000000000000000000000000845260288301527f22582000000000000000000000000000000000000000000000000000000000006048830152604b820152604b81526129f9606b8261246b565b604051918291518091835e8101838152039060025afa156117ba575f5190565b50604051838101917fa30101200621580000000000000000000000000000000000000000000000000083527f200000000000000000000000000000000000000000000000000000000000000060278301526028820152602881526129f960488261246b565b9190929360408103612bb557806020116103ea5760208535950135906020601f19820110612ba2575b5090817f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8811180612b79575b612b26575b505f60208092604051918183925191829101835e8101838152039060025afa156117ba575f5193612b0c8484848489613d7d565b90959015612b1c57505050505090565b6128da9550613e99565b9091507fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551037fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63255181116102d457905f612ad8565b507fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc6325518110612ad3565b60205f199181030160031b1b165f612aa7565b50505050505f90565b6001600160a01b0316803314908115612bd5575090565b90505f52600760205260405f206001600160a01b0333165f5260205260ff60405f20541690565b601f8260209493601f1993818652868601375f8582860101520116010190565b949291905f94612c3160208801358835612984565b96875f52600460205260405f2094612c4889613171565b90865491612c58604085016124bb565b9460c08501354211613162576001600160a01b03861615613153576001600160a01b0382161515908180613146575b6131365760ff8560f01c1661312657610400612ca660a08801886126ca565b905011613116576040890361302757602086013580151590613037575b613027578c866001600160a01b03831615159283613014575b50505061300557602060ed5f303c6001600160801b035f5116612fb9575b505086547fffffffffffffff00000000000000000000000000000000000000000000000000164260a01b78ffffffffff000000000000000000000000000000000000000016176001600160a01b03851617875560c882901c63ffffffff9081166001019081116102d45787547eff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff1691151560f881901b7fff0000000000000000000000000000000000000000000000000000000000000016929092176020850135151560e81b7dff0000000000000000000000000000000000000000000000000000000000161760c89190911b7cffffffff000000000000000000000000000000000000000000000000001617909655886020830135612f205750604051926080845282356080850152602083013560a085015260408301356001600160a01b0381168091036103ea5760c0850152606083013567ffffffffffffffff81168091036103ea5760e0850152608083013561010085015260a0830135601e19843603018112156103ea578301926020843594019067ffffffffffffffff85116103ea5784360382136103ea578b977fe0b90cbee0c9935c51e2a87a898002f284cedbfc732a08c98819b3fff826e3a39763ffffffff6001600160a01b039660c0612ef4612f13978c9b60e06101208e01526101608d0191612bfc565b9501356101408a015260c81c1660208801528683036040880152612bfc565b96606084015216940390a3565b9450507fa14e8ff75d485b792148b4f6bdc641c440eb14ccce7897c291190910b46c127292506001600160a01b0367ffffffffffffffff92612fac612f67606085016124f9565b936080612f7760a08301836126ca565b91909260405198899882358a52602083013560208b01521660408901520135606087015260c0608087015260c0860191612bfc565b9660a084015216940390a3565b8215612ff657612fc886613bfb565b15612fe757612fd8575b80612cfa565b612fe190613a6a565b5f612fd2565b50600599505050505050505050565b50600699505050505050505050565b50600a99505050505050505050565b61301e9350613b4d565b158c865f612cdc565b5060049a50505050505050505050565b5061311089896131048961304d604082016124bb565b613059606083016124f9565b67ffffffffffffffff6130726128d360a08601866126ca565b60208151910120916001600160a01b03604051946020808701977f53a355239c66dfdb47f857790aad40aa5a3189d1158605997fd9355d67fe1cd9895280356040890152013560608701521660808501521660a083015260808d013560c083015260e082015263ffffffff8b60c81c1661010082015260c08c01356101208201526101208152611f556101408261246b565b60208a01358a35612a7e565b15612cc3565b5060079a50505050505050505050565b5060089a50505050505050505050565b5060029a50505050505050505050565b5060ff8560e81c16612c87565b50600399505050505050505050565b50600199505050505050505050565b5f52600460205260405f205464ffffffffff8160a01c16155f1461319457505f90565b6001600160a01b031690565b6001600160a01b03165f525f60205267ffffffffffffffff600160405f20015460401c16602060ed5f303c6001600160801b035f5116908181029181830414901517156102d45790565b6001600160801b038111613204576001600160801b031690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52608060045260245260445ffd5b60606001600160a01b037f9e684a1f005d8f6d2f644c795d14a89d7082a13ed32263fa7ab2559bb0e0d7a99267ffffffffffffffff6001865496015416604051956001600160801b038116875260801c602087015260408601521692a2565b9061329c612650565b50815f52600160205260405f20916040516132b6816123fb565b67ffffffffffffffff6002855495826001600160a01b0388169788865260a01c1660208501526001600160a01b03600182015416604085015201546001600160801b038116606084015260801c166080820152921561332a575f5260016020525f6002604082208281558260018201550155565b7f6c79afea000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6040519061336460408361246b565b601482527f436169726e2044657669636552656769737472790000000000000000000000006020830152565b6020602d5f303c5f516020604d5f303c5f516040519060208201927fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed61579845246604084015260608301526080820152608081526133ed60a08261246b565b51902090565b6020608d5f303c6001600160a01b035f5116330361340d57565b7ff3bb8c88000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b906001600160a01b039061344c81613a6a565b825f52600460205260405f207fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff815416905516907ff536e786b1dde039b7300b22ba47b010154bc253df605edcdb12849b504a7c3b5f80a3565b91611cf49394916134b5613390565b956135046134c2856124f9565b916134d060208701876126ca565b6134e060408995939501896126ca565b9a906134fc6134f260608c018c6126ca565b97909436916127ad565b9b36916127ad565b9882511590815f14613982577fa601260300000000000000000000000000000000000000000000000000000000935b61354767ffffffffffffffff8c5116614244565b9215613904575060405161355c60208261246b565b5f81525b6040519a8b9360208501967fffffffff0000000000000000000000000000000000000000000000000000000016875280516020819201602487015e840160248101915f83528051926020849201905e016024017f045820000000000000000000000000000000000000000000000000000000000081528a600382015281516020819301602383015e0190602382017f63000000000000000000000000000000000000000000000000000000000000009052602482017f6e657400000000000000000000000000000000000000000000000000000000009052602782017f58210000000000000000000000000000000000000000000000000000000000009052602982017f02000000000000000000000000000000000000000000000000000000000000009052602a820152036023016007810189526027016136a2908961246b565b6136ab90614427565b916136b590614427565b60405192839260208401995180918b5e8301602081017f63000000000000000000000000000000000000000000000000000000000000009052602181017f7365710000000000000000000000000000000000000000000000000000000000905281516020819301602483015e01602001600481017f64000000000000000000000000000000000000000000000000000000000000009052600581017f74696d6500000000000000000000000000000000000000000000000000000000905281516020819301600983015e01600401600581015f905203600501601f198101825261379f908261246b565b805167ffffffffffffffff166137b490614624565b96805167ffffffffffffffff166137ca90614624565b604051978893602085019a7f846a0000000000000000000000000000000000000000000000000000000000008c52602286017f5369676e61747572653100000000000000000000000000000000000000000000905280516020819201602c88015e850190602c8201905f8252519283915e01602c017f4000000000000000000000000000000000000000000000000000000000000000815281516020819301600183015e0160018101915f83528051926020849201905e016001015f815203601f198101865261389a908661246b565b8482159384156138df575b505050506138b4575051902090565b7fa879c60f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6138fa94508060806138f29201906126ca565b939092612a7e565b155f8084816138a5565b61397d60246020926040519384917f6300000000000000000000000000000000000000000000000000000000000000828401527f657874000000000000000000000000000000000000000000000000000000000060218401528051918291018484015e81015f838201520301601f19810183528261246b565b613560565b7fa70126030000000000000000000000000000000000000000000000000000000093613533565b9190823b6139e457906139bb91613d43565b50600481101561031d571591826139d157505090565b6001600160a01b03919250811691161490565b916020926064601f19601f855f965190604051957f1626ba7e00000000000000000000000000000000000000000000000000000000875260048701526040602487015288820190604487015e86848287010152011601915afa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b602060ed5f303c6001600160801b035f5116613a835750565b6001600160a01b03165f525f602052600160405f200167ffffffffffffffff815460401c169081156102d457613af6915f19017fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b565b90613b0282613bfb565b613b4957506001600160a01b0381165f525f6020526118c4613b316001600160801b0360405f205416926131a0565b602060ed5f303c6001600160801b035f5116906125a2565b9050565b60646020925f6001600160a01b0380946080613b6b604086016124bb565b94604051998a9889977ffc0e1f1f000000000000000000000000000000000000000000000000000000008952166004880152602487015201356044850152165af15f9181613bbe575b506128da57505f90565b9091506020813d602011613bf3575b81613bda6020938361246b565b810103126103ea575180151581036103ea57905f613bb4565b3d9150613bcd565b602060ed5f303c6001600160801b035f5116908115613cbd57613c406001600160a01b03821692835f525f6020526118206001600160801b0360405f205416936131a0565b11612575575f525f602052600160405f200167ffffffffffffffff815460401c169067ffffffffffffffff82146102d4576001613cb892017fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b600190565b5050600190565b6020815191012090613cd46125fc565b60208151910120906001600160a01b03613cec613390565b916040519360208501957fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac564728752604086015260608501524660808501521660a083015260c082015260c081526133ed60e08261246b565b8151919060418303613d7357613d6c9250602082015190606060408401519301515f1a90614804565b9192909190565b50505f9160029190565b90919293613d8b8484614886565b158015613e88575b15613da45750505050505f90600190565b6020945f9460a094604051948552878501526040840152606083015260808201528280526101005afa15613e86575f5115613de157600190600190565b60205f60a06040517fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050238152600584820152600160408201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760608201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60808201528280526101005afa15613e86575f5115613e80575f90600190565b5f905f90565bfe5b50613e9381866148fd565b15613d93565b91909392613ea78286614886565b158015614233575b612bb55760405193610200613ec4818761246b565b5f5b81811061421e5750506020926140605f9360c093604051613ee68161244f565b8681528688820152866040820152895260405191613f038361244f565b8252868201526001604082015285880190815287614051604051613f268161244f565b7f6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c29681527f4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5898201526001604082015260808301908152614042614033613f8c86516149a9565b9260408601938452613f9e81516149a9565b906101008701918252613fb488518651906149e6565b9660608101978852613fc989518351906149e6565b60a0820152613fdb86518351906149e6565b8c820152613fec88518351906149e6565b60e0820152613ffe89518451906149e6565b61012082015261401186518451906149e6565b61014082015261016061402789518551906149e6565b910152519051906149e6565b6101808d0181815295516149e6565b6101a08c0152518351906149e6565b6101c08a0152519051906149e6565b6101e087015260405190848252848083015284604083015260608201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254f60808201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63255160a082015260055afa5f51901561420c57807fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551809286959495099309905f905f925f945f915b60808310614148575050505091614142917fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63255193614c8a565b50061490565b866141ea575b8160fe1c600c8260fc1c161760406141668287614998565b510151614182575b5060019060021b9160021b9201919061410a565b9691959094826141c6575050506141998583614998565b515193600160406141b960206141af8a88614998565b5101519886614998565b5101519695945b9061416e565b906141df92916141d96001989987614998565b51614a98565b9691959095946141c0565b93956141fb91956142019397614a05565b91614a05565b95919490949361414e565b634e487b715f5260126020526024601cfd5b60209061422961497a565b8189015201613ec6565b5061423e84826148fd565b15613eaf565b67ffffffffffffffff8116606060188210614406575060ff8111156143a25761ffff81111561433e5763ffffffff10156142db577fffffffffffffffff000000000000000000000000000000000000000000000000604051917f7b00000000000000000000000000000000000000000000000000000000000000602084015260c01b166021820152600981526128da60298261246b565b7fffffffff00000000000000000000000000000000000000000000000000000000604051917f7a00000000000000000000000000000000000000000000000000000000000000602084015260e01b166021820152600581526128da60258261246b565b507fffff000000000000000000000000000000000000000000000000000000000000604051917f7900000000000000000000000000000000000000000000000000000000000000602084015260f01b166021820152600381526128da60238261246b565b507fff00000000000000000000000000000000000000000000000000000000000000604051917f7800000000000000000000000000000000000000000000000000000000000000602084015260f81b166021820152600281526128da60228261246b565b905060ff60405192161760f81b6020820152600181526128da60218261246b565b67ffffffffffffffff8116601881106145e65760ff8111156145825761ffff81111561451e5763ffffffff10156144bb577fffffffffffffffff000000000000000000000000000000000000000000000000604051917f1b00000000000000000000000000000000000000000000000000000000000000602084015260c01b166021820152600981526128da60298261246b565b7fffffffff00000000000000000000000000000000000000000000000000000000604051917f1a00000000000000000000000000000000000000000000000000000000000000602084015260e01b166021820152600581526128da60258261246b565b507fffff000000000000000000000000000000000000000000000000000000000000604051917f1900000000000000000000000000000000000000000000000000000000000000602084015260f01b166021820152600381526128da60238261246b565b507fff00000000000000000000000000000000000000000000000000000000000000604051917f1800000000000000000000000000000000000000000000000000000000000000602084015260f81b166021820152600281526128da60228261246b565b507fff000000000000000000000000000000000000000000000000000000000000006040519160f81b166020820152600181526128da60218261246b565b67ffffffffffffffff8116601881106147e35760ff81111561477f5761ffff81111561471b5763ffffffff10156146b8577fffffffffffffffff000000000000000000000000000000000000000000000000604051917f5b00000000000000000000000000000000000000000000000000000000000000602084015260c01b166021820152600981526128da60298261246b565b7fffffffff00000000000000000000000000000000000000000000000000000000604051917f5a00000000000000000000000000000000000000000000000000000000000000602084015260e01b166021820152600581526128da60258261246b565b507fffff000000000000000000000000000000000000000000000000000000000000604051917f5900000000000000000000000000000000000000000000000000000000000000602084015260f01b166021820152600381526128da60238261246b565b507fff00000000000000000000000000000000000000000000000000000000000000604051917f5800000000000000000000000000000000000000000000000000000000000000602084015260f81b166021820152600281526128da60228261246b565b50604060ff815192161760f81b6020820152600181526128da60218261246b565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161487b579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156117ba575f516001600160a01b0381161561487157905f905f90565b505f906001905f90565b5050505f9160039190565b9081151591826148d3575b50816148c9575b816148a1575090565b7f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a89150111590565b8015159150614898565b7fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc6325511191505f614891565b7fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80807f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8185817fffffffff00000001000000000000000000000000fffffffffffffffffffffffc81838009080908818580091493109110161690565b604051906149878261244f565b5f6040838281528260208201520152565b90601081101561035f5760051b0190565b6149c9906149b561497a565b508051906040602082015191015191614a05565b90604051926149d78461244f565b83526020830152604082015290565b6149c9916149f261497a565b5080516040602083015192015192614a98565b9290917fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80918180868009968180808a818080808a800980097fffffffff00000001000000000000000000000000fffffffffffffffffffffffc09818088800960030908940960040991818080808087600209810381868009089c80096008098103938b82039008900908940960020990565b91939092935f945f945f946040810151907fffffffff00000001000000000000000000000000ffffffffffffffffffffffff8280097fffffffff00000001000000000000000000000000ffffffffffffffffffffffff858009927fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80878609602085015109917fffffffff00000001000000000000000000000000ffffffffffffffffffffffff808681868103818d8189890990090896510991818381039189090890811585151694855f14614c19575050505050600114614b7b575b50505050565b7fffffffff00000001000000000000000000000000ffffffffffffffffffffffff8080809a508699508097985080969381808087819998099d838f94097fffffffff00000001000000000000000000000000fffffffffffffffffffffffc09818088800960030908940960040991818080808087600209810381868009089c80096008098103938b820390089009089409600209905f808080614b75565b929b50935096507fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80808080809c9d50809a995080985080969f508b8009809709958a098180876002098103818381038188800908089d098103938c8203900890090895099009905f808080614b75565b92918015614d3a575f60c060209260405190848252848083015284604083015260608201527fffffffff00000001000000000000000000000000fffffffffffffffffffffffd60808201527fffffffff00000001000000000000000000000000ffffffffffffffffffffffff60a082015260055afa905f51911561420c577fffffffff00000001000000000000000000000000ffffffffffffffffffffffff828180828196098097099509900990565b505090505f905f9056" as const
