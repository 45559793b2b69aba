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
      "name": "sequence",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "amount",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "from",
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
  "name": "slashesOf",
  "inputs": [
   {
    "name": "subject",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "index",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "found",
    "type": "tuple[]",
    "internalType": "struct Slash[]",
    "components": [
     {
      "name": "taken",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "from",
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
  "type": "event",
  "name": "Slashed",
  "inputs": [
   {
    "name": "subject",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "taken",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "from",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
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
  "name": "DeviceRegistry_WrongAmountCame",
  "inputs": [
   {
    "name": "amount",
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

export const bytecode = "0x6080806040523460155761523d908161001a8239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306ec16f81461275c575080630fe5cc811461272257806310848225146126d45780631089926f146124ff5780631583c6161461234457806325e546e91461230a57806326a5b5a71461223e57806335847d2d14611d765780633629781a14611c1257806354b4e5b614611be357806354f63b1414611ae35780635553a8e9146117ee578063558a7297146117695780635df6a6bc146116cd5780636a86ac38146116935780636c0a87fe1461167757806372d2b6c0146115c05780638462d6611461158857806384b0196e146114505780638b0b30ce146114245780638b51e8971461130857806395bc2673146112df578063993d30ca146112125780639940686e14610fca5780639c927a4214610eed578063a59f185f14610ec7578063b6363cf214610e6e578063ba71d51814610980578063ba9449d114610954578063babef33e14610928578063c3bb2ebb146107c1578063c782ba5e14610741578063e71e2dcf1461047c5763f0bdfe1d14610192575f80fd5b346104035760606003193601126104035760043567ffffffffffffffff8111610403576101c3903690600401612864565b60243567ffffffffffffffff8111610403576101e3903690600401612864565b909260443567ffffffffffffffff811161040357610205903690600401612864565b9490925f9581860361044c576001600160a01b0360095416906102273061401b565b9281151595868097610442575b610412575f995b898b1015610407578a60051b8201357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff2183360301811215610403578b61028d610288604084870101612955565b613050565b915f925f928d8215806103fc575b828b826103d8575b50509050610388575b50600b83101561032e578215610342575b5050600b81101561032e57806102f95750505f1981146102e55760018091019a5b019961023b565b634e487b7160e01b5f52601160045260245ffd5b907f62ef4d35deb11b9ecf204112bd390326b1962f398003ef2e20130e0de794cc8c60206001949e93604051908152a26102de565b634e487b7160e01b5f52602160045260245ffd5b91509150848d10156103745786889161036d938f6103659060051b8d018d612b70565b9188016130ae565b5f806102bd565b634e487b7160e01b5f52603260045260245ffd5b9350506103c28c6103bb6103a56020858a010135858a0135612e16565b958a6103b56040878c0101612955565b93612b30565b9085612c99565b80156103cf575b8e6102ac565b600992506103c9565b6103e692506103f093612b30565b6020810190612b70565b8f91501515828b6102a3565b508d61029b565b5f80fd5b602090604051908152f35b82897f82e840dc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5082891415610234565b50847f82e840dc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346104035760206003193601126104035760043567ffffffffffffffff8111610403576104ad903690600401612864565b5f915b8183106104b957005b6104cd6104c7848484612b20565b35612a03565b926104d9818484612b20565b35936001600160a01b038116151580610732575b1561071757935b6001600160a01b0385169081158015610707575b6106f157805f52600560205260405f20956105228261366c565b906001600160a01b0361053484612a03565b1684036106445790610615600196979861055e6001600160a01b039461055985613f36565b613fc5565b5f8581526006602052604081205580547effffffffffffffffffffff00000000000000000000000000000000000000001686177f0100000000000000000000000000000000000000000000000000000000000000178082556105c89060c81c63ffffffff16612928565b7fffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffff7cffffffff0000000000000000000000000000000000000000000000000083549260c81b169116179055565b16907ff05e25b6d66c4aee036d736d6792ee5190cae20cf9d84cd2baf6782e6b0811e65f80a45b0191906104b0565b506001600160a01b031682148015906106e6575b6106d157857f01000000000000000000000000000000000000000000000000000000000000007effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600196979854161790557f269cc5757be28cfa5899fb91422ad9ef02b6d8cc1650a1b9ac35f29e421c52335f80a361063c565b6350f19b3960e01b5f5260045260245260445ffd5b50855460f81c610658565b6350f19b3960e01b5f526004523360245260445ffd5b5061071186613050565b15610508565b5061072c610726828585612b20565b3561366c565b936104f4565b5061073c81613050565b6104ed565b34610403576020600319360112610403577f7cdbadba8e68982758c6e8538f1afc9a6cec77fd1b7c083277b618bf6adff4a660206001600160a01b036107856127e5565b61078d6138bf565b16807fffffffffffffffffffffffff00000000000000000000000000000000000000006009541617600955604051908152a1005b346104035760406003193601126104035760043567ffffffffffffffff8111610403576107f2903690600401612864565b906107fb6127fb565b6001600160a01b03165f5b83811061080f57005b806108266108206001938787612b20565b35612d82565b610831818686612b20565b355f52600560205263ffffffff60405f205460c81c166040519061085482612895565b84825260208201908152610869838888612b20565b355f5260066020526001600160a01b038060405f20935116167fffffffffffffffffffffffff0000000000000000000000000000000000000000835416178255517fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b16911617905582336108fd838888612b20565b357f3e171e7e755519e01ad1eeef9a575ae9dcf689d216f788cfcac4fc4e662658515f80a401610806565b34610403575f60031936011261040357602060cd5f303c60205f516001600160a01b0360405191168152f35b34610403575f60031936011261040357602060ed5f303c60205f516001600160801b0360405191168152f35b346104035760a06003193601126104035760443560243567ffffffffffffffff8216600435818403610403576064359067ffffffffffffffff82116104035760a06003198336030112610403576084359067ffffffffffffffff82116104035760a06003198336030112610403576109f88582612e16565b95865f52600560205260405f209586549460ff8660f01c168015610e4e575b610e1e5790610a31610a3c9493926004018383868d613972565b946004019289613972565b14610df25764ffffffffff6001600160a01b0382169160a01c16610de3575b805f52600160205260405f2092835490610b426001600160801b0383169260801c95610b3c610b13610b09610a908a88612ab7565b966001600160801b03610ab5610aae610aa88c61369b565b846129a8565b9c8d6129cd565b602060ed5f303c5f51821680821015610ddc57505b169a8b811015610dc957610aea6001600160801b0380925b168093612a97565b166fffffffffffffffffffffffffffffffff198654161785558a612a97565b835460801c612a97565b82546001600160801b031660809190911b6fffffffffffffffffffffffffffffffff1916178255565b84613730565b8415610d9d57610d5f856001600160801b0388948180600289610d1860209e67ffffffffffffffff8e8c7e010000000000000000000000000000000000000000000000000000000000007fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff849f5416179055610c9282610bcb81610bc4612ad7565b16426129cd565b169d8e60405197610bdb896128cd565b885260208801908152604088019533875260608901948552608089019e8f528a60a08a019d168d525f5260208990526001600160a01b038060405f20995116167fffffffffffffffffffffffff0000000000000000000000000000000000000000895416178855511686907fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b6001600160a01b038060018701945116167fffffffffffffffffffffffff000000000000000000000000000000000000000084541617835551167fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b01945116166fffffffffffffffffffffffffffffffff1984541617835551166001600160801b036fffffffffffffffffffffffffffffffff1983549260801b169116179055565b604051938452848685015260408401527f2e918ee6e29afd8c32cc90c785a44abfd51274aaae7899982ddfcedd4650c17960603394a4604051908152f35b857f8eacb76f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506001600160801b03610aea818d610ae2565b9050610aca565b610ded8185613905565b610a5b565b837fa879c60f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b86897f5903906a000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50885f52600760205260405f20875f5260205260ff60405f205416610a17565b3461040357604060031936011261040357610e876127e5565b6001600160a01b03610e976127fb565b91165f5260086020526001600160a01b0360405f2091165f52602052602060ff60405f2054166040519015158152f35b34610403575f6003193601126104035760206001600160a01b0360095416604051908152f35b346104035760206003193601126104035760c0600435610f0b612af0565b50805f52600560205260405f209060405191610f26836128cd565b54906001600160a01b03821683526020830164ffffffffff8360a01c16815263ffffffff60408501818560c81c16815264ffffffffff606087019360ff8760e81c16151585526001600160a01b03610f9860808a019760ff8a60f01c161515895260a08b019960f81c15158a5261366c565b1680985260405197885251166020870152511660408501525115156060840152511515608083015251151560a0820152f35b3461040357602060031936011261040357600435335f52600160205261102960405f206001600160801b0361100a611001856136e6565b82845416612ab7565b166fffffffffffffffffffffffffffffffff1982541617815533613730565b602060cd5f303c6001600160a01b035f51166040517f70a08231000000000000000000000000000000000000000000000000000000008152306004820152602081602481855afa90811561118b575f916111e0575b50604051917f23b872dd000000000000000000000000000000000000000000000000000000005f5233600452306024528360445260205f60648180855af160015f51148116156111c1575b836040525f6060521561119657826024816020937f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa801561118b575f90611157575b61111f92506129a8565b9080820361112957005b7fc7223856000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506020823d602011611183575b8161117160209383612905565b810103126104035761111f9151611115565b3d9150611164565b6040513d5f823e3d90fd5b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60018115166111d757813b15153d1516166110c9565b833d5f823e3d90fd5b90506020813d60201161120a575b816111fb60209383612905565b8101031261040357518361107e565b3d91506111ee565b346104035760206003193601126104035761122b612af0565b506004355f52600260205260c060405f206001600160801b03604051611250816128cd565b8183549167ffffffffffffffff6001600160a01b0384169586835281602084019560a01c1685526001600160a01b036001820154918360026040870192848616845282606089019660a01c16865201549760a06080880197898b168952019860801c89526040519a8b52511660208a0152511660408801525116606086015251166080840152511660a0820152f35b34610403576020600319360112610403576113066004356112ff81612d82565b3390613905565b005b34610403576020600319360112610403576004356113246138bf565b61132d8161378f565b90805f52600560205260405f207fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8154169055805f52600760205260405f2067ffffffffffffffff80606085015116165f5260205260405f20600160ff198254161790556001600160a01b038251165f5260016020527f1473635a4f3b9b09ae2f9d2976f9bbc48bde6efa6cb901000b2641d42c9e071360206001600160801b036001600160a01b0360405f20956114166080820197846113f4818b511682845416612ab7565b166fffffffffffffffffffffffffffffffff1982541617815583835116613730565b5116945116604051908152a3005b34610403575f60031936011261040357602061143e612ad7565b67ffffffffffffffff60405191168152f35b34610403575f6003193601126104035761152d60408051906114728183612905565b601482527f436169726e20446576696365526567697374727900000000000000000000000060208301528051906114a98183612905565b600182527f320000000000000000000000000000000000000000000000000000000000000060208301526114db613862565b61153a6020928051946114ee8587612905565b5f86525f36813781519788977f1f00000000000000000000000000000000000000000000000000000000000000895260e0878a015260e089019061283f565b918783039088015261283f565b9046606086015230608086015260a085015283810360c08501528180845192838152019301915f5b82811061157157505050500390f35b835185528695509381019392810192600101611562565b34610403576020600319360112610403576001600160a01b036115a96127e5565b165f526003602052602060405f2054604051908152f35b34610403576020600319360112610403576001600160a01b036115e16127e5565b5f60606040516115f0816128b1565b8281528260208201528260408201520152165f526001602052608060405f2067ffffffffffffffff604051611624816128b1565b818354916001600160801b036001818516968784526020840195891c865201549383606060408501948288168652019560401c168552604051968752511660208601525116604084015251166060820152f35b34610403575f6003193601126104035760206040516104008152f35b34610403575f6003193601126104035760206040517f53a355239c66dfdb47f857790aad40aa5a3189d1158605997fd9355d67fe1cd98152f35b34610403575f60031936011261040357335f52600160205260405f2067ffffffffffffffff600182015416908142106117395780611720611306925460801c916001600160801b03815416815533613730565b602060cd5f303c5f516001600160a01b03339116612ba3565b507f3e400f1d000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b34610403576040600319360112610403576117826127e5565b60243590811515809203610403576001600160a01b0390335f52600860205260405f208282165f5260205260405f2060ff1981541660ff851617905560405192835216907fceb576d9f15e4e200fdb5096d64d5dfd667e16def20c1eefd14256d8e3faa26760203392a3005b346104035760206003193601126104035760043561180b8161378f565b9067ffffffffffffffff602083015116804210611ab457506001600160a01b038251169060808301906001600160801b03825116916001600160801b0360a08601511690845f525f60205260405f20906040519561186887612895565b8587526020870192848452805468010000000000000000811015611aa057611895916001820181556129da565b611a8d579651925160801b6fffffffffffffffffffffffffffffffff19166001600160801b0393841617909655602495919460409361192093917f856bee22e79c8cadb8433b5c4953a46653e713608f53730229c38e534c8fb1cb9186919082519182526020820152a26f7fffffffffffffffffffffffffffffff815160011c1694859151166129a8565b9401906001600160a01b03825116907fe5bb2f7275622fc945b020e52eed92ed074a9127a7049c39e33e8bf458d0ccb160408051868152886020820152a3602060ad5f303c60206001600160a01b035f5116604051948580927fbb34534c0000000000000000000000000000000000000000000000000000000082527f747265617375727900000000000000000000000000000000000000000000000060048301525afa92831561118b575f93611a42575b506001600160a01b039051165f5260036020526119f460405f209182546129cd565b90556001600160a01b038116611a3457506020608d5f303c6001600160a01b03805f51165b165f526003602052611a3060405f209182546129cd565b9055005b6001600160a01b0390611a19565b9092506020813d602011611a85575b81611a5e60209383612905565b8101031261040357516001600160a01b038116810361040357916001600160a01b036119d2565b3d9150611a51565b634e487b7160e01b5f525f60045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b7f3e400f1d000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b3461040357602060031936011261040357600435335f52600160205260405f20611b1582611b103361369b565b6129cd565b6001600160801b0382541690808210611bb45750610b13611b6f846001600160801b03611b51611b7995611b4b611306996136e6565b90612a97565b166fffffffffffffffffffffffffffffffff198654161785556136e6565b835460801c612ab7565b67ffffffffffffffff611b8e81610bc4612ad7565b1667ffffffffffffffff60018301911667ffffffffffffffff1982541617905533613730565b907fde9f6ebf000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b34610403576020600319360112610403576020611c01600435612a03565b6001600160a01b0360405191168152f35b34610403576040600319360112610403576024356004355f525f60205260405f20908154818181105f14611d6e57611c49916129a8565b6020811015611d6557915b601f19611c79611c63856129b5565b94611c716040519687612905565b8086526129b5565b015f5b818110611d425750505f5b8351811015611ce55780611ca6611ca0600193866129cd565b846129da565b5060405190611cb482612895565b546001600160801b038116825260801c6020820152611cd382876129ef565b52611cde81866129ef565b5001611c87565b836040518091602082016020835281518091526020604084019201905f5b818110611d11575050500390f35b91935091602060406001926001600160801b0383885182815116845201511683820152019401910191849392611d03565b602090604051611d5181612895565b5f81525f8382015282828801015201611c7c565b50602091611c54565b50505f611c49565b3461040357600319360161012081126104035761010013610403576101043567ffffffffffffffff811161040357611db2903690600401612811565b603c63ffffffff611dc1612969565b1610612200576001600160a01b03611dd761293f565b165f52600460205260405f209160243592835f5260205267ffffffffffffffff60405f2054168067ffffffffffffffff611e0f61297c565b16106121c057506001600160a01b03611e2661293f565b163314159182611fb1575b5050611f7157600167ffffffffffffffff611e4a61297c565b160167ffffffffffffffff81116102e5576001600160a01b03611e6b61293f565b165f52600460205260405f20825f5260205267ffffffffffffffff60405f20911667ffffffffffffffff19825416179055611ea461293f565b90604435916001600160a01b038316928381036104035750606435906001600160801b038216918281036104035750611edb612969565b9060a4356001600160801b03811690818103610403575060c4359167ffffffffffffffff831692838103610403577fc89923d8e200b6144cb3f8e3ea28b3040a5b9da1b52affa5643894d7bd2c79d99460a0946001600160a01b039467ffffffffffffffff935063ffffffff611f4f61297c565b936040519a8b521660208a0152604089015260608801521660808601521692a4005b6001600160a01b03611f8161293f565b7fa9338ee1000000000000000000000000000000000000000000000000000000005f52166004523360245260445ffd5b9091506020602d5f303c6001600160a01b035f5116611fce613862565b6040519060208201927fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac5647284527f44fd8f07557fc74a2cd37bb463e73d1208ab7164bd7f8d96f92ca09323a758cb60408401527fad7c5bef027816a800da1736444fb58a807ef4c9603b7848673f7e3a68eb14a5606084015246608084015260a083015260c082015260c0815261206560e082612905565b5190209160405160208101937f3f8a3a2d10ca0c546807cfca5868838e1fa84cf7c163b55f6a83e37ebec083fb85526001600160a01b036120a46127e5565b1660408301528560608301526044356001600160a01b0381168091036104035760808301526064356001600160801b0381168091036104035760a083015260843563ffffffff81168091036104035760c083015260a4356001600160801b0381168091036104035760e083015260c43567ffffffffffffffff81168091036104035761010083015260e4359067ffffffffffffffff8216809203610403576121b895836121a1936101206121b2960152610120815261216561014082612905565b51902090604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b916121aa61293f565b933691612c53565b91613e75565b158280611e31565b67ffffffffffffffff6121d161297c565b7f90dee9b3000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b63ffffffff61220d612969565b7f516f851d000000000000000000000000000000000000000000000000000000005f5216600452603c60245260445ffd5b346104035760406003193601126104035760043567ffffffffffffffff81116104035760e06003198236030112610403576024359067ffffffffffffffff8211610403576122936122c2923690600401612811565b6122a261028860448501612955565b906001600160a01b0360095416926122b93061401b565b946004016130ae565b90600b82101561032e57816122dc57602090604051908152f35b7fa2e96fb3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b34610403575f6003193601126104035760206040517f65108eb862fd0e84ce2a6c3bce899037bca1ccc70d38c1e4ff4ddae36dd8dfa88152f35b346104035760c06003193601126104035760043560243560443560643567ffffffffffffffff8116809103610403576084359260a43567ffffffffffffffff811161040357612397903690600401612811565b906123a187612d82565b8542116124cf57865f52600560205260405f20946124276123c13061401b565b63ffffffff885460c81c169860405160208101917fc2a146c29b1e0965fa0da0e73b6d85358664d8b52a187cc653296405caacab8d83528c60408301528960608301528b608083015260a082015260a0815261241e60c082612905565b51902090612dd2565b90801515806124bd575b159485156124a8575b505050505061247c576124736020926105c87fa2fd58110a91c264cc82f2e445970bca23e02509f51e1f95df2e470e18289afd95612928565b604051908152a2005b837f24e78c3f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6124b29550612f10565b15858080808061243a565b50886124c98287612e16565b14612431565b857fc29e9706000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b346104035760606003193601126104035760043561251b6127fb565b9060443567ffffffffffffffff811161040357604060031982360301126104035761254a906004018383612c99565b1561269b576001600160a01b0382169182158015612694575b61267d57815f52600560205260405f209061257d8361366c565b906001600160a01b0361258f85612a03565b1685036125d7576001600160a01b039261055e6125af9261055985613f36565b16907ff05e25b6d66c4aee036d736d6792ee5190cae20cf9d84cd2baf6782e6b0811e65f80a4005b506001600160a01b03168314801590612672575b61265c577f01000000000000000000000000000000000000000000000000000000000000007effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8254161790557f269cc5757be28cfa5899fb91422ad9ef02b6d8cc1650a1b9ac35f29e421c52335f80a3005b506350f19b3960e01b5f5260045260245260445ffd5b50805460f81c6125eb565b506350f19b3960e01b5f526004523360245260445ffd5b505f612563565b906001600160a01b03917fdee9050a000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b34610403576040600319360112610403576001600160a01b036126f56127e5565b165f52600460205260405f206024355f52602052602067ffffffffffffffff60405f205416604051908152f35b34610403575f6003193601126104035760206040517fc2a146c29b1e0965fa0da0e73b6d85358664d8b52a187cc653296405caacab8d8152f35b346104035760206003193601126104035760206127dd819261277c6127e5565b6001600160a01b038116805f52600385527f8c22f554c81b54107cd95e734e4ef45767214974a540f34ea4a4f8c3fc7b13c360405f2054958694835f52600382525f6040812055858152a28460cd5f303c6001600160a01b035f5116612ba3565b604051908152f35b600435906001600160a01b038216820361040357565b602435906001600160a01b038216820361040357565b9181601f840112156104035782359167ffffffffffffffff8311610403576020838186019501011161040357565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b9181601f840112156104035782359167ffffffffffffffff8311610403576020808501948460051b01011161040357565b6040810190811067ffffffffffffffff821117611aa057604052565b6080810190811067ffffffffffffffff821117611aa057604052565b60c0810190811067ffffffffffffffff821117611aa057604052565b6060810190811067ffffffffffffffff821117611aa057604052565b90601f601f19910116810190811067ffffffffffffffff821117611aa057604052565b63ffffffff1663ffffffff81146102e55760010190565b6004356001600160a01b03811681036104035790565b356001600160a01b03811681036104035790565b60843563ffffffff811681036104035790565b60e43567ffffffffffffffff811681036104035790565b3567ffffffffffffffff811681036104035790565b919082039182116102e557565b67ffffffffffffffff8111611aa05760051b60200190565b919082018092116102e557565b8054821015610374575f5260205f2001905f90565b80518210156103745760209160051b010190565b805f52600660205260405f209060405191612a1d83612895565b54906001600160a01b038216835263ffffffff602084019260a01c1682526001600160a01b03612a4c8261366c565b1615159182612a6f575b505015612a6a57516001600160a01b031690565b505f90565b63ffffffff9192505116905f52600560205263ffffffff60405f205460c81c16145f80612a56565b906001600160801b03809116911603906001600160801b0382116102e557565b906001600160801b03809116911601906001600160801b0382116102e557565b602060ed5f303c67ffffffffffffffff5f5160801c1690565b60405190612afd826128cd565b5f60a0838281528260208201528260408201528260608201528260808201520152565b91908110156103745760051b0190565b91908110156103745760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc181360301821215610403570190565b903590601e1981360301821215610403570180359067ffffffffffffffff82116104035760200191813603831361040357565b916001600160a01b03604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f5114821615612c32575b60405215612bfd5750565b6001600160a01b03907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b906001811516612c4a57823b15153d15161690612bf2565b503d5f823e3d90fd5b92919267ffffffffffffffff8211611aa05760405191612c7d601f8201601f191660200184612905565b829481845281830111610403578281602093845f960137010152565b918035804211612d7a57612d70612d65856121b293612d77975f52600560205263ffffffff60405f205460c81c16906040519160208301937f65108eb862fd0e84ce2a6c3bce899037bca1ccc70d38c1e4ff4ddae36dd8dfa8855260408401526001600160a01b0389166060840152608083015260a082015260a08152612d2160c082612905565b519020612d2d3061401b565b604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b926020810190612b70565b3691612c53565b90565b505050505f90565b6001600160a01b03612d938261366c565b1690338203612da0575050565b7f51d4ff6f000000000000000000000000000000000000000000000000000000005f526004526024523360445260645ffd5b90604051917f190100000000000000000000000000000000000000000000000000000000000060208401526022830152604282015260428152612d77606282612905565b5f906020928015612eab5760405190848201927fa401022001215820000000000000000000000000000000000000000000000000845260288301527f22582000000000000000000000000000000000000000000000000000000000006048830152604b820152604b8152612e8b606b82612905565b604051918291518091835e8101838152039060025afa1561118b575f5190565b50604051838101917fa30101200621580000000000000000000000000000000000000000000000000083527f20000000000000000000000000000000000000000000000000000000000000006027830152602882015260288152612e8b604882612905565b919092936040810361304757806020116104035760208535950135906020601f19820110613034575b5090817f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a881118061300b575b612fb8575b505f60208092604051918183925191829101835e8101838152039060025afa1561118b575f5193612f9e8484848489614276565b90959015612fae57505050505090565b612d779550614392565b9091507fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551037fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63255181116102e557905f612f6a565b507fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc6325518110612f65565b60205f199181030160031b1b165f612f39565b50505050505f90565b6001600160a01b0316803314908115613067575090565b90505f52600860205260405f206001600160a01b0333165f5260205260ff60405f20541690565b601f8260209493601f1993818652868601375f8582860101520116010190565b9495935f956130c260208201358235612e16565b97885f52600560205260405f20956130d98a61366c565b8754926130e860408601612955565b9560c0860135421161365c576001600160a01b0387161561364c576001600160a01b038316151591828061363f575b61362e5760ff8660f01c1661361d5761040061313660a0890189612b70565b90501161360c5760408a036135fb578989602089013515159260208a0135613519575b505050613509578c866001600160a01b038316613496575b505050602060ed5f303c6001600160801b035f511661344a575b505086547fffffffffffffff00000000000000000000000000000000000000000000000000164260a01b78ffffffffff000000000000000000000000000000000000000016176001600160a01b03851617875560c882901c63ffffffff9081166001019081116102e55787547eff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff1691151560f881901b7fff0000000000000000000000000000000000000000000000000000000000000016929092176020850135151560e81b7dff0000000000000000000000000000000000000000000000000000000000161760c89190911b7cffffffff0000000000000000000000000000000000000000000000000016179096558860208301356133b15750604051926080845282356080850152602083013560a085015260408301356001600160a01b0381168091036104035760c0850152606083013567ffffffffffffffff81168091036104035760e0850152608083013561010085015260a0830135601e1984360301811215610403578301926020843594019067ffffffffffffffff8511610403578436038213610403578b977fe0b90cbee0c9935c51e2a87a898002f284cedbfc732a08c98819b3fff826e3a39763ffffffff6001600160a01b039660c06133856133a4978c9b60e06101208e01526101608d019161308e565b9501356101408a015260c81c166020880152868303604088015261308e565b96606084015216940390a3565b9450507fa14e8ff75d485b792148b4f6bdc641c440eb14ccce7897c291190910b46c127292506001600160a01b0367ffffffffffffffff9261343d6133f860608501612993565b93608061340860a0830183612b70565b91909260405198899882358a52602083013560208b01521660408901520135606087015260c0608087015260c086019161308e565b9660a084015216940390a3565b82156134875761345986614171565b1561347857613469575b8061318b565b61347290613f36565b5f613463565b50600599505050505050505050565b50600699505050505050505050565b61349f926140c3565b63ffffffff8560c81c1663ffffffff8b5460c81c161490816134ea575b159081156134e1575b506134d2575f8c86613171565b50600a99505050505050505050565b9050155f6134c5565b90508c6001600160a01b036135018186169261366c565b1614906134bc565b5060049a50505050505050505050565b6135f293506135e69061352e60408c01612955565b61353a60608d01612993565b8c608061354d612d7060a0840184612b70565b602081519101209167ffffffffffffffff604051946001600160a01b0360208701977f53a355239c66dfdb47f857790aad40aa5a3189d1158605997fd9355d67fe1cd98952843560408901526020850135606089015216848701521660a0850152013560c083015260e082015263ffffffff8c60c81c1661010082015260c08d0135610120820152610120815261241e61014082612905565b60208a01358a35612f10565b1589895f613159565b5060049b5050505050505050505050565b5060079b5050505050505050505050565b5060089b5050505050505050505050565b5060029b5050505050505050505050565b5060ff8660e81c16613117565b5060039a50505050505050505050565b5060019a50505050505050505050565b5f52600560205260405f205464ffffffffff8160a01c16155f1461368f57505f90565b6001600160a01b031690565b6001600160a01b03165f52600160205267ffffffffffffffff600160405f20015460401c16602060ed5f303c6001600160801b035f5116908181029181830414901517156102e55790565b6001600160801b038111613700576001600160801b031690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52608060045260245260445ffd5b60606001600160a01b037f9e684a1f005d8f6d2f644c795d14a89d7082a13ed32263fa7ab2559bb0e0d7a99267ffffffffffffffff6001865496015416604051956001600160801b038116875260801c602087015260408601521692a2565b90613798612af0565b50815f52600260205260405f20916040516137b2816128cd565b600284549467ffffffffffffffff6001600160a01b0387169687855260a01c16602084015267ffffffffffffffff60018201546001600160a01b038116604086015260a01c16606084015201546001600160801b038116608083015260801c60a08201529215613837575f5260026020525f6002604082208281558260018201550155565b7f6c79afea000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6040602d5f303c5f516020516040519060208201927fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed61579845246604084015260608301526080820152608081526138b960a082612905565b51902090565b6020608d5f303c6001600160a01b035f511633036138d957565b7ff3bb8c88000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b906001600160a01b039061391881613f36565b825f52600560205260405f207fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff815416905516907ff536e786b1dde039b7300b22ba47b010154bc253df605edcdb12849b504a7c3b5f80a3565b916121aa939491613981613862565b956139d061398e85612993565b9161399c6020870187612b70565b6139ac6040899593950189612b70565b9a906139c86139be60608c018c612b70565b9790943691612c53565b9b3691612c53565b9882511590815f14613e4e577fa601260300000000000000000000000000000000000000000000000000000000935b613a1367ffffffffffffffff8c511661473d565b9215613dd05750604051613a28602082612905565b5f81525b6040519a8b9360208501967fffffffff0000000000000000000000000000000000000000000000000000000016875280516020819201602487015e840160248101915f83528051926020849201905e016024017f045820000000000000000000000000000000000000000000000000000000000081528a600382015281516020819301602383015e0190602382017f63000000000000000000000000000000000000000000000000000000000000009052602482017f6e657400000000000000000000000000000000000000000000000000000000009052602782017f58210000000000000000000000000000000000000000000000000000000000009052602982017f02000000000000000000000000000000000000000000000000000000000000009052602a82015203602301600781018952602701613b6e9089612905565b613b7790614920565b91613b8190614920565b60405192839260208401995180918b5e8301602081017f63000000000000000000000000000000000000000000000000000000000000009052602181017f7365710000000000000000000000000000000000000000000000000000000000905281516020819301602483015e01602001600481017f64000000000000000000000000000000000000000000000000000000000000009052600581017f74696d6500000000000000000000000000000000000000000000000000000000905281516020819301600983015e01600401600581015f905203600501601f1981018252613c6b9082612905565b805167ffffffffffffffff16613c8090614b1d565b96805167ffffffffffffffff16613c9690614b1d565b604051978893602085019a7f846a0000000000000000000000000000000000000000000000000000000000008c52602286017f5369676e61747572653100000000000000000000000000000000000000000000905280516020819201602c88015e850190602c8201905f8252519283915e01602c017f4000000000000000000000000000000000000000000000000000000000000000815281516020819301600183015e0160018101915f83528051926020849201905e016001015f815203601f1981018652613d669086612905565b848215938415613dab575b50505050613d80575051902090565b7fa879c60f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b613dc69450806080613dbe920190612b70565b939092612f10565b155f808481613d71565b613e4960246020926040519384917f6300000000000000000000000000000000000000000000000000000000000000828401527f657874000000000000000000000000000000000000000000000000000000000060218401528051918291018484015e81015f838201520301601f198101835282612905565b613a2c565b7fa701260300000000000000000000000000000000000000000000000000000000936139ff565b9190823b613eb05790613e879161423c565b50600481101561032e57159182613e9d57505090565b6001600160a01b03919250811691161490565b916020926064601f19601f855f965190604051957f1626ba7e00000000000000000000000000000000000000000000000000000000875260048701526040602487015288820190604487015e86848287010152011601915afa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b602060ed5f303c6001600160801b035f5116613f4f5750565b6001600160a01b03165f526001602052600160405f200167ffffffffffffffff815460401c169081156102e557613fc3915f19017fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b565b90613fcf82614171565b61401757506001600160a01b0381165f526001602052611bb4613fff6001600160801b0360405f2054169261369b565b602060ed5f303c6001600160801b035f5116906129cd565b9050565b614023613862565b604051906001600160a01b0360208301937fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac5647285527f2af41c998d26c3cd753f9bd655b4a278bd6104b6ba1d47c2d988752d30122f9a60408501527fad7c5bef027816a800da1736444fb58a807ef4c9603b7848673f7e3a68eb14a560608501524660808501521660a083015260c082015260c081526138b960e082612905565b60646020925f6001600160a01b03809460806140e160408601612955565b94604051998a9889977ffc0e1f1f000000000000000000000000000000000000000000000000000000008952166004880152602487015201356044850152165af15f9181614134575b50612d7757505f90565b9091506020813d602011614169575b8161415060209383612905565b810103126104035751801515810361040357905f61412a565b3d9150614143565b602060ed5f303c6001600160801b035f5116908115614235576141b76001600160a01b03821692835f526001602052611b106001600160801b0360405f2054169361369b565b11612a6a575f526001602052600160405f200167ffffffffffffffff815460401c169067ffffffffffffffff82146102e557600161423092017fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b600190565b5050600190565b815191906041830361426c576142659250602082015190606060408401519301515f1a90614cfd565b9192909190565b50505f9160029190565b909192936142848484614d7f565b158015614381575b1561429d5750505050505f90600190565b6020945f9460a094604051948552878501526040840152606083015260808201528280526101005afa1561437f575f51156142da57600190600190565b60205f60a06040517fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050238152600584820152600160408201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760608201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60808201528280526101005afa1561437f575f5115614379575f90600190565b5f905f90565bfe5b5061438c8186614df6565b1561428c565b919093926143a08286614d7f565b15801561472c575b61304757604051936102006143bd8187612905565b5f5b8181106147175750506020926145595f9360c0936040516143df816128e9565b86815286888201528660408201528952604051916143fc836128e9565b825286820152600160408201528588019081528761454a60405161441f816128e9565b7f6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c29681527f4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f589820152600160408201526080830190815261453b61452c6144858651614ea2565b92604086019384526144978151614ea2565b9061010087019182526144ad8851865190614edf565b96606081019788526144c28951835190614edf565b60a08201526144d48651835190614edf565b8c8201526144e58851835190614edf565b60e08201526144f78951845190614edf565b61012082015261450a8651845190614edf565b6101408201526101606145208951855190614edf565b91015251905190614edf565b6101808d018181529551614edf565b6101a08c015251835190614edf565b6101c08a015251905190614edf565b6101e087015260405190848252848083015284604083015260608201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254f60808201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63255160a082015260055afa5f51901561470557807fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551809286959495099309905f905f925f945f915b6080831061464157505050509161463b917fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63255193615183565b50061490565b866146e3575b8160fe1c600c8260fc1c1617604061465f8287614e91565b51015161467b575b5060019060021b9160021b92019190614603565b9691959094826146bf575050506146928583614e91565b515193600160406146b260206146a88a88614e91565b5101519886614e91565b5101519695945b90614667565b906146d892916146d26001989987614e91565b51614f91565b9691959095946146b9565b93956146f491956146fa9397614efe565b91614efe565b959194909493614647565b634e487b715f5260126020526024601cfd5b602090614722614e73565b81890152016143bf565b506147378482614df6565b156143a8565b67ffffffffffffffff81166060601882106148ff575060ff81111561489b5761ffff8111156148375763ffffffff10156147d4577fffffffffffffffff000000000000000000000000000000000000000000000000604051917f7b00000000000000000000000000000000000000000000000000000000000000602084015260c01b16602182015260098152612d77602982612905565b7fffffffff00000000000000000000000000000000000000000000000000000000604051917f7a00000000000000000000000000000000000000000000000000000000000000602084015260e01b16602182015260058152612d77602582612905565b507fffff000000000000000000000000000000000000000000000000000000000000604051917f7900000000000000000000000000000000000000000000000000000000000000602084015260f01b16602182015260038152612d77602382612905565b507fff00000000000000000000000000000000000000000000000000000000000000604051917f7800000000000000000000000000000000000000000000000000000000000000602084015260f81b16602182015260028152612d77602282612905565b905060ff60405192161760f81b602082015260018152612d77602182612905565b67ffffffffffffffff811660188110614adf5760ff811115614a7b5761ffff811115614a175763ffffffff10156149b4577fffffffffffffffff000000000000000000000000000000000000000000000000604051917f1b00000000000000000000000000000000000000000000000000000000000000602084015260c01b16602182015260098152612d77602982612905565b7fffffffff00000000000000000000000000000000000000000000000000000000604051917f1a00000000000000000000000000000000000000000000000000000000000000602084015260e01b16602182015260058152612d77602582612905565b507fffff000000000000000000000000000000000000000000000000000000000000604051917f1900000000000000000000000000000000000000000000000000000000000000602084015260f01b16602182015260038152612d77602382612905565b507fff00000000000000000000000000000000000000000000000000000000000000604051917f1800000000000000000000000000000000000000000000000000000000000000602084015260f81b16602182015260028152612d77602282612905565b507fff000000000000000000000000000000000000000000000000000000000000006040519160f81b16602082015260018152612d77602182612905565b67ffffffffffffffff811660188110614cdc5760ff811115614c785761ffff811115614c145763ffffffff1015614bb1577fffffffffffffffff000000000000000000000000000000000000000000000000604051917f5b00000000000000000000000000000000000000000000000000000000000000602084015260c01b16602182015260098152612d77602982612905565b7fffffffff00000000000000000000000000000000000000000000000000000000604051917f5a00000000000000000000000000000000000000000000000000000000000000602084015260e01b16602182015260058152612d77602582612905565b507fffff000000000000000000000000000000000000000000000000000000000000604051917f5900000000000000000000000000000000000000000000000000000000000000602084015260f01b16602182015260038152612d77602382612905565b507fff00000000000000000000000000000000000000000000000000000000000000604051917f5800000000000000000000000000000000000000000000000000000000000000602084015260f81b16602182015260028152612d77602282612905565b50604060ff815192161760f81b602082015260018152612d77602182612905565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411614d74579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561118b575f516001600160a01b03811615614d6a57905f905f90565b505f906001905f90565b5050505f9160039190565b908115159182614dcc575b5081614dc2575b81614d9a575090565b7f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a89150111590565b8015159150614d91565b7fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc6325511191505f614d8a565b7fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80807f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8185817fffffffff00000001000000000000000000000000fffffffffffffffffffffffc81838009080908818580091493109110161690565b60405190614e80826128e9565b5f6040838281528260208201520152565b9060108110156103745760051b0190565b614ec290614eae614e73565b508051906040602082015191015191614efe565b9060405192614ed0846128e9565b83526020830152604082015290565b614ec291614eeb614e73565b5080516040602083015192015192614f91565b9290917fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80918180868009968180808a818080808a800980097fffffffff00000001000000000000000000000000fffffffffffffffffffffffc09818088800960030908940960040991818080808087600209810381868009089c80096008098103938b82039008900908940960020990565b91939092935f945f945f946040810151907fffffffff00000001000000000000000000000000ffffffffffffffffffffffff8280097fffffffff00000001000000000000000000000000ffffffffffffffffffffffff858009927fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80878609602085015109917fffffffff00000001000000000000000000000000ffffffffffffffffffffffff808681868103818d8189890990090896510991818381039189090890811585151694855f14615112575050505050600114615074575b50505050565b7fffffffff00000001000000000000000000000000ffffffffffffffffffffffff8080809a508699508097985080969381808087819998099d838f94097fffffffff00000001000000000000000000000000fffffffffffffffffffffffc09818088800960030908940960040991818080808087600209810381868009089c80096008098103938b820390089009089409600209905f80808061506e565b929b50935096507fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80808080809c9d50809a995080985080969f508b8009809709958a098180876002098103818381038188800908089d098103938c8203900890090895099009905f80808061506e565b92918015615233575f60c060209260405190848252848083015284604083015260608201527fffffffff00000001000000000000000000000000fffffffffffffffffffffffd60808201527fffffffff00000001000000000000000000000000ffffffffffffffffffffffff60a082015260055afa905f519115614705577fffffffff00000001000000000000000000000000ffffffffffffffffffffffff828180828196098097099509900990565b505090505f905f9056" as const
