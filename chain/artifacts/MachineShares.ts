/** ABI and creation code of the contract MachineShares. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "DOMAIN_SEPARATOR",
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
  "name": "allow",
  "inputs": [
   {
    "name": "machine",
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
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "allowance",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "spender",
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
  "name": "approve",
  "inputs": [
   {
    "name": "spender",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "approveRecovery",
  "inputs": [
   {
    "name": "lost",
    "type": "address",
    "internalType": "address"
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
  "name": "back",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "backingOf",
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
  "name": "balanceOf",
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
  "name": "bestBid",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct Bid",
    "components": [
     {
      "name": "bidder",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "amount",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "until",
      "type": "uint48",
      "internalType": "uint48"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "bid",
  "inputs": [
   {
    "name": "amount",
    "type": "uint128",
    "internalType": "uint128"
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
  "name": "buyer",
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
  "name": "cancelRecovery",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "carryOut",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "close",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "closedAt",
  "inputs": [],
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
  "name": "collect",
  "inputs": [
   {
    "name": "asset",
    "type": "address",
    "internalType": "contract IERC20"
   },
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
  "name": "decimals",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint8",
    "internalType": "uint8"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "decisionOf",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct Decision",
    "components": [
     {
      "name": "kind",
      "type": "uint8",
      "internalType": "enum Kind"
     },
     {
      "name": "until",
      "type": "uint48",
      "internalType": "uint48"
     },
     {
      "name": "backedSince",
      "type": "uint48",
      "internalType": "uint48"
     },
     {
      "name": "carried",
      "type": "bool",
      "internalType": "bool"
     },
     {
      "name": "account",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "word",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "support",
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
  "name": "dueTo",
  "inputs": [
   {
    "name": "asset",
    "type": "address",
    "internalType": "contract IERC20"
   },
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
  "name": "guardians",
  "inputs": [],
  "outputs": [
   {
    "name": "all",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "quorum",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "handOver",
  "inputs": [
   {
    "name": "machines",
    "type": "bytes32[]",
    "internalType": "bytes32[]"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "initialize",
  "inputs": [
   {
    "name": "terms",
    "type": "tuple",
    "internalType": "struct ShareTerms",
    "components": [
     {
      "name": "name",
      "type": "string",
      "internalType": "string"
     },
     {
      "name": "symbol",
      "type": "string",
      "internalType": "string"
     },
     {
      "name": "settlement",
      "type": "address",
      "internalType": "contract ISettlement"
     },
     {
      "name": "registry",
      "type": "address",
      "internalType": "contract IDeviceRegistry"
     },
     {
      "name": "money",
      "type": "address",
      "internalType": "contract IERC20"
     },
     {
      "name": "compliance",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "manager",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "floor",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "machines",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     },
     {
      "name": "holders",
      "type": "address[]",
      "internalType": "address[]"
     },
     {
      "name": "amounts",
      "type": "uint128[]",
      "internalType": "uint128[]"
     },
     {
      "name": "guardians",
      "type": "address[]",
      "internalType": "address[]"
     },
     {
      "name": "quorum",
      "type": "uint8",
      "internalType": "uint8"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "isMachine",
  "inputs": [
   {
    "name": "machine",
    "type": "bytes32",
    "internalType": "bytes32"
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
  "name": "least",
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
  "name": "manager",
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
  "name": "move",
  "inputs": [
   {
    "name": "machine",
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
  "name": "name",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string",
    "internalType": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "nonces",
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
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "owedTo",
  "inputs": [
   {
    "name": "bidder",
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
  "name": "payBack",
  "inputs": [
   {
    "name": "bidder",
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
  "name": "permit",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "spender",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "deadline",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "v",
    "type": "uint8",
    "internalType": "uint8"
   },
   {
    "name": "r",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "s",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "propose",
  "inputs": [
   {
    "name": "kind",
    "type": "uint8",
    "internalType": "enum Kind"
   },
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "word",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "reclaim",
  "inputs": [
   {
    "name": "asset",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "recover",
  "inputs": [
   {
    "name": "lost",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "recoveryOf",
  "inputs": [
   {
    "name": "lost",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct Recovery",
    "components": [
     {
      "name": "to",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "readyAt",
      "type": "uint48",
      "internalType": "uint48"
     },
     {
      "name": "round",
      "type": "uint32",
      "internalType": "uint32"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "refill",
  "inputs": [
   {
    "name": "asset",
    "type": "address",
    "internalType": "contract IERC20"
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
  "name": "sale",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct Sale",
    "components": [
     {
      "name": "endsAt",
      "type": "uint48",
      "internalType": "uint48"
     },
     {
      "name": "windsUp",
      "type": "bool",
      "internalType": "bool"
     },
     {
      "name": "reserve",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "heir",
      "type": "address",
      "internalType": "address"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "symbol",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string",
    "internalType": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "take",
  "inputs": [
   {
    "name": "machines",
    "type": "bytes32[]",
    "internalType": "bytes32[]"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "totalSupply",
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
  "name": "transfer",
  "inputs": [
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "transferFrom",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "unback",
  "inputs": [],
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
  "name": "withdrawBid",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "event",
  "name": "Approval",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "spender",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Backed",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "holder",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "shares",
    "type": "uint128",
    "indexed": false,
    "internalType": "uint128"
   },
   {
    "name": "support",
    "type": "uint128",
    "indexed": false,
    "internalType": "uint128"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "BidMade",
  "inputs": [
   {
    "name": "bidder",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint128",
    "indexed": false,
    "internalType": "uint128"
   },
   {
    "name": "until",
    "type": "uint48",
    "indexed": false,
    "internalType": "uint48"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Carried",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Closed",
  "inputs": [
   {
    "name": "to",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint128",
    "indexed": false,
    "internalType": "uint128"
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
    "name": "asset",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "indexed": false,
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
  "name": "EIP712DomainChanged",
  "inputs": [],
  "anonymous": false
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
  "name": "MachineListed",
  "inputs": [
   {
    "name": "machine",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ManagerSet",
  "inputs": [
   {
    "name": "manager",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Proposed",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "kind",
    "type": "uint8",
    "indexed": false,
    "internalType": "enum Kind"
   },
   {
    "name": "account",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "word",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   },
   {
    "name": "until",
    "type": "uint48",
    "indexed": false,
    "internalType": "uint48"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Recovered",
  "inputs": [
   {
    "name": "lost",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "shares",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "RecoveryApproved",
  "inputs": [
   {
    "name": "lost",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "guardian",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "readyAt",
    "type": "uint48",
    "indexed": false,
    "internalType": "uint48"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "RecoveryCancelled",
  "inputs": [
   {
    "name": "lost",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "SaleBegun",
  "inputs": [
   {
    "name": "endsAt",
    "type": "uint48",
    "indexed": false,
    "internalType": "uint48"
   },
   {
    "name": "windsUp",
    "type": "bool",
    "indexed": false,
    "internalType": "bool"
   },
   {
    "name": "reserve",
    "type": "uint128",
    "indexed": false,
    "internalType": "uint128"
   },
   {
    "name": "heir",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "SaleEnded",
  "inputs": [],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "SharesOpened",
  "inputs": [
   {
    "name": "settlement",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "epochLength",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   },
   {
    "name": "supply",
    "type": "uint128",
    "indexed": false,
    "internalType": "uint128"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Transfer",
  "inputs": [
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
   },
   {
    "name": "value",
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
  "name": "ECDSAInvalidSignature",
  "inputs": []
 },
 {
  "type": "error",
  "name": "ECDSAInvalidSignatureLength",
  "inputs": [
   {
    "name": "length",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ECDSAInvalidSignatureS",
  "inputs": [
   {
    "name": "s",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InsufficientAllowance",
  "inputs": [
   {
    "name": "spender",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "allowance",
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
  "name": "ERC20InsufficientBalance",
  "inputs": [
   {
    "name": "sender",
    "type": "address",
    "internalType": "address"
   },
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
  "name": "ERC20InvalidApprover",
  "inputs": [
   {
    "name": "approver",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InvalidReceiver",
  "inputs": [
   {
    "name": "receiver",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InvalidSender",
  "inputs": [
   {
    "name": "sender",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InvalidSpender",
  "inputs": [
   {
    "name": "spender",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC2612ExpiredSignature",
  "inputs": [
   {
    "name": "deadline",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC2612InvalidSigner",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "InvalidAccountNonce",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "currentNonce",
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
  "name": "MachineShares_Backing",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "left",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "backing",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "MachineShares_BidTooLow",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "least",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "MachineShares_Closed",
  "inputs": []
 },
 {
  "type": "error",
  "name": "MachineShares_NoHolder",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "MachineShares_NoSale",
  "inputs": []
 },
 {
  "type": "error",
  "name": "MachineShares_NotAllowed",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "shares",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "MachineShares_NotBacked",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "support",
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
  "name": "MachineShares_NotBidder",
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
  "name": "MachineShares_NotClosed",
  "inputs": []
 },
 {
  "type": "error",
  "name": "MachineShares_NotGuardian",
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
  "name": "MachineShares_NotLost",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "MachineShares_NotMachine",
  "inputs": [
   {
    "name": "machine",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "MachineShares_NotManager",
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
  "name": "MachineShares_NotYet",
  "inputs": [
   {
    "name": "readyAt",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "time",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "MachineShares_Nothing",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "MachineShares_Over",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "MachineShares_Selling",
  "inputs": [
   {
    "name": "endsAt",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "MachineShares_ToItself",
  "inputs": []
 },
 {
  "type": "error",
  "name": "MachineShares_TooFew",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "shares",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "least",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "MachineShares_WrongAmountCame",
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
  "name": "MachineShares_WrongTerms",
  "inputs": [
   {
    "name": "field",
    "type": "string",
    "internalType": "string"
   }
  ]
 },
 {
  "type": "error",
  "name": "NotInitializing",
  "inputs": []
 },
 {
  "type": "error",
  "name": "ReentrancyGuardReentrantCall",
  "inputs": []
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

export const bytecode = "0x6080806040523460aa575f51602061597c5f395f51905f525460ff8160401c16609b576002600160401b03196001600160401b038216016049575b6040516158cd90816100af8239f35b6001600160401b0319166001600160401b039081175f51602061597c5f395f51905f525581527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d290602090a15f80603a565b63f92ee8a960e01b5f5260045ffd5b5f80fdfe60806040526004361015610011575f80fd5b5f5f3560e01c8063024b166014613711578063043458ec146136f657806306fdde0314613611578063095ea7b3146135ea5780630ba234d6146135a85780630cd865ec1461358657806313a6ce63146132275780631583c616146130f357806318160ddd146130c957806320c1614b1461306f57806323b872dd14612f14578063313ce56714612ef857806334e3bcb914612d6d5780633644e51514612d5257806337271cc714612c7c57806343d726d614612c35578063478350a214612815578063481c6a75146127ee5780634a562885146125b45780635a81d4ba146124df5780635df6a6bc1461246b5780636293fd1e146123de5780636ad1fe021461236157806370a082311461231d5780637150d8ae146122f457806371f36743146122da5780637ecebe001461228357806380366651146121f4578063833f43c2146120c75780638462d6611461208f57806384b0196e14611fb9578063898d0dc614611f0157806395d89b4114611ddc5780639614ddd814611b985780639940686e146119f85780639ef27b00146119d3578063a12ef25e1461188a578063a15eaedf1461185d578063a9059cbb1461182b578063c13983b51461170f578063cd1c7faa146116e0578063d505accf14611539578063dd62ed3e146114bf578063edf6aa6b146111ea578063ef961d97146111be578063f571bae8146102465763fc772c8b1461021f575f80fd5b346102435760203660031901126102435761024061023b613878565b614239565b80f35b80fd5b50346102435760203660031901126102435760043567ffffffffffffffff8111610c0257806004016101a060031983360301126111ba576020606d84303c6001600160a01b03835116330361118e577ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00549167ffffffffffffffff60ff8460401c1615931680159081611186575b600114908161117c575b159081611173575b5061114b5782600167ffffffffffffffff197ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005416177ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00556110eb575b6103756103508380614e46565b61036d6103636024869594950187614e46565b9490923691614e79565b923691614e79565b9061037e615835565b610386615835565b80519067ffffffffffffffff8211610d335781906103c47f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0354613a06565b601f8111611074575b50602090601f8311600114610fd2578892610fc7575b50508160011b915f199060031b1c1916177f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace03555b80519067ffffffffffffffff8211610fb35781906104557f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0454613a06565b601f8111610f34575b50602090601f8311600114610e92578792610e87575b50508160011b915f199060031b1c1916177f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace04555b6104bc6104b58380614e46565b3691614e79565b926104c5615835565b6040938451906104d58683613946565b600182527f31000000000000000000000000000000000000000000000000000000000000006020830152610507615835565b80519067ffffffffffffffff8211610e735781906105457fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10254613a06565b601f8111610df4575b50602090601f8311600114610d52578992610d47575b50508160011b915f199060031b1c1916177fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d102555b80519067ffffffffffffffff8211610d335781906105d67fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10354613a06565b601f8111610cb3575b50602090601f8311600114610c11578892610c06575b50508160011b915f199060031b1c1916177fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d103555b602060ed86303c846001600160a01b0381511680610b9b575b50506101248201906106548285614160565b61014485019491506106668587614160565b91905003610b6c57865b61067a8487614160565b90508110156106f95761069f61069a82610694878a614160565b90614196565b61414c565b6106ad82610694888a614160565b35906001600160801b0382168092036106f5576001600160a01b038116156106e257600192916106dc9161509f565b01610670565b60248a63ec442f0560e01b815280600452fd5b8980fd5b50848787602061010d83303c6001600160801b0382511680158015610b54575b610b25576044850190600460206001600160a01b036107428161073b8761414c565b169561414c565b168551928380927f57d775f80000000000000000000000000000000000000000000000000000000082525afa908115610b1b579084918691610ab8575b507fbfd0b58a94096913b2eba68ec8a6abb0d23b516ea7b6a5988fd2cc62e43998e49267ffffffffffffffff8351921682526020820152a26107c5610164850184614160565b90601082118015610aa0575b610a445781151580610a89575b610a445760015b8281106109ab575060ff6107fc6101848801614ebf565b1660ff19600d541617600d5567ffffffffffffffff82116109975768010000000000000000821161099757600c5482600c5582818110610963575b5050959495600c8452835b8281106109225750505061086061085b60c4870161414c565b614ee8565b610104829501945b6108728685614160565b905081101561089b578061089561088f6001936106948a89614160565b35614f30565b01610868565b50836108a5575080f35b60207fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29168ff0000000000000000197ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a0054167ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00555160018152a180f35b6001906020610933849a999a61414c565b930192817fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c7015501969596610842565b6109909103837fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c701614ecd565b8782610837565b602484634e487b7160e01b81526041600452fd5b6109b961069a828585614196565b5f198201828111610a30576001600160a01b036109db61069a82938888614196565b16911611156109ec576001016107e5565b60648451639582e6bd60e01b815260206004820152600960248201527f677561726469616e7300000000000000000000000000000000000000000000006044820152fd5b602487634e487b7160e01b81526011600452fd5b8251639582e6bd60e01b815260206004820152600660248201527f71756f72756d00000000000000000000000000000000000000000000000000006044820152606490fd5b5060ff610a996101848801614ebf565b16156107de565b508160ff610ab16101848901614ebf565b16116107d1565b9150506020813d602011610b13575b81610ad460209383613946565b81010312610b0f577fbfd0b58a94096913b2eba68ec8a6abb0d23b516ea7b6a5988fd2cc62e43998e491610b0885926140b6565b909261077f565b8480fd5b3d9150610ac7565b84513d87823e3d90fd5b5051639582e6bd60e01b8152602060048201526007602482015266616d6f756e747360c81b6044820152606490fd5b50805f5160206158ad5f395f51905f52541415610719565b8551639582e6bd60e01b8152602060048201526007602482015266616d6f756e747360c81b6044820152606490fd5b803b15610c025781809160248851809481937f3ff5aa020000000000000000000000000000000000000000000000000000000083523060048401525af18015610bf857156106425781610bed91613946565b610b0f57845f610642565b86513d84823e3d90fd5b5080fd5b015190505f806105f5565b7fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10389528189209250601f198416895b818110610c9b5750908460019594939210610c83575b505050811b017fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10355610629565b01515f1960f88460031b161c191690555f8080610c56565b92936020600181928786015181550195019301610c40565b828111156105df577fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1038952610d25907f5f9ce34815f8e11431c7bb75a8e6886a91478f7ffc1dbb0a98dc240fddd76b7590601f850160051c9060208610610d2b575b601f82910160051c039101614ecd565b5f6105df565b8b9150610d15565b602487634e487b7160e01b81526041600452fd5b015190505f80610564565b7fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1028a52818a209250601f1984168a5b818110610ddc5750908460019594939210610dc4575b505050811b017fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10255610598565b01515f1960f88460031b161c191690555f8080610d97565b92936020600181928786015181550195019301610d81565b8281111561054e577fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1028a52610e65907f42ad5d3e1f2e6e70edcf6d991b8a3023d3fca8047a131592f9edb9fd9b89d57d90601f850160051c9060208610610e6b57601f82910160051c039101614ecd565b5f61054e565b8c9150610d15565b602488634e487b7160e01b81526041600452fd5b015190505f80610474565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0488528188209250601f198416885b818110610f1c5750908460019594939210610f04575b505050811b017f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace04556104a8565b01515f1960f88460031b161c191690555f8080610ed7565b92936020600181928786015181550195019301610ec1565b8281111561045e577f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace048852610fa5907f46a2803e59a4de4e7a4c574b1243f25977ac4c77d5a1a4a609b5394cebb4a2aa90601f850160051c9060208610610fab57601f82910160051c039101614ecd565b5f61045e565b8a9150610d15565b602486634e487b7160e01b81526041600452fd5b015190505f806103e3565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0389528189209250601f198416895b81811061105c5750908460019594939210611044575b505050811b017f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0355610417565b01515f1960f88460031b161c191690555f8080611017565b92936020600181928786015181550195019301611001565b828111156103cd577f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0389526110e5907f2ae08a8e29253f69ac5d979a101956ab8f8d9d7ded63fa7a83b16fc47648eab090601f850160051c9060208610610d2b57601f82910160051c039101614ecd565b5f6103cd565b6801000000000000000068ff0000000000000000197ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005416177ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a0055610343565b6004847ff92ee8a9000000000000000000000000000000000000000000000000000000008152fd5b9050155f6102e6565b303b1591506102de565b8491506102d4565b6024837f86db2a3b00000000000000000000000000000000000000000000000000000000815233600452fd5b8280fd5b50346102435760203660031901126102435760206111e26111dd613878565b6140cb565b604051908152f35b50346102435760c0366003190112610243576004359061120861388e565b91604435926001600160801b0384168094036111ba5760643563ffffffff81168091036114bb576084356001600160801b038116809103610b0f5760a4359067ffffffffffffffff82168092036114b7576001600160a01b036012541633036114a457611273614652565b848652601460205260ff6040872054161561149157602060ad5f303c6001600160a01b035f511691604051917f10848225000000000000000000000000000000000000000000000000000000008352306004840152866024840152602083604481875afa928315611486578893611446575b5060405194610100860199868b1067ffffffffffffffff8c111761143257899a604052308752602087019889526001600160a01b036040880198168852606087019081526080870191825260a0870192835260c0870193845267ffffffffffffffff60e0880195168552853b156106f5578997604051998a987f35847d2d000000000000000000000000000000000000000000000000000000008a52516001600160a01b031660048a0152516024890152516001600160a01b03166044880152516001600160801b031660648701525163ffffffff166084860152516001600160801b031660a48501525167ffffffffffffffff1660c48401525167ffffffffffffffff1660e4830152610104820161012090528261012483015281835a9261014493f18015611427576114165750f35b8161142091613946565b6102435780f35b6040513d84823e3d90fd5b60248a634e487b7160e01b81526041600452fd5b9092506020813d60201161147e575b8161146260209383613946565b8101031261147a57611473906140b6565b915f6112e5565b8780fd5b3d9150611455565b6040513d8a823e3d90fd5b602486866366cedc9760e01b8252600452fd5b60248663aa79ce2160e01b815233600452fd5b8580fd5b8380fd5b5034610243576040366003190112610243576114d9613878565b6001600160a01b036115236114ec61388e565b926001600160a01b03165f527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0160205260405f2090565b91165f52602052602060405f2054604051908152f35b50346102435760e036600319011261024357611553613878565b9061155c61388e565b604435906064359360843560ff81168103610b0f578542116116b45761166f6116666001600160a01b0392838516988989527f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb0060205260408920908154916001830190556040519060208201927f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c984528c6040840152878a1660608401528a608084015260a083015260c082015260c0815261161960e082613946565b519020611624615621565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015260c43591604260a4359220615696565b90929192615718565b16948086036116845750610240939450614fe5565b84604491877f4b800e46000000000000000000000000000000000000000000000000000000008352600452602452fd5b602485877f62791302000000000000000000000000000000000000000000000000000000008252600452fd5b50346102435760203660031901126102435760ff60406020926004358152601484522054166040519015158152f35b50346102435760203660031901126102435760408160e09260c083516117348161392a565b82815282602082015282858201528260608201528260808201528260a0820152015260043581526001602052206001600160801b036040516117758161392a565b8254926001600160a01b0360ff85169461178e866138a4565b858452602084019065ffffffffffff8160081c16825265ffffffffffff60408601818360381c16815260ff606088019360681c16151583528185600188015416946080890195865260c08a600360028b01549a60a08d019b8c5201541699019889526040519a6117fd816138a4565b8b52511660208a0152511660408801525115156060870152511660808501525160a0840152511660c0820152f35b503461024357604036600319011261024357611852611848613878565b6024359033614885565b602060405160018152f35b50346102435760403660031901126102435760206111e261187c613878565b61188461388e565b90614007565b5034610243576040366003190112610243576118a4613878565b6118ac61388e565b916118b5614a3e565b6118bf8383614007565b9182156119b75782602094826001600160a01b036119859416808652600a8852604086206118ee8582546139a5565b9055808652600b8852604086206001600160a01b0384165f52885260405f206119188582546139a5565b90556001600160a01b03831692838752601189526001600160a01b0360408820541680155f146119af5750925b604080516001600160a01b0386168152602081018790527f79f14dbc87f91353937e4e02c8d3c5c2fa9e64ffed508cd3cb49ee20bc826c9a9190a3614aeb565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b905092611945565b6024826001600160a01b0386635e821da760e11b835216600452fd5b503461024357806003193601126102435765ffffffffffff6020915416604051908152f35b503461024357602036600319011261024357600435906001600160a01b03601254163303611b85576001600160a01b0391611a31614a3e565b611a39614652565b602060ad5f303c60205f51600460405180968193635d5f799f60e11b8352165afa928315611427578293611b54575b5080158015611b43575b611b3057611a94818394602060ad5f303c6001600160a01b035f511690614c27565b602060ad5f303c6001600160a01b035f511690813b15611b2c5782916024839260405194859384927f9940686e00000000000000000000000000000000000000000000000000000000845260048401525af1801561142757611b17575b507f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b81611b2191613946565b61024357805f611af1565b5050fd5b602482635e821da760e11b815230600452fd5b50611b4d83614b82565b8111611a72565b611b7791935060203d602011611b7e575b611b6f8183613946565b810190613fe8565b915f611a68565b503d611b65565b8063aa79ce2160e01b6024925233600452fd5b503461024357604036600319011261024357611bb2613878565b611bba61388e565b611bc2614d1b565b611bcb8261472a565b8015611db3575b611d97576001600160a01b03169081158015611d85575b611d72576001600160a01b031690818352600e6020526040832063ffffffff815460d01c166040516020810191858352846040830152606082015260608152611c33608082613946565b519020808552600f602052604085206001600160a01b0333165f5260205260ff60405f20541615611cbd575b50546001600160a01b0381168203611cb55760a01c65ffffffffffff16915b65ffffffffffff604051931683527f155ad3ceaf7891673094febd493fc7d7fa1be83614da15457b319cfe4a33704660203394a480f35b508291611c7e565b808552600f602052604085206001600160a01b0333165f5260205260405f20600160ff198254161790558452601060205260408420611cfc8154613df3565b80915560ff600d541614611d11575b5f611c5f565b611d2265ffffffffffff4216613d78565b81547fffffffffffff00000000000000000000000000000000000000000000000000001660a09190911b79ffffffffffff0000000000000000000000000000000000000000161782178155611d0b565b6024838363b5430e3d60e01b8252600452fd5b506001600160a01b0381168214611be9565b6024836001600160a01b038463b5430e3d60e01b835216600452fd5b506001600160a01b03821683525f51602061588d5f395f51905f52602052604083205415611bd2565b503461024357806003193601126102435760405190807f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace045490611e1e82613a06565b8085529160018116908115611eda5750600114611e5e575b611e5a84611e4681860382613946565b604051918291602083526020830190613854565b0390f35b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0481527f46a2803e59a4de4e7a4c574b1243f25977ac4c77d5a1a4a609b5394cebb4a2aa939250905b808210611ec057509091508101602001611e4682611e36565b919260018160209254838588010152019101909291611ea7565b60ff191660208087019190915292151560051b85019092019250611e469150839050611e36565b503461024357611f1036613800565b9190611f1a614ab2565b6001600160a01b03825460301c16908115611fa6578293602060ad5f303c6001600160a01b035f5116803b15610b0f57849283611f8f93604051968795869485937fc3bb2ebb000000000000000000000000000000000000000000000000000000008552604060048601526044850191613968565b90602483015203925af18015611427576114165750f35b60248363b8344c6960e01b815280600452fd5b503461024357806003193601126102435761203390611fd6613a3e565b90611fdf613b33565b90602061204160405193611ff38386613946565b8385525f3681376040519687967f0f00000000000000000000000000000000000000000000000000000000000000885260e08589015260e0880190613854565b908682036040880152613854565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b82811061207857505050500390f35b835185528695509381019392810192600101612069565b50346102435760203660031901126102435760406020916001600160a01b036120b6613878565b168152600883522054604051908152f35b5034610243576020366003190112610243576120e1613878565b6120e9614a3e565b6120f1614652565b6120fa81614b82565b9081156121e1576020602d5f303c61211d826001600160a01b035f511683614c27565b6020602d5f303c826001600160a01b035f511691823b15610c02576040517f8340f5490000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b0391909116602482015260448101849052918290606490829084905af180156121d6576121c1575b506020917f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b6121cc838092613946565b610c02575f612193565b6040513d85823e3d90fd5b602483635e821da760e11b815230600452fd5b50346102435760203660031901126102435760406060916001600160a01b0361221b613878565b612223613d96565b50168152600e6020522063ffffffff6040519161223f836138f2565b5465ffffffffffff6001600160a01b038216938481528360406020830192848660a01c168452019360d01c1683526040519485525116602084015251166040820152f35b50346102435760203660031901126102435760406020916001600160a01b036122aa613878565b1681527f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb0083522054604051908152f35b503461024357806003193601126102435761024033614741565b50346102435780600319360112610243576001600160a01b036020915460301c16604051908152f35b50346102435760203660031901126102435760406020916001600160a01b03612344613878565b1681525f51602061588d5f395f51905f5283522054604051908152f35b50346102435780600319360112610243576060604051612380816138c2565b8281528260208201528260408201520152608061239b613e01565b6001600160a01b0360606040519265ffffffffffff81511684526020810151151560208501526001600160801b0360408201511660408501520151166060820152f35b5034610243576020366003190112610243576123f8613878565b612400614a3e565b6001600160a01b038116918281526008602052604081205491821561245857826119859160209584526008865283604081205561243f826009546139c6565b6009558560cd5f303c6001600160a01b035f5116614aeb565b60248285635e821da760e11b8252600452fd5b5034610243578060031936011261024357612484614ab2565b602060ad5f303c806001600160a01b035f5116803b156124dc578180916004604051809481937f5df6a6bc0000000000000000000000000000000000000000000000000000000083525af18015611427576114165750f35b50fd5b503461024357806003193601126102435760ff600d54169060405180926020600c5492838152018092600c85527fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c790855b8181106125955750505084612546910385613946565b6040519260408401946040855251809552606084019290945b80861061257457505082935060208301520390f35b90926020806001926001600160a01b0387511681520194019501949061255f565b82546001600160a01b0316845260209093019260019283019201612530565b5034610243576020366003190112610243576004356125d1614652565b808252600160205260408220906125e7826148ed565b156127dc576125f533614741565b6001600160801b03612624336001600160a01b03165f525f51602061588d5f395f51905f5260205260405f2090565b54169182156127b0576040516126398161390e565b67ffffffffffffffff8316815260208101848152338652600360205267ffffffffffffffff6040872092511667ffffffffffffffff19835416178255517fffffffffffffffff00000000000000000000000000000000ffffffffffffffff77ffffffffffffffffffffffffffffffff000000000000000083549260401b1691161790556003810190836001600160801b03835416016001600160801b03811161279c57906001600160801b03809392166fffffffffffffffffffffffffffffffff19835416178255805465ffffffffffff8160381c16159081612782575b50612754575b50541660405192835260208301527f621c8cb023f391d18d02c053f48804785a3d4ba4728bef466103cbc79b5c3c0660403393a380f35b80546cffffffffffff0000000000000019164260381b6cffffffffffff00000000000000161790555f61271d565b905061279460ff85855416921661492a565b11155f612717565b602486634e487b7160e01b81526011600452fd5b6024847faf2dcb5300000000000000000000000000000000000000000000000000000000815233600452fd5b6350abce2960e11b8352600452602482fd5b503461024357806003193601126102435760206001600160a01b0360125416604051908152f35b503461024357602036600319011261024357600435906001600160801b03821680920361024357612844614a3e565b61284c614652565b612854613db4565b6001600160801b0360208201511680151580612c11575b15612c095760148101808211612b955760138201908111612b95579060146128949204906139a5565b808410612bd957506128a5906149e9565b604065ffffffffffff42166128b981613d78565b82516128c4816138f2565b33815285602082015265ffffffffffff82169384910152336001600160a01b03196004541617600455846fffffffffffffffffffffffffffffffff1960055416176005557fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff75ffffffffffff000000000000000000000000000000006005549260801b169116176005556006549065ffffffffffff821680151590818092612bcf575b612bc05781612ba9575b50612b66575b50506040519083825260208201527f68f0bf766fd140ec57e8919d10f7f8aa4ce7b696728504778c1b27f4771bc55360403392a2602060cd5f303c6001600160a01b035f51166040516370a0823160e01b8152306004820152602081602481855afa9081156121d6578391612b34575b50604051917f23b872dd00000000000000000000000000000000000000000000000000000000845233600452306024528460445260208460648180855af16001855114811615612b15575b836040528460605215612b0357826024816020936370a0823160e01b82523060048301525afa80156121d6578390612acb575b612a6f92506139c6565b828103612a9d5750807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b6044927f4622ec89000000000000000000000000000000000000000000000000000000008352600452602452fd5b506020823d602011612afb575b81612ae560209383613946565b81010312612af757612a6f9151612a65565b5f80fd5b3d9150612ad8565b635274afe760e01b8452600452602483fd5b6001811516612b2b57813b15153d151616612a32565b833d86823e3d90fd5b90506020813d602011612b5e575b81612b4f60209383613946565b81010312612af757515f6129e7565b3d9150612b42565b620151800165ffffffffffff8111612b955765ffffffffffff169065ffffffffffff1916176006555f80612977565b602484634e487b7160e01b81526011600452fd5b90506201518042019081421161279c57105f612971565b60048663d4b3e35d60e01b8152fd5b5080421015612967565b90506044927f1d5f5404000000000000000000000000000000000000000000000000000000008352600452602452fd5b506001612894565b5065ffffffffffff60408301511642108061286b5750612c30826149b4565b61286b565b5034610243578060031936011261024357612c4e614a3e565b612c56613e4f565b807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b5034610243578060031936011261024357612c95613db4565b6001600160a01b038151163303612d3f57612caf816149b4565b612d225765ffffffffffff604082015116804210612d0c5750612cd1906149e9565b8060045580600555807f68f0bf766fd140ec57e8919d10f7f8aa4ce7b696728504778c1b27f4771bc55360408051838152836020820152a280f35b63cfbc76f160e01b835260045242602452604482fd5b60248265ffffffffffff600654166341d1274760e01b8252600452fd5b60248263b8344c6960e01b815233600452fd5b503461024357806003193601126102435760206111e2615621565b5034610243576060366003190112610243576004356004811015610c0257612d9361388e565b604435612d9e614652565b335f9081525f51602061588d5f395f51905f526020526040902054156127b057612dc7836138a4565b6002831480612ee8575b612ea35760806001600160a01b039365ffffffffffff6020967f928297c2bdeeb93267ebc72491d9f129cc064b701da35b52addecca8707eb75e94612e17600254613df3565b978897886002556040612e2b864216613d78565b948a815260018d5220836002820155600181018383166001600160a01b03198254161790558054612e5b886138a4565b66ffffffffffffff1916600886901b66ffffffffffff00161760ff881617905560405195612e88816138a4565b865216898501526040840152166060820152a2604051908152f35b6064604051639582e6bd60e01b815260206004820152600460248201527f776f7264000000000000000000000000000000000000000000000000000000006044820152fd5b506001600160801b038111612dd1565b5034610243578060031936011261024357602060405160128152f35b503461024357606036600319011261024357612f2e613878565b612f3661388e565b60443591612f74816001600160a01b03165f527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0160205260405f2090565b6001600160a01b0333165f5260205260405f20545f198110612f9c575b506118529350614885565b83811061303b576001600160a01b03821615613028573315613015576118529450612ff7826001600160a01b03165f527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0160205260405f2090565b6001600160a01b0333165f526020528360405f20910390555f612f91565b602485634a1406b160e11b815280600452fd5b60248563e602df0560e01b815280600452fd5b84846064927ffb8f41b200000000000000000000000000000000000000000000000000000000835233600452602452604452fd5b5034610243578060031936011261024357613088613d96565b506060613093613db4565b65ffffffffffff60408051926001600160a01b0381511684526001600160801b0360208201511660208501520151166040820152f35b503461024357806003193601126102435760205f5160206158ad5f395f51905f5254604051908152f35b50346102435760c0366003190112610243576064359067ffffffffffffffff82168092036102435760a43567ffffffffffffffff8111610c025736602382011215610c025780600401359067ffffffffffffffff82116111ba5736602483830101116111ba576001600160a01b03601254163303613214578293602060ad5f303c6001600160a01b035f5116803b15610b0f5784928360e460249487604051988997889687947f1583c616000000000000000000000000000000000000000000000000000000008652600435600487015282358387015260443560448701526064860152608435608486015260c060a48601528260c486015201848401378181018301849052601f01601f191681010301925af18015611427576114165750f35b60248363aa79ce2160e01b815233600452fd5b50346102435760203660031901126102435760043590613245614652565b81815260016020526040812061325a816148ed565b1561357357805465ffffffffffff8160381c168015613526576202a3000165ffffffffffff8111612b955765ffffffffffff169384421061350f576dff000000000000000000000000001982166d010000000000000000000000000017835560ff91907f7615c816a5062788b586c6071305fca9a2d68817687f8d1db6454879c44a8d728580a2169060026001600160a01b036001830154169101546132ff836138a4565b8261330f57506102409150614ee8565b90613319836138a4565b6001830361332c57506102409150614f30565b906001600160801b03169165ffffffffffff60065416806134fd5750600390613354816138a4565b149081156134ed5765ffffffffffff621275005b1665ffffffffffff4216019265ffffffffffff84116134d957917f40ff089833480e2b37e17b5504c1db3ab81a0faacad14491710d4046219842129391608093825f146134a4575085905b821561349a57606090915b65ffffffffffff604051956133d2876138c2565b16948581528460208201526001600160a01b036001600160801b038316948560408401521692839101528465ffffffffffff19600654161760065576ffffffffffffffffffffffffffffffff000000000000006006549160381b16907fffffffffffffffffff0000000000000000000000000000000000ffffffffffff66ff0000000000008660301b16911617176006556001600160a01b031960075416176007556001600160a01b036007541691604051938452602084015260408301526060820152a180f35b50606086916133be565b602061010d5f303c5f51851c6001600160801b03168111156134c7575b906133b3565b50602061010d5f303c5f51841c6134c1565b602485634e487b7160e01b81526011600452fd5b65ffffffffffff62093a80613368565b6341d1274760e01b8552600452602484fd5b6044848663cfbc76f160e01b825260045242602452fd5b5061354460ff6001600160801b03600360649795015416921661492a565b917f410cb259000000000000000000000000000000000000000000000000000000008452600452602452604452fd5b506024916350abce2960e11b8252600452fd5b5034610243576020366003190112610243576102406135a3613878565b613c06565b50346102435780600319360112610243576135c23361468a565b337f8154b6c5e1fc90d44b49808ef93f9739148d0821411890f8cd684385e24b9f1e8280a280f35b503461024357604036600319011261024357611852613607613878565b6024359033614fe5565b503461024357806003193601126102435760405190807f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace03549061365382613a06565b8085529160018116908115611eda575060011461367a57611e5a84611e4681860382613946565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0381527f2ae08a8e29253f69ac5d979a101956ab8f8d9d7ded63fa7a83b16fc47648eab0939250905b8082106136dc57509091508101602001611e4682611e36565b9192600181602092548385880101520191019092916136c3565b503461024357806003193601126102435760206111e26139d3565b5034612af75761372036613800565b613728614652565b5f5b8181106137bb5750602060ad5f303c6001600160a01b035f511691823b15612af757613790925f92836040518096819582947fe71e2dcf000000000000000000000000000000000000000000000000000000008452602060048501526024840191613968565b03925af180156137b0576137a2575080f35b6137ae91505f90613946565b005b6040513d5f823e3d90fd5b6137c6818385614196565b355f52601460205260ff60405f205416156137e35760010161372a565b906137ed92614196565b356366cedc9760e01b5f5260045260245ffd5b906020600319830112612af75760043567ffffffffffffffff8111612af75782602382011215612af75780600401359267ffffffffffffffff8411612af75760248460051b83010111612af7576024019190565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b0382168203612af757565b602435906001600160a01b0382168203612af757565b600411156138ae57565b634e487b7160e01b5f52602160045260245ffd5b6080810190811067ffffffffffffffff8211176138de57604052565b634e487b7160e01b5f52604160045260245ffd5b6060810190811067ffffffffffffffff8211176138de57604052565b6040810190811067ffffffffffffffff8211176138de57604052565b60e0810190811067ffffffffffffffff8211176138de57604052565b90601f8019910116810190811067ffffffffffffffff8211176138de57604052565b90918281527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8311612af75760209260051b809284830137010190565b919082018092116139b257565b634e487b7160e01b5f52601160045260245ffd5b919082039182116139b257565b602061010d5f303c6001600160801b035f51166103e88101908181116139b2576103e7019081116139b2576103e8900490565b90600182811c92168015613a34575b6020831014613a2057565b634e487b7160e01b5f52602260045260245ffd5b91607f1691613a15565b604051905f827fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1025491613a7083613a06565b8083529260018116908115613b145750600114613a96575b613a9492500383613946565b565b507fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1025f90815290917f42ad5d3e1f2e6e70edcf6d991b8a3023d3fca8047a131592f9edb9fd9b89d57d5b818310613af8575050906020613a9492820101613a88565b6020919350806001915483858901015201910190918492613ae0565b60209250613a9494915060ff191682840152151560051b820101613a88565b604051905f827fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1035491613b6583613a06565b8083529260018116908115613b145750600114613b8857613a9492500383613946565b507fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1035f90815290917f5f9ce34815f8e11431c7bb75a8e6886a91478f7ffc1dbb0a98dc240fddd76b755b818310613bea575050906020613a9492820101613a88565b6020919350806001915483858901015201910190918492613bd2565b6001600160a01b038116805f52600e60205260405f2060405190613c29826138f2565b546001600160a01b038116825265ffffffffffff8160a01c1663ffffffff602084019282845260d01c166040840152158015613d69575b613d565765ffffffffffff905116804210613d405750613c7f8361468a565b613ca6836001600160a01b03165f525f51602061588d5f395f51905f5260205260405f2090565b54916001600160a01b03825116817ffff3b3844276f57024e0b42afec1a37f75db36511e43819a4f2a63ab7862b6486020604051878152a365ffffffffffff5f5416613d0b5750916001600160a01b03613a9493613d0383614741565b511690614885565b92506001600160a01b0391505116905f5260116020526001600160a01b0360405f2091166001600160a01b0319825416179055565b63cfbc76f160e01b5f526004524260245260445ffd5b8263b5430e3d60e01b5f5260045260245ffd5b50613d738461472a565b613c60565b65ffffffffffff621275009116019065ffffffffffff82116139b257565b60405190613da3826138f2565b5f6040838281528260208201520152565b60405190613dc1826138f2565b6004546001600160a01b031682526005546001600160801b038116602084015260801c65ffffffffffff166040830152565b5f1981146139b25760010190565b60405190613e0e826138c2565b816001600160801b0360065465ffffffffffff8116835260ff8160301c161515602084015260381c16604082015260606001600160a01b0360075416910152565b613e57613e01565b65ffffffffffff81511615613fd95765ffffffffffff815116804210613d4057505f6006555f600755613e88613db4565b906001600160a01b03825116151580613fb5575b801580613fa9575b613f80576001600160a01b036001600160801b03602080937f94a1f5bd992dd004729a2519326cc19feecbdec7d38e33db32caa73e2fda135b955f6004555f6005555f54915f14613f59575079ffffffffffffffffffffffffffffffffffffffff000000000000848851165b60301b16907fffffffffffff000000000000000000000000000000000000000000000000000065ffffffffffff42169116171795865f550151169360405194855260301c1692a2565b84606079ffffffffffffffffffffffffffffffffffffffff00000000000092015116613f10565b5050507f0bd8a3eb532e5fbcd3f5b00335f0fb42fdc11969e9af0fab7c9e71a36ae0d31a5f80a1565b50602082015115613ea4565b506001600160801b036020830151166001600160801b036040830151161115613e9c565b63d4b3e35d60e01b5f5260045ffd5b90816020910312612af757516001600160a01b0381168103612af75790565b906140aa90614014614ab2565b61401d83614b82565b9061407d6140426001600160a01b03861693845f52600a60205260405f2054906139a5565b6001600160a01b0383165f525f51602061588d5f395f51905f5260205260405f2054602061010d5f303c6001600160801b035f511691614d93565b915f52600b6020526001600160a01b0360405f2091165f5260205260405f20548103908111150291614b82565b90818082109118021890565b519067ffffffffffffffff82168203612af757565b6001600160a01b03165f52600360205260405f20604051906140ec8261390e565b5460206001600160801b0367ffffffffffffffff83169283855260401c1692019180835215908115614130575b5061412b57516001600160801b031690565b505f90565b90505f52600160205261414560405f206148ed565b155f614119565b356001600160a01b0381168103612af75790565b903590601e1981360301821215612af7570180359067ffffffffffffffff8211612af757602001918160051b36038313612af757565b91908110156141a65760051b0190565b634e487b7160e01b5f52603260045260245ffd5b51906001600160801b0382168203612af757565b90816080910312612af75761421e6060604051926141eb846138c2565b6141f4816141ba565b8452614202602082016141ba565b6020850152614213604082016140b6565b6040850152016140b6565b606082015290565b818102929181159184041417156139b257565b614241614ab2565b5f906020602d5f303c5f5190604051907fd9c2ac8800000000000000000000000000000000000000000000000000000000825230600483015260c0826044816001600160a01b0380861697886024840152165afa80156137b0575f906145a5575b604092506001600160801b036142c28183511682602085015116906139c6565b9384920151161061451b575b5050602060ad5f303c6001600160a01b035f511690604051635d5f799f60e11b8152602081600481865afa9081156144b357906001600160a01b039185916144fc575b5016036144f8576040517fba9449d1000000000000000000000000000000000000000000000000000000008152602081600481855afa9081156121d65783916144be575b506040516301cb4adb60e61b8152306004820152608081602481865afa9081156144b357906001600160801b03918591614494575b505116906040516301cb4adb60e61b8152306004820152608081602481875afa9081156144895767ffffffffffffffff60606143dd94936001600160801b0393899161445a575b50015116911690614226565b8082116143eb575b50505050565b6143f4916139c6565b813b156111ba5782916024839260405194859384927f54f63b1400000000000000000000000000000000000000000000000000000000845260048401525af1801561142757614445575b80806143e5565b614450828092613946565b610243578061443e565b61447c915060803d608011614482575b6144748183613946565b8101906141ce565b5f6143d1565b503d61446a565b6040513d87823e3d90fd5b6144ad915060803d608011614482576144748183613946565b5f61438a565b6040513d86823e3d90fd5b90506020813d6020116144f0575b816144d960209383613946565b810103126111ba576144ea906141ba565b5f614355565b3d91506144cc565b5050565b614515915060203d602011611b7e57611b6f8183613946565b5f614311565b6020602d5f303c6001600160a01b035f511691823b15612af7576040517f397a1b280000000000000000000000000000000000000000000000000000000081526001600160a01b039290921660048301526024820152905f908290604490829084905af180156137b057614590575b806142ce565b61459d9192505f90613946565b5f905f61458a565b5060c0823d60c01161464a575b816145bf60c09383613946565b81010312612af75760405160c081019281841067ffffffffffffffff8511176138de5760a06146409160409586526145f6816141ba565b8452614604602082016141ba565b60208501526146148682016141ba565b86850152614624606082016140b6565b6060850152614635608082016140b6565b6080850152016141ba565b60a08201526142a2565b3d91506145b2565b65ffffffffffff5f541661466257565b7fde53bde2000000000000000000000000000000000000000000000000000000005f5260045ffd5b6001600160a01b03165f908152600e6020526040902080547fffffffffffff000000000000000000000000000000000000000000000000000081168083559060d01c63ffffffff9081169081146139b2577dffffffff000000000000000000000000000000000000000000000000000060017fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff920160d01b169116179055565b3b8015159081614738575090565b60179150141590565b6001600160a01b0316805f52600360205260405f206001600160801b036040519161476b8361390e565b5467ffffffffffffffff8116835260401c1660208201908082521561488057825f5260036020525f604081205567ffffffffffffffff8251165f52600160205260405f20906147b9826148ed565b156143e5576001600160801b039051169160038201926001600160801b0384541603916001600160801b0383116139b25767ffffffffffffffff6040926001600160801b0392837f621c8cb023f391d18d02c053f48804785a3d4ba4728bef466103cbc79b5c3c0696166fffffffffffffffffffffffffffffffff198854161787558387541661484c60ff83541661492a565b11614866575b5051169354168151905f82526020820152a3565b80546cffffffffffff00000000000000191690555f614852565b505050565b91906001600160a01b038316156148c1576001600160a01b038116156148ae57613a94926152d7565b63ec442f0560e01b5f525f60045260245ffd5b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b5465ffffffffffff8160081c164210908161491b575b508061490c5790565b5065ffffffffffff5f54161590565b60ff915060681c16155f614903565b602061010d5f303c5f5161493d826138a4565b811561498f57600361496c92614952816138a4565b0361497e576001600160801b0360ff60125b169116614226565b601381018091116139b2576014900490565b6001600160801b0360ff600f614964565b6f7fffffffffffffffffffffffffffffff915060011c16600181018091116139b25790565b60065465ffffffffffff8116151591826149cd57505090565b6001600160801b03919250602082910151169160381c16111590565b60208101906001600160801b0382511691821561488057614a39926001600160a01b036001600160801b039351165f526008602052614a2d60405f209182546139a5565b905551166009546139a5565b600955565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c614a8a5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b65ffffffffffff5f541615614ac357565b7fb296a41a000000000000000000000000000000000000000000000000000000005f5260045ffd5b916001600160a01b03604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f5114821615614b61575b60405215614b455750565b6001600160a01b0390635274afe760e01b5f521660045260245ffd5b906001811516614b7957823b15153d15161690614b3a565b503d5f823e3d90fd5b6001600160a01b0316604051906370a0823160e01b8252306004830152602082602481845afa9182156137b0575f92614bf3575b50602060cd5f303c5f516001600160a01b031603614bf057614be7614bf0916001600160801b0360055416906139c6565b600954906139c6565b90565b9091506020813d602011614c1f575b81614c0f60209383613946565b81010312612af75751905f614bb6565b3d9150614c02565b916001600160a01b036040519263095ea7b360e01b5f521691826004528160245260205f60448180885af19060015f5114821615614d0c575b60405215614c6d57505050565b60405163095ea7b360e01b5f52826004525f60245260205f60448180885af19060015f5114821615614cf4575b60405215614cd8576040519163095ea7b360e01b5f5260045260245260205f60448180865af19060015f5114821615614b615760405215614b455750565b6001600160a01b0383635274afe760e01b5f521660045260245ffd5b906001811516614b7957843b15153d15161690614c9a565b90843b15153d15161690614c60565b600c545f5b81811015614d6757600c5f52336001600160a01b03827fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c7015416146144f857600101614d20565b7faeb11dd5000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b90915f198383099280830292838086109503948086039514614e245784831115614e0c5790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505091508115614e32570490565b634e487b7160e01b5f52601260045260245ffd5b903590601e1981360301821215612af7570180359067ffffffffffffffff8211612af757602001918136038313612af757565b92919267ffffffffffffffff82116138de5760405191614ea3601f8201601f191660200184613946565b829481845281830111612af7578281602093845f960137010152565b3560ff81168103612af75790565b5f5b828110614edb57505050565b5f82820155600101614ecf565b60206001600160a01b037f60a0f5b9f9e81e98216071b85826681c796256fe3d1354ecb675580fba64fa699216806001600160a01b03196012541617601255604051908152a1565b805f52601460205260ff60405f2054168015614fcd575b614f8857805f52601460205260405f20600160ff198254161790557fc6b3c42f73893bf1c9ef54ad802d814b8e18d56f70ea455b570f49e22c2557b35f80a2565b6064604051639582e6bd60e01b815260206004820152600860248201527f6d616368696e65730000000000000000000000000000000000000000000000006044820152fd5b506040614fdb601354613df3565b8060135511614f47565b916001600160a01b03831691821561508c576001600160a01b0316928315615079577f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925916150656020926001600160a01b03165f527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0160205260405f2090565b855f5282528060405f2055604051908152a3565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b6001600160a01b038116913083146152af5765ffffffffffff5f541661466257602060ed5f303c5f516001600160a01b031692831515908180615234575b61521957615185906150fd845f5160206158ad5f395f51905f52546139a5565b5f5160206158ad5f395f51905f5255806151f657835f5160206158ad5f395f51905f5254035f5160206158ad5f395f51905f52555b805f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef6020604051888152a36151666139d3565b905f525f51602061588d5f395f51905f5260205260405f2054856157df565b61518e57505050565b823b15612af7576040517f5f8dead30000000000000000000000000000000000000000000000000000000081526001600160a01b039290921660048301526024820152905f908290604490829084905af180156137b0576151ec5750565b5f613a9491613946565b805f525f51602061588d5f395f51905f5260205260405f20848154019055615132565b90506334c1ac9d60e01b5f525f60045260245260445260645ffd5b506040516372331c7360e11b81525f60048201526024810182905260448101849052602081606481895afa9081156137b0575f91615274575b50156150dd565b90506020813d6020116152a7575b8161528f60209383613946565b81010312612af757518015158103612af7575f61526d565b3d9150615282565b7f8f8afe39000000000000000000000000000000000000000000000000000000005f5260045ffd5b91906001600160a01b038116903082146152af575f9365ffffffffffff5f541661466257602060ed5f303c5f516001600160a01b03169283151590818061559c575b615578576001600160a01b038316908115801561550357615348885f5160206158ad5f395f51905f52546139a5565b5f5160206158ad5f395f51905f52555b816154e057875f5160206158ad5f395f51905f5254035f5160206158ad5f395f51905f52555b81837fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60206040518c8152a36153b26139d3565b915f525f51602061588d5f395f51905f526020526153d58260405f2054886157df565b6154cf578188525f51602061588d5f395f51905f526020526153fd60408920549182866157df565b615406846140cb565b9182821061549e5750505061541d575b5050505050565b823b15610b0f576040517f8baf29b40000000000000000000000000000000000000000000000000000000081526001600160a01b03918216600482015291166024820152604481019290925282908290606490829084905af1801561142757615489575b808080615416565b615494828092613946565b6102435780615481565b7fe04caeb3000000000000000000000000000000000000000000000000000000008952600452602452604452606486fd5b505091939294505061518e57505050565b815f525f51602061588d5f395f51905f5260205260405f2088815401905561537e565b825f525f51602061588d5f395f51905f5260205260405f2054888110615544578890845f525f51602061588d5f395f51905f526020520360405f2055615358565b8890847fe450d38c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b85906001600160a01b03846334c1ac9d60e01b5f521660045260245260445260645ffd5b506040516372331c7360e11b81526001600160a01b0384811660048301528516602482015260448101879052602081606481895afa9081156137b0575f916155e6575b5015615319565b90506020813d602011615619575b8161560160209383613946565b81010312612af757518015158103612af7575f6155df565b3d91506155f4565b615629613a3e565b60208151910120615638613b33565b602081519101206040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261569060c082613946565b51902090565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161570d579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156137b0575f516001600160a01b0381161561570357905f905f90565b505f906001905f90565b5050505f9160039190565b615721816138a4565b8061572a575050565b615733816138a4565b60018103615763577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b61576c816138a4565b600281036157a057507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6003906157ac816138a4565b146157b45750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8115158061582c575b6157f157505050565b6001600160a01b03907fa9f2d02c000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b508282106157e8565b60ff7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005460401c161561586457565b7fd7e6bcf8000000000000000000000000000000000000000000000000000000005f5260045ffdfe52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0052c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace02f0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00" as const
