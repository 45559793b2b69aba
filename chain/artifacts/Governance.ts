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

export const bytecode = "0x6080806040523460aa575f516020612fd35f395f51905f525460ff8160401c16609b576002600160401b03196001600160401b038216016049575b604051612f2490816100af8239f35b6001600160401b0319166001600160401b039081175f516020612fd35f395f51905f525581527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d290602090a15f80603a565b63f92ee8a960e01b5f5260045ffd5b5f80fdfe6080806040526004361015610012575f80fd5b5f905f3560e01c9081622854d7146118435750806308d6122d146117485780630b0a93ba1461171457806312be8727146116f1578063167bd3951461165957806318ff183c146115c75780631cff79cd1461146857806325c471a0146114195780633078f114146113be57806330cae187146113235780633adc277a146112f45780633ca7c02a146112d25780634136a33c146112935780634665096d146112755780634c1da1e2146112435780635296295214611184578063530dd456146111425780636d5115bd146110d457806375b238fc146110b8578063853551b81461101257806394c7d7ee14610f4c578063a166aa8914610f1e578063a64d95ce14610e19578063abd9bd2a14610df4578063ac9650d814610c47578063b700961314610c06578063b7d2b16214610bd3578063c4775b8614610818578063c4d66de8146106bd578063cc1b6c811461069f578063d1f856ee1461065a578063d22b598914610571578063d6bb62c614610443578063f801a698146101f05763fe0776f51461019e575f80fd5b346101ed5760403660031901126101ed576101b76118b8565b6101bf611872565b90336001600160a01b038316036101de57906101da91612712565b5080f35b635f159e6360e01b8352600483fd5b80fd5b50346101ed5760603660031901126101ed5761020a61185c565b906024356001600160401b03811161043f5761022a9036906004016118e4565b919060443565ffffffffffff811680910361043b5761024b84838733611eb4565b905061026763ffffffff61025e42612df4565b92168092611de3565b90158015610420575b6103e7579065ffffffffffff809216908180821191180218169061029684828733611b70565b938484525f516020612e645f395f51905f5260205265ffffffffffff60408520541680151590816103d6575b506103c25760409584936103b387947f82a2da5dee54ea8021c6545b4444620291e07ee83be6dd57edb175062715f3b494868b99525f516020612e645f395f51905f52602052600163ffffffff8a8a205460301c160163ffffffff81169989898c9b525f516020612e645f395f51905f5260205281812065ffffffffffff881665ffffffffffff198254161790558981525f516020612e645f395f51905f52602052209069ffffffff00000000000082549160301b169069ffffffff00000000000019161790558a51948594855233602086015260018060a01b03168b850152608060608501526080840191611b21565b0390a382519182526020820152f35b63813e945960e01b84526004859052602484fd5b6103e091506126bc565b155f6102c2565b606484876103f58887611efb565b6381c6f24b60e01b8352336004526001600160a01b039091166024526001600160e01b031916604452fd5b508115158015610270575065ffffffffffff81168210610270565b8280fd5b5080fd5b50346101ed5761045236611967565b610460818394969593611efb565b9061046d81858886611b70565b938486525f516020612e645f395f51905f5260205265ffffffffffff604087205416155f146104aa5763060a299b60e41b86526004859052602486fd5b906104b69187856127ad565b1561053157602084848082525f516020612e645f395f51905f5283526040822065ffffffffffff1981541690558082525f516020612e645f395f51905f52835263ffffffff604083205460301c1680917fbd9ac67a6e2f6463b80927326310338bcbb4bdb7936ce1365ea3e01067e7b9f76040519480a38152f35b604051630ff89d4760e21b81523360048201526001600160a01b03928316602482015291851660448301526001600160e01b031916606482015260849150fd5b50346101ed5760403660031901126101ed5761058b61185c565b7fa56b76017453f399ec2327ba00375dbfb1fd070ff854341ad6191e6a2e2de19c6105b4611954565b916105bd611e15565b60018060a01b0316918284525f516020612ee45f395f51905f526020526105f4816001600160701b03600160408820015416612cc9565b91908486525f516020612ee45f395f51905f526020526001600160701b036001604088200191166001600160701b03198254161790556106546040519283928390929165ffffffffffff60209163ffffffff604085019616845216910152565b0390a280f35b50346101ed5760403660031901126101ed576106856106776118b8565b61067f611872565b90611da6565b60408051921515835263ffffffff91909116602083015290f35b50346101ed57806003193601126101ed576020604051620697808152f35b50346101ed5760203660031901126101ed576106d761185c565b5f516020612f045f395f51905f5254906001600160401b0360ff8360401c1615921680159081610810575b6001149081610806575b1590816107fd575b506107ee5781610722611d0b565b6107be575b61072f612dc9565b610737612dc9565b6001600160a01b038116156107aa5761074f906123c7565b506107575780f35b60ff60401b195f516020612f045f395f51905f5254165f516020612f045f395f51905f52557fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d2602060405160018152a180f35b630409d6d160e11b83526004839052602483fd5b600160401b60ff60401b195f516020612f045f395f51905f525416175f516020612f045f395f51905f5255610727565b63f92ee8a960e01b8352600483fd5b9050155f610714565b303b15915061070c565b839150610702565b50346101ed57366003190160c0811261043f576060136101ed576064356001600160a01b0381169081900361043f576084356001600160a01b0381169081900361043b5760a4356001600160a01b03811690819003610bcf575f516020612f045f395f51905f5254926001600160401b0360ff8560401c1615941680159081610bc7575b6001149081610bbd575b159081610bb4575b50610ba557836108bc611d0b565b610b75575b6004356001600160a01b0381168103610b6d5760243563ffffffff81168103610b71576108ed916120bd565b50604435926001600160a01b0384168403610b6d57600193849283916109129061222b565b50817f1256f5b5ecb89caec12db449738f2fbcd1ba5806cf38f35413f4e5c15bf6a450606060405160208152600760208201526618dbdd5b98da5b60ca1b6040820152a28088525f516020612ee45f395f51905f5260205260408820630282253b60e51b895260205260408820826001600160401b031982541617905581815f516020612e445f395f51905f526020604051630282253b60e51b8152a38088525f516020612ee45f395f51905f5260205260408820638456cb5960e01b895260205260408820826001600160401b031982541617905581815f516020612e445f395f51905f526020604051638456cb5960e01b8152a38088525f516020612ee45f395f51905f5260205260408820630237bed160e11b895260205260408820826001600160401b031982541617905581815f516020612e445f395f51905f526020604051630237bed160e11b8152a38088525f516020612ee45f395f51905f5260205260408820634f77f4d960e01b895260205260408820826001600160401b03198254161790555f516020612e445f395f51905f526020604051634f77f4d960e01b8152a38086525f516020612ee45f395f51905f5260205260408620630882ec4160e41b875260205260408620826001600160401b03198254161790555f516020612e445f395f51905f526020604051630882ec4160e41b8152a38084525f516020612ee45f395f51905f5260205260408420638b51e89760e01b855260205260408420826001600160401b03198254161790555f516020612e445f395f51905f526020604051638b51e89760e01b8152a36107575780f35b8580fd5b8680fd5b600160401b60ff60401b195f516020612f045f395f51905f525416175f516020612f045f395f51905f52556108c1565b63f92ee8a960e01b8552600485fd5b9050155f6108ae565b303b1591506108a6565b85915061089c565b8380fd5b50346101ed5760403660031901126101ed576101da610bf06118b8565b610bf8611872565b90610c01611e15565b612712565b50346101ed5760603660031901126101ed57610c2061185c565b610c28611872565b604435916001600160e01b031983168303610bcf576106859350611bfe565b50346101ed5760203660031901126101ed576004356001600160401b03811161043f57610c78903690600401611888565b906020604051610c888282611a4d565b84815281810191601f198101368437610ca085611bbf565b93610cae6040519586611a4d565b858552601f19610cbd87611bbf565b01875b818110610de557505036819003601e190190875b87811015610d6d578060051b82013583811215610d69578201908135916001600160401b038311610d655785018236038113610d655782610d43610d49928d898c6001986040519687958487013784018281018481528e519283915e010190815203601f198101835282611a4d565b306126f0565b610d53828a611bd6565b52610d5e8189611bd6565b5001610cd4565b8a80fd5b8980fd5b88848860405191808301818452825180915260408401918060408360051b870101940192865b838810610da05786860387f35b9091929394838080600193603f198b8203018752818a518051918291828552018484015e86838284010152601f80199101160101970193019701969093929193610d93565b60608782018501528301610cc0565b50346101ed576020610e11610e0836611967565b92919091611b70565b604051908152f35b50346101ed5760403660031901126101ed57610e336118b8565b610e3b611954565b610e43611e15565b6001600160401b038216916001600160401b038314610f0a5781816001610ea57ffeb69018ee8b8fd50ea86348f1267d07673379f72cffdeccec63853ee8ce8b48956001600160701b0383610e9a610ead986119b9565b015460801c16612cc9565b9490926119b9565b0180546dffffffffffffffffffffffffffff60801b191660809290921b6dffffffffffffffffffffffffffff60801b169190911790556040805163ffffffff909216825265ffffffffffff90921660208201529081908101610654565b63061c6a4360e21b84526004839052602484fd5b50346101ed5760203660031901126101ed576020610f42610f3d61185c565b611b41565b6040519015158152f35b50346101ed57610f5b36611911565b91604051638fb3603760e01b8152602081600481335afa908115611007578591610fc0575b506001600160e01b03191663704c9fc960e01b01610fad5791610fa8916101da933390611b70565b611f11565b630641fee960e31b845233600452602484fd5b90506020813d602011610fff575b81610fdb60209383611a4d565b81010312610ffb57516001600160e01b031981168103610ffb575f610f80565b8480fd5b3d9150610fce565b6040513d87823e3d90fd5b50346101ed5760403660031901126101ed5761102c6118b8565b602435906001600160401b03821161043b576110546001600160401b039236906004016118e4565b92909161105f611e15565b1691821580156110a8575b610f0a57907f1256f5b5ecb89caec12db449738f2fbcd1ba5806cf38f35413f4e5c15bf6a45091610654604051928392602084526020840191611b21565b506001600160401b03831461106a565b50346101ed57806003193601126101ed57602090604051908152f35b50346101ed5760403660031901126101ed576110ee61185c565b6024359063ffffffff60e01b821680920361043b576001600160a01b031682525f516020612ee45f395f51905f5260209081526040808420928452918152918190205490516001600160401b039091168152f35b50346101ed5760203660031901126101ed5760206001600160401b03600161117061116b6118b8565b6119b9565b0154166001600160401b0360405191168152f35b50346101ed5760403660031901126101ed5761119e6118b8565b6111a66118ce565b6111ae611e15565b6001600160401b0382169182158015611233575b610f0a579060016111da6001600160401b03936119b9565b0180546fffffffffffffffff00000000000000001916604083901b6fffffffffffffffff00000000000000001617905516907f7a8059630b897b5de4c08ade69f8b90c3ead1f8596d62d10b6c4d14a0afb4ae28380a380f35b506001600160401b0383146111c2565b50346101ed5760203660031901126101ed57602061126761126261185c565b611ae9565b63ffffffff60405191168152f35b50346101ed57806003193601126101ed57602060405162093a808152f35b50346101ed5760203660031901126101ed5763ffffffff604060209260043581525f516020612e645f395f51905f528452205460301c16604051908152f35b50346101ed57806003193601126101ed5760206040516001600160401b038152f35b50346101ed5760203660031901126101ed576020611313600435611ab3565b65ffffffffffff60405191168152f35b50346101ed5760403660031901126101ed5761133d6118b8565b6113456118ce565b61134d611e15565b6001600160401b03821691821580156113ae575b610f0a579060016113796001600160401b03936119b9565b01828216831982541617905516907f1fd6dd7631312dfac2205b52913f99de03b4d7e381d5d27d3dbfe0713e6e63408380a380f35b506001600160401b038314611361565b50346101ed5760403660031901126101ed57608063ffffffff65ffffffffffff816113f86113ea6118b8565b6113f2611872565b90611a6e565b93929590918560405197168752166020860152166040840152166060820152f35b50346101ed5760603660031901126101ed576114336118b8565b61143b611872565b906044359063ffffffff82168203610bcf576101da92611459611e15565b611462826119f8565b91612541565b5061147236611911565b909161148082848333611eb4565b939015806115b9575b6115ab5761149983828433611b70565b63ffffffff86951615801590611592575b611580575b505f516020612e245f395f51905f5254926114f26114cd8284611efb565b6001600160a01b0385165f9081526001600160e01b0319919091166020526040902090565b5f516020612e245f395f51905f52556001600160401b03811161156c5760405191611527601f8301601f191660200184611a4d565b8183523682820111610b715795602082849382998361154e98970137830101523491611ff6565b505f516020612e245f395f51905f525563ffffffff60405191168152f35b634e487b7160e01b86526041600452602486fd5b61158b919450611f11565b925f6114af565b5065ffffffffffff6115a382611ab3565b1615156114aa565b906103f56064938693611efb565b5063ffffffff841615611489565b5034611655576040366003190112611655576115e161185c565b6115e9611872565b906115f2611e15565b6001600160a01b031690813b1561165557604051637a9e5e4b60e01b81526001600160a01b039091166004820152905f908290602490829084905af1801561164a5761163c575080f35b61164891505f90611a4d565b005b6040513d5f823e3d90fd5b5f80fd5b346116555760403660031901126116555761167261185c565b602435908115158092036116555760207f90d4e7bb7e5d933792b3562e1741306f8be94837e1348dacef9b6f1df56eb138916116ac611e15565b6001600160a01b03165f8181525f516020612ee45f395f51905f528352604090819020600101805460ff60701b1916607087901b60ff60701b161790555193845292a2005b3461165557602036600319011261165557602061126761170f6118b8565b6119f8565b346116555760203660031901126116555760206117376117326118b8565b6119dc565b6001600160401b0360405191168152f35b346116555760603660031901126116555761176161185c565b6024356001600160401b03811161165557611780903690600401611888565b9190604435906001600160401b038216809203611655576117a2939293611e15565b6001600160a01b03909316925f5b83811015611648578060051b82013563ffffffff60e01b811680910361165557637a9e5e4b60e01b8114611831579083865f516020612e445f395f51905f526020600195835f525f516020612ee45f395f51905f52825260405f20815f52825260405f20856001600160401b0319825416179055604051908152a3016117b0565b637a3a272560e11b5f5260045260245ffd5b34611655575f3660031901126116555780600160209252f35b600435906001600160a01b038216820361165557565b602435906001600160a01b038216820361165557565b9181601f84011215611655578235916001600160401b038311611655576020808501948460051b01011161165557565b600435906001600160401b038216820361165557565b602435906001600160401b038216820361165557565b9181601f84011215611655578235916001600160401b038311611655576020838186019501011161165557565b906040600319830112611655576004356001600160a01b03811681036116555791602435906001600160401b03821161165557611950916004016118e4565b9091565b6024359063ffffffff8216820361165557565b6060600319820112611655576004356001600160a01b038116810361165557916024356001600160a01b03811681036116555791604435906001600160401b03821161165557611950916004016118e4565b6001600160401b03165f525f516020612ec45f395f51905f5260205260405f2090565b60016119ef6001600160401b03926119b9565b015460401c1690565b6001600160701b036001611a0e611a19936119b9565b015460801c1661267f565b505090565b604081019081106001600160401b03821117611a3957604052565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b03821117611a3957604052565b90611a8065ffffffffffff93926119b9565b9060018060a01b03165f5260205260405f205490611aa96001600160701b038360301c1661267f565b9490931693909291565b5f525f516020612e645f395f51905f5260205265ffffffffffff60405f205416611adc816126bc565b15611ae657505f90565b90565b6001600160a01b03165f9081525f516020612ee45f395f51905f526020526040902060010154611a19906001600160701b031661267f565b908060209392818452848401375f828201840152601f01601f1916010190565b6001600160a01b03165f9081525f516020612ee45f395f51905f52602052604090206001015460701c60ff1690565b604080516001600160a01b03928316602082019081529290931690830152606080830152929091611bb9918391611bab916080840191611b21565b03601f198101835282611a4d565b51902090565b6001600160401b038111611a395760051b60200190565b8051821015611bea5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b919091611c0a83611b41565b15611c18575050505f905f90565b6001600160a01b0381163003611c6157505f516020612e245f395f51905f52546001600160a01b039092165f9081526001600160e01b0319909116602052604090205b14905f90565b919291906001600160e01b031916637a9e5e4b60e01b8103611cbb5750611c9963ffffffff80611c918194611d38565b939096611ae9565b9216911690818082119118021816915f14611cb45781159190565b5f91508190565b611cf8929360018060a01b03165f525f516020612ee45f395f51905f5260205260405f20905f526020526001600160401b0360405f205416611da6565b919015611cb45763ffffffff8216159190565b60016001600160401b03195f516020612f045f395f51905f525416175f516020612f045f395f51905f5255565b6001600160a01b03165f9081525f516020612e845f395f51905f52602052604090205465ffffffffffff81169190611d7b9060301c6001600160701b031661267f565b509092801515915081611d8d57509190565b905065ffffffffffff611d9f42612df4565b1610159190565b6001600160401b0381811603611dbf5750506001905f90565b65ffffffffffff9291611dd191611a6e565b505092168015159081611d8d57509190565b9065ffffffffffff8091169116019065ffffffffffff8211611e0157565b634e487b7160e01b5f52601160045260245ffd5b611e1f3633612889565b9015611e285750565b63ffffffff16611e5d576001600160401b03611e4336612995565b50905063f07e038f60e01b5f52336004521660245260445ffd5b611eb16040516020810190338252306040820152606080820152611ea981602060808201368152365f838301375f823683010152601f19601f360116010103601f198101835282611a4d565b519020611f11565b50565b909291906001600160a01b0384163003611ed257611950935061293a565b9192906004841015611ee857505050505f905f90565b61195093611ef591611efb565b91611bfe565b9060041161165557356001600160e01b03191690565b5f8181525f516020612e645f395f51905f526020526040902054909190603081901c63ffffffff169065ffffffffffff1680611f5a578363060a299b60e41b5f5260045260245ffd5b65ffffffffffff611f6a42612df4565b16811115611f855783630c65b5bd60e11b5f5260045260245ffd5b611f9290939192936126bc565b611fe4578190805f525f516020612e645f395f51905f5260205260405f2065ffffffffffff1981541690557f76a2a46953689d4861a5d3f6ed883ad7e6af674a21f8e162707159fc9dde614d5f80a390565b631e2975b960e21b5f5260045260245ffd5b9180471061207b57815f92916020849351920190855af18080612068575b15612023575050611ae6612cb0565b1561204857639996b31560e01b5f9081526001600160a01b0391909116600452602490fd5b3d15612059576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b503d1515806120145750813b1515612014565b4763cf47918160e01b5f5260045260245260445ffd5b906601000000000000600160a01b0382549160301b16906601000000000000600160a01b031916179055565b6001600160a01b0381165f9081525f516020612e845f395f51905f52602052604081205465ffffffffffff161592915f516020612ea45f395f51905f529060609085156121ab5765ffffffffffff61211d8561211842612df4565b611de3565b61218660405161212c81611a1e565b828416815263ffffffff891660208083019182528980525f516020612ec45f395f51905f5281526040808b206001600160a01b0389168c52909152892091518254861916908616178255516001600160701b031690612091565b63ffffffff6040519716875216602086015285604086015260018060a01b031693a390565b8380525f516020612ec45f395f51905f526020526040842060018060a01b038216855260205265ffffffffffff6122266121f5876001600160701b03604089205460301c16612d61565b91908780525f516020612ec45f395f51905f526020526040882060018060a01b038616895260205260408820612091565b612186565b6001600160a01b0381165f9081527f6a42c69c4e323716737a602e4be1b91b4a248da7e5a9d4df4a9ebdebde920b95602052604090205465ffffffffffff161590811561232c5760015f516020612ea45f395f51905f5260606122915f61211842612df4565b936123066040516122a181611a1e565b65ffffffffffff871681526001600160701b03602082015f8152875f525f516020612ec45f395f51905f5260205260405f20888060a01b0386165f5260205265ffffffffffff8060405f209451161665ffffffffffff19845416178355511690612091565b65ffffffffffff604051955f8752166020860152856040860152838060a01b031693a390565b6001600160a01b0381165f9081527f6a42c69c4e323716737a602e4be1b91b4a248da7e5a9d4df4a9ebdebde920b9560205260408120546123c2926001925f516020612ea45f395f51905f5292606092916123929160301c6001600160701b0316612d61565b9590855f525f516020612ec45f395f51905f5260205260405f20868060a01b0384165f5260205260405f20612091565b612306565b6001600160a01b0381165f9081525f516020612e845f395f51905f52602052604090205465ffffffffffff16159081156124b9575f5f516020612ea45f395f51905f5260606124198361211842612df4565b9361248f60405161242981611a1e565b65ffffffffffff871681526001600160701b03602082018781528780525f516020612ec45f395f51905f526020526040882060018060a01b038616895260205265ffffffffffff8060408a209451161665ffffffffffff19845416178355511690612091565b6040805185815265ffffffffffff96909616602087015285018690526001600160a01b031693a390565b6001600160a01b0381165f9081525f516020612e845f395f51905f52602052604081205461253c925f516020612ea45f395f51905f52916060919061250b90859060301c6001600160701b0316612d61565b95908580525f516020612ec45f395f51905f526020526040862060018060a01b038416875260205260408620612091565b61248f565b909291926001600160401b038216916001600160401b03831461266c575f516020612ea45f395f51905f529165ffffffffffff826125806060946119b9565b60018060a01b0384165f526020528160405f2054161597885f14612614576125bb6121869163ffffffff6125b342612df4565b911690611de3565b916001600160701b03604051916125d183611a1e565b85851683526125ec602084019163ffffffff8d1683526119b9565b60018060a01b0388165f52602052858060405f20945116168619845416178355511690612091565b5061222681612625612655936119b9565b60018060a01b0386165f5260205261264d896001600160701b0360405f205460301c16612d61565b9390916119b9565b60018060a01b0386165f5260205260405f20612091565b8263061c6a4360e21b5f5260045260245ffd5b61268842612df4565b63ffffffff82169165ffffffffffff604082901c8116921682116126b0575090915f91508190565b60201c63ffffffff1692565b65ffffffffffff62093a8091160165ffffffffffff8111611e015765ffffffffffff806126e842612df4565b169116111590565b905f8091602081519101845af480806120685715612023575050611ae6612cb0565b906001600160401b038216916001600160401b03831461266c57612735816119b9565b60018060a01b0383165f5260205265ffffffffffff60405f205416156127a65761275e906119b9565b6001600160a01b03919091165f8181526020929092526040822082905591907ff229baa593af28c41b1d16b748cd7688f0c83aaf92d4be41c44005defe84c1669080a3600190565b5050505f90565b9192916001600160a01b03163314612879576127c833611d38565b506127d38385611efb565b9160018060a01b031691825f525f516020612ee45f395f51905f5260205260405f209063ffffffff60e01b165f526020526128233361281e6001600160401b0360405f2054166119dc565b611da6565b508115612881575b5061287957301461283d575b50505f90565b61284691612b3a565b509080612867575b6128585780612837565b612863903390611da6565b5090565b506001600160401b038116151561284e565b505050600190565b90505f61282b565b90600481106128e5576001600160a01b0382163014612905576128ac905f612b3a565b92909115806128f6575b6128ed576128c391611da6565b90156128e55763ffffffff808093169116908180821191180218169081159190565b50505f905f90565b5050505f905f90565b5061290030611b41565b6128b6565b9050600411611655575f516020612e245f395f51905f5254305f90815280356001600160e01b03191660205260409020611c5b565b9190600482106128ed576001600160a01b038316301461295e57906128ac91612b3a565b6129689250611efb565b5f516020612e245f395f51905f5254305f9081526001600160e01b03199092166020526040909120611c5b565b5f9060048110612b305780600411611655575f356001600160e01b031916906310a6aa3760e31b82148015612b20575b8015612b10575b8015612b00575b8015612af0575b612ae45763063fc60f60e21b82148015612ad4575b8015612ac4575b612a945763012e238d60e51b82148015612a84575b612a4357503082525f516020612ee45f395f51905f52602052604082209082526020526001600160401b036040822054169181929190565b90506024116101ed57806101ed57506004356001600160401b0381168103611655576001612a786001600160401b03926119b9565b01541690600191905f90565b50635be958b160e11b8214612a0b565b915050602411611655576004356001600160a01b0381169081900361165557612abc90611ae9565b6001915f9190565b506308d6122d60e01b82146129f6565b5063167bd39560e01b82146129ef565b5050506001905f905f90565b5063d22b598960e01b82146129da565b50635326cae760e11b82146129d3565b5063294b14a960e11b82146129cc565b506330cae18760e01b82146129c5565b50505f905f905f90565b60048210612b30576001600160e01b0319612b558383611efb565b16916310a6aa3760e31b83148015612ca0575b8015612c90575b8015612c80575b8015612c70575b612ae45763063fc60f60e21b83148015612c60575b8015612c50575b612c295763012e238d60e51b83148015612c19575b612be8575050305f525f516020612ee45f395f51905f5260205260405f20905f526020526001600160401b0360405f205416905f91905f90565b90915060241161165557600401356001600160401b0381168103611655576001612a786001600160401b03926119b9565b50635be958b160e11b8314612bae565b909150602411611655576004013560018060a01b03811680910361165557612abc90611ae9565b506308d6122d60e01b8314612b99565b5063167bd39560e01b8314612b92565b5063d22b598960e01b8314612b7d565b50635326cae760e11b8314612b76565b5063294b14a960e11b8314612b6f565b506330cae18760e01b8314612b68565b604051903d82523d5f602084013e60203d830101604052565b612cda63ffffffff9193929361267f565b505092168063ffffffff84168181115f14612d47570363ffffffff8111611e0157612d2863ffffffff8067ffffffff00000000935b1680620697801181620697801802181661211842612df4565b9360201b166dffffffffffff00000000000000008460401b1617179190565b505067ffffffff00000000612d2863ffffffff805f612d0f565b612d7263ffffffff9193929361267f565b505092168063ffffffff84168181115f14612db0570363ffffffff8111611e0157612d2863ffffffff67ffffffff00000000925b1661211842612df4565b505067ffffffff00000000612d2863ffffffff5f612da6565b60ff5f516020612f045f395f51905f525460401c1615612de557565b631afcd79f60e31b5f5260045ffd5b65ffffffffffff8111612e0c5765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffdfe40c6c8c28789853c7efd823ab20824bbd71718a8a5915e855f6f288c9a26ad039ea6790c7dadfd01c9f8b9762b3682607af2c7e79e05a9f9fdf5580dde94915140c6c8c28789853c7efd823ab20824bbd71718a8a5915e855f6f288c9a26ad027b4501b7c347294b6ab7642a0f3ba6ad26efef1601fdfb1d54a7ff5bc6709097f98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf40c6c8c28789853c7efd823ab20824bbd71718a8a5915e855f6f288c9a26ad0140c6c8c28789853c7efd823ab20824bbd71718a8a5915e855f6f288c9a26ad00f0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00f0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00" as const
