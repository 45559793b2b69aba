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
  "name": "paidTo",
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

export const bytecode = "0x6080806040523460aa575f516020615a8f5f395f51905f525460ff8160401c16609b576002600160401b03196001600160401b038216016049575b6040516159e090816100af8239f35b6001600160401b0319166001600160401b039081175f516020615a8f5f395f51905f525581527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d290602090a15f80603a565b63f92ee8a960e01b5f5260045ffd5b5f80fdfe60806040526004361015610011575f80fd5b5f5f3560e01c8063024b16601461370d578063043458ec146136f257806306fdde031461360d578063095ea7b3146135e65780630ba234d6146135a45780630cd865ec1461358257806313a6ce63146132235780631583c616146130ef57806318160ddd146130c557806320c1614b1461306b57806323b872dd14612f10578063313ce56714612ef457806334e3bcb914612d695780633644e51514612d4e57806337271cc714612c7857806343d726d614612c31578063478350a214612883578063481c6a751461285c5780634a562885146126225780635a81d4ba1461254d5780635df6a6bc146124d95780636293fd1e1461244c5780636ad1fe02146123cf57806370a082311461238b5780637150d8ae1461236257806371f36743146123485780637ecebe00146122f15780638036665114612262578063833f43c2146121355780638462d661146120fd57806384b0196e1461202757806388811f8d14611fd9578063898d0dc614611f2157806395d89b4114611dfc5780639614ddd814611bb85780639940686e14611a035780639ef27b00146119de578063a12ef25e14611895578063a15eaedf14611868578063a9059cbb14611836578063c13983b51461171a578063cd1c7faa146116eb578063d505accf14611544578063dd62ed3e146114ca578063edf6aa6b146111f5578063ef961d97146111c9578063f571bae8146102515763fc772c8b1461022a575f80fd5b3461024e57602036600319011261024e5761024b610246613874565b614235565b80f35b80fd5b503461024e57602036600319011261024e5760043567ffffffffffffffff8111610c0d57806004016101a060031983360301126111c5576020606d84303c6001600160a01b038351163303611199577ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00549167ffffffffffffffff60ff8460401c1615931680159081611191575b6001149081611187575b15908161117e575b506111565782600167ffffffffffffffff197ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005416177ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00556110f6575b61038061035b8380614f69565b61037861036e6024869594950187614f69565b9490923691614f9c565b923691614f9c565b90610389615948565b610391615948565b80519067ffffffffffffffff8211610d3e5781906103cf7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0354613a02565b601f811161107f575b50602090601f8311600114610fdd578892610fd2575b50508160011b915f199060031b1c1916177f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace03555b80519067ffffffffffffffff8211610fbe5781906104607f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0454613a02565b601f8111610f3f575b50602090601f8311600114610e9d578792610e92575b50508160011b915f199060031b1c1916177f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace04555b6104c76104c08380614f69565b3691614f9c565b926104d0615948565b6040938451906104e08683613942565b600182527f31000000000000000000000000000000000000000000000000000000000000006020830152610512615948565b80519067ffffffffffffffff8211610e7e5781906105507fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10254613a02565b601f8111610dff575b50602090601f8311600114610d5d578992610d52575b50508160011b915f199060031b1c1916177fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d102555b80519067ffffffffffffffff8211610d3e5781906105e17fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10354613a02565b601f8111610cbe575b50602090601f8311600114610c1c578892610c11575b50508160011b915f199060031b1c1916177fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d103555b602060ed86303c846001600160a01b0381511680610ba6575b505061012482019061065f828561415c565b6101448501949150610671858761415c565b91905003610b7757865b610685848761415c565b9050811015610704576106aa6106a58261069f878a61415c565b90614192565b614148565b6106b88261069f888a61415c565b35906001600160801b038216809203610700576001600160a01b038116156106ed57600192916106e7916151b2565b0161067b565b60248a63ec442f0560e01b815280600452fd5b8980fd5b50848787602061010d83303c6001600160801b0382511680158015610b5f575b610b30576044850190600460206001600160a01b0361074d8161074687614148565b1695614148565b168551928380927f57d775f80000000000000000000000000000000000000000000000000000000082525afa908115610b26579084918691610ac3575b507fbfd0b58a94096913b2eba68ec8a6abb0d23b516ea7b6a5988fd2cc62e43998e49267ffffffffffffffff8351921682526020820152a26107d061016485018461415c565b90601082118015610aab575b610a4f5781151580610a94575b610a4f5760015b8281106109b6575060ff6108076101848801614fd2565b1660ff19600d541617600d5567ffffffffffffffff82116109a2576801000000000000000082116109a257600c5482600c558281811061096e575b5050959495600c8452835b82811061092d5750505061086b61086660c48701614148565b614ffb565b610104829501945b61087d868561415c565b90508110156108a657806108a061089a60019361069f8a8961415c565b35615043565b01610873565b50836108b0575080f35b60207fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29168ff0000000000000000197ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a0054167ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00555160018152a180f35b600190602061093e849a999a614148565b930192817fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c701550196959661084d565b61099b9103837fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c701614fe0565b8782610842565b602484634e487b7160e01b81526041600452fd5b6109c46106a5828585614192565b5f198201828111610a3b576001600160a01b036109e66106a582938888614192565b16911611156109f7576001016107f0565b60648451639582e6bd60e01b815260206004820152600960248201527f677561726469616e7300000000000000000000000000000000000000000000006044820152fd5b602487634e487b7160e01b81526011600452fd5b8251639582e6bd60e01b815260206004820152600660248201527f71756f72756d00000000000000000000000000000000000000000000000000006044820152606490fd5b5060ff610aa46101848801614fd2565b16156107e9565b508160ff610abc6101848901614fd2565b16116107dc565b9150506020813d602011610b1e575b81610adf60209383613942565b81010312610b1a577fbfd0b58a94096913b2eba68ec8a6abb0d23b516ea7b6a5988fd2cc62e43998e491610b1385926140b2565b909261078a565b8480fd5b3d9150610ad2565b84513d87823e3d90fd5b5051639582e6bd60e01b8152602060048201526007602482015266616d6f756e747360c81b6044820152606490fd5b50805f5160206159c05f395f51905f52541415610724565b8551639582e6bd60e01b8152602060048201526007602482015266616d6f756e747360c81b6044820152606490fd5b803b15610c0d5781809160248851809481937f3ff5aa020000000000000000000000000000000000000000000000000000000083523060048401525af18015610c03571561064d5781610bf891613942565b610b1a57845f61064d565b86513d84823e3d90fd5b5080fd5b015190505f80610600565b7fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10389528189209250601f198416895b818110610ca65750908460019594939210610c8e575b505050811b017fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10355610634565b01515f1960f88460031b161c191690555f8080610c61565b92936020600181928786015181550195019301610c4b565b828111156105ea577fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1038952610d30907f5f9ce34815f8e11431c7bb75a8e6886a91478f7ffc1dbb0a98dc240fddd76b7590601f850160051c9060208610610d36575b601f82910160051c039101614fe0565b5f6105ea565b8b9150610d20565b602487634e487b7160e01b81526041600452fd5b015190505f8061056f565b7fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1028a52818a209250601f1984168a5b818110610de75750908460019594939210610dcf575b505050811b017fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d102556105a3565b01515f1960f88460031b161c191690555f8080610da2565b92936020600181928786015181550195019301610d8c565b82811115610559577fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1028a52610e70907f42ad5d3e1f2e6e70edcf6d991b8a3023d3fca8047a131592f9edb9fd9b89d57d90601f850160051c9060208610610e7657601f82910160051c039101614fe0565b5f610559565b8c9150610d20565b602488634e487b7160e01b81526041600452fd5b015190505f8061047f565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0488528188209250601f198416885b818110610f275750908460019594939210610f0f575b505050811b017f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace04556104b3565b01515f1960f88460031b161c191690555f8080610ee2565b92936020600181928786015181550195019301610ecc565b82811115610469577f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace048852610fb0907f46a2803e59a4de4e7a4c574b1243f25977ac4c77d5a1a4a609b5394cebb4a2aa90601f850160051c9060208610610fb657601f82910160051c039101614fe0565b5f610469565b8a9150610d20565b602486634e487b7160e01b81526041600452fd5b015190505f806103ee565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0389528189209250601f198416895b818110611067575090846001959493921061104f575b505050811b017f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0355610422565b01515f1960f88460031b161c191690555f8080611022565b9293602060018192878601518155019501930161100c565b828111156103d8577f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0389526110f0907f2ae08a8e29253f69ac5d979a101956ab8f8d9d7ded63fa7a83b16fc47648eab090601f850160051c9060208610610d3657601f82910160051c039101614fe0565b5f6103d8565b6801000000000000000068ff0000000000000000197ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005416177ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005561034e565b6004847ff92ee8a9000000000000000000000000000000000000000000000000000000008152fd5b9050155f6102f1565b303b1591506102e9565b8491506102df565b6024837f86db2a3b00000000000000000000000000000000000000000000000000000000815233600452fd5b8280fd5b503461024e57602036600319011261024e5760206111ed6111e8613874565b6140c7565b604051908152f35b503461024e5760c036600319011261024e576004359061121361388a565b91604435926001600160801b0384168094036111c55760643563ffffffff81168091036114c6576084356001600160801b038116809103610b1a5760a4359067ffffffffffffffff82168092036114c2576001600160a01b036012541633036114af5761127e61464e565b848652601460205260ff6040872054161561149c57602060ad5f303c6001600160a01b035f511691604051917f10848225000000000000000000000000000000000000000000000000000000008352306004840152866024840152602083604481875afa928315611491578893611451575b5060405194610100860199868b1067ffffffffffffffff8c111761143d57899a604052308752602087019889526001600160a01b036040880198168852606087019081526080870191825260a0870192835260c0870193845267ffffffffffffffff60e0880195168552853b15610700578997604051998a987f35847d2d000000000000000000000000000000000000000000000000000000008a52516001600160a01b031660048a0152516024890152516001600160a01b03166044880152516001600160801b031660648701525163ffffffff166084860152516001600160801b031660a48501525167ffffffffffffffff1660c48401525167ffffffffffffffff1660e4830152610104820161012090528261012483015281835a9261014493f18015611432576114215750f35b8161142b91613942565b61024e5780f35b6040513d84823e3d90fd5b60248a634e487b7160e01b81526041600452fd5b9092506020813d602011611489575b8161146d60209383613942565b810103126114855761147e906140b2565b915f6112f0565b8780fd5b3d9150611460565b6040513d8a823e3d90fd5b602486866366cedc9760e01b8252600452fd5b60248663aa79ce2160e01b815233600452fd5b8580fd5b8380fd5b503461024e57604036600319011261024e576114e4613874565b6001600160a01b0361152e6114f761388a565b926001600160a01b03165f527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0160205260405f2090565b91165f52602052602060405f2054604051908152f35b503461024e5760e036600319011261024e5761155e613874565b9061156761388a565b604435906064359360843560ff81168103610b1a578542116116bf5761167a6116716001600160a01b0392838516988989527f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb0060205260408920908154916001830190556040519060208201927f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c984528c6040840152878a1660608401528a608084015260a083015260c082015260c0815261162460e082613942565b51902061162f615734565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015260c43591604260a43592206157a9565b9092919261582b565b169480860361168f575061024b9394506150f8565b84604491877f4b800e46000000000000000000000000000000000000000000000000000000008352600452602452fd5b602485877f62791302000000000000000000000000000000000000000000000000000000008252600452fd5b503461024e57602036600319011261024e5760ff60406020926004358152601484522054166040519015158152f35b503461024e57602036600319011261024e5760408160e09260c0835161173f81613926565b82815282602082015282858201528260608201528260808201528260a0820152015260043581526001602052206001600160801b0360405161178081613926565b8254926001600160a01b0360ff851694611799866138a0565b858452602084019065ffffffffffff8160081c16825265ffffffffffff60408601818360381c16815260ff606088019360681c16151583528185600188015416946080890195865260c08a600360028b01549a60a08d019b8c5201541699019889526040519a611808816138a0565b8b52511660208a0152511660408801525115156060870152511660808501525160a0840152511660c0820152f35b503461024e57604036600319011261024e5761185d611853613874565b602435903361492a565b602060405160018152f35b503461024e57604036600319011261024e5760206111ed611887613874565b61188f61388a565b90614003565b503461024e57604036600319011261024e576118af613874565b6118b761388a565b916118c0614ae3565b6118ca8383614003565b9182156119c25782602094826001600160a01b036119909416808652600a8852604086206118f98582546139a1565b9055808652600b8852604086206001600160a01b0384165f52885260405f206119238582546139a1565b90556001600160a01b03831692838752601189526001600160a01b0360408820541680155f146119ba5750925b604080516001600160a01b0386168152602081018790527f79f14dbc87f91353937e4e02c8d3c5c2fa9e64ffed508cd3cb49ee20bc826c9a9190a3614c33565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b905092611950565b6024826001600160a01b0386635e821da760e11b835216600452fd5b503461024e578060031936011261024e5765ffffffffffff6020915416604051908152f35b503461024e57602036600319011261024e57600435906001600160a01b03601254163303611ba5576001600160a01b0391611a3c614ae3565b611a4461464e565b602060ad5f303c60205f51600460405180968193635d5f799f60e11b8352165afa928315611432578293611b74575b508015611b6157611aaa8184611a898596614ca5565b828110611b46575b50602060ad5f303c6001600160a01b035f511690614d4a565b602060ad5f303c6001600160a01b035f511690813b15611b425782916024839260405194859384927f9940686e00000000000000000000000000000000000000000000000000000000845260048401525af1801561143257611b2d575b507f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b81611b3791613942565b61024e57805f611b07565b5050fd5b611b53611b5b91846139c2565b303384614b57565b5f611a91565b602482635e821da760e11b815230600452fd5b611b9791935060203d602011611b9e575b611b8f8183613942565b810190613fe4565b915f611a73565b503d611b85565b8063aa79ce2160e01b6024925233600452fd5b503461024e57604036600319011261024e57611bd2613874565b611bda61388a565b611be2614e3e565b611beb82614742565b8015611dd3575b611db7576001600160a01b03169081158015611da5575b611d92576001600160a01b031690818352600e6020526040832063ffffffff815460d01c166040516020810191858352846040830152606082015260608152611c53608082613942565b519020808552600f602052604085206001600160a01b0333165f5260205260ff60405f20541615611cdd575b50546001600160a01b0381168203611cd55760a01c65ffffffffffff16915b65ffffffffffff604051931683527f155ad3ceaf7891673094febd493fc7d7fa1be83614da15457b319cfe4a33704660203394a480f35b508291611c9e565b808552600f602052604085206001600160a01b0333165f5260205260405f20600160ff198254161790558452601060205260408420611d1c8154613def565b80915560ff600d541614611d31575b5f611c7f565b611d4265ffffffffffff4216613d74565b81547fffffffffffff00000000000000000000000000000000000000000000000000001660a09190911b79ffffffffffff0000000000000000000000000000000000000000161782178155611d2b565b6024838363b5430e3d60e01b8252600452fd5b506001600160a01b0381168214611c09565b6024836001600160a01b038463b5430e3d60e01b835216600452fd5b506001600160a01b03821683525f5160206159a05f395f51905f52602052604083205415611bf2565b503461024e578060031936011261024e5760405190807f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace045490611e3e82613a02565b8085529160018116908115611efa5750600114611e7e575b611e7a84611e6681860382613942565b604051918291602083526020830190613850565b0390f35b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0481527f46a2803e59a4de4e7a4c574b1243f25977ac4c77d5a1a4a609b5394cebb4a2aa939250905b808210611ee057509091508101602001611e6682611e56565b919260018160209254838588010152019101909291611ec7565b60ff191660208087019190915292151560051b85019092019250611e669150839050611e56565b503461024e57611f30366137fc565b9190611f3a614bfa565b6001600160a01b03825460301c16908115611fc6578293602060ad5f303c6001600160a01b035f5116803b15610b1a57849283611faf93604051968795869485937fc3bb2ebb000000000000000000000000000000000000000000000000000000008552604060048601526044850191613964565b90602483015203925af18015611432576114215750f35b60248363b8344c6960e01b815280600452fd5b503461024e57604036600319011261024e576001600160a01b036040611ffd613874565b928261200761388a565b94168152600b6020522091165f52602052602060405f2054604051908152f35b503461024e578060031936011261024e576120a190612044613a3a565b9061204d613b2f565b9060206120af604051936120618386613942565b8385525f3681376040519687967f0f00000000000000000000000000000000000000000000000000000000000000885260e08589015260e0880190613850565b908682036040880152613850565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b8281106120e657505050500390f35b8351855286955093810193928101926001016120d7565b503461024e57602036600319011261024e5760406020916001600160a01b03612124613874565b168152600883522054604051908152f35b503461024e57602036600319011261024e5761214f613874565b612157614ae3565b61215f61464e565b61216881614ca5565b90811561224f576020602d5f303c61218b826001600160a01b035f511683614d4a565b6020602d5f303c826001600160a01b035f511691823b15610c0d576040517f8340f5490000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b0391909116602482015260448101849052918290606490829084905af180156122445761222f575b506020917f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b61223a838092613942565b610c0d575f612201565b6040513d85823e3d90fd5b602483635e821da760e11b815230600452fd5b503461024e57602036600319011261024e5760406060916001600160a01b03612289613874565b612291613d92565b50168152600e6020522063ffffffff604051916122ad836138ee565b5465ffffffffffff6001600160a01b038216938481528360406020830192848660a01c168452019360d01c1683526040519485525116602084015251166040820152f35b503461024e57602036600319011261024e5760406020916001600160a01b03612318613874565b1681527f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb0083522054604051908152f35b503461024e578060031936011261024e5761024b336147e6565b503461024e578060031936011261024e576001600160a01b036020915460301c16604051908152f35b503461024e57602036600319011261024e5760406020916001600160a01b036123b2613874565b1681525f5160206159a05f395f51905f5283522054604051908152f35b503461024e578060031936011261024e5760606040516123ee816138be565b82815282602082015282604082015201526080612409613dfd565b6001600160a01b0360606040519265ffffffffffff81511684526020810151151560208501526001600160801b0360408201511660408501520151166060820152f35b503461024e57602036600319011261024e57612466613874565b61246e614ae3565b6001600160a01b03811691828152600860205260408120549182156124c65782611990916020958452600886528360408120556124ad826009546139c2565b6009558560cd5f303c6001600160a01b035f5116614c33565b60248285635e821da760e11b8252600452fd5b503461024e578060031936011261024e576124f2614bfa565b602060ad5f303c806001600160a01b035f5116803b1561254a578180916004604051809481937f5df6a6bc0000000000000000000000000000000000000000000000000000000083525af18015611432576114215750f35b50fd5b503461024e578060031936011261024e5760ff600d54169060405180926020600c5492838152018092600c85527fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c790855b81811061260357505050846125b4910385613942565b6040519260408401946040855251809552606084019290945b8086106125e257505082935060208301520390f35b90926020806001926001600160a01b038751168152019401950194906125cd565b82546001600160a01b031684526020909301926001928301920161259e565b503461024e57602036600319011261024e5760043561263f61464e565b8082526001602052604082209061265582614992565b1561284a57612663336147e6565b6001600160801b03612692336001600160a01b03165f525f5160206159a05f395f51905f5260205260405f2090565b541691821561281e576040516126a78161390a565b67ffffffffffffffff8316815260208101848152338652600360205267ffffffffffffffff6040872092511667ffffffffffffffff19835416178255517fffffffffffffffff00000000000000000000000000000000ffffffffffffffff77ffffffffffffffffffffffffffffffff000000000000000083549260401b1691161790556003810190836001600160801b03835416016001600160801b03811161280a57906001600160801b03809392166fffffffffffffffffffffffffffffffff19835416178255805465ffffffffffff8160381c161590816127f0575b506127c2575b50541660405192835260208301527f621c8cb023f391d18d02c053f48804785a3d4ba4728bef466103cbc79b5c3c0660403393a380f35b80546cffffffffffff0000000000000019164260381b6cffffffffffff00000000000000161790555f61278b565b905061280260ff8585541692166149cf565b11155f612785565b602486634e487b7160e01b81526011600452fd5b6024847faf2dcb5300000000000000000000000000000000000000000000000000000000815233600452fd5b6350abce2960e11b8352600452602482fd5b503461024e578060031936011261024e5760206001600160a01b0360125416604051908152f35b503461024e57602036600319011261024e57600435906001600160801b03821680920361024e576128b2614ae3565b6128ba61464e565b6128c2613db0565b6001600160801b0360208201511680151580612c0d575b15612c055760148101808211612b915760138201908111612b91579060146129029204906139a1565b808410612bd5575061291390614a8e565b604065ffffffffffff421661292781613d74565b8251612932816138ee565b33815285602082015265ffffffffffff82169384910152336001600160a01b03196004541617600455846fffffffffffffffffffffffffffffffff1960055416176005557fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff75ffffffffffff000000000000000000000000000000006005549260801b169116176005556006549065ffffffffffff821680151590818092612bcb575b612bbc5781612ba5575b50612b62575b50506040519083825260208201527f68f0bf766fd140ec57e8919d10f7f8aa4ce7b696728504778c1b27f4771bc55360403392a2602060cd5f303c6001600160a01b035f5116604051906370a0823160e01b8252306004830152602082602481845afa918215612244578392612b2d575b50906020602492612a6986303384614b57565b604051938480926370a0823160e01b82523060048301525afa8015612244578390612af5575b612a9992506139c2565b828103612ac75750807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b6044927f4622ec89000000000000000000000000000000000000000000000000000000008352600452602452fd5b506020823d602011612b25575b81612b0f60209383613942565b81010312612b2157612a999151612a8f565b5f80fd5b3d9150612b02565b91506020823d602011612b5a575b81612b4860209383613942565b81010312612b21579051906020612a56565b3d9150612b3b565b620151800165ffffffffffff8111612b915765ffffffffffff169065ffffffffffff1916176006555f806129e5565b602484634e487b7160e01b81526011600452fd5b90506201518042019081421161280a57105f6129df565b60048663d4b3e35d60e01b8152fd5b50804210156129d5565b90506044927f1d5f5404000000000000000000000000000000000000000000000000000000008352600452602452fd5b506001612902565b5065ffffffffffff6040830151164210806128d95750612c2c82614a59565b6128d9565b503461024e578060031936011261024e57612c4a614ae3565b612c52613e4b565b807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b503461024e578060031936011261024e57612c91613db0565b6001600160a01b038151163303612d3b57612cab81614a59565b612d1e5765ffffffffffff604082015116804210612d085750612ccd90614a8e565b8060045580600555807f68f0bf766fd140ec57e8919d10f7f8aa4ce7b696728504778c1b27f4771bc55360408051838152836020820152a280f35b63cfbc76f160e01b835260045242602452604482fd5b60248265ffffffffffff600654166341d1274760e01b8252600452fd5b60248263b8344c6960e01b815233600452fd5b503461024e578060031936011261024e5760206111ed615734565b503461024e57606036600319011261024e576004356004811015610c0d57612d8f61388a565b604435612d9a61464e565b335f9081525f5160206159a05f395f51905f5260205260409020541561281e57612dc3836138a0565b6002831480612ee4575b612e9f5760806001600160a01b039365ffffffffffff6020967f928297c2bdeeb93267ebc72491d9f129cc064b701da35b52addecca8707eb75e94612e13600254613def565b978897886002556040612e27864216613d74565b948a815260018d5220836002820155600181018383166001600160a01b03198254161790558054612e57886138a0565b66ffffffffffffff1916600886901b66ffffffffffff00161760ff881617905560405195612e84816138a0565b865216898501526040840152166060820152a2604051908152f35b6064604051639582e6bd60e01b815260206004820152600460248201527f776f7264000000000000000000000000000000000000000000000000000000006044820152fd5b506001600160801b038111612dcd565b503461024e578060031936011261024e57602060405160128152f35b503461024e57606036600319011261024e57612f2a613874565b612f3261388a565b60443591612f70816001600160a01b03165f527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0160205260405f2090565b6001600160a01b0333165f5260205260405f20545f198110612f98575b5061185d935061492a565b838110613037576001600160a01b038216156130245733156130115761185d9450612ff3826001600160a01b03165f527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0160205260405f2090565b6001600160a01b0333165f526020528360405f20910390555f612f8d565b602485634a1406b160e11b815280600452fd5b60248563e602df0560e01b815280600452fd5b84846064927ffb8f41b200000000000000000000000000000000000000000000000000000000835233600452602452604452fd5b503461024e578060031936011261024e57613084613d92565b50606061308f613db0565b65ffffffffffff60408051926001600160a01b0381511684526001600160801b0360208201511660208501520151166040820152f35b503461024e578060031936011261024e5760205f5160206159c05f395f51905f5254604051908152f35b503461024e5760c036600319011261024e576064359067ffffffffffffffff821680920361024e5760a43567ffffffffffffffff8111610c0d5736602382011215610c0d5780600401359067ffffffffffffffff82116111c55736602483830101116111c5576001600160a01b03601254163303613210578293602060ad5f303c6001600160a01b035f5116803b15610b1a5784928360e460249487604051988997889687947f1583c616000000000000000000000000000000000000000000000000000000008652600435600487015282358387015260443560448701526064860152608435608486015260c060a48601528260c486015201848401378181018301849052601f01601f191681010301925af18015611432576114215750f35b60248363aa79ce2160e01b815233600452fd5b503461024e57602036600319011261024e576004359061324161464e565b81815260016020526040812061325681614992565b1561356f57805465ffffffffffff8160381c168015613522576202a3000165ffffffffffff8111612b915765ffffffffffff169384421061350b576dff000000000000000000000000001982166d010000000000000000000000000017835560ff91907f7615c816a5062788b586c6071305fca9a2d68817687f8d1db6454879c44a8d728580a2169060026001600160a01b036001830154169101546132fb836138a0565b8261330b575061024b9150614ffb565b90613315836138a0565b60018303613328575061024b9150615043565b906001600160801b03169165ffffffffffff60065416806134f95750600390613350816138a0565b149081156134e95765ffffffffffff621275005b1665ffffffffffff4216019265ffffffffffff84116134d557917f40ff089833480e2b37e17b5504c1db3ab81a0faacad14491710d4046219842129391608093825f146134a0575085905b821561349657606090915b65ffffffffffff604051956133ce876138be565b16948581528460208201526001600160a01b036001600160801b038316948560408401521692839101528465ffffffffffff19600654161760065576ffffffffffffffffffffffffffffffff000000000000006006549160381b16907fffffffffffffffffff0000000000000000000000000000000000ffffffffffff66ff0000000000008660301b16911617176006556001600160a01b031960075416176007556001600160a01b036007541691604051938452602084015260408301526060820152a180f35b50606086916133ba565b602061010d5f303c5f51851c6001600160801b03168111156134c3575b906133af565b50602061010d5f303c5f51841c6134bd565b602485634e487b7160e01b81526011600452fd5b65ffffffffffff62093a80613364565b6341d1274760e01b8552600452602484fd5b6044848663cfbc76f160e01b825260045242602452fd5b5061354060ff6001600160801b0360036064979501541692166149cf565b917f410cb259000000000000000000000000000000000000000000000000000000008452600452602452604452fd5b506024916350abce2960e11b8252600452fd5b503461024e57602036600319011261024e5761024b61359f613874565b613c02565b503461024e578060031936011261024e576135be33614686565b337f8154b6c5e1fc90d44b49808ef93f9739148d0821411890f8cd684385e24b9f1e8280a280f35b503461024e57604036600319011261024e5761185d613603613874565b60243590336150f8565b503461024e578060031936011261024e5760405190807f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace03549061364f82613a02565b8085529160018116908115611efa575060011461367657611e7a84611e6681860382613942565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0381527f2ae08a8e29253f69ac5d979a101956ab8f8d9d7ded63fa7a83b16fc47648eab0939250905b8082106136d857509091508101602001611e6682611e56565b9192600181602092548385880101520191019092916136bf565b503461024e578060031936011261024e5760206111ed6139cf565b5034612b215761371c366137fc565b61372461464e565b5f5b8181106137b75750602060ad5f303c6001600160a01b035f511691823b15612b215761378c925f92836040518096819582947fe71e2dcf000000000000000000000000000000000000000000000000000000008452602060048501526024840191613964565b03925af180156137ac5761379e575080f35b6137aa91505f90613942565b005b6040513d5f823e3d90fd5b6137c2818385614192565b355f52601460205260ff60405f205416156137df57600101613726565b906137e992614192565b356366cedc9760e01b5f5260045260245ffd5b906020600319830112612b215760043567ffffffffffffffff8111612b215782602382011215612b215780600401359267ffffffffffffffff8411612b215760248460051b83010111612b21576024019190565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b0382168203612b2157565b602435906001600160a01b0382168203612b2157565b600411156138aa57565b634e487b7160e01b5f52602160045260245ffd5b6080810190811067ffffffffffffffff8211176138da57604052565b634e487b7160e01b5f52604160045260245ffd5b6060810190811067ffffffffffffffff8211176138da57604052565b6040810190811067ffffffffffffffff8211176138da57604052565b60e0810190811067ffffffffffffffff8211176138da57604052565b90601f8019910116810190811067ffffffffffffffff8211176138da57604052565b90918281527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8311612b215760209260051b809284830137010190565b919082018092116139ae57565b634e487b7160e01b5f52601160045260245ffd5b919082039182116139ae57565b602061010d5f303c6001600160801b035f51166103e88101908181116139ae576103e7019081116139ae576103e8900490565b90600182811c92168015613a30575b6020831014613a1c57565b634e487b7160e01b5f52602260045260245ffd5b91607f1691613a11565b604051905f827fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1025491613a6c83613a02565b8083529260018116908115613b105750600114613a92575b613a9092500383613942565b565b507fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1025f90815290917f42ad5d3e1f2e6e70edcf6d991b8a3023d3fca8047a131592f9edb9fd9b89d57d5b818310613af4575050906020613a9092820101613a84565b6020919350806001915483858901015201910190918492613adc565b60209250613a9094915060ff191682840152151560051b820101613a84565b604051905f827fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1035491613b6183613a02565b8083529260018116908115613b105750600114613b8457613a9092500383613942565b507fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1035f90815290917f5f9ce34815f8e11431c7bb75a8e6886a91478f7ffc1dbb0a98dc240fddd76b755b818310613be6575050906020613a9092820101613a84565b6020919350806001915483858901015201910190918492613bce565b6001600160a01b038116805f52600e60205260405f2060405190613c25826138ee565b546001600160a01b038116825265ffffffffffff8160a01c1663ffffffff602084019282845260d01c166040840152158015613d65575b613d525765ffffffffffff905116804210613d3c5750613c7b83614686565b613ca2836001600160a01b03165f525f5160206159a05f395f51905f5260205260405f2090565b54916001600160a01b03825116817ffff3b3844276f57024e0b42afec1a37f75db36511e43819a4f2a63ab7862b6486020604051878152a365ffffffffffff5f5416613d075750916001600160a01b03613a9093613cff836147e6565b51169061492a565b92506001600160a01b0391505116905f5260116020526001600160a01b0360405f2091166001600160a01b0319825416179055565b63cfbc76f160e01b5f526004524260245260445ffd5b8263b5430e3d60e01b5f5260045260245ffd5b50613d6f84614742565b613c5c565b65ffffffffffff621275009116019065ffffffffffff82116139ae57565b60405190613d9f826138ee565b5f6040838281528260208201520152565b60405190613dbd826138ee565b6004546001600160a01b031682526005546001600160801b038116602084015260801c65ffffffffffff166040830152565b5f1981146139ae5760010190565b60405190613e0a826138be565b816001600160801b0360065465ffffffffffff8116835260ff8160301c161515602084015260381c16604082015260606001600160a01b0360075416910152565b613e53613dfd565b65ffffffffffff81511615613fd55765ffffffffffff815116804210613d3c57505f6006555f600755613e84613db0565b906001600160a01b03825116151580613fb1575b801580613fa5575b613f7c576001600160a01b036001600160801b03602080937f94a1f5bd992dd004729a2519326cc19feecbdec7d38e33db32caa73e2fda135b955f6004555f6005555f54915f14613f55575079ffffffffffffffffffffffffffffffffffffffff000000000000848851165b60301b16907fffffffffffff000000000000000000000000000000000000000000000000000065ffffffffffff42169116171795865f550151169360405194855260301c1692a2565b84606079ffffffffffffffffffffffffffffffffffffffff00000000000092015116613f0c565b5050507f0bd8a3eb532e5fbcd3f5b00335f0fb42fdc11969e9af0fab7c9e71a36ae0d31a5f80a1565b50602082015115613ea0565b506001600160801b036020830151166001600160801b036040830151161115613e98565b63d4b3e35d60e01b5f5260045ffd5b90816020910312612b2157516001600160a01b0381168103612b215790565b906140a690614010614bfa565b61401983614ca5565b9061407961403e6001600160a01b03861693845f52600a60205260405f2054906139a1565b6001600160a01b0383165f525f5160206159a05f395f51905f5260205260405f2054602061010d5f303c6001600160801b035f511691614eb6565b915f52600b6020526001600160a01b0360405f2091165f5260205260405f20548103908111150291614ca5565b90818082109118021890565b519067ffffffffffffffff82168203612b2157565b6001600160a01b03165f52600360205260405f20604051906140e88261390a565b5460206001600160801b0367ffffffffffffffff83169283855260401c169201918083521590811561412c575b5061412757516001600160801b031690565b505f90565b90505f52600160205261414160405f20614992565b155f614115565b356001600160a01b0381168103612b215790565b903590601e1981360301821215612b21570180359067ffffffffffffffff8211612b2157602001918160051b36038313612b2157565b91908110156141a25760051b0190565b634e487b7160e01b5f52603260045260245ffd5b51906001600160801b0382168203612b2157565b90816080910312612b215761421a6060604051926141e7846138be565b6141f0816141b6565b84526141fe602082016141b6565b602085015261420f604082016140b2565b6040850152016140b2565b606082015290565b818102929181159184041417156139ae57565b61423d614bfa565b5f906020602d5f303c5f5190604051907fd9c2ac8800000000000000000000000000000000000000000000000000000000825230600483015260c0826044816001600160a01b0380861697886024840152165afa80156137ac575f906145a1575b604092506001600160801b036142be8183511682602085015116906139c2565b93849201511610614517575b5050602060ad5f303c6001600160a01b035f511690604051635d5f799f60e11b8152602081600481865afa9081156144af57906001600160a01b039185916144f8575b5016036144f4576040517fba9449d1000000000000000000000000000000000000000000000000000000008152602081600481855afa9081156122445783916144ba575b506040516301cb4adb60e61b8152306004820152608081602481865afa9081156144af57906001600160801b03918591614490575b505116906040516301cb4adb60e61b8152306004820152608081602481875afa9081156144855767ffffffffffffffff60606143d994936001600160801b03938991614456575b50015116911690614222565b8082116143e7575b50505050565b6143f0916139c2565b813b156111c55782916024839260405194859384927f54f63b1400000000000000000000000000000000000000000000000000000000845260048401525af1801561143257614441575b80806143e1565b61444c828092613942565b61024e578061443a565b614478915060803d60801161447e575b6144708183613942565b8101906141ca565b5f6143cd565b503d614466565b6040513d87823e3d90fd5b6144a9915060803d60801161447e576144708183613942565b5f614386565b6040513d86823e3d90fd5b90506020813d6020116144ec575b816144d560209383613942565b810103126111c5576144e6906141b6565b5f614351565b3d91506144c8565b5050565b614511915060203d602011611b9e57611b8f8183613942565b5f61430d565b6020602d5f303c6001600160a01b035f511691823b15612b21576040517f397a1b280000000000000000000000000000000000000000000000000000000081526001600160a01b039290921660048301526024820152905f908290604490829084905af180156137ac5761458c575b806142ca565b6145999192505f90613942565b5f905f614586565b5060c0823d60c011614646575b816145bb60c09383613942565b81010312612b215760405160c081019281841067ffffffffffffffff8511176138da5760a061463c9160409586526145f2816141b6565b8452614600602082016141b6565b60208501526146108682016141b6565b86850152614620606082016140b2565b6060850152614631608082016140b2565b6080850152016141b6565b60a082015261429e565b3d91506145ae565b65ffffffffffff5f541661465e57565b7fde53bde2000000000000000000000000000000000000000000000000000000005f5260045ffd5b6001600160a01b03165f908152600e6020526040902080547fffffffffffff000000000000000000000000000000000000000000000000000081168083559060d01c63ffffffff9081169081146139ae577dffffffff000000000000000000000000000000000000000000000000000060017fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff920160d01b169116179055565b67ffffffffffffffff81116138da57601f01601f191660200190565b803b15159081614750575090565b7fef010000000000000000000000000000000000000000000000000000000000009150807fffffff0000000000000000000000000000000000000000000000000000000000913b6147a081614726565b906147ae6040519283613942565b8082525f6020830180943c51905182811691600381106147d1575b505016141590565b839250829060030360031b1b16165f806147c9565b6001600160a01b0316805f52600360205260405f206001600160801b03604051916148108361390a565b5467ffffffffffffffff8116835260401c1660208201908082521561492557825f5260036020525f604081205567ffffffffffffffff8251165f52600160205260405f209061485e82614992565b156143e1576001600160801b039051169160038201926001600160801b0384541603916001600160801b0383116139ae5767ffffffffffffffff6040926001600160801b0392837f621c8cb023f391d18d02c053f48804785a3d4ba4728bef466103cbc79b5c3c0696166fffffffffffffffffffffffffffffffff19885416178755838754166148f160ff8354166149cf565b1161490b575b5051169354168151905f82526020820152a3565b80546cffffffffffff00000000000000191690555f6148f7565b505050565b91906001600160a01b03831615614966576001600160a01b0381161561495357613a90926153ea565b63ec442f0560e01b5f525f60045260245ffd5b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b5465ffffffffffff8160081c16421090816149c0575b50806149b15790565b5065ffffffffffff5f54161590565b60ff915060681c16155f6149a8565b602061010d5f303c5f516149e2826138a0565b8115614a34576003614a11926149f7816138a0565b03614a23576001600160801b0360ff60125b169116614222565b601381018091116139ae576014900490565b6001600160801b0360ff600f614a09565b6f7fffffffffffffffffffffffffffffff915060011c16600181018091116139ae5790565b60065465ffffffffffff811615159182614a7257505090565b6001600160801b03919250602082910151169160381c16111590565b60208101906001600160801b0382511691821561492557614ade926001600160a01b036001600160801b039351165f526008602052614ad260405f209182546139a1565b905551166009546139a1565b600955565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c614b2f5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b9290916001600160a01b039081604051947f23b872dd000000000000000000000000000000000000000000000000000000005f52166004521660245260445260205f60648180865af19060015f5114821615614bd9575b6040525f60605215614bbd5750565b6001600160a01b0390635274afe760e01b5f521660045260245ffd5b906001811516614bf157823b15153d15161690614bae565b503d5f823e3d90fd5b65ffffffffffff5f541615614c0b57565b7fb296a41a000000000000000000000000000000000000000000000000000000005f5260045ffd5b916001600160a01b03604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f5114821615614c8d575b60405215614bbd5750565b906001811516614bf157823b15153d15161690614c82565b6001600160a01b0316604051906370a0823160e01b8252306004830152602082602481845afa9182156137ac575f92614d16575b50602060cd5f303c5f516001600160a01b031603614d1357614d0a614d13916001600160801b0360055416906139c2565b600954906139c2565b90565b9091506020813d602011614d42575b81614d3260209383613942565b81010312612b215751905f614cd9565b3d9150614d25565b916001600160a01b036040519263095ea7b360e01b5f521691826004528160245260205f60448180885af19060015f5114821615614e2f575b60405215614d9057505050565b60405163095ea7b360e01b5f52826004525f60245260205f60448180885af19060015f5114821615614e17575b60405215614dfb576040519163095ea7b360e01b5f5260045260245260205f60448180865af19060015f5114821615614c8d5760405215614bbd5750565b6001600160a01b0383635274afe760e01b5f521660045260245ffd5b906001811516614bf157843b15153d15161690614dbd565b90843b15153d15161690614d83565b600c545f5b81811015614e8a57600c5f52336001600160a01b03827fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c7015416146144f457600101614e43565b7faeb11dd5000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b90915f198383099280830292838086109503948086039514614f475784831115614f2f5790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505091508115614f55570490565b634e487b7160e01b5f52601260045260245ffd5b903590601e1981360301821215612b21570180359067ffffffffffffffff8211612b2157602001918136038313612b2157565b929192614fa882614726565b91614fb66040519384613942565b829481845281830111612b21578281602093845f960137010152565b3560ff81168103612b215790565b5f5b828110614fee57505050565b5f82820155600101614fe2565b60206001600160a01b037f60a0f5b9f9e81e98216071b85826681c796256fe3d1354ecb675580fba64fa699216806001600160a01b03196012541617601255604051908152a1565b805f52601460205260ff60405f20541680156150e0575b61509b57805f52601460205260405f20600160ff198254161790557fc6b3c42f73893bf1c9ef54ad802d814b8e18d56f70ea455b570f49e22c2557b35f80a2565b6064604051639582e6bd60e01b815260206004820152600860248201527f6d616368696e65730000000000000000000000000000000000000000000000006044820152fd5b5060406150ee601354613def565b806013551161505a565b916001600160a01b03831691821561519f576001600160a01b031692831561518c577f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925916151786020926001600160a01b03165f527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0160205260405f2090565b855f5282528060405f2055604051908152a3565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b6001600160a01b038116913083146153c25765ffffffffffff5f541661465e57602060ed5f303c5f516001600160a01b031692831515908180615347575b61532c5761529890615210845f5160206159c05f395f51905f52546139a1565b5f5160206159c05f395f51905f52558061530957835f5160206159c05f395f51905f5254035f5160206159c05f395f51905f52555b805f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef6020604051888152a36152796139cf565b905f525f5160206159a05f395f51905f5260205260405f2054856158f2565b6152a157505050565b823b15612b21576040517f5f8dead30000000000000000000000000000000000000000000000000000000081526001600160a01b039290921660048301526024820152905f908290604490829084905af180156137ac576152ff5750565b5f613a9091613942565b805f525f5160206159a05f395f51905f5260205260405f20848154019055615245565b90506334c1ac9d60e01b5f525f60045260245260445260645ffd5b506040516372331c7360e11b81525f60048201526024810182905260448101849052602081606481895afa9081156137ac575f91615387575b50156151f0565b90506020813d6020116153ba575b816153a260209383613942565b81010312612b2157518015158103612b21575f615380565b3d9150615395565b7f8f8afe39000000000000000000000000000000000000000000000000000000005f5260045ffd5b91906001600160a01b038116903082146153c2575f9365ffffffffffff5f541661465e57602060ed5f303c5f516001600160a01b0316928315159081806156af575b61568b576001600160a01b03831690811580156156165761545b885f5160206159c05f395f51905f52546139a1565b5f5160206159c05f395f51905f52555b816155f357875f5160206159c05f395f51905f5254035f5160206159c05f395f51905f52555b81837fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60206040518c8152a36154c56139cf565b915f525f5160206159a05f395f51905f526020526154e88260405f2054886158f2565b6155e2578188525f5160206159a05f395f51905f5260205261551060408920549182866158f2565b615519846140c7565b918282106155b157505050615530575b5050505050565b823b15610b1a576040517f8baf29b40000000000000000000000000000000000000000000000000000000081526001600160a01b03918216600482015291166024820152604481019290925282908290606490829084905af180156114325761559c575b808080615529565b6155a7828092613942565b61024e5780615594565b7fe04caeb3000000000000000000000000000000000000000000000000000000008952600452602452604452606486fd5b50509193929450506152a157505050565b815f525f5160206159a05f395f51905f5260205260405f20888154019055615491565b825f525f5160206159a05f395f51905f5260205260405f2054888110615657578890845f525f5160206159a05f395f51905f526020520360405f205561546b565b8890847fe450d38c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b85906001600160a01b03846334c1ac9d60e01b5f521660045260245260445260645ffd5b506040516372331c7360e11b81526001600160a01b0384811660048301528516602482015260448101879052602081606481895afa9081156137ac575f916156f9575b501561542c565b90506020813d60201161572c575b8161571460209383613942565b81010312612b2157518015158103612b21575f6156f2565b3d9150615707565b61573c613a3a565b6020815191012061574b613b2f565b602081519101206040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526157a360c082613942565b51902090565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615820579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156137ac575f516001600160a01b0381161561581657905f905f90565b505f906001905f90565b5050505f9160039190565b615834816138a0565b8061583d575050565b615846816138a0565b60018103615876577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b61587f816138a0565b600281036158b357507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6003906158bf816138a0565b146158c75750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8115158061593f575b61590457505050565b6001600160a01b03907fa9f2d02c000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b508282106158fb565b60ff7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005460401c161561597757565b7fd7e6bcf8000000000000000000000000000000000000000000000000000000005f5260045ffdfe52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0052c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace02f0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00" as const
