/** ABI and creation code of the contract Governance. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "ADMIN_ROLE",
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
  "type": "function",
  "name": "COUNCIL_ROLE",
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
  "type": "function",
  "name": "PUBLIC_ROLE",
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
  "type": "function",
  "name": "canCall",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "target",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "selector",
    "type": "bytes4",
    "internalType": "bytes4"
   }
  ],
  "outputs": [
   {
    "name": "immediate",
    "type": "bool",
    "internalType": "bool"
   },
   {
    "name": "delay",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "cancel",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "target",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "data",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "consumeScheduledOp",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "data",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "execute",
  "inputs": [
   {
    "name": "target",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "data",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "stateMutability": "payable"
 },
 {
  "type": "function",
  "name": "expiration",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "getAccess",
  "inputs": [
   {
    "name": "roleId",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "since",
    "type": "uint48",
    "internalType": "uint48"
   },
   {
    "name": "currentDelay",
    "type": "uint32",
    "internalType": "uint32"
   },
   {
    "name": "pendingDelay",
    "type": "uint32",
    "internalType": "uint32"
   },
   {
    "name": "effect",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "getNonce",
  "inputs": [
   {
    "name": "id",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "getRoleAdmin",
  "inputs": [
   {
    "name": "roleId",
    "type": "uint64",
    "internalType": "uint64"
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
  "name": "getRoleGrantDelay",
  "inputs": [
   {
    "name": "roleId",
    "type": "uint64",
    "internalType": "uint64"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "getRoleGuardian",
  "inputs": [
   {
    "name": "roleId",
    "type": "uint64",
    "internalType": "uint64"
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
  "name": "getSchedule",
  "inputs": [
   {
    "name": "id",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "getTargetAdminDelay",
  "inputs": [
   {
    "name": "target",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "getTargetFunctionRole",
  "inputs": [
   {
    "name": "target",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "selector",
    "type": "bytes4",
    "internalType": "bytes4"
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
  "name": "grantRole",
  "inputs": [
   {
    "name": "roleId",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "executionDelay",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "hasRole",
  "inputs": [
   {
    "name": "roleId",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "isMember",
    "type": "bool",
    "internalType": "bool"
   },
   {
    "name": "executionDelay",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "hashOperation",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "target",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "data",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
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
  "name": "initialize",
  "inputs": [
   {
    "name": "initialAdmin",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "isTargetClosed",
  "inputs": [
   {
    "name": "target",
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
  "name": "labelRole",
  "inputs": [
   {
    "name": "roleId",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "label",
    "type": "string",
    "internalType": "string"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "minSetback",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "multicall",
  "inputs": [
   {
    "name": "data",
    "type": "bytes[]",
    "internalType": "bytes[]"
   }
  ],
  "outputs": [
   {
    "name": "results",
    "type": "bytes[]",
    "internalType": "bytes[]"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "renounceRole",
  "inputs": [
   {
    "name": "roleId",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "callerConfirmation",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "revokeRole",
  "inputs": [
   {
    "name": "roleId",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "schedule",
  "inputs": [
   {
    "name": "target",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "data",
    "type": "bytes",
    "internalType": "bytes"
   },
   {
    "name": "when",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "outputs": [
   {
    "name": "operationId",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "nonce",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setGrantDelay",
  "inputs": [
   {
    "name": "roleId",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "newDelay",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setRoleAdmin",
  "inputs": [
   {
    "name": "roleId",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "admin",
    "type": "uint64",
    "internalType": "uint64"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setRoleGuardian",
  "inputs": [
   {
    "name": "roleId",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "guardian",
    "type": "uint64",
    "internalType": "uint64"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setTargetAdminDelay",
  "inputs": [
   {
    "name": "target",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "newDelay",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setTargetClosed",
  "inputs": [
   {
    "name": "target",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "closed",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setTargetFunctionRole",
  "inputs": [
   {
    "name": "target",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "selectors",
    "type": "bytes4[]",
    "internalType": "bytes4[]"
   },
   {
    "name": "roleId",
    "type": "uint64",
    "internalType": "uint64"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setUp",
  "inputs": [
   {
    "name": "config",
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
    "name": "settlement",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "oracleSet",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "registry",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "updateAuthority",
  "inputs": [
   {
    "name": "target",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "newAuthority",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "event",
  "name": "Initialized",
  "inputs": [
   {
    "name": "version",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OperationCanceled",
  "inputs": [
   {
    "name": "operationId",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   },
   {
    "name": "nonce",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OperationExecuted",
  "inputs": [
   {
    "name": "operationId",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   },
   {
    "name": "nonce",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OperationScheduled",
  "inputs": [
   {
    "name": "operationId",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   },
   {
    "name": "nonce",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "schedule",
    "type": "uint48",
    "indexed": false,
    "internalType": "uint48"
   },
   {
    "name": "caller",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "target",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "data",
    "type": "bytes",
    "indexed": false,
    "internalType": "bytes"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "RoleAdminChanged",
  "inputs": [
   {
    "name": "roleId",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "admin",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "RoleGrantDelayChanged",
  "inputs": [
   {
    "name": "roleId",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "delay",
    "type": "uint32",
    "indexed": false,
    "internalType": "uint32"
   },
   {
    "name": "since",
    "type": "uint48",
    "indexed": false,
    "internalType": "uint48"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "RoleGranted",
  "inputs": [
   {
    "name": "roleId",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "account",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "delay",
    "type": "uint32",
    "indexed": false,
    "internalType": "uint32"
   },
   {
    "name": "since",
    "type": "uint48",
    "indexed": false,
    "internalType": "uint48"
   },
   {
    "name": "newMember",
    "type": "bool",
    "indexed": false,
    "internalType": "bool"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "RoleGuardianChanged",
  "inputs": [
   {
    "name": "roleId",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "guardian",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "RoleLabel",
  "inputs": [
   {
    "name": "roleId",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "label",
    "type": "string",
    "indexed": false,
    "internalType": "string"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "RoleRevoked",
  "inputs": [
   {
    "name": "roleId",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "account",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "TargetAdminDelayUpdated",
  "inputs": [
   {
    "name": "target",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "delay",
    "type": "uint32",
    "indexed": false,
    "internalType": "uint32"
   },
   {
    "name": "since",
    "type": "uint48",
    "indexed": false,
    "internalType": "uint48"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "TargetClosed",
  "inputs": [
   {
    "name": "target",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "closed",
    "type": "bool",
    "indexed": false,
    "internalType": "bool"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "TargetFunctionRoleUpdated",
  "inputs": [
   {
    "name": "target",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "selector",
    "type": "bytes4",
    "indexed": false,
    "internalType": "bytes4"
   },
   {
    "name": "roleId",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "AccessManagerAlreadyScheduled",
  "inputs": [
   {
    "name": "operationId",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "AccessManagerBadConfirmation",
  "inputs": []
 },
 {
  "type": "error",
  "name": "AccessManagerExpired",
  "inputs": [
   {
    "name": "operationId",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "AccessManagerInvalidInitialAdmin",
  "inputs": [
   {
    "name": "initialAdmin",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "AccessManagerLockedFunction",
  "inputs": [
   {
    "name": "selector",
    "type": "bytes4",
    "internalType": "bytes4"
   }
  ]
 },
 {
  "type": "error",
  "name": "AccessManagerLockedRole",
  "inputs": [
   {
    "name": "roleId",
    "type": "uint64",
    "internalType": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "AccessManagerNotReady",
  "inputs": [
   {
    "name": "operationId",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "AccessManagerNotScheduled",
  "inputs": [
   {
    "name": "operationId",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "AccessManagerUnauthorizedAccount",
  "inputs": [
   {
    "name": "msgsender",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "roleId",
    "type": "uint64",
    "internalType": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "AccessManagerUnauthorizedCall",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "target",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "selector",
    "type": "bytes4",
    "internalType": "bytes4"
   }
  ]
 },
 {
  "type": "error",
  "name": "AccessManagerUnauthorizedCancel",
  "inputs": [
   {
    "name": "msgsender",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "target",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "selector",
    "type": "bytes4",
    "internalType": "bytes4"
   }
  ]
 },
 {
  "type": "error",
  "name": "AccessManagerUnauthorizedConsume",
  "inputs": [
   {
    "name": "target",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "AddressEmptyCode",
  "inputs": [
   {
    "name": "target",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "FailedCall",
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
  "name": "InvalidInitialization",
  "inputs": []
 },
 {
  "type": "error",
  "name": "NotInitializing",
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
 }
] as const

export const bytecode = "0x6080806040523460aa575f516020612ff65f395f51905f525460ff8160401c16609b576002600160401b03196001600160401b038216016049575b604051612f4790816100af8239f35b6001600160401b0319166001600160401b039081175f516020612ff65f395f51905f525581527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d290602090a15f80603a565b63f92ee8a960e01b5f5260045ffd5b5f80fdfe6080806040526004361015610012575f80fd5b5f905f3560e01c9081622854d7146118665750806308d6122d1461176b5780630b0a93ba1461173757806312be872714611714578063167bd3951461167c57806318ff183c146115ea5780631cff79cd1461148b57806325c471a01461143c5780633078f114146113e157806330cae187146113465780633adc277a146113175780633ca7c02a146112f55780634136a33c146112b65780634665096d146112985780634c1da1e21461126657806352962952146111a7578063530dd456146111655780636d5115bd146110f757806375b238fc146110db578063853551b81461103557806394c7d7ee14610f6f578063a166aa8914610f41578063a64d95ce14610e3c578063abd9bd2a14610e17578063ac9650d814610c6a578063b700961314610c29578063b7d2b16214610bf6578063c4775b861461083b578063c4d66de8146106e0578063cc1b6c81146106c2578063d1f856ee1461067d578063d22b598914610594578063d6bb62c614610466578063f801a698146102135763fe0776f51461019e575f80fd5b34610210576040366003190112610210576101b76118db565b6101bf611895565b906001600160401b03811680156101fe5750336001600160a01b038316036101ef57906101eb91612735565b5080f35b635f159e6360e01b8352600483fd5b63061c6a4360e21b8452600452602483fd5b80fd5b50346102105760603660031901126102105761022d61187f565b906024356001600160401b0381116104625761024d903690600401611907565b919060443565ffffffffffff811680910361045e5761026e84838733611ed7565b905061028a63ffffffff61028142612e17565b92168092611e06565b90158015610443575b61040a579065ffffffffffff80921690818082119118021816906102b984828733611b93565b938484525f516020612e875f395f51905f5260205265ffffffffffff60408520541680151590816103f9575b506103e55760409584936103d687947f82a2da5dee54ea8021c6545b4444620291e07ee83be6dd57edb175062715f3b494868b99525f516020612e875f395f51905f52602052600163ffffffff8a8a205460301c160163ffffffff81169989898c9b525f516020612e875f395f51905f5260205281812065ffffffffffff881665ffffffffffff198254161790558981525f516020612e875f395f51905f52602052209069ffffffff00000000000082549160301b169069ffffffff00000000000019161790558a51948594855233602086015260018060a01b03168b850152608060608501526080840191611b44565b0390a382519182526020820152f35b63813e945960e01b84526004859052602484fd5b61040391506126df565b155f6102e5565b606484876104188887611f1e565b6381c6f24b60e01b8352336004526001600160a01b039091166024526001600160e01b031916604452fd5b508115158015610293575065ffffffffffff81168210610293565b8280fd5b5080fd5b5034610210576104753661198a565b610483818394969593611f1e565b9061049081858886611b93565b938486525f516020612e875f395f51905f5260205265ffffffffffff604087205416155f146104cd5763060a299b60e41b86526004859052602486fd5b906104d99187856127d0565b1561055457602084848082525f516020612e875f395f51905f5283526040822065ffffffffffff1981541690558082525f516020612e875f395f51905f52835263ffffffff604083205460301c1680917fbd9ac67a6e2f6463b80927326310338bcbb4bdb7936ce1365ea3e01067e7b9f76040519480a38152f35b604051630ff89d4760e21b81523360048201526001600160a01b03928316602482015291851660448301526001600160e01b031916606482015260849150fd5b5034610210576040366003190112610210576105ae61187f565b7fa56b76017453f399ec2327ba00375dbfb1fd070ff854341ad6191e6a2e2de19c6105d7611977565b916105e0611e38565b60018060a01b0316918284525f516020612f075f395f51905f52602052610617816001600160701b03600160408820015416612cec565b91908486525f516020612f075f395f51905f526020526001600160701b036001604088200191166001600160701b03198254161790556106776040519283928390929165ffffffffffff60209163ffffffff604085019616845216910152565b0390a280f35b5034610210576040366003190112610210576106a861069a6118db565b6106a2611895565b90611dc9565b60408051921515835263ffffffff91909116602083015290f35b50346102105780600319360112610210576020604051620697808152f35b5034610210576020366003190112610210576106fa61187f565b5f516020612f275f395f51905f5254906001600160401b0360ff8360401c1615921680159081610833575b6001149081610829575b159081610820575b506108115781610745611d2e565b6107e1575b610752612dec565b61075a612dec565b6001600160a01b038116156107cd57610772906123ea565b5061077a5780f35b60ff60401b195f516020612f275f395f51905f5254165f516020612f275f395f51905f52557fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d2602060405160018152a180f35b630409d6d160e11b83526004839052602483fd5b600160401b60ff60401b195f516020612f275f395f51905f525416175f516020612f275f395f51905f525561074a565b63f92ee8a960e01b8352600483fd5b9050155f610737565b303b15915061072f565b839150610725565b503461021057366003190160c0811261046257606013610210576064356001600160a01b03811690819003610462576084356001600160a01b0381169081900361045e5760a4356001600160a01b03811690819003610bf2575f516020612f275f395f51905f5254926001600160401b0360ff8560401c1615941680159081610bea575b6001149081610be0575b159081610bd7575b50610bc857836108df611d2e565b610b98575b6004356001600160a01b0381168103610b905760243563ffffffff81168103610b9457610910916120e0565b50604435926001600160a01b0384168403610b9057600193849283916109359061224e565b50817f1256f5b5ecb89caec12db449738f2fbcd1ba5806cf38f35413f4e5c15bf6a450606060405160208152600760208201526618dbdd5b98da5b60ca1b6040820152a28088525f516020612f075f395f51905f5260205260408820630282253b60e51b895260205260408820826001600160401b031982541617905581815f516020612e675f395f51905f526020604051630282253b60e51b8152a38088525f516020612f075f395f51905f5260205260408820638456cb5960e01b895260205260408820826001600160401b031982541617905581815f516020612e675f395f51905f526020604051638456cb5960e01b8152a38088525f516020612f075f395f51905f5260205260408820630237bed160e11b895260205260408820826001600160401b031982541617905581815f516020612e675f395f51905f526020604051630237bed160e11b8152a38088525f516020612f075f395f51905f5260205260408820634f77f4d960e01b895260205260408820826001600160401b03198254161790555f516020612e675f395f51905f526020604051634f77f4d960e01b8152a38086525f516020612f075f395f51905f5260205260408620630882ec4160e41b875260205260408620826001600160401b03198254161790555f516020612e675f395f51905f526020604051630882ec4160e41b8152a38084525f516020612f075f395f51905f5260205260408420638b51e89760e01b855260205260408420826001600160401b03198254161790555f516020612e675f395f51905f526020604051638b51e89760e01b8152a361077a5780f35b8580fd5b8680fd5b600160401b60ff60401b195f516020612f275f395f51905f525416175f516020612f275f395f51905f52556108e4565b63f92ee8a960e01b8552600485fd5b9050155f6108d1565b303b1591506108c9565b8591506108bf565b8380fd5b5034610210576040366003190112610210576101eb610c136118db565b610c1b611895565b90610c24611e38565b612735565b503461021057606036600319011261021057610c4361187f565b610c4b611895565b604435916001600160e01b031983168303610bf2576106a89350611c21565b5034610210576020366003190112610210576004356001600160401b03811161046257610c9b9036906004016118ab565b906020604051610cab8282611a70565b84815281810191601f198101368437610cc385611be2565b93610cd16040519586611a70565b858552601f19610ce087611be2565b01875b818110610e0857505036819003601e190190875b87811015610d90578060051b82013583811215610d8c578201908135916001600160401b038311610d885785018236038113610d885782610d66610d6c928d898c6001986040519687958487013784018281018481528e519283915e010190815203601f198101835282611a70565b30612713565b610d76828a611bf9565b52610d818189611bf9565b5001610cf7565b8a80fd5b8980fd5b88848860405191808301818452825180915260408401918060408360051b870101940192865b838810610dc35786860387f35b9091929394838080600193603f198b8203018752818a518051918291828552018484015e86838284010152601f80199101160101970193019701969093929193610db6565b60608782018501528301610ce3565b5034610210576020610e34610e2b3661198a565b92919091611b93565b604051908152f35b503461021057604036600319011261021057610e566118db565b610e5e611977565b610e66611e38565b6001600160401b038216916001600160401b038314610f2d5781816001610ec87ffeb69018ee8b8fd50ea86348f1267d07673379f72cffdeccec63853ee8ce8b48956001600160701b0383610ebd610ed0986119dc565b015460801c16612cec565b9490926119dc565b0180546dffffffffffffffffffffffffffff60801b191660809290921b6dffffffffffffffffffffffffffff60801b169190911790556040805163ffffffff909216825265ffffffffffff90921660208201529081908101610677565b63061c6a4360e21b84526004839052602484fd5b5034610210576020366003190112610210576020610f65610f6061187f565b611b64565b6040519015158152f35b503461021057610f7e36611934565b91604051638fb3603760e01b8152602081600481335afa90811561102a578591610fe3575b506001600160e01b03191663704c9fc960e01b01610fd05791610fcb916101eb933390611b93565b611f34565b630641fee960e31b845233600452602484fd5b90506020813d602011611022575b81610ffe60209383611a70565b8101031261101e57516001600160e01b03198116810361101e575f610fa3565b8480fd5b3d9150610ff1565b6040513d87823e3d90fd5b50346102105760403660031901126102105761104f6118db565b602435906001600160401b03821161045e576110776001600160401b03923690600401611907565b929091611082611e38565b1691821580156110cb575b610f2d57907f1256f5b5ecb89caec12db449738f2fbcd1ba5806cf38f35413f4e5c15bf6a45091610677604051928392602084526020840191611b44565b506001600160401b03831461108d565b5034610210578060031936011261021057602090604051908152f35b50346102105760403660031901126102105761111161187f565b6024359063ffffffff60e01b821680920361045e576001600160a01b031682525f516020612f075f395f51905f5260209081526040808420928452918152918190205490516001600160401b039091168152f35b50346102105760203660031901126102105760206001600160401b03600161119361118e6118db565b6119dc565b0154166001600160401b0360405191168152f35b5034610210576040366003190112610210576111c16118db565b6111c96118f1565b6111d1611e38565b6001600160401b0382169182158015611256575b610f2d579060016111fd6001600160401b03936119dc565b0180546fffffffffffffffff00000000000000001916604083901b6fffffffffffffffff00000000000000001617905516907f7a8059630b897b5de4c08ade69f8b90c3ead1f8596d62d10b6c4d14a0afb4ae28380a380f35b506001600160401b0383146111e5565b503461021057602036600319011261021057602061128a61128561187f565b611b0c565b63ffffffff60405191168152f35b5034610210578060031936011261021057602060405162093a808152f35b50346102105760203660031901126102105763ffffffff604060209260043581525f516020612e875f395f51905f528452205460301c16604051908152f35b503461021057806003193601126102105760206040516001600160401b038152f35b5034610210576020366003190112610210576020611336600435611ad6565b65ffffffffffff60405191168152f35b5034610210576040366003190112610210576113606118db565b6113686118f1565b611370611e38565b6001600160401b03821691821580156113d1575b610f2d5790600161139c6001600160401b03936119dc565b01828216831982541617905516907f1fd6dd7631312dfac2205b52913f99de03b4d7e381d5d27d3dbfe0713e6e63408380a380f35b506001600160401b038314611384565b503461021057604036600319011261021057608063ffffffff65ffffffffffff8161141b61140d6118db565b611415611895565b90611a91565b93929590918560405197168752166020860152166040840152166060820152f35b5034610210576060366003190112610210576114566118db565b61145e611895565b906044359063ffffffff82168203610bf2576101eb9261147c611e38565b61148582611a1b565b91612564565b5061149536611934565b90916114a382848333611ed7565b939015806115dc575b6115ce576114bc83828433611b93565b63ffffffff869516158015906115b5575b6115a3575b505f516020612e475f395f51905f5254926115156114f08284611f1e565b6001600160a01b0385165f9081526001600160e01b0319919091166020526040902090565b5f516020612e475f395f51905f52556001600160401b03811161158f576040519161154a601f8301601f191660200184611a70565b8183523682820111610b945795602082849382998361157198970137830101523491612019565b505f516020612e475f395f51905f525563ffffffff60405191168152f35b634e487b7160e01b86526041600452602486fd5b6115ae919450611f34565b925f6114d2565b5065ffffffffffff6115c682611ad6565b1615156114cd565b906104186064938693611f1e565b5063ffffffff8416156114ac565b50346116785760403660031901126116785761160461187f565b61160c611895565b90611615611e38565b6001600160a01b031690813b1561167857604051637a9e5e4b60e01b81526001600160a01b039091166004820152905f908290602490829084905af1801561166d5761165f575080f35b61166b91505f90611a70565b005b6040513d5f823e3d90fd5b5f80fd5b346116785760403660031901126116785761169561187f565b602435908115158092036116785760207f90d4e7bb7e5d933792b3562e1741306f8be94837e1348dacef9b6f1df56eb138916116cf611e38565b6001600160a01b03165f8181525f516020612f075f395f51905f528352604090819020600101805460ff60701b1916607087901b60ff60701b161790555193845292a2005b3461167857602036600319011261167857602061128a6117326118db565b611a1b565b3461167857602036600319011261167857602061175a6117556118db565b6119ff565b6001600160401b0360405191168152f35b346116785760603660031901126116785761178461187f565b6024356001600160401b038111611678576117a39036906004016118ab565b9190604435906001600160401b038216809203611678576117c5939293611e38565b6001600160a01b03909316925f5b8381101561166b578060051b82013563ffffffff60e01b811680910361167857637a9e5e4b60e01b8114611854579083865f516020612e675f395f51905f526020600195835f525f516020612f075f395f51905f52825260405f20815f52825260405f20856001600160401b0319825416179055604051908152a3016117d3565b637a3a272560e11b5f5260045260245ffd5b34611678575f3660031901126116785780600160209252f35b600435906001600160a01b038216820361167857565b602435906001600160a01b038216820361167857565b9181601f84011215611678578235916001600160401b038311611678576020808501948460051b01011161167857565b600435906001600160401b038216820361167857565b602435906001600160401b038216820361167857565b9181601f84011215611678578235916001600160401b038311611678576020838186019501011161167857565b906040600319830112611678576004356001600160a01b03811681036116785791602435906001600160401b0382116116785761197391600401611907565b9091565b6024359063ffffffff8216820361167857565b6060600319820112611678576004356001600160a01b038116810361167857916024356001600160a01b03811681036116785791604435906001600160401b0382116116785761197391600401611907565b6001600160401b03165f525f516020612ee75f395f51905f5260205260405f2090565b6001611a126001600160401b03926119dc565b015460401c1690565b6001600160701b036001611a31611a3c936119dc565b015460801c166126a2565b505090565b604081019081106001600160401b03821117611a5c57604052565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b03821117611a5c57604052565b90611aa365ffffffffffff93926119dc565b9060018060a01b03165f5260205260405f205490611acc6001600160701b038360301c166126a2565b9490931693909291565b5f525f516020612e875f395f51905f5260205265ffffffffffff60405f205416611aff816126df565b15611b0957505f90565b90565b6001600160a01b03165f9081525f516020612f075f395f51905f526020526040902060010154611a3c906001600160701b03166126a2565b908060209392818452848401375f828201840152601f01601f1916010190565b6001600160a01b03165f9081525f516020612f075f395f51905f52602052604090206001015460701c60ff1690565b604080516001600160a01b03928316602082019081529290931690830152606080830152929091611bdc918391611bce916080840191611b44565b03601f198101835282611a70565b51902090565b6001600160401b038111611a5c5760051b60200190565b8051821015611c0d5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b919091611c2d83611b64565b15611c3b575050505f905f90565b6001600160a01b0381163003611c8457505f516020612e475f395f51905f52546001600160a01b039092165f9081526001600160e01b0319909116602052604090205b14905f90565b919291906001600160e01b031916637a9e5e4b60e01b8103611cde5750611cbc63ffffffff80611cb48194611d5b565b939096611b0c565b9216911690818082119118021816915f14611cd75781159190565b5f91508190565b611d1b929360018060a01b03165f525f516020612f075f395f51905f5260205260405f20905f526020526001600160401b0360405f205416611dc9565b919015611cd75763ffffffff8216159190565b60016001600160401b03195f516020612f275f395f51905f525416175f516020612f275f395f51905f5255565b6001600160a01b03165f9081525f516020612ea75f395f51905f52602052604090205465ffffffffffff81169190611d9e9060301c6001600160701b03166126a2565b509092801515915081611db057509190565b905065ffffffffffff611dc242612e17565b1610159190565b6001600160401b0381811603611de25750506001905f90565b65ffffffffffff9291611df491611a91565b505092168015159081611db057509190565b9065ffffffffffff8091169116019065ffffffffffff8211611e2457565b634e487b7160e01b5f52601160045260245ffd5b611e4236336128ac565b9015611e4b5750565b63ffffffff16611e80576001600160401b03611e66366129b8565b50905063f07e038f60e01b5f52336004521660245260445ffd5b611ed46040516020810190338252306040820152606080820152611ecc81602060808201368152365f838301375f823683010152601f19601f360116010103601f198101835282611a70565b519020611f34565b50565b909291906001600160a01b0384163003611ef557611973935061295d565b9192906004841015611f0b57505050505f905f90565b61197393611f1891611f1e565b91611c21565b9060041161167857356001600160e01b03191690565b5f8181525f516020612e875f395f51905f526020526040902054909190603081901c63ffffffff169065ffffffffffff1680611f7d578363060a299b60e41b5f5260045260245ffd5b65ffffffffffff611f8d42612e17565b16811115611fa85783630c65b5bd60e11b5f5260045260245ffd5b611fb590939192936126df565b612007578190805f525f516020612e875f395f51905f5260205260405f2065ffffffffffff1981541690557f76a2a46953689d4861a5d3f6ed883ad7e6af674a21f8e162707159fc9dde614d5f80a390565b631e2975b960e21b5f5260045260245ffd5b9180471061209e57815f92916020849351920190855af1808061208b575b15612046575050611b09612cd3565b1561206b57639996b31560e01b5f9081526001600160a01b0391909116600452602490fd5b3d1561207c576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b503d1515806120375750813b1515612037565b4763cf47918160e01b5f5260045260245260445ffd5b906601000000000000600160a01b0382549160301b16906601000000000000600160a01b031916179055565b6001600160a01b0381165f9081525f516020612ea75f395f51905f52602052604081205465ffffffffffff161592915f516020612ec75f395f51905f529060609085156121ce5765ffffffffffff6121408561213b42612e17565b611e06565b6121a960405161214f81611a41565b828416815263ffffffff891660208083019182528980525f516020612ee75f395f51905f5281526040808b206001600160a01b0389168c52909152892091518254861916908616178255516001600160701b0316906120b4565b63ffffffff6040519716875216602086015285604086015260018060a01b031693a390565b8380525f516020612ee75f395f51905f526020526040842060018060a01b038216855260205265ffffffffffff612249612218876001600160701b03604089205460301c16612d84565b91908780525f516020612ee75f395f51905f526020526040882060018060a01b0386168952602052604088206120b4565b6121a9565b6001600160a01b0381165f9081527f6a42c69c4e323716737a602e4be1b91b4a248da7e5a9d4df4a9ebdebde920b95602052604090205465ffffffffffff161590811561234f5760015f516020612ec75f395f51905f5260606122b45f61213b42612e17565b936123296040516122c481611a41565b65ffffffffffff871681526001600160701b03602082015f8152875f525f516020612ee75f395f51905f5260205260405f20888060a01b0386165f5260205265ffffffffffff8060405f209451161665ffffffffffff198454161783555116906120b4565b65ffffffffffff604051955f8752166020860152856040860152838060a01b031693a390565b6001600160a01b0381165f9081527f6a42c69c4e323716737a602e4be1b91b4a248da7e5a9d4df4a9ebdebde920b9560205260408120546123e5926001925f516020612ec75f395f51905f5292606092916123b59160301c6001600160701b0316612d84565b9590855f525f516020612ee75f395f51905f5260205260405f20868060a01b0384165f5260205260405f206120b4565b612329565b6001600160a01b0381165f9081525f516020612ea75f395f51905f52602052604090205465ffffffffffff16159081156124dc575f5f516020612ec75f395f51905f52606061243c8361213b42612e17565b936124b260405161244c81611a41565b65ffffffffffff871681526001600160701b03602082018781528780525f516020612ee75f395f51905f526020526040882060018060a01b038616895260205265ffffffffffff8060408a209451161665ffffffffffff198454161783555116906120b4565b6040805185815265ffffffffffff96909616602087015285018690526001600160a01b031693a390565b6001600160a01b0381165f9081525f516020612ea75f395f51905f52602052604081205461255f925f516020612ec75f395f51905f52916060919061252e90859060301c6001600160701b0316612d84565b95908580525f516020612ee75f395f51905f526020526040862060018060a01b0384168752602052604086206120b4565b6124b2565b909291926001600160401b038216916001600160401b03831461268f575f516020612ec75f395f51905f529165ffffffffffff826125a36060946119dc565b60018060a01b0384165f526020528160405f2054161597885f14612637576125de6121a99163ffffffff6125d642612e17565b911690611e06565b916001600160701b03604051916125f483611a41565b858516835261260f602084019163ffffffff8d1683526119dc565b60018060a01b0388165f52602052858060405f209451161686198454161783555116906120b4565b5061224981612648612678936119dc565b60018060a01b0386165f52602052612670896001600160701b0360405f205460301c16612d84565b9390916119dc565b60018060a01b0386165f5260205260405f206120b4565b8263061c6a4360e21b5f5260045260245ffd5b6126ab42612e17565b63ffffffff82169165ffffffffffff604082901c8116921682116126d3575090915f91508190565b60201c63ffffffff1692565b65ffffffffffff62093a8091160165ffffffffffff8111611e245765ffffffffffff8061270b42612e17565b169116111590565b905f8091602081519101845af4808061208b5715612046575050611b09612cd3565b906001600160401b038216916001600160401b03831461268f57612758816119dc565b60018060a01b0383165f5260205265ffffffffffff60405f205416156127c957612781906119dc565b6001600160a01b03919091165f8181526020929092526040822082905591907ff229baa593af28c41b1d16b748cd7688f0c83aaf92d4be41c44005defe84c1669080a3600190565b5050505f90565b9192916001600160a01b0316331461289c576127eb33611d5b565b506127f68385611f1e565b9160018060a01b031691825f525f516020612f075f395f51905f5260205260405f209063ffffffff60e01b165f52602052612846336128416001600160401b0360405f2054166119ff565b611dc9565b5081156128a4575b5061289c573014612860575b50505f90565b61286991612b5d565b50908061288a575b61287b578061285a565b612886903390611dc9565b5090565b506001600160401b0381161515612871565b505050600190565b90505f61284e565b9060048110612908576001600160a01b0382163014612928576128cf905f612b5d565b9290911580612919575b612910576128e691611dc9565b90156129085763ffffffff808093169116908180821191180218169081159190565b50505f905f90565b5050505f905f90565b5061292330611b64565b6128d9565b9050600411611678575f516020612e475f395f51905f5254305f90815280356001600160e01b03191660205260409020611c7e565b919060048210612910576001600160a01b038316301461298157906128cf91612b5d565b61298b9250611f1e565b5f516020612e475f395f51905f5254305f9081526001600160e01b03199092166020526040909120611c7e565b5f9060048110612b535780600411611678575f356001600160e01b031916906310a6aa3760e31b82148015612b43575b8015612b33575b8015612b23575b8015612b13575b612b075763063fc60f60e21b82148015612af7575b8015612ae7575b612ab75763012e238d60e51b82148015612aa7575b612a6657503082525f516020612f075f395f51905f52602052604082209082526020526001600160401b036040822054169181929190565b9050602411610210578061021057506004356001600160401b0381168103611678576001612a9b6001600160401b03926119dc565b01541690600191905f90565b50635be958b160e11b8214612a2e565b915050602411611678576004356001600160a01b0381169081900361167857612adf90611b0c565b6001915f9190565b506308d6122d60e01b8214612a19565b5063167bd39560e01b8214612a12565b5050506001905f905f90565b5063d22b598960e01b82146129fd565b50635326cae760e11b82146129f6565b5063294b14a960e11b82146129ef565b506330cae18760e01b82146129e8565b50505f905f905f90565b60048210612b53576001600160e01b0319612b788383611f1e565b16916310a6aa3760e31b83148015612cc3575b8015612cb3575b8015612ca3575b8015612c93575b612b075763063fc60f60e21b83148015612c83575b8015612c73575b612c4c5763012e238d60e51b83148015612c3c575b612c0b575050305f525f516020612f075f395f51905f5260205260405f20905f526020526001600160401b0360405f205416905f91905f90565b90915060241161167857600401356001600160401b0381168103611678576001612a9b6001600160401b03926119dc565b50635be958b160e11b8314612bd1565b909150602411611678576004013560018060a01b03811680910361167857612adf90611b0c565b506308d6122d60e01b8314612bbc565b5063167bd39560e01b8314612bb5565b5063d22b598960e01b8314612ba0565b50635326cae760e11b8314612b99565b5063294b14a960e11b8314612b92565b506330cae18760e01b8314612b8b565b604051903d82523d5f602084013e60203d830101604052565b612cfd63ffffffff919392936126a2565b505092168063ffffffff84168181115f14612d6a570363ffffffff8111611e2457612d4b63ffffffff8067ffffffff00000000935b1680620697801181620697801802181661213b42612e17565b9360201b166dffffffffffff00000000000000008460401b1617179190565b505067ffffffff00000000612d4b63ffffffff805f612d32565b612d9563ffffffff919392936126a2565b505092168063ffffffff84168181115f14612dd3570363ffffffff8111611e2457612d4b63ffffffff67ffffffff00000000925b1661213b42612e17565b505067ffffffff00000000612d4b63ffffffff5f612dc9565b60ff5f516020612f275f395f51905f525460401c1615612e0857565b631afcd79f60e31b5f5260045ffd5b65ffffffffffff8111612e2f5765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffdfe40c6c8c28789853c7efd823ab20824bbd71718a8a5915e855f6f288c9a26ad039ea6790c7dadfd01c9f8b9762b3682607af2c7e79e05a9f9fdf5580dde94915140c6c8c28789853c7efd823ab20824bbd71718a8a5915e855f6f288c9a26ad027b4501b7c347294b6ab7642a0f3ba6ad26efef1601fdfb1d54a7ff5bc6709097f98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf40c6c8c28789853c7efd823ab20824bbd71718a8a5915e855f6f288c9a26ad0140c6c8c28789853c7efd823ab20824bbd71718a8a5915e855f6f288c9a26ad00f0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00f0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00" as const
