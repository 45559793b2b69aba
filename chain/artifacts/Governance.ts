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
   },
   {
    "name": "directory",
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

export const bytecode = "0x6080806040523460aa575f5160206130b25f395f51905f525460ff8160401c16609b576002600160401b03196001600160401b038216016049575b60405161300390816100af8239f35b6001600160401b0319166001600160401b039081175f5160206130b25f395f51905f525581527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d290602090a15f80603a565b63f92ee8a960e01b5f5260045ffd5b5f80fdfe6080806040526004361015610012575f80fd5b5f905f3560e01c9081622854d7146119225750806308d6122d146118275780630b0a93ba146117f35780630e8134931461138457806312be872714611361578063167bd395146112c957806318ff183c146112375780631cff79cd146110d457806325c471a0146110855780633078f1141461102a57806330cae18714610f8f5780633adc277a14610f605780633ca7c02a14610f3e5780634136a33c14610eff5780634665096d14610ee15780634c1da1e214610eaf5780635296295214610df0578063530dd45614610dae5780636d5115bd14610d4057806375b238fc14610d24578063853551b814610c7e57806394c7d7ee14610bb8578063a166aa8914610b8a578063a64d95ce14610a85578063abd9bd2a14610a60578063ac9650d8146108b3578063b70096131461086e578063b7d2b1621461083b578063c4d66de8146106e0578063cc1b6c81146106c2578063d1f856ee1461067d578063d22b598914610594578063d6bb62c614610466578063f801a698146102135763fe0776f51461019e575f80fd5b34610210576040366003190112610210576101b7611997565b6101bf611951565b906001600160401b03811680156101fe5750336001600160a01b038316036101ef57906101eb916127f1565b5080f35b635f159e6360e01b8352600483fd5b63061c6a4360e21b8452600452602483fd5b80fd5b50346102105760603660031901126102105761022d61193b565b906024356001600160401b0381116104625761024d9036906004016119c3565b919060443565ffffffffffff811680910361045e5761026e84838733612581565b905061028a63ffffffff61028142612ed3565b92168092611ec2565b90158015610443575b61040a579065ffffffffffff80921690818082119118021816906102b984828733611c7c565b938484525f516020612f435f395f51905f5260205265ffffffffffff60408520541680151590816103f9575b506103e55760409584936103d687947f82a2da5dee54ea8021c6545b4444620291e07ee83be6dd57edb175062715f3b494868b99525f516020612f435f395f51905f52602052600163ffffffff8a8a205460301c160163ffffffff81169989898c9b525f516020612f435f395f51905f5260205281812065ffffffffffff881665ffffffffffff198254161790558981525f516020612f435f395f51905f52602052209069ffffffff00000000000082549160301b169069ffffffff00000000000019161790558a51948594855233602086015260018060a01b03168b850152608060608501526080840191611c2d565b0390a382519182526020820152f35b63813e945960e01b84526004859052602484fd5b610403915061279b565b155f6102e5565b6064848761041888876125c8565b6381c6f24b60e01b8352336004526001600160a01b039091166024526001600160e01b031916604452fd5b508115158015610293575065ffffffffffff81168210610293565b8280fd5b5080fd5b50346102105761047536611a46565b6104838183949695936125c8565b9061049081858886611c7c565b938486525f516020612f435f395f51905f5260205265ffffffffffff604087205416155f146104cd5763060a299b60e41b86526004859052602486fd5b906104d991878561288c565b1561055457602084848082525f516020612f435f395f51905f5283526040822065ffffffffffff1981541690558082525f516020612f435f395f51905f52835263ffffffff604083205460301c1680917fbd9ac67a6e2f6463b80927326310338bcbb4bdb7936ce1365ea3e01067e7b9f76040519480a38152f35b604051630ff89d4760e21b81523360048201526001600160a01b03928316602482015291851660448301526001600160e01b031916606482015260849150fd5b5034610210576040366003190112610210576105ae61193b565b7fa56b76017453f399ec2327ba00375dbfb1fd070ff854341ad6191e6a2e2de19c6105d7611a33565b916105e0611ef4565b60018060a01b0316918284525f516020612fc35f395f51905f52602052610617816001600160701b03600160408820015416612d8f565b91908486525f516020612fc35f395f51905f526020526001600160701b036001604088200191166001600160701b03198254161790556106776040519283928390929165ffffffffffff60209163ffffffff604085019616845216910152565b0390a280f35b5034610210576040366003190112610210576106a861069a611997565b6106a2611951565b90611e85565b60408051921515835263ffffffff91909116602083015290f35b50346102105780600319360112610210576020604051620697808152f35b5034610210576020366003190112610210576106fa61193b565b5f516020612fe35f395f51905f5254906001600160401b0360ff8360401c1615921680159081610833575b6001149081610829575b159081610820575b506108115781610745611ad7565b6107e1575b610752612ea8565b61075a612ea8565b6001600160a01b038116156107cd57610772906122c9565b5061077a5780f35b60ff60401b195f516020612fe35f395f51905f5254165f516020612fe35f395f51905f52557fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d2602060405160018152a180f35b630409d6d160e11b83526004839052602483fd5b600160401b60ff60401b195f516020612fe35f395f51905f525416175f516020612fe35f395f51905f525561074a565b63f92ee8a960e01b8352600483fd5b9050155f610737565b303b15915061072f565b839150610725565b5034610210576040366003190112610210576101eb610858611997565b610860611951565b90610869611ef4565b6127f1565b50346102105760603660031901126102105761088861193b565b610890611951565b604435916001600160e01b0319831683036108af576106a89350611d0a565b8380fd5b5034610210576020366003190112610210576004356001600160401b038111610462576108e4903690600401611967565b9060206040516108f48282611b59565b84815281810191601f19810136843761090c85611ccb565b9361091a6040519586611b59565b858552601f1961092987611ccb565b01875b818110610a5157505036819003601e190190875b878110156109d9578060051b820135838112156109d5578201908135916001600160401b0383116109d157850182360381136109d157826109af6109b5928d898c6001986040519687958487013784018281018481528e519283915e010190815203601f198101835282611b59565b306127cf565b6109bf828a611ce2565b526109ca8189611ce2565b5001610940565b8a80fd5b8980fd5b88848860405191808301818452825180915260408401918060408360051b870101940192865b838810610a0c5786860387f35b9091929394838080600193603f198b8203018752818a518051918291828552018484015e86838284010152601f801991011601019701930197019690939291936109ff565b6060878201850152830161092c565b5034610210576020610a7d610a7436611a46565b92919091611c7c565b604051908152f35b503461021057604036600319011261021057610a9f611997565b610aa7611a33565b610aaf611ef4565b6001600160401b038216916001600160401b038314610b765781816001610b117ffeb69018ee8b8fd50ea86348f1267d07673379f72cffdeccec63853ee8ce8b48956001600160701b0383610b06610b1998611a98565b015460801c16612d8f565b949092611a98565b0180546dffffffffffffffffffffffffffff60801b191660809290921b6dffffffffffffffffffffffffffff60801b169190911790556040805163ffffffff909216825265ffffffffffff90921660208201529081908101610677565b63061c6a4360e21b84526004839052602484fd5b5034610210576020366003190112610210576020610bae610ba961193b565b611c4d565b6040519015158152f35b503461021057610bc7366119f0565b91604051638fb3603760e01b8152602081600481335afa908115610c73578591610c2c575b506001600160e01b03191663704c9fc960e01b01610c195791610c14916101eb933390611c7c565b6125de565b630641fee960e31b845233600452602484fd5b90506020813d602011610c6b575b81610c4760209383611b59565b81010312610c6757516001600160e01b031981168103610c67575f610bec565b8480fd5b3d9150610c3a565b6040513d87823e3d90fd5b503461021057604036600319011261021057610c98611997565b602435906001600160401b03821161045e57610cc06001600160401b039236906004016119c3565b929091610ccb611ef4565b169182158015610d14575b610b7657907f1256f5b5ecb89caec12db449738f2fbcd1ba5806cf38f35413f4e5c15bf6a45091610677604051928392602084526020840191611c2d565b506001600160401b038314610cd6565b5034610210578060031936011261021057602090604051908152f35b503461021057604036600319011261021057610d5a61193b565b6024359063ffffffff60e01b821680920361045e576001600160a01b031682525f516020612fc35f395f51905f5260209081526040808420928452918152918190205490516001600160401b039091168152f35b50346102105760203660031901126102105760206001600160401b036001610ddc610dd7611997565b611a98565b0154166001600160401b0360405191168152f35b503461021057604036600319011261021057610e0a611997565b610e126119ad565b610e1a611ef4565b6001600160401b0382169182158015610e9f575b610b7657906001610e466001600160401b0393611a98565b0180546fffffffffffffffff00000000000000001916604083901b6fffffffffffffffff00000000000000001617905516907f7a8059630b897b5de4c08ade69f8b90c3ead1f8596d62d10b6c4d14a0afb4ae28380a380f35b506001600160401b038314610e2e565b5034610210576020366003190112610210576020610ed3610ece61193b565b611bf5565b63ffffffff60405191168152f35b5034610210578060031936011261021057602060405162093a808152f35b50346102105760203660031901126102105763ffffffff604060209260043581525f516020612f435f395f51905f528452205460301c16604051908152f35b503461021057806003193601126102105760206040516001600160401b038152f35b5034610210576020366003190112610210576020610f7f600435611bbf565b65ffffffffffff60405191168152f35b503461021057604036600319011261021057610fa9611997565b610fb16119ad565b610fb9611ef4565b6001600160401b038216918215801561101a575b610b7657906001610fe56001600160401b0393611a98565b01828216831982541617905516907f1fd6dd7631312dfac2205b52913f99de03b4d7e381d5d27d3dbfe0713e6e63408380a380f35b506001600160401b038314610fcd565b503461021057604036600319011261021057608063ffffffff65ffffffffffff81611064611056611997565b61105e611951565b90611b7a565b93929590918560405197168752166020860152166040840152166060820152f35b50346102105760603660031901126102105761109f611997565b6110a7611951565b906044359063ffffffff821682036108af576101eb926110c5611ef4565b6110ce82611b04565b91612443565b506110de366119f0565b90916110ec82848333612581565b93901580611229575b61121b5761110583828433611c7c565b63ffffffff86951615801590611202575b6111f0575b505f516020612f035f395f51905f52549261115e61113982846125c8565b6001600160a01b0385165f9081526001600160e01b0319919091166020526040902090565b5f516020612f035f395f51905f52556001600160401b0381116111dc5760405191611193601f8301601f191660200184611b59565b81835236828201116111d8579560208284938299836111ba989701378301015234916126c3565b505f516020612f035f395f51905f525563ffffffff60405191168152f35b8680fd5b634e487b7160e01b86526041600452602486fd5b6111fb9194506125de565b925f61111b565b5065ffffffffffff61121382611bbf565b161515611116565b9061041860649386936125c8565b5063ffffffff8416156110f5565b50346112c55760403660031901126112c55761125161193b565b611259611951565b90611262611ef4565b6001600160a01b031690813b156112c557604051637a9e5e4b60e01b81526001600160a01b039091166004820152905f908290602490829084905af180156112ba576112ac575080f35b6112b891505f90611b59565b005b6040513d5f823e3d90fd5b5f80fd5b346112c55760403660031901126112c5576112e261193b565b602435908115158092036112c55760207f90d4e7bb7e5d933792b3562e1741306f8be94837e1348dacef9b6f1df56eb1389161131c611ef4565b6001600160a01b03165f8181525f516020612fc35f395f51905f528352604090819020600101805460ff60701b1916607087901b60ff60701b161790555193845292a2005b346112c55760203660031901126112c5576020610ed361137f611997565b611b04565b346112c557366003190160e081126112c5576060136112c5576064356001600160a01b038116908190036112c5576084356001600160a01b038116908190036112c55760a4356001600160a01b03811692908390036112c55760c4356001600160a01b03811691908290036112c5575f516020612fe35f395f51905f5254936001600160401b0360ff8660401c16159516801590816117eb575b60011490816117e1575b1590816117d8575b506117c9578461143e611ad7565b611799575b6004356001600160a01b03811681036112c55760243563ffffffff811681036112c55761146f91611fbf565b50604435916001600160a01b03831683036112c5576001948593849283916114969061212d565b50817f1256f5b5ecb89caec12db449738f2fbcd1ba5806cf38f35413f4e5c15bf6a450606060405160208152600760208201526618dbdd5b98da5b60ca1b6040820152a2805f525f516020612fc35f395f51905f5260205260405f20630282253b60e51b5f5260205260405f20826001600160401b031982541617905581815f516020612f235f395f51905f526020604051630282253b60e51b8152a3805f525f516020612fc35f395f51905f5260205260405f20638456cb5960e01b5f5260205260405f20826001600160401b031982541617905581815f516020612f235f395f51905f526020604051638456cb5960e01b8152a3805f525f516020612fc35f395f51905f5260205260405f20630237bed160e11b5f5260205260405f20826001600160401b031982541617905581815f516020612f235f395f51905f526020604051630237bed160e11b8152a3805f525f516020612fc35f395f51905f5260205260405f20634f77f4d960e01b5f5260205260405f20826001600160401b03198254161790555f516020612f235f395f51905f526020604051634f77f4d960e01b8152a3805f525f516020612fc35f395f51905f5260205260405f20630882ec4160e41b5f5260205260405f20826001600160401b03198254161790555f516020612f235f395f51905f526020604051630882ec4160e41b8152a3805f525f516020612fc35f395f51905f5260205260405f20638b51e89760e01b5f5260205260405f20826001600160401b03198254161790555f516020612f235f395f51905f526020604051638b51e89760e01b8152a3805f525f516020612fc35f395f51905f5260205260405f2063f347f44560e01b5f5260205260405f20826001600160401b03198254161790555f516020612f235f395f51905f52602060405163f347f44560e01b8152a361174757005b60ff60401b195f516020612fe35f395f51905f5254165f516020612fe35f395f51905f52557fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d2602060405160018152a1005b600160401b60ff60401b195f516020612fe35f395f51905f525416175f516020612fe35f395f51905f5255611443565b63f92ee8a960e01b5f5260045ffd5b90501586611430565b303b159150611428565b86915061141e565b346112c55760203660031901126112c5576020611816611811611997565b611abb565b6001600160401b0360405191168152f35b346112c55760603660031901126112c55761184061193b565b6024356001600160401b0381116112c55761185f903690600401611967565b9190604435906001600160401b0382168092036112c557611881939293611ef4565b6001600160a01b03909316925f5b838110156112b8578060051b82013563ffffffff60e01b81168091036112c557637a9e5e4b60e01b8114611910579083865f516020612f235f395f51905f526020600195835f525f516020612fc35f395f51905f52825260405f20815f52825260405f20856001600160401b0319825416179055604051908152a30161188f565b637a3a272560e11b5f5260045260245ffd5b346112c5575f3660031901126112c55780600160209252f35b600435906001600160a01b03821682036112c557565b602435906001600160a01b03821682036112c557565b9181601f840112156112c5578235916001600160401b0383116112c5576020808501948460051b0101116112c557565b600435906001600160401b03821682036112c557565b602435906001600160401b03821682036112c557565b9181601f840112156112c5578235916001600160401b0383116112c557602083818601950101116112c557565b9060406003198301126112c5576004356001600160a01b03811681036112c55791602435906001600160401b0382116112c557611a2f916004016119c3565b9091565b6024359063ffffffff821682036112c557565b60606003198201126112c5576004356001600160a01b03811681036112c557916024356001600160a01b03811681036112c55791604435906001600160401b0382116112c557611a2f916004016119c3565b6001600160401b03165f525f516020612fa35f395f51905f5260205260405f2090565b6001611ace6001600160401b0392611a98565b015460401c1690565b60016001600160401b03195f516020612fe35f395f51905f525416175f516020612fe35f395f51905f5255565b6001600160701b036001611b1a611b2593611a98565b015460801c1661275e565b505090565b604081019081106001600160401b03821117611b4557604052565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b03821117611b4557604052565b90611b8c65ffffffffffff9392611a98565b9060018060a01b03165f5260205260405f205490611bb56001600160701b038360301c1661275e565b9490931693909291565b5f525f516020612f435f395f51905f5260205265ffffffffffff60405f205416611be88161279b565b15611bf257505f90565b90565b6001600160a01b03165f9081525f516020612fc35f395f51905f526020526040902060010154611b25906001600160701b031661275e565b908060209392818452848401375f828201840152601f01601f1916010190565b6001600160a01b03165f9081525f516020612fc35f395f51905f52602052604090206001015460701c60ff1690565b604080516001600160a01b03928316602082019081529290931690830152606080830152929091611cc5918391611cb7916080840191611c2d565b03601f198101835282611b59565b51902090565b6001600160401b038111611b455760051b60200190565b8051821015611cf65760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b919091611d1683611c4d565b15611d24575050505f905f90565b6001600160a01b0381163003611d6d57505f516020612f035f395f51905f52546001600160a01b039092165f9081526001600160e01b0319909116602052604090205b14905f90565b919291906001600160e01b031916637a9e5e4b60e01b8103611dc75750611da563ffffffff80611d9d8194611e17565b939096611bf5565b9216911690818082119118021816915f14611dc05781159190565b5f91508190565b611e04929360018060a01b03165f525f516020612fc35f395f51905f5260205260405f20905f526020526001600160401b0360405f205416611e85565b919015611dc05763ffffffff8216159190565b6001600160a01b03165f9081525f516020612f635f395f51905f52602052604090205465ffffffffffff81169190611e5a9060301c6001600160701b031661275e565b509092801515915081611e6c57509190565b905065ffffffffffff611e7e42612ed3565b1610159190565b6001600160401b0381811603611e9e5750506001905f90565b65ffffffffffff9291611eb091611b7a565b505092168015159081611e6c57509190565b9065ffffffffffff8091169116019065ffffffffffff8211611ee057565b634e487b7160e01b5f52601160045260245ffd5b611efe3633612968565b9015611f075750565b63ffffffff16611f3c576001600160401b03611f2236612a74565b50905063f07e038f60e01b5f52336004521660245260445ffd5b611f906040516020810190338252306040820152606080820152611f8881602060808201368152365f838301375f823683010152601f19601f360116010103601f198101835282611b59565b5190206125de565b50565b906601000000000000600160a01b0382549160301b16906601000000000000600160a01b031916179055565b6001600160a01b0381165f9081525f516020612f635f395f51905f52602052604081205465ffffffffffff161592915f516020612f835f395f51905f529060609085156120ad5765ffffffffffff61201f8561201a42612ed3565b611ec2565b61208860405161202e81611b2a565b828416815263ffffffff891660208083019182528980525f516020612fa35f395f51905f5281526040808b206001600160a01b0389168c52909152892091518254861916908616178255516001600160701b031690611f93565b63ffffffff6040519716875216602086015285604086015260018060a01b031693a390565b8380525f516020612fa35f395f51905f526020526040842060018060a01b038216855260205265ffffffffffff6121286120f7876001600160701b03604089205460301c16612e27565b91908780525f516020612fa35f395f51905f526020526040882060018060a01b038616895260205260408820611f93565b612088565b6001600160a01b0381165f9081527f6a42c69c4e323716737a602e4be1b91b4a248da7e5a9d4df4a9ebdebde920b95602052604090205465ffffffffffff161590811561222e5760015f516020612f835f395f51905f5260606121935f61201a42612ed3565b936122086040516121a381611b2a565b65ffffffffffff871681526001600160701b03602082015f8152875f525f516020612fa35f395f51905f5260205260405f20888060a01b0386165f5260205265ffffffffffff8060405f209451161665ffffffffffff19845416178355511690611f93565b65ffffffffffff604051955f8752166020860152856040860152838060a01b031693a390565b6001600160a01b0381165f9081527f6a42c69c4e323716737a602e4be1b91b4a248da7e5a9d4df4a9ebdebde920b9560205260408120546122c4926001925f516020612f835f395f51905f5292606092916122949160301c6001600160701b0316612e27565b9590855f525f516020612fa35f395f51905f5260205260405f20868060a01b0384165f5260205260405f20611f93565b612208565b6001600160a01b0381165f9081525f516020612f635f395f51905f52602052604090205465ffffffffffff16159081156123bb575f5f516020612f835f395f51905f52606061231b8361201a42612ed3565b9361239160405161232b81611b2a565b65ffffffffffff871681526001600160701b03602082018781528780525f516020612fa35f395f51905f526020526040882060018060a01b038616895260205265ffffffffffff8060408a209451161665ffffffffffff19845416178355511690611f93565b6040805185815265ffffffffffff96909616602087015285018690526001600160a01b031693a390565b6001600160a01b0381165f9081525f516020612f635f395f51905f52602052604081205461243e925f516020612f835f395f51905f52916060919061240d90859060301c6001600160701b0316612e27565b95908580525f516020612fa35f395f51905f526020526040862060018060a01b038416875260205260408620611f93565b612391565b909291926001600160401b038216916001600160401b03831461256e575f516020612f835f395f51905f529165ffffffffffff82612482606094611a98565b60018060a01b0384165f526020528160405f2054161597885f14612516576124bd6120889163ffffffff6124b542612ed3565b911690611ec2565b916001600160701b03604051916124d383611b2a565b85851683526124ee602084019163ffffffff8d168352611a98565b60018060a01b0388165f52602052858060405f20945116168619845416178355511690611f93565b506121288161252761255793611a98565b60018060a01b0386165f5260205261254f896001600160701b0360405f205460301c16612e27565b939091611a98565b60018060a01b0386165f5260205260405f20611f93565b8263061c6a4360e21b5f5260045260245ffd5b909291906001600160a01b038416300361259f57611a2f9350612a19565b91929060048410156125b557505050505f905f90565b611a2f936125c2916125c8565b91611d0a565b906004116112c557356001600160e01b03191690565b5f8181525f516020612f435f395f51905f526020526040902054909190603081901c63ffffffff169065ffffffffffff1680612627578363060a299b60e41b5f5260045260245ffd5b65ffffffffffff61263742612ed3565b168111156126525783630c65b5bd60e11b5f5260045260245ffd5b61265f909391929361279b565b6126b1578190805f525f516020612f435f395f51905f5260205260405f2065ffffffffffff1981541690557f76a2a46953689d4861a5d3f6ed883ad7e6af674a21f8e162707159fc9dde614d5f80a390565b631e2975b960e21b5f5260045260245ffd5b9180471061274857815f92916020849351920190855af18080612735575b156126f0575050611bf2612e8f565b1561271557639996b31560e01b5f9081526001600160a01b0391909116600452602490fd5b3d15612726576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b503d1515806126e15750813b15156126e1565b4763cf47918160e01b5f5260045260245260445ffd5b61276742612ed3565b63ffffffff82169165ffffffffffff604082901c81169216821161278f575090915f91508190565b60201c63ffffffff1692565b65ffffffffffff62093a8091160165ffffffffffff8111611ee05765ffffffffffff806127c742612ed3565b169116111590565b905f8091602081519101845af4808061273557156126f0575050611bf2612e8f565b906001600160401b038216916001600160401b03831461256e5761281481611a98565b60018060a01b0383165f5260205265ffffffffffff60405f205416156128855761283d90611a98565b6001600160a01b03919091165f8181526020929092526040822082905591907ff229baa593af28c41b1d16b748cd7688f0c83aaf92d4be41c44005defe84c1669080a3600190565b5050505f90565b9192916001600160a01b03163314612958576128a733611e17565b506128b283856125c8565b9160018060a01b031691825f525f516020612fc35f395f51905f5260205260405f209063ffffffff60e01b165f52602052612902336128fd6001600160401b0360405f205416611abb565b611e85565b508115612960575b5061295857301461291c575b50505f90565b61292591612c19565b509080612946575b6129375780612916565b612942903390611e85565b5090565b506001600160401b038116151561292d565b505050600190565b90505f61290a565b90600481106129c4576001600160a01b03821630146129e45761298b905f612c19565b92909115806129d5575b6129cc576129a291611e85565b90156129c45763ffffffff808093169116908180821191180218169081159190565b50505f905f90565b5050505f905f90565b506129df30611c4d565b612995565b90506004116112c5575f516020612f035f395f51905f5254305f90815280356001600160e01b03191660205260409020611d67565b9190600482106129cc576001600160a01b0383163014612a3d579061298b91612c19565b612a4792506125c8565b5f516020612f035f395f51905f5254305f9081526001600160e01b03199092166020526040909120611d67565b5f9060048110612c0f57806004116112c5575f356001600160e01b031916906310a6aa3760e31b82148015612bff575b8015612bef575b8015612bdf575b8015612bcf575b612bc35763063fc60f60e21b82148015612bb3575b8015612ba3575b612b735763012e238d60e51b82148015612b63575b612b2257503082525f516020612fc35f395f51905f52602052604082209082526020526001600160401b036040822054169181929190565b9050602411610210578061021057506004356001600160401b03811681036112c5576001612b576001600160401b0392611a98565b01541690600191905f90565b50635be958b160e11b8214612aea565b9150506024116112c5576004356001600160a01b038116908190036112c557612b9b90611bf5565b6001915f9190565b506308d6122d60e01b8214612ad5565b5063167bd39560e01b8214612ace565b5050506001905f905f90565b5063d22b598960e01b8214612ab9565b50635326cae760e11b8214612ab2565b5063294b14a960e11b8214612aab565b506330cae18760e01b8214612aa4565b50505f905f905f90565b60048210612c0f576001600160e01b0319612c3483836125c8565b16916310a6aa3760e31b83148015612d7f575b8015612d6f575b8015612d5f575b8015612d4f575b612bc35763063fc60f60e21b83148015612d3f575b8015612d2f575b612d085763012e238d60e51b83148015612cf8575b612cc7575050305f525f516020612fc35f395f51905f5260205260405f20905f526020526001600160401b0360405f205416905f91905f90565b9091506024116112c557600401356001600160401b03811681036112c5576001612b576001600160401b0392611a98565b50635be958b160e11b8314612c8d565b9091506024116112c5576004013560018060a01b0381168091036112c557612b9b90611bf5565b506308d6122d60e01b8314612c78565b5063167bd39560e01b8314612c71565b5063d22b598960e01b8314612c5c565b50635326cae760e11b8314612c55565b5063294b14a960e11b8314612c4e565b506330cae18760e01b8314612c47565b612da063ffffffff9193929361275e565b505092168063ffffffff84168181115f14612e0d570363ffffffff8111611ee057612dee63ffffffff8067ffffffff00000000935b1680620697801181620697801802181661201a42612ed3565b9360201b166dffffffffffff00000000000000008460401b1617179190565b505067ffffffff00000000612dee63ffffffff805f612dd5565b612e3863ffffffff9193929361275e565b505092168063ffffffff84168181115f14612e76570363ffffffff8111611ee057612dee63ffffffff67ffffffff00000000925b1661201a42612ed3565b505067ffffffff00000000612dee63ffffffff5f612e6c565b604051903d82523d5f602084013e60203d830101604052565b60ff5f516020612fe35f395f51905f525460401c1615612ec457565b631afcd79f60e31b5f5260045ffd5b65ffffffffffff8111612eeb5765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffdfe40c6c8c28789853c7efd823ab20824bbd71718a8a5915e855f6f288c9a26ad039ea6790c7dadfd01c9f8b9762b3682607af2c7e79e05a9f9fdf5580dde94915140c6c8c28789853c7efd823ab20824bbd71718a8a5915e855f6f288c9a26ad027b4501b7c347294b6ab7642a0f3ba6ad26efef1601fdfb1d54a7ff5bc6709097f98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf40c6c8c28789853c7efd823ab20824bbd71718a8a5915e855f6f288c9a26ad0140c6c8c28789853c7efd823ab20824bbd71718a8a5915e855f6f288c9a26ad00f0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00f0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00" as const
