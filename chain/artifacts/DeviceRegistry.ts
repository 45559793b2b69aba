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

export const bytecode = "0x60808060405234601557614e27908161001a8239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306ec16f814612373575080630fe5cc811461233957806310848225146122eb5780631089926f146121165780631583c61614611f5b57806325e546e914611f2157806326a5b5a714611e5557806335847d2d1461198d57806354b4e5b61461195e57806354f63b141461185f5780635553a8e91461164e578063558a7297146115c95780635df6a6bc1461152e5780636a86ac38146114f45780636c0a87fe146114d857806372d2b6c0146114225780638462d661146113ea57806384b0196e146112b25780638b0b30ce146112865780638b51e8971461116b57806395bc267314611142578063993d30ca146110905780639940686e14610f825780639c927a4214610e82578063a59f185f14610e5c578063b6363cf214610e03578063ba71d51814610975578063ba9449d114610949578063babef33e1461091d578063c3bb2ebb146107b6578063c782ba5e14610736578063e71e2dcf146104715763f0bdfe1d14610187575f80fd5b346103f85760606003193601126103f85760043567ffffffffffffffff81116103f8576101b890369060040161247b565b60243567ffffffffffffffff81116103f8576101d890369060040161247b565b909260443567ffffffffffffffff81116103f8576101fa90369060040161247b565b9490925f95818603610441576001600160a01b03600854169061021c30613c07565b9281151595868097610437575b610407575f995b898b10156103fc578a60051b8201357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff21833603018112156103f8578b61028261027d60408487010161259c565b612c50565b915f925f928d8215806103f1575b828b826103cd575b5050905061037d575b50600b831015610323578215610337575b5050600b81101561032357806102ee5750505f1981146102da5760018091019a5b0199610230565b634e487b7160e01b5f52601160045260245ffd5b907f62ef4d35deb11b9ecf204112bd390326b1962f398003ef2e20130e0de794cc8c60206001949e93604051908152a26102d3565b634e487b7160e01b5f52602160045260245ffd5b91509150848d101561036957868891610362938f61035a9060051b8d018d612770565b918801612cae565b5f806102b2565b634e487b7160e01b5f52603260045260245ffd5b9350506103b78c6103b061039a6020858a010135858a0135612a16565b958a6103aa6040878c010161259c565b93612730565b9085612899565b80156103c4575b8e6102a1565b600992506103be565b6103db92506103e593612730565b6020810190612770565b8f91501515828b610298565b508d610290565b5f80fd5b602090604051908152f35b82897f82e840dc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5082891415610229565b50847f82e840dc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346103f85760206003193601126103f85760043567ffffffffffffffff81116103f8576104a290369060040161247b565b5f915b8183106104ae57005b6104c26104bc848484612720565b356125ef565b926104ce818484612720565b35936001600160a01b038116151580610727575b1561070c57935b6001600160a01b03851690811580156106fc575b6106e657805f52600460205260405f20956105178261326c565b906001600160a01b03610529846125ef565b168403610639579061060a60019697986105536001600160a01b039461054e85613b24565b613bb2565b5f8581526005602052604081205580547effffffffffffffffffffff00000000000000000000000000000000000000001686177f0100000000000000000000000000000000000000000000000000000000000000178082556105bd9060c81c63ffffffff1661256f565b7fffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffff7cffffffff0000000000000000000000000000000000000000000000000083549260c81b169116179055565b16907ff05e25b6d66c4aee036d736d6792ee5190cae20cf9d84cd2baf6782e6b0811e65f80a45b0191906104a5565b506001600160a01b031682148015906106db575b6106c657857f01000000000000000000000000000000000000000000000000000000000000007effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600196979854161790557f269cc5757be28cfa5899fb91422ad9ef02b6d8cc1650a1b9ac35f29e421c52335f80a3610631565b6350f19b3960e01b5f5260045260245260445ffd5b50855460f81c61064d565b6350f19b3960e01b5f526004523360245260445ffd5b5061070686612c50565b156104fd565b5061072161071b828585612720565b3561326c565b936104e9565b5061073181612c50565b6104e2565b346103f85760206003193601126103f8577f7cdbadba8e68982758c6e8538f1afc9a6cec77fd1b7c083277b618bf6adff4a660206001600160a01b0361077a6123fc565b6107826134ad565b16807fffffffffffffffffffffffff00000000000000000000000000000000000000006008541617600855604051908152a1005b346103f85760406003193601126103f85760043567ffffffffffffffff81116103f8576107e790369060040161247b565b906107f0612412565b6001600160a01b03165f5b83811061080457005b8061081b6108156001938787612720565b35612982565b610826818686612720565b355f52600460205263ffffffff60405f205460c81c166040519061084982612514565b8482526020820190815261085e838888612720565b355f5260056020526001600160a01b038060405f20935116167fffffffffffffffffffffffff0000000000000000000000000000000000000000835416178255517fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b16911617905582336108f2838888612720565b357f3e171e7e755519e01ad1eeef9a575ae9dcf689d216f788cfcac4fc4e662658515f80a4016107fb565b346103f8575f6003193601126103f857602060cd5f303c60205f516001600160a01b0360405191168152f35b346103f8575f6003193601126103f857602060ed5f303c60205f516001600160801b0360405191168152f35b346103f85760a06003193601126103f85760443560243567ffffffffffffffff82166004358184036103f8576064359067ffffffffffffffff82116103f85760a060031983360301126103f8576084359067ffffffffffffffff82116103f85760a060031983360301126103f8576109ed8582612a16565b95865f52600460205260405f209586549460ff8660f01c168015610de3575b610db35790610a26610a319493926004018383868d613560565b946004019289613560565b14610d875764ffffffffff6001600160a01b0382169160a01c16610d78575b805f525f60205260405f2092610b29845494610b23610afa610af06001600160801b0389166001600160801b03610a9c610a92610a8c8b61329b565b846126d0565b9b60801c8c612683565b602060ed5f303c5f51821680821015610d7157505b16998a811015610d5e57610ad16001600160801b0380925b168093612690565b166fffffffffffffffffffffffffffffffff1986541617855589612690565b835460801c612690565b82546001600160801b031660809190911b6fffffffffffffffffffffffffffffffff1916178255565b8361332f565b8315610d325780547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e0100000000000000000000000000000000000000000000000000000000000017905560209367ffffffffffffffff610b9581610b8e6126dd565b1642612683565b16604051610ba2816124dc565b8381528681018281526001600160801b0380600260408501943386526001600160a01b0360608201968c885260808301968c88528a5f5260018f52828060405f20955116167fffffffffffffffffffffffff0000000000000000000000000000000000000000855416178455517fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff000000000000000000000000000000000000000085549260a01b16911617835551166001600160a01b036001830191167fffffffffffffffffffffffff000000000000000000000000000000000000000082541617905501935116166fffffffffffffffffffffffffffffffff19835416178255517fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055604051938452848685015260408401527f2e918ee6e29afd8c32cc90c785a44abfd51274aaae7899982ddfcedd4650c17960603394a4604051908152f35b847f8eacb76f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506001600160801b03610ad1818c610ac9565b9050610ab1565b610d8281856134f3565b610a50565b837fa879c60f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b86897f5903906a000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50885f52600660205260405f20875f5260205260ff60405f205416610a0c565b346103f85760406003193601126103f857610e1c6123fc565b6001600160a01b03610e2c612412565b91165f5260076020526001600160a01b0360405f2091165f52602052602060ff60405f2054166040519015158152f35b346103f8575f6003193601126103f85760206001600160a01b0360085416604051908152f35b346103f85760206003193601126103f85760c06004355f60a0604051610ea7816124f8565b8281528260208201528260408201528260608201528260808201520152805f52600460205260405f209060405191610ede836124f8565b54906001600160a01b03821683526020830164ffffffffff8360a01c16815263ffffffff60408501818560c81c16815264ffffffffff606087019360ff8760e81c16151585526001600160a01b03610f5060808a019760ff8a60f01c161515895260a08b019960f81c15158a5261326c565b1680985260405197885251166020870152511660408501525115156060840152511515608083015251151560a0820152f35b346103f85760206003193601126103f857600435335f525f602052610fe060405f206001600160801b03610fc1610fb8856132e5565b828454166126b0565b166fffffffffffffffffffffffffffffffff198254161781553361332f565b602060cd5f303c6001600160a01b035f511690604051907f23b872dd000000000000000000000000000000000000000000000000000000005f52336004523060245260445260205f60648180865af19060015f5114821615611070575b501561104557005b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60018215166110885750813b15153d1516168261103d565b3d5f823e3d90fd5b346103f85760206003193601126103f8576110a96126f6565b506004355f52600160205260a060405f2067ffffffffffffffff6040516110cf816124dc565b6001600160801b038354916001600160a01b0380841695868352856020840195891c1685528560028360018401541692604086019384520154958160806060870196888a168852019760801c16875260405198895251166020880152511660408601525116606084015251166080820152f35b346103f85760206003193601126103f85761116960043561116281612982565b33906134f3565b005b346103f85760206003193601126103f8576004356111876134ad565b6111908161338e565b90805f52600460205260405f207fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8154169055805f52600660205260405f2067ffffffffffffffff80608085015116165f5260205260405f20600160ff198254161790556001600160a01b038251165f525f6020527f1473635a4f3b9b09ae2f9d2976f9bbc48bde6efa6cb901000b2641d42c9e071360206001600160801b036001600160a01b0360405f2095611278606082019784611256818b5116828454166126b0565b166fffffffffffffffffffffffffffffffff198254161781558383511661332f565b5116945116604051908152a3005b346103f8575f6003193601126103f85760206112a06126dd565b67ffffffffffffffff60405191168152f35b346103f8575f6003193601126103f85761138f60408051906112d4818361254c565b601482527f436169726e204465766963655265676973747279000000000000000000000000602083015280519061130b818361254c565b600182527f3200000000000000000000000000000000000000000000000000000000000000602083015261133d613450565b61139c602092805194611350858761254c565b5f86525f36813781519788977f1f00000000000000000000000000000000000000000000000000000000000000895260e0878a015260e0890190612456565b9187830390880152612456565b9046606086015230608086015260a085015283810360c08501528180845192838152019301915f5b8281106113d357505050500390f35b8351855286955093810193928101926001016113c4565b346103f85760206003193601126103f8576001600160a01b0361140b6123fc565b165f526002602052602060405f2054604051908152f35b346103f85760206003193601126103f8576001600160a01b036114436123fc565b5f6060604051611452816124ac565b8281528260208201528260408201520152165f525f602052608060405f2067ffffffffffffffff604051611485816124ac565b818354916001600160801b036001818516968784526020840195891c865201549383606060408501948288168652019560401c168552604051968752511660208601525116604084015251166060820152f35b346103f8575f6003193601126103f85760206040516104008152f35b346103f8575f6003193601126103f85760206040517f53a355239c66dfdb47f857790aad40aa5a3189d1158605997fd9355d67fe1cd98152f35b346103f8575f6003193601126103f857335f525f60205260405f2067ffffffffffffffff600182015416908142106115995780611580611169925460801c916001600160801b0381541681553361332f565b602060cd5f303c5f516001600160a01b033391166127a3565b507f3e400f1d000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b346103f85760406003193601126103f8576115e26123fc565b602435908115158092036103f8576001600160a01b0390335f52600760205260405f208282165f5260205260405f2060ff1981541660ff851617905560405192835216907fceb576d9f15e4e200fdb5096d64d5dfd667e16def20c1eefd14256d8e3faa26760203392a3005b346103f85760206003193601126103f85760043561166b8161338e565b9067ffffffffffffffff60208301511680421061183057506001600160801b0360249160406116b8606086016f7fffffffffffffffffffffffffffffff815160011c1694859151166126d0565b9401906001600160a01b03825116907fe5bb2f7275622fc945b020e52eed92ed074a9127a7049c39e33e8bf458d0ccb160408051868152886020820152a3602060ad5f303c60206001600160a01b035f5116604051948580927fbb34534c0000000000000000000000000000000000000000000000000000000082527f747265617375727900000000000000000000000000000000000000000000000060048301525afa928315611825575f936117da575b506001600160a01b039051165f52600260205261178c60405f20918254612683565b90556001600160a01b0381166117cc57506020608d5f303c6001600160a01b03805f51165b165f5260026020526117c860405f20918254612683565b9055005b6001600160a01b03906117b1565b9092506020813d60201161181d575b816117f66020938361254c565b810103126103f857516001600160a01b03811681036103f857916001600160a01b0361176a565b3d91506117e9565b6040513d5f823e3d90fd5b7f3e400f1d000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b346103f85760206003193601126103f857600435335f525f60205260405f206118908261188b3361329b565b612683565b6001600160801b038254169080821061192f5750610afa6118ea846001600160801b036118cc6118f4956118c6611169996132e5565b90612690565b166fffffffffffffffffffffffffffffffff198654161785556132e5565b835460801c6126b0565b67ffffffffffffffff61190981610b8e6126dd565b1667ffffffffffffffff60018301911667ffffffffffffffff198254161790553361332f565b907fde9f6ebf000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346103f85760206003193601126103f857602061197c6004356125ef565b6001600160a01b0360405191168152f35b346103f857600319360161012081126103f857610100136103f8576101043567ffffffffffffffff81116103f8576119c9903690600401612428565b603c63ffffffff6119d86125b0565b1610611e17576001600160a01b036119ee612586565b165f52600360205260405f209160243592835f5260205267ffffffffffffffff60405f2054168067ffffffffffffffff611a266125c3565b1610611dd757506001600160a01b03611a3d612586565b163314159182611bc8575b5050611b8857600167ffffffffffffffff611a616125c3565b160167ffffffffffffffff81116102da576001600160a01b03611a82612586565b165f52600360205260405f20825f5260205267ffffffffffffffff60405f20911667ffffffffffffffff19825416179055611abb612586565b90604435916001600160a01b038316928381036103f85750606435906001600160801b038216918281036103f85750611af26125b0565b9060a4356001600160801b038116908181036103f8575060c4359167ffffffffffffffff8316928381036103f8577fc89923d8e200b6144cb3f8e3ea28b3040a5b9da1b52affa5643894d7bd2c79d99460a0946001600160a01b039467ffffffffffffffff935063ffffffff611b666125c3565b936040519a8b521660208a0152604089015260608801521660808601521692a4005b6001600160a01b03611b98612586565b7fa9338ee1000000000000000000000000000000000000000000000000000000005f52166004523360245260445ffd5b9091506020602d5f303c6001600160a01b035f5116611be5613450565b6040519060208201927fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac5647284527f44fd8f07557fc74a2cd37bb463e73d1208ab7164bd7f8d96f92ca09323a758cb60408401527fad7c5bef027816a800da1736444fb58a807ef4c9603b7848673f7e3a68eb14a5606084015246608084015260a083015260c082015260c08152611c7c60e08261254c565b5190209160405160208101937f3f8a3a2d10ca0c546807cfca5868838e1fa84cf7c163b55f6a83e37ebec083fb85526001600160a01b03611cbb6123fc565b1660408301528560608301526044356001600160a01b0381168091036103f85760808301526064356001600160801b0381168091036103f85760a083015260843563ffffffff81168091036103f85760c083015260a4356001600160801b0381168091036103f85760e083015260c43567ffffffffffffffff81168091036103f85761010083015260e4359067ffffffffffffffff82168092036103f857611dcf9583611db893610120611dc99601526101208152611d7c6101408261254c565b51902090604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b91611dc1612586565b933691612853565b91613a63565b158280611a48565b67ffffffffffffffff611de86125c3565b7f90dee9b3000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b63ffffffff611e246125b0565b7f516f851d000000000000000000000000000000000000000000000000000000005f5216600452603c60245260445ffd5b346103f85760406003193601126103f85760043567ffffffffffffffff81116103f85760e060031982360301126103f8576024359067ffffffffffffffff82116103f857611eaa611ed9923690600401612428565b611eb961027d6044850161259c565b906001600160a01b036008541692611ed030613c07565b94600401612cae565b90600b8210156103235781611ef357602090604051908152f35b7fa2e96fb3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346103f8575f6003193601126103f85760206040517f65108eb862fd0e84ce2a6c3bce899037bca1ccc70d38c1e4ff4ddae36dd8dfa88152f35b346103f85760c06003193601126103f85760043560243560443560643567ffffffffffffffff81168091036103f8576084359260a43567ffffffffffffffff81116103f857611fae903690600401612428565b90611fb887612982565b8542116120e657865f52600460205260405f209461203e611fd830613c07565b63ffffffff885460c81c169860405160208101917fc2a146c29b1e0965fa0da0e73b6d85358664d8b52a187cc653296405caacab8d83528c60408301528960608301528b608083015260a082015260a0815261203560c08261254c565b519020906129d2565b90801515806120d4575b159485156120bf575b50505050506120935761208a6020926105bd7fa2fd58110a91c264cc82f2e445970bca23e02509f51e1f95df2e470e18289afd9561256f565b604051908152a2005b837f24e78c3f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6120c99550612b10565b158580808080612051565b50886120e08287612a16565b14612048565b857fc29e9706000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b346103f85760606003193601126103f857600435612132612412565b9060443567ffffffffffffffff81116103f857604060031982360301126103f857612161906004018383612899565b156122b2576001600160a01b03821691821580156122ab575b61229457815f52600460205260405f20906121948361326c565b906001600160a01b036121a6856125ef565b1685036121ee576001600160a01b03926105536121c69261054e85613b24565b16907ff05e25b6d66c4aee036d736d6792ee5190cae20cf9d84cd2baf6782e6b0811e65f80a4005b506001600160a01b03168314801590612289575b612273577f01000000000000000000000000000000000000000000000000000000000000007effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8254161790557f269cc5757be28cfa5899fb91422ad9ef02b6d8cc1650a1b9ac35f29e421c52335f80a3005b506350f19b3960e01b5f5260045260245260445ffd5b50805460f81c612202565b506350f19b3960e01b5f526004523360245260445ffd5b505f61217a565b906001600160a01b03917fdee9050a000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b346103f85760406003193601126103f8576001600160a01b0361230c6123fc565b165f52600360205260405f206024355f52602052602067ffffffffffffffff60405f205416604051908152f35b346103f8575f6003193601126103f85760206040517fc2a146c29b1e0965fa0da0e73b6d85358664d8b52a187cc653296405caacab8d8152f35b346103f85760206003193601126103f85760206123f481926123936123fc565b6001600160a01b038116805f52600285527f8c22f554c81b54107cd95e734e4ef45767214974a540f34ea4a4f8c3fc7b13c360405f2054958694835f52600282525f6040812055858152a28460cd5f303c6001600160a01b035f51166127a3565b604051908152f35b600435906001600160a01b03821682036103f857565b602435906001600160a01b03821682036103f857565b9181601f840112156103f85782359167ffffffffffffffff83116103f857602083818601950101116103f857565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b9181601f840112156103f85782359167ffffffffffffffff83116103f8576020808501948460051b0101116103f857565b6080810190811067ffffffffffffffff8211176124c857604052565b634e487b7160e01b5f52604160045260245ffd5b60a0810190811067ffffffffffffffff8211176124c857604052565b60c0810190811067ffffffffffffffff8211176124c857604052565b6040810190811067ffffffffffffffff8211176124c857604052565b6060810190811067ffffffffffffffff8211176124c857604052565b90601f601f19910116810190811067ffffffffffffffff8211176124c857604052565b63ffffffff1663ffffffff81146102da5760010190565b6004356001600160a01b03811681036103f85790565b356001600160a01b03811681036103f85790565b60843563ffffffff811681036103f85790565b60e43567ffffffffffffffff811681036103f85790565b3567ffffffffffffffff811681036103f85790565b805f52600560205260405f20906040519161260983612514565b54906001600160a01b038216835263ffffffff602084019260a01c1682526001600160a01b036126388261326c565b161515918261265b575b50501561265657516001600160a01b031690565b505f90565b63ffffffff9192505116905f52600460205263ffffffff60405f205460c81c16145f80612642565b919082018092116102da57565b906001600160801b03809116911603906001600160801b0382116102da57565b906001600160801b03809116911601906001600160801b0382116102da57565b919082039182116102da57565b602060ed5f303c67ffffffffffffffff5f5160801c1690565b60405190612703826124dc565b5f6080838281528260208201528260408201528260608201520152565b91908110156103695760051b0190565b91908110156103695760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1813603018212156103f8570190565b903590601e19813603018212156103f8570180359067ffffffffffffffff82116103f8576020019181360383136103f857565b916001600160a01b03604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f5114821615612832575b604052156127fd5750565b6001600160a01b03907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90600181151661284a57823b15153d151616906127f2565b503d5f823e3d90fd5b92919267ffffffffffffffff82116124c8576040519161287d601f8201601f19166020018461254c565b8294818452818301116103f8578281602093845f960137010152565b91803580421161297a5761297061296585611dc993612977975f52600460205263ffffffff60405f205460c81c16906040519160208301937f65108eb862fd0e84ce2a6c3bce899037bca1ccc70d38c1e4ff4ddae36dd8dfa8855260408401526001600160a01b0389166060840152608083015260a082015260a0815261292160c08261254c565b51902061292d30613c07565b604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b926020810190612770565b3691612853565b90565b505050505f90565b6001600160a01b036129938261326c565b16903382036129a0575050565b7f51d4ff6f000000000000000000000000000000000000000000000000000000005f526004526024523360445260645ffd5b90604051917f19010000000000000000000000000000000000000000000000000000000000006020840152602283015260428201526042815261297760628261254c565b5f906020928015612aab5760405190848201927fa401022001215820000000000000000000000000000000000000000000000000845260288301527f22582000000000000000000000000000000000000000000000000000000000006048830152604b820152604b8152612a8b606b8261254c565b604051918291518091835e8101838152039060025afa15611825575f5190565b50604051838101917fa30101200621580000000000000000000000000000000000000000000000000083527f20000000000000000000000000000000000000000000000000000000000000006027830152602882015260288152612a8b60488261254c565b9190929360408103612c4757806020116103f85760208535950135906020601f19820110612c34575b5090817f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8811180612c0b575b612bb8575b505f60208092604051918183925191829101835e8101838152039060025afa15611825575f5193612b9e8484848489613e60565b90959015612bae57505050505090565b6129779550613f7c565b9091507fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551037fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63255181116102da57905f612b6a565b507fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc6325518110612b65565b60205f199181030160031b1b165f612b39565b50505050505f90565b6001600160a01b0316803314908115612c67575090565b90505f52600760205260405f206001600160a01b0333165f5260205260ff60405f20541690565b601f8260209493601f1993818652868601375f8582860101520116010190565b9495935f95612cc260208201358235612a16565b97885f52600460205260405f2095612cd98a61326c565b875492612ce86040860161259c565b9560c0860135421161325c576001600160a01b0387161561324c576001600160a01b038316151591828061323f575b61322e5760ff8660f01c1661321d57610400612d3660a0890189612770565b90501161320c5760408a036131fb578989602089013515159260208a0135613119575b505050613109578c866001600160a01b038316613096575b505050602060ed5f303c6001600160801b035f511661304a575b505086547fffffffffffffff00000000000000000000000000000000000000000000000000164260a01b78ffffffffff000000000000000000000000000000000000000016176001600160a01b03851617875560c882901c63ffffffff9081166001019081116102da5787547eff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff1691151560f881901b7fff0000000000000000000000000000000000000000000000000000000000000016929092176020850135151560e81b7dff0000000000000000000000000000000000000000000000000000000000161760c89190911b7cffffffff000000000000000000000000000000000000000000000000001617909655886020830135612fb15750604051926080845282356080850152602083013560a085015260408301356001600160a01b0381168091036103f85760c0850152606083013567ffffffffffffffff81168091036103f85760e0850152608083013561010085015260a0830135601e19843603018112156103f8578301926020843594019067ffffffffffffffff85116103f85784360382136103f8578b977fe0b90cbee0c9935c51e2a87a898002f284cedbfc732a08c98819b3fff826e3a39763ffffffff6001600160a01b039660c0612f85612fa4978c9b60e06101208e01526101608d0191612c8e565b9501356101408a015260c81c1660208801528683036040880152612c8e565b96606084015216940390a3565b9450507fa14e8ff75d485b792148b4f6bdc641c440eb14ccce7897c291190910b46c127292506001600160a01b0367ffffffffffffffff9261303d612ff8606085016125da565b93608061300860a0830183612770565b91909260405198899882358a52602083013560208b01521660408901520135606087015260c0608087015260c0860191612c8e565b9660a084015216940390a3565b82156130875761305986613d5d565b1561307857613069575b80612d8b565b61307290613b24565b5f613063565b50600599505050505050505050565b50600699505050505050505050565b61309f92613caf565b63ffffffff8560c81c1663ffffffff8b5460c81c161490816130ea575b159081156130e1575b506130d2575f8c86612d71565b50600a99505050505050505050565b9050155f6130c5565b90508c6001600160a01b036131018186169261326c565b1614906130bc565b5060049a50505050505050505050565b6131f293506131e69061312e60408c0161259c565b61313a60608d016125da565b8c608061314d61297060a0840184612770565b602081519101209167ffffffffffffffff604051946001600160a01b0360208701977f53a355239c66dfdb47f857790aad40aa5a3189d1158605997fd9355d67fe1cd98952843560408901526020850135606089015216848701521660a0850152013560c083015260e082015263ffffffff8c60c81c1661010082015260c08d013561012082015261012081526120356101408261254c565b60208a01358a35612b10565b1589895f612d59565b5060049b5050505050505050505050565b5060079b5050505050505050505050565b5060089b5050505050505050505050565b5060029b5050505050505050505050565b5060ff8660e81c16612d17565b5060039a50505050505050505050565b5060019a50505050505050505050565b5f52600460205260405f205464ffffffffff8160a01c16155f1461328f57505f90565b6001600160a01b031690565b6001600160a01b03165f525f60205267ffffffffffffffff600160405f20015460401c16602060ed5f303c6001600160801b035f5116908181029181830414901517156102da5790565b6001600160801b0381116132ff576001600160801b031690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52608060045260245260445ffd5b60606001600160a01b037f9e684a1f005d8f6d2f644c795d14a89d7082a13ed32263fa7ab2559bb0e0d7a99267ffffffffffffffff6001865496015416604051956001600160801b038116875260801c602087015260408601521692a2565b906133976126f6565b50815f52600160205260405f20916040516133b1816124dc565b67ffffffffffffffff6002855495826001600160a01b0388169788865260a01c1660208501526001600160a01b03600182015416604085015201546001600160801b038116606084015260801c1660808201529215613425575f5260016020525f6002604082208281558260018201550155565b7f6c79afea000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6040602d5f303c5f516020516040519060208201927fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed61579845246604084015260608301526080820152608081526134a760a08261254c565b51902090565b6020608d5f303c6001600160a01b035f511633036134c757565b7ff3bb8c88000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b906001600160a01b039061350681613b24565b825f52600460205260405f207fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff815416905516907ff536e786b1dde039b7300b22ba47b010154bc253df605edcdb12849b504a7c3b5f80a3565b91611dc193949161356f613450565b956135be61357c856125da565b9161358a6020870187612770565b61359a6040899593950189612770565b9a906135b66135ac60608c018c612770565b9790943691612853565b9b3691612853565b9882511590815f14613a3c577fa601260300000000000000000000000000000000000000000000000000000000935b61360167ffffffffffffffff8c5116614327565b92156139be575060405161361660208261254c565b5f81525b6040519a8b9360208501967fffffffff0000000000000000000000000000000000000000000000000000000016875280516020819201602487015e840160248101915f83528051926020849201905e016024017f045820000000000000000000000000000000000000000000000000000000000081528a600382015281516020819301602383015e0190602382017f63000000000000000000000000000000000000000000000000000000000000009052602482017f6e657400000000000000000000000000000000000000000000000000000000009052602782017f58210000000000000000000000000000000000000000000000000000000000009052602982017f02000000000000000000000000000000000000000000000000000000000000009052602a8201520360230160078101895260270161375c908961254c565b6137659061450a565b9161376f9061450a565b60405192839260208401995180918b5e8301602081017f63000000000000000000000000000000000000000000000000000000000000009052602181017f7365710000000000000000000000000000000000000000000000000000000000905281516020819301602483015e01602001600481017f64000000000000000000000000000000000000000000000000000000000000009052600581017f74696d6500000000000000000000000000000000000000000000000000000000905281516020819301600983015e01600401600581015f905203600501601f1981018252613859908261254c565b805167ffffffffffffffff1661386e90614707565b96805167ffffffffffffffff1661388490614707565b604051978893602085019a7f846a0000000000000000000000000000000000000000000000000000000000008c52602286017f5369676e61747572653100000000000000000000000000000000000000000000905280516020819201602c88015e850190602c8201905f8252519283915e01602c017f4000000000000000000000000000000000000000000000000000000000000000815281516020819301600183015e0160018101915f83528051926020849201905e016001015f815203601f1981018652613954908661254c565b848215938415613999575b5050505061396e575051902090565b7fa879c60f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6139b494508060806139ac920190612770565b939092612b10565b155f80848161395f565b613a3760246020926040519384917f6300000000000000000000000000000000000000000000000000000000000000828401527f657874000000000000000000000000000000000000000000000000000000000060218401528051918291018484015e81015f838201520301601f19810183528261254c565b61361a565b7fa701260300000000000000000000000000000000000000000000000000000000936135ed565b9190823b613a9e5790613a7591613e26565b50600481101561032357159182613a8b57505090565b6001600160a01b03919250811691161490565b916020926064601f19601f855f965190604051957f1626ba7e00000000000000000000000000000000000000000000000000000000875260048701526040602487015288820190604487015e86848287010152011601915afa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b602060ed5f303c6001600160801b035f5116613b3d5750565b6001600160a01b03165f525f602052600160405f200167ffffffffffffffff815460401c169081156102da57613bb0915f19017fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b565b90613bbc82613d5d565b613c0357506001600160a01b0381165f525f60205261192f613beb6001600160801b0360405f2054169261329b565b602060ed5f303c6001600160801b035f511690612683565b9050565b613c0f613450565b604051906001600160a01b0360208301937fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac5647285527f2af41c998d26c3cd753f9bd655b4a278bd6104b6ba1d47c2d988752d30122f9a60408501527fad7c5bef027816a800da1736444fb58a807ef4c9603b7848673f7e3a68eb14a560608501524660808501521660a083015260c082015260c081526134a760e08261254c565b60646020925f6001600160a01b0380946080613ccd6040860161259c565b94604051998a9889977ffc0e1f1f000000000000000000000000000000000000000000000000000000008952166004880152602487015201356044850152165af15f9181613d20575b5061297757505f90565b9091506020813d602011613d55575b81613d3c6020938361254c565b810103126103f8575180151581036103f857905f613d16565b3d9150613d2f565b602060ed5f303c6001600160801b035f5116908115613e1f57613da26001600160a01b03821692835f525f60205261188b6001600160801b0360405f2054169361329b565b11612656575f525f602052600160405f200167ffffffffffffffff815460401c169067ffffffffffffffff82146102da576001613e1a92017fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b600190565b5050600190565b8151919060418303613e5657613e4f9250602082015190606060408401519301515f1a906148e7565b9192909190565b50505f9160029190565b90919293613e6e8484614969565b158015613f6b575b15613e875750505050505f90600190565b6020945f9460a094604051948552878501526040840152606083015260808201528280526101005afa15613f69575f5115613ec457600190600190565b60205f60a06040517fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050238152600584820152600160408201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760608201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60808201528280526101005afa15613f69575f5115613f63575f90600190565b5f905f90565bfe5b50613f7681866149e0565b15613e76565b91909392613f8a8286614969565b158015614316575b612c475760405193610200613fa7818761254c565b5f5b8181106143015750506020926141435f9360c093604051613fc981612530565b8681528688820152866040820152895260405191613fe683612530565b825286820152600160408201528588019081528761413460405161400981612530565b7f6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c29681527f4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f589820152600160408201526080830190815261412561411661406f8651614a8c565b92604086019384526140818151614a8c565b9061010087019182526140978851865190614ac9565b96606081019788526140ac8951835190614ac9565b60a08201526140be8651835190614ac9565b8c8201526140cf8851835190614ac9565b60e08201526140e18951845190614ac9565b6101208201526140f48651845190614ac9565b61014082015261016061410a8951855190614ac9565b91015251905190614ac9565b6101808d018181529551614ac9565b6101a08c015251835190614ac9565b6101c08a015251905190614ac9565b6101e087015260405190848252848083015284604083015260608201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254f60808201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63255160a082015260055afa5f5190156142ef57807fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551809286959495099309905f905f925f945f915b6080831061422b575050505091614225917fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63255193614d6d565b50061490565b866142cd575b8160fe1c600c8260fc1c161760406142498287614a7b565b510151614265575b5060019060021b9160021b920191906141ed565b9691959094826142a95750505061427c8583614a7b565b5151936001604061429c60206142928a88614a7b565b5101519886614a7b565b5101519695945b90614251565b906142c292916142bc6001989987614a7b565b51614b7b565b9691959095946142a3565b93956142de91956142e49397614ae8565b91614ae8565b959194909493614231565b634e487b715f5260126020526024601cfd5b60209061430c614a5d565b8189015201613fa9565b5061432184826149e0565b15613f92565b67ffffffffffffffff81166060601882106144e9575060ff8111156144855761ffff8111156144215763ffffffff10156143be577fffffffffffffffff000000000000000000000000000000000000000000000000604051917f7b00000000000000000000000000000000000000000000000000000000000000602084015260c01b1660218201526009815261297760298261254c565b7fffffffff00000000000000000000000000000000000000000000000000000000604051917f7a00000000000000000000000000000000000000000000000000000000000000602084015260e01b1660218201526005815261297760258261254c565b507fffff000000000000000000000000000000000000000000000000000000000000604051917f7900000000000000000000000000000000000000000000000000000000000000602084015260f01b1660218201526003815261297760238261254c565b507fff00000000000000000000000000000000000000000000000000000000000000604051917f7800000000000000000000000000000000000000000000000000000000000000602084015260f81b1660218201526002815261297760228261254c565b905060ff60405192161760f81b60208201526001815261297760218261254c565b67ffffffffffffffff8116601881106146c95760ff8111156146655761ffff8111156146015763ffffffff101561459e577fffffffffffffffff000000000000000000000000000000000000000000000000604051917f1b00000000000000000000000000000000000000000000000000000000000000602084015260c01b1660218201526009815261297760298261254c565b7fffffffff00000000000000000000000000000000000000000000000000000000604051917f1a00000000000000000000000000000000000000000000000000000000000000602084015260e01b1660218201526005815261297760258261254c565b507fffff000000000000000000000000000000000000000000000000000000000000604051917f1900000000000000000000000000000000000000000000000000000000000000602084015260f01b1660218201526003815261297760238261254c565b507fff00000000000000000000000000000000000000000000000000000000000000604051917f1800000000000000000000000000000000000000000000000000000000000000602084015260f81b1660218201526002815261297760228261254c565b507fff000000000000000000000000000000000000000000000000000000000000006040519160f81b1660208201526001815261297760218261254c565b67ffffffffffffffff8116601881106148c65760ff8111156148625761ffff8111156147fe5763ffffffff101561479b577fffffffffffffffff000000000000000000000000000000000000000000000000604051917f5b00000000000000000000000000000000000000000000000000000000000000602084015260c01b1660218201526009815261297760298261254c565b7fffffffff00000000000000000000000000000000000000000000000000000000604051917f5a00000000000000000000000000000000000000000000000000000000000000602084015260e01b1660218201526005815261297760258261254c565b507fffff000000000000000000000000000000000000000000000000000000000000604051917f5900000000000000000000000000000000000000000000000000000000000000602084015260f01b1660218201526003815261297760238261254c565b507fff00000000000000000000000000000000000000000000000000000000000000604051917f5800000000000000000000000000000000000000000000000000000000000000602084015260f81b1660218201526002815261297760228261254c565b50604060ff815192161760f81b60208201526001815261297760218261254c565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161495e579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611825575f516001600160a01b0381161561495457905f905f90565b505f906001905f90565b5050505f9160039190565b9081151591826149b6575b50816149ac575b81614984575090565b7f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a89150111590565b801515915061497b565b7fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc6325511191505f614974565b7fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80807f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8185817fffffffff00000001000000000000000000000000fffffffffffffffffffffffc81838009080908818580091493109110161690565b60405190614a6a82612530565b5f6040838281528260208201520152565b9060108110156103695760051b0190565b614aac90614a98614a5d565b508051906040602082015191015191614ae8565b9060405192614aba84612530565b83526020830152604082015290565b614aac91614ad5614a5d565b5080516040602083015192015192614b7b565b9290917fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80918180868009968180808a818080808a800980097fffffffff00000001000000000000000000000000fffffffffffffffffffffffc09818088800960030908940960040991818080808087600209810381868009089c80096008098103938b82039008900908940960020990565b91939092935f945f945f946040810151907fffffffff00000001000000000000000000000000ffffffffffffffffffffffff8280097fffffffff00000001000000000000000000000000ffffffffffffffffffffffff858009927fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80878609602085015109917fffffffff00000001000000000000000000000000ffffffffffffffffffffffff808681868103818d8189890990090896510991818381039189090890811585151694855f14614cfc575050505050600114614c5e575b50505050565b7fffffffff00000001000000000000000000000000ffffffffffffffffffffffff8080809a508699508097985080969381808087819998099d838f94097fffffffff00000001000000000000000000000000fffffffffffffffffffffffc09818088800960030908940960040991818080808087600209810381868009089c80096008098103938b820390089009089409600209905f808080614c58565b929b50935096507fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80808080809c9d50809a995080985080969f508b8009809709958a098180876002098103818381038188800908089d098103938c8203900890090895099009905f808080614c58565b92918015614e1d575f60c060209260405190848252848083015284604083015260608201527fffffffff00000001000000000000000000000000fffffffffffffffffffffffd60808201527fffffffff00000001000000000000000000000000ffffffffffffffffffffffff60a082015260055afa905f5191156142ef577fffffffff00000001000000000000000000000000ffffffffffffffffffffffff828180828196098097099509900990565b505090505f905f9056" as const
