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
     },
     {
      "name": "shares",
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

export const bytecode = "0x6080806040523460aa575f516020615dac5f395f51905f525460ff8160401c16609b576002600160401b03196001600160401b038216016049575b604051615cfd90816100af8239f35b6001600160401b0319166001600160401b039081175f516020615dac5f395f51905f525581527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d290602090a15f80603a565b63f92ee8a960e01b5f5260045ffd5b5f80fdfe60806040526004361015610011575f80fd5b5f5f3560e01c8063024b1660146139ce578063043458ec146139b357806306fdde03146138ce578063095ea7b3146138a75780630ba234d6146138655780630cd865ec1461384357806313a6ce63146134e45780631583c616146133b057806318160ddd1461338657806320c1614b1461331d57806323b872dd146131c2578063313ce567146131a657806334e3bcb91461301b5780633644e5151461300057806337271cc714612f2a57806343d726d614612ee3578063478350a214612b35578063481c6a7514612b0e5780634a562885146128d45780635a81d4ba146127ff5780635df6a6bc1461278b5780636293fd1e146126fe5780636ad1fe021461269757806370a08231146126535780637150d8ae1461262a57806371f36743146126105780637ecebe00146125b9578063803666511461250d578063833f43c2146123e05780638462d661146123a857806384b0196e146122d257806388811f8d14612284578063898d0dc614611f3657806395d89b4114611e115780639614ddd814611b895780639940686e146119d85780639ef27b00146119b3578063a12ef25e1461186a578063a15eaedf1461183d578063a9059cbb1461180b578063c13983b5146116ef578063cd1c7faa146116c0578063d505accf14611519578063dd62ed3e1461149f578063edf6aa6b146111f5578063ef961d97146111c9578063f571bae8146102515763fc772c8b1461022a575f80fd5b3461024e57602036600319011261024e5761024b610246613b35565b61455d565b80f35b80fd5b503461024e57602036600319011261024e5760043567ffffffffffffffff8111610c0d57806004016101a060031983360301126111c5576020606d84303c6001600160a01b038351163303611199577ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00549167ffffffffffffffff60ff8460401c1615931680159081611191575b6001149081611187575b15908161117e575b506111565782600167ffffffffffffffff197ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005416177ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00556110f6575b61038061035b8380615286565b61037861036e6024869594950187615286565b94909236916152b9565b9236916152b9565b90610389615c65565b610391615c65565b80519067ffffffffffffffff8211610d3e5781906103cf7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0354613ce0565b601f811161107f575b50602090601f8311600114610fdd578892610fd2575b50508160011b915f199060031b1c1916177f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace03555b80519067ffffffffffffffff8211610fbe5781906104607f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0454613ce0565b601f8111610f3f575b50602090601f8311600114610e9d578792610e92575b50508160011b915f199060031b1c1916177f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace04555b6104c76104c08380615286565b36916152b9565b926104d0615c65565b6040938451906104e08683613c20565b600182527f31000000000000000000000000000000000000000000000000000000000000006020830152610512615c65565b80519067ffffffffffffffff8211610e7e5781906105507fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10254613ce0565b601f8111610dff575b50602090601f8311600114610d5d578992610d52575b50508160011b915f199060031b1c1916177fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d102555b80519067ffffffffffffffff8211610d3e5781906105e17fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10354613ce0565b601f8111610cbe575b50602090601f8311600114610c1c578892610c11575b50508160011b915f199060031b1c1916177fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d103555b602060ed86303c846001600160a01b0381511680610ba6575b505061012482019061065f82856144a8565b610144850194915061067185876144a8565b91905003610b7757865b61068584876144a8565b9050811015610704576106aa6106a58261069f878a6144a8565b9061430c565b614494565b6106b88261069f888a6144a8565b35906001600160801b038216809203610700576001600160a01b038116156106ed57600192916106e7916154cf565b0161067b565b60248a63ec442f0560e01b815280600452fd5b8980fd5b50848787602061010d83303c6001600160801b0382511680158015610b5f575b610b30576044850190600460206001600160a01b0361074d8161074687614494565b1695614494565b168551928380927f57d775f80000000000000000000000000000000000000000000000000000000082525afa908115610b26579084918691610ac3575b507fbfd0b58a94096913b2eba68ec8a6abb0d23b516ea7b6a5988fd2cc62e43998e49267ffffffffffffffff8351921682526020820152a26107d06101648501846144a8565b90601082118015610aab575b610a4f5781151580610a94575b610a4f5760015b8281106109b6575060ff61080761018488016152ef565b1660ff19600d541617600d5567ffffffffffffffff82116109a2576801000000000000000082116109a257600c5482600c558281811061096e575b5050959495600c8452835b82811061092d5750505061086b61086660c48701614494565b615318565b610104829501945b61087d86856144a8565b90508110156108a657806108a061089a60019361069f8a896144a8565b35615360565b01610873565b50836108b0575080f35b60207fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29168ff0000000000000000197ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a0054167ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00555160018152a180f35b600190602061093e849a999a614494565b930192817fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c701550196959661084d565b61099b9103837fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c7016152fd565b8782610842565b602484634e487b7160e01b81526041600452fd5b6109c46106a582858561430c565b5f198201828111610a3b576001600160a01b036109e66106a58293888861430c565b16911611156109f7576001016107f0565b60648451639582e6bd60e01b815260206004820152600960248201527f677561726469616e7300000000000000000000000000000000000000000000006044820152fd5b602487634e487b7160e01b81526011600452fd5b8251639582e6bd60e01b815260206004820152600660248201527f71756f72756d00000000000000000000000000000000000000000000000000006044820152606490fd5b5060ff610aa461018488016152ef565b16156107e9565b508160ff610abc61018489016152ef565b16116107dc565b9150506020813d602011610b1e575b81610adf60209383613c20565b81010312610b1a577fbfd0b58a94096913b2eba68ec8a6abb0d23b516ea7b6a5988fd2cc62e43998e491610b138592614330565b909261078a565b8480fd5b3d9150610ad2565b84513d87823e3d90fd5b5051639582e6bd60e01b8152602060048201526007602482015266616d6f756e747360c81b6044820152606490fd5b50805f516020615cdd5f395f51905f52541415610724565b8551639582e6bd60e01b8152602060048201526007602482015266616d6f756e747360c81b6044820152606490fd5b803b15610c0d5781809160248851809481937f3ff5aa020000000000000000000000000000000000000000000000000000000083523060048401525af18015610c03571561064d5781610bf891613c20565b610b1a57845f61064d565b86513d84823e3d90fd5b5080fd5b015190505f80610600565b7fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10389528189209250601f198416895b818110610ca65750908460019594939210610c8e575b505050811b017fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10355610634565b01515f1960f88460031b161c191690555f8080610c61565b92936020600181928786015181550195019301610c4b565b828111156105ea577fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1038952610d30907f5f9ce34815f8e11431c7bb75a8e6886a91478f7ffc1dbb0a98dc240fddd76b7590601f850160051c9060208610610d36575b601f82910160051c0391016152fd565b5f6105ea565b8b9150610d20565b602487634e487b7160e01b81526041600452fd5b015190505f8061056f565b7fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1028a52818a209250601f1984168a5b818110610de75750908460019594939210610dcf575b505050811b017fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d102556105a3565b01515f1960f88460031b161c191690555f8080610da2565b92936020600181928786015181550195019301610d8c565b82811115610559577fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1028a52610e70907f42ad5d3e1f2e6e70edcf6d991b8a3023d3fca8047a131592f9edb9fd9b89d57d90601f850160051c9060208610610e7657601f82910160051c0391016152fd565b5f610559565b8c9150610d20565b602488634e487b7160e01b81526041600452fd5b015190505f8061047f565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0488528188209250601f198416885b818110610f275750908460019594939210610f0f575b505050811b017f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace04556104b3565b01515f1960f88460031b161c191690555f8080610ee2565b92936020600181928786015181550195019301610ecc565b82811115610469577f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace048852610fb0907f46a2803e59a4de4e7a4c574b1243f25977ac4c77d5a1a4a609b5394cebb4a2aa90601f850160051c9060208610610fb657601f82910160051c0391016152fd565b5f610469565b8a9150610d20565b602486634e487b7160e01b81526041600452fd5b015190505f806103ee565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0389528189209250601f198416895b818110611067575090846001959493921061104f575b505050811b017f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0355610422565b01515f1960f88460031b161c191690555f8080611022565b9293602060018192878601518155019501930161100c565b828111156103d8577f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0389526110f0907f2ae08a8e29253f69ac5d979a101956ab8f8d9d7ded63fa7a83b16fc47648eab090601f850160051c9060208610610d3657601f82910160051c0391016152fd565b5f6103d8565b6801000000000000000068ff0000000000000000197ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005416177ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005561034e565b6004847ff92ee8a9000000000000000000000000000000000000000000000000000000008152fd5b9050155f6102f1565b303b1591506102e9565b8491506102df565b6024837f86db2a3b00000000000000000000000000000000000000000000000000000000815233600452fd5b8280fd5b503461024e57602036600319011261024e5760206111ed6111e8613b35565b614413565b604051908152f35b503461024e5760c036600319011261024e5760043590611213613b4b565b91604435926001600160801b0384168094036111c5576064359063ffffffff821680920361149b57608435946001600160801b038616809603610b1a5760a43567ffffffffffffffff8116809103611497576001600160a01b036012541633036114845761127f61496b565b848652601460205260ff60408720541615611471578596602060ad5f303c5f51604051631084822560e01b8152306004820152602481018890526001600160a01b039091169590936020856044818a5afa948515611466578995611414575b506001600160a01b0367ffffffffffffffff96604051996112fe8b613be7565b308b5260208b01521660408901526060880152608087015260a086015260c08501521660e0830152803b15611410576113e383929183926040519485809481936335847d2d60e01b83526004830167ffffffffffffffff60e0610140936001600160a01b038151168452602081015160208501526001600160a01b0360408201511660408501526001600160801b03606082015116606085015263ffffffff60808201511660808501526001600160801b0360a08201511660a08501528260c08201511660c085015201511660e08201526101206101008201525f6101208201520190565b03925af18015611405576113f45750f35b816113fe91613c20565b61024e5780f35b6040513d84823e3d90fd5b5050fd5b9594506020863d60201161145e575b8161143060209383613c20565b8101031261145a576001600160a01b0361145267ffffffffffffffff97614330565b9596506112de565b8880fd5b3d9150611423565b6040513d8b823e3d90fd5b602486866366cedc9760e01b8252600452fd5b60248663aa79ce2160e01b815233600452fd5b8580fd5b8380fd5b503461024e57604036600319011261024e576114b9613b35565b6001600160a01b036115036114cc613b4b565b926001600160a01b03165f527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0160205260405f2090565b91165f52602052602060405f2054604051908152f35b503461024e5760e036600319011261024e57611533613b35565b9061153c613b4b565b604435906064359360843560ff81168103610b1a578542116116945761164f6116466001600160a01b0392838516988989527f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb0060205260408920908154916001830190556040519060208201927f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c984528c6040840152878a1660608401528a608084015260a083015260c082015260c081526115f960e082613c20565b519020611604615a51565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015260c43591604260a4359220615ac6565b90929192615b48565b1694808603611664575061024b939450615415565b84604491877f4b800e46000000000000000000000000000000000000000000000000000000008352600452602452fd5b602485877f62791302000000000000000000000000000000000000000000000000000000008252600452fd5b503461024e57602036600319011261024e5760ff60406020926004358152601484522054166040519015158152f35b503461024e57602036600319011261024e5760408160e09260c0835161171481613c04565b82815282602082015282858201528260608201528260808201528260a0820152015260043581526001602052206001600160801b0360405161175581613c04565b8254926001600160a01b0360ff85169461176e86613b61565b858452602084019065ffffffffffff8160081c16825265ffffffffffff60408601818360381c16815260ff606088019360681c16151583528185600188015416946080890195865260c08a600360028b01549a60a08d019b8c5201541699019889526040519a6117dd81613b61565b8b52511660208a0152511660408801525115156060870152511660808501525160a0840152511660c0820152f35b503461024e57604036600319011261024e57611832611828613b35565b6024359033614c47565b602060405160018152f35b503461024e57604036600319011261024e5760206111ed61185c613b35565b611864613b4b565b90614364565b503461024e57604036600319011261024e57611884613b35565b61188c613b4b565b91611895614e00565b61189f8383614364565b9182156119975782602094826001600160a01b036119659416808652600a8852604086206118ce858254613c7f565b9055808652600b8852604086206001600160a01b0384165f52885260405f206118f8858254613c7f565b90556001600160a01b03831692838752601189526001600160a01b0360408820541680155f1461198f5750925b604080516001600160a01b0386168152602081018790527f79f14dbc87f91353937e4e02c8d3c5c2fa9e64ffed508cd3cb49ee20bc826c9a9190a3614f50565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b905092611925565b6024826001600160a01b0386635e821da760e11b835216600452fd5b503461024e578060031936011261024e5765ffffffffffff6020915416604051908152f35b503461024e57602036600319011261024e57600435906001600160a01b03601254163303611b76576001600160a01b0391611a11614e00565b611a1961496b565b602060ad5f303c60205f51600460405180968193635d5f799f60e11b8352165afa928315611405578293611b45575b508015611b3257611a7f8184611a5e8596614fc2565b828110611b17575b50602060ad5f303c6001600160a01b035f511690615067565b602060ad5f303c6001600160a01b035f511690813b156114105782916024839260405194859384927f9940686e00000000000000000000000000000000000000000000000000000000845260048401525af1801561140557611b02575b507f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b81611b0c91613c20565b61024e57805f611adc565b611b24611b2c9184613ca0565b303384614e74565b5f611a66565b602482635e821da760e11b815230600452fd5b611b6891935060203d602011611b6f575b611b608183613c20565b810190614345565b915f611a48565b503d611b56565b8063aa79ce2160e01b6024925233600452fd5b503461024e57604036600319011261024e57611ba3613b35565b611bab613b4b565b611bb361515b565b611bbc82614a5f565b8015611de8575b611dcc576001600160a01b03169081158015611dba575b611da7576001600160a01b031690818352600e6020526040832063ffffffff815460d01c166040516020810191858352846040830152606082015260608152611c24608082613c20565b519020808552600f602052604085206001600160a01b0333165f5260205260ff60405f20541615611cae575b50546001600160a01b0381168203611ca65760a01c65ffffffffffff16915b65ffffffffffff604051931683527f155ad3ceaf7891673094febd493fc7d7fa1be83614da15457b319cfe4a33704660203394a480f35b508291611c6f565b808552600f602052604085206001600160a01b0333165f5260205260405f20600160ff198254161790558452601060205260408420611ced81546140f3565b80915560ff600d541614611d02575b5f611c50565b611d1365ffffffffffff4216614096565b81547fffffffffffff00000000000000000000000000000000000000000000000000001660a09190911b79ffffffffffff00000000000000000000000000000000000000001617821781558284525f516020615cbd5f395f51905f5260205260408420546001820180546fffffffffffffffffffffffffffffffff19166001600160801b0392909216919091179055611cfc565b6024838363b5430e3d60e01b8252600452fd5b506001600160a01b0381168214611bda565b6024836001600160a01b038463b5430e3d60e01b835216600452fd5b506001600160a01b03821683525f516020615cbd5f395f51905f52602052604083205415611bc3565b503461024e578060031936011261024e5760405190807f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace045490611e5382613ce0565b8085529160018116908115611f0f5750600114611e93575b611e8f84611e7b81860382613c20565b604051918291602083526020830190613b11565b0390f35b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0481527f46a2803e59a4de4e7a4c574b1243f25977ac4c77d5a1a4a609b5394cebb4a2aa939250905b808210611ef557509091508101602001611e7b82611e6b565b919260018160209254838588010152019101909291611edc565b60ff191660208087019190915292151560051b85019092019250611e7b9150839050611e6b565b503461024e57611f4536613abd565b611f4d614f17565b6001600160a01b03835460301c1690811561227157908391602060ad5f303c6001600160a01b035f511691823b1561149b57836040518080937fc3bb2ebb00000000000000000000000000000000000000000000000000000000825260406004830152611fbe60448301878b613c42565b906024830152038183875af190811561225157849161225c575b50506001600160a01b03906020602d5f303c60205f516004604051809581937f42f6487a000000000000000000000000000000000000000000000000000000008352165afa91821561225157849261220d575b50835b818110612039578480f35b61206f602061204983858a61430c565b604051631084822560e01b81523060048201529035602482015291829081906044820190565b0381885afa9081156121c95786916121d4575b5067ffffffffffffffff61209783858a61430c565b3591604051926120a684613be7565b30845260208401526001600160a01b03861660408401528760608401526201518060808401528760a08401528760c08401521660e0820152843b15611497578561219691604051809381926335847d2d60e01b83526004830167ffffffffffffffff60e0610140936001600160a01b038151168452602081015160208501526001600160a01b0360408201511660408501526001600160801b03606082015116606085015263ffffffff60808201511660808501526001600160801b0360a08201511660a08501528260c08201511660c085015201511660e08201526101206101008201525f6101208201520190565b038183895af19081156121c95786916121b4575b505060010161202e565b816121be91613c20565b610b1a57845f6121aa565b6040513d88823e3d90fd5b90506020813d8211612205575b816121ee60209383613c20565b81010312611497576121ff90614330565b5f612082565b3d91506121e1565b9091506020813d602011612249575b8161222960209383613c20565b8101031261149b57516001600160a01b038116810361149b57905f61202b565b3d915061221c565b6040513d86823e3d90fd5b8161226691613c20565b6111c557825f611fd8565b60248463b8344c6960e01b815280600452fd5b503461024e57604036600319011261024e576001600160a01b0360406122a8613b35565b92826122b2613b4b565b94168152600b6020522091165f52602052602060405f2054604051908152f35b503461024e578060031936011261024e5761234c906122ef613d18565b906122f8613e0d565b90602061235a6040519361230c8386613c20565b8385525f3681376040519687967f0f00000000000000000000000000000000000000000000000000000000000000885260e08589015260e0880190613b11565b908682036040880152613b11565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b82811061239157505050500390f35b835185528695509381019392810192600101612382565b503461024e57602036600319011261024e5760406020916001600160a01b036123cf613b35565b168152600883522054604051908152f35b503461024e57602036600319011261024e576123fa613b35565b612402614e00565b61240a61496b565b61241381614fc2565b9081156124fa576020602d5f303c612436826001600160a01b035f511683615067565b6020602d5f303c826001600160a01b035f511691823b15610c0d576040517f8340f5490000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b0391909116602482015260448101849052918290606490829084905af180156124ef576124da575b506020917f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b6124e5838092613c20565b610c0d575f6124ac565b6040513d85823e3d90fd5b602483635e821da760e11b815230600452fd5b503461024e57602036600319011261024e5760406080916001600160a01b03612534613b35565b61253c6142e8565b50168152600e602052206001600160801b0360405161255a81613b7f565b63ffffffff835465ffffffffffff6001600160a01b0382169586855260608660016020880193858760a01c1685528760408a019760d01c1687520154169501948552604051968752511660208601525116604084015251166060820152f35b503461024e57602036600319011261024e5760406020916001600160a01b036125e0613b35565b1681527f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb0083522054604051908152f35b503461024e578060031936011261024e5761024b33614b03565b503461024e578060031936011261024e576001600160a01b036020915460301c16604051908152f35b503461024e57602036600319011261024e5760406020916001600160a01b0361267a613b35565b1681525f516020615cbd5f395f51905f5283522054604051908152f35b503461024e578060031936011261024e576126b06142e8565b5060806126bb614101565b6001600160a01b0360606040519265ffffffffffff81511684526020810151151560208501526001600160801b0360408201511660408501520151166060820152f35b503461024e57602036600319011261024e57612718613b35565b612720614e00565b6001600160a01b038116918281526008602052604081205491821561277857826119659160209584526008865283604081205561275f82600954613ca0565b6009558560cd5f303c6001600160a01b035f5116614f50565b60248285635e821da760e11b8252600452fd5b503461024e578060031936011261024e576127a4614f17565b602060ad5f303c806001600160a01b035f5116803b156127fc578180916004604051809481937f5df6a6bc0000000000000000000000000000000000000000000000000000000083525af18015611405576113f45750f35b50fd5b503461024e578060031936011261024e5760ff600d54169060405180926020600c5492838152018092600c85527fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c790855b8181106128b55750505084612866910385613c20565b6040519260408401946040855251809552606084019290945b80861061289457505082935060208301520390f35b90926020806001926001600160a01b0387511681520194019501949061287f565b82546001600160a01b0316845260209093019260019283019201612850565b503461024e57602036600319011261024e576004356128f161496b565b8082526001602052604082209061290782614caf565b15612afc5761291533614b03565b6001600160801b03612944336001600160a01b03165f525f516020615cbd5f395f51905f5260205260405f2090565b5416918215612ad05760405161295981613bcb565b67ffffffffffffffff8316815260208101848152338652600360205267ffffffffffffffff6040872092511667ffffffffffffffff19835416178255517fffffffffffffffff00000000000000000000000000000000ffffffffffffffff77ffffffffffffffffffffffffffffffff000000000000000083549260401b1691161790556003810190836001600160801b03835416016001600160801b038111612abc57906001600160801b03809392166fffffffffffffffffffffffffffffffff19835416178255805465ffffffffffff8160381c16159081612aa2575b50612a74575b50541660405192835260208301527f621c8cb023f391d18d02c053f48804785a3d4ba4728bef466103cbc79b5c3c0660403393a380f35b80546cffffffffffff0000000000000019164260381b6cffffffffffff00000000000000161790555f612a3d565b9050612ab460ff858554169216614cec565b11155f612a37565b602486634e487b7160e01b81526011600452fd5b6024847faf2dcb5300000000000000000000000000000000000000000000000000000000815233600452fd5b6350abce2960e11b8352600452602482fd5b503461024e578060031936011261024e5760206001600160a01b0360125416604051908152f35b503461024e57602036600319011261024e57600435906001600160801b03821680920361024e57612b64614e00565b612b6c61496b565b612b746140b4565b6001600160801b0360208201511680151580612ebf575b15612eb75760148101808211612e435760138201908111612e4357906014612bb4920490613c7f565b808410612e875750612bc590614dab565b604065ffffffffffff4216612bd981614096565b8251612be481613baf565b33815285602082015265ffffffffffff82169384910152336001600160a01b03196004541617600455846fffffffffffffffffffffffffffffffff1960055416176005557fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff75ffffffffffff000000000000000000000000000000006005549260801b169116176005556006549065ffffffffffff821680151590818092612e7d575b612e6e5781612e57575b50612e14575b50506040519083825260208201527f68f0bf766fd140ec57e8919d10f7f8aa4ce7b696728504778c1b27f4771bc55360403392a2602060cd5f303c6001600160a01b035f5116604051906370a0823160e01b8252306004830152602082602481845afa9182156124ef578392612ddf575b50906020602492612d1b86303384614e74565b604051938480926370a0823160e01b82523060048301525afa80156124ef578390612da7575b612d4b9250613ca0565b828103612d795750807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b6044927f4622ec89000000000000000000000000000000000000000000000000000000008352600452602452fd5b506020823d602011612dd7575b81612dc160209383613c20565b81010312612dd357612d4b9151612d41565b5f80fd5b3d9150612db4565b91506020823d602011612e0c575b81612dfa60209383613c20565b81010312612dd3579051906020612d08565b3d9150612ded565b620151800165ffffffffffff8111612e435765ffffffffffff169065ffffffffffff1916176006555f80612c97565b602484634e487b7160e01b81526011600452fd5b905062015180420190814211612abc57105f612c91565b60048663d4b3e35d60e01b8152fd5b5080421015612c87565b90506044927f1d5f5404000000000000000000000000000000000000000000000000000000008352600452602452fd5b506001612bb4565b5065ffffffffffff604083015116421080612b8b5750612ede82614d76565b612b8b565b503461024e578060031936011261024e57612efc614e00565b612f0461414f565b807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b503461024e578060031936011261024e57612f436140b4565b6001600160a01b038151163303612fed57612f5d81614d76565b612fd05765ffffffffffff604082015116804210612fba5750612f7f90614dab565b8060045580600555807f68f0bf766fd140ec57e8919d10f7f8aa4ce7b696728504778c1b27f4771bc55360408051838152836020820152a280f35b63cfbc76f160e01b835260045242602452604482fd5b60248265ffffffffffff600654166341d1274760e01b8252600452fd5b60248263b8344c6960e01b815233600452fd5b503461024e578060031936011261024e5760206111ed615a51565b503461024e57606036600319011261024e576004356004811015610c0d57613041613b4b565b60443561304c61496b565b335f9081525f516020615cbd5f395f51905f52602052604090205415612ad05761307583613b61565b6002831480613196575b6131515760806001600160a01b039365ffffffffffff6020967f928297c2bdeeb93267ebc72491d9f129cc064b701da35b52addecca8707eb75e946130c56002546140f3565b9788978860025560406130d9864216614096565b948a815260018d5220836002820155600181018383166001600160a01b0319825416179055805461310988613b61565b66ffffffffffffff1916600886901b66ffffffffffff00161760ff88161790556040519561313681613b61565b865216898501526040840152166060820152a2604051908152f35b6064604051639582e6bd60e01b815260206004820152600460248201527f776f7264000000000000000000000000000000000000000000000000000000006044820152fd5b506001600160801b03811161307f565b503461024e578060031936011261024e57602060405160128152f35b503461024e57606036600319011261024e576131dc613b35565b6131e4613b4b565b60443591613222816001600160a01b03165f527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0160205260405f2090565b6001600160a01b0333165f5260205260405f20545f19811061324a575b506118329350614c47565b8381106132e9576001600160a01b038216156132d65733156132c35761183294506132a5826001600160a01b03165f527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0160205260405f2090565b6001600160a01b0333165f526020528360405f20910390555f61323f565b602485634a1406b160e11b815280600452fd5b60248563e602df0560e01b815280600452fd5b84846064927ffb8f41b200000000000000000000000000000000000000000000000000000000835233600452602452604452fd5b503461024e578060031936011261024e576040805161333b81613baf565b828152826020820152015260606133506140b4565b65ffffffffffff60408051926001600160a01b0381511684526001600160801b0360208201511660208501520151166040820152f35b503461024e578060031936011261024e5760205f516020615cdd5f395f51905f5254604051908152f35b503461024e5760c036600319011261024e576064359067ffffffffffffffff821680920361024e5760a43567ffffffffffffffff8111610c0d5736602382011215610c0d5780600401359067ffffffffffffffff82116111c55736602483830101116111c5576001600160a01b036012541633036134d1578293602060ad5f303c6001600160a01b035f5116803b15610b1a5784928360e460249487604051988997889687947f1583c616000000000000000000000000000000000000000000000000000000008652600435600487015282358387015260443560448701526064860152608435608486015260c060a48601528260c486015201848401378181018301849052601f01601f191681010301925af18015611405576113f45750f35b60248363aa79ce2160e01b815233600452fd5b503461024e57602036600319011261024e576004359061350261496b565b81815260016020526040812061351781614caf565b1561383057805465ffffffffffff8160381c1680156137e3576202a3000165ffffffffffff8111612e435765ffffffffffff16938442106137cc576dff000000000000000000000000001982166d010000000000000000000000000017835560ff91907f7615c816a5062788b586c6071305fca9a2d68817687f8d1db6454879c44a8d728580a2169060026001600160a01b036001830154169101546135bc83613b61565b826135cc575061024b9150615318565b906135d683613b61565b600183036135e9575061024b9150615360565b906001600160801b03169165ffffffffffff60065416806137ba575060039061361181613b61565b149081156137aa5765ffffffffffff621275005b1665ffffffffffff4216019265ffffffffffff841161379657917f40ff089833480e2b37e17b5504c1db3ab81a0faacad14491710d4046219842129391608093825f14613761575085905b821561375757606090915b65ffffffffffff6040519561368f87613b7f565b16948581528460208201526001600160a01b036001600160801b038316948560408401521692839101528465ffffffffffff19600654161760065576ffffffffffffffffffffffffffffffff000000000000006006549160381b16907fffffffffffffffffff0000000000000000000000000000000000ffffffffffff66ff0000000000008660301b16911617176006556001600160a01b031960075416176007556001600160a01b036007541691604051938452602084015260408301526060820152a180f35b506060869161367b565b602061010d5f303c5f51851c6001600160801b0316811115613784575b90613670565b50602061010d5f303c5f51841c61377e565b602485634e487b7160e01b81526011600452fd5b65ffffffffffff62093a80613625565b6341d1274760e01b8552600452602484fd5b6044848663cfbc76f160e01b825260045242602452fd5b5061380160ff6001600160801b036003606497950154169216614cec565b917f410cb259000000000000000000000000000000000000000000000000000000008452600452602452604452fd5b506024916350abce2960e11b8252600452fd5b503461024e57602036600319011261024e5761024b613860613b35565b613ee0565b503461024e578060031936011261024e5761387f336149a3565b337f8154b6c5e1fc90d44b49808ef93f9739148d0821411890f8cd684385e24b9f1e8280a280f35b503461024e57604036600319011261024e576118326138c4613b35565b6024359033615415565b503461024e578060031936011261024e5760405190807f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace03549061391082613ce0565b8085529160018116908115611f0f575060011461393757611e8f84611e7b81860382613c20565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0381527f2ae08a8e29253f69ac5d979a101956ab8f8d9d7ded63fa7a83b16fc47648eab0939250905b80821061399957509091508101602001611e7b82611e6b565b919260018160209254838588010152019101909291613980565b503461024e578060031936011261024e5760206111ed613cad565b5034612dd3576139dd36613abd565b6139e561496b565b5f5b818110613a785750602060ad5f303c6001600160a01b035f511691823b15612dd357613a4d925f92836040518096819582947fe71e2dcf000000000000000000000000000000000000000000000000000000008452602060048501526024840191613c42565b03925af18015613a6d57613a5f575080f35b613a6b91505f90613c20565b005b6040513d5f823e3d90fd5b613a8381838561430c565b355f52601460205260ff60405f20541615613aa0576001016139e7565b90613aaa9261430c565b356366cedc9760e01b5f5260045260245ffd5b906020600319830112612dd35760043567ffffffffffffffff8111612dd35782602382011215612dd35780600401359267ffffffffffffffff8411612dd35760248460051b83010111612dd3576024019190565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b0382168203612dd357565b602435906001600160a01b0382168203612dd357565b60041115613b6b57565b634e487b7160e01b5f52602160045260245ffd5b6080810190811067ffffffffffffffff821117613b9b57604052565b634e487b7160e01b5f52604160045260245ffd5b6060810190811067ffffffffffffffff821117613b9b57604052565b6040810190811067ffffffffffffffff821117613b9b57604052565b610100810190811067ffffffffffffffff821117613b9b57604052565b60e0810190811067ffffffffffffffff821117613b9b57604052565b90601f8019910116810190811067ffffffffffffffff821117613b9b57604052565b90918281527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8311612dd35760209260051b809284830137010190565b91908201809211613c8c57565b634e487b7160e01b5f52601160045260245ffd5b91908203918211613c8c57565b602061010d5f303c6001600160801b035f51166103e8810190818111613c8c576103e701908111613c8c576103e8900490565b90600182811c92168015613d0e575b6020831014613cfa57565b634e487b7160e01b5f52602260045260245ffd5b91607f1691613cef565b604051905f827fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1025491613d4a83613ce0565b8083529260018116908115613dee5750600114613d70575b613d6e92500383613c20565b565b507fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1025f90815290917f42ad5d3e1f2e6e70edcf6d991b8a3023d3fca8047a131592f9edb9fd9b89d57d5b818310613dd2575050906020613d6e92820101613d62565b6020919350806001915483858901015201910190918492613dba565b60209250613d6e94915060ff191682840152151560051b820101613d62565b604051905f827fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1035491613e3f83613ce0565b8083529260018116908115613dee5750600114613e6257613d6e92500383613c20565b507fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1035f90815290917f5f9ce34815f8e11431c7bb75a8e6886a91478f7ffc1dbb0a98dc240fddd76b755b818310613ec4575050906020613d6e92820101613d62565b6020919350806001915483858901015201910190918492613eac565b6001600160a01b038116805f52600e60205260405f2060405190613f0382613b7f565b80546001600160a01b03811683526001600160801b03600165ffffffffffff8360a01c169363ffffffff602087019486865260d01c1660408701520154169160608401928352158015614087575b6140745765ffffffffffff90511680421061405e5750613f70846149a3565b6001600160801b03613f9f856001600160a01b03165f525f516020615cbd5f395f51905f5260205260405f2090565b54915116613fb4613fae613cad565b82613c7f565b8210156140565750915b6001600160a01b03825116817ffff3b3844276f57024e0b42afec1a37f75db36511e43819a4f2a63ab7862b6486020604051878152a365ffffffffffff5f54166140215750916001600160a01b03613d6e9361401983614b03565b511690614c47565b92506001600160a01b0391505116905f5260116020526001600160a01b0360405f2091166001600160a01b0319825416179055565b905091613fbe565b63cfbc76f160e01b5f526004524260245260445ffd5b8363b5430e3d60e01b5f5260045260245ffd5b5061409185614a5f565b613f51565b65ffffffffffff621275009116019065ffffffffffff8211613c8c57565b604051906140c182613baf565b6004546001600160a01b031682526005546001600160801b038116602084015260801c65ffffffffffff166040830152565b5f198114613c8c5760010190565b6040519061410e82613b7f565b816001600160801b0360065465ffffffffffff8116835260ff8160301c161515602084015260381c16604082015260606001600160a01b0360075416910152565b614157614101565b65ffffffffffff815116156142d95765ffffffffffff81511680421061405e57505f6006555f6007556141886140b4565b906001600160a01b038251161515806142b5575b8015806142a9575b614280576001600160a01b036001600160801b03602080937f94a1f5bd992dd004729a2519326cc19feecbdec7d38e33db32caa73e2fda135b955f6004555f6005555f54915f14614259575079ffffffffffffffffffffffffffffffffffffffff000000000000848851165b60301b16907fffffffffffff000000000000000000000000000000000000000000000000000065ffffffffffff42169116171795865f550151169360405194855260301c1692a2565b84606079ffffffffffffffffffffffffffffffffffffffff00000000000092015116614210565b5050507f0bd8a3eb532e5fbcd3f5b00335f0fb42fdc11969e9af0fab7c9e71a36ae0d31a5f80a1565b506020820151156141a4565b506001600160801b036020830151166001600160801b03604083015116111561419c565b63d4b3e35d60e01b5f5260045ffd5b604051906142f582613b7f565b5f6060838281528260208201528260408201520152565b919081101561431c5760051b0190565b634e487b7160e01b5f52603260045260245ffd5b519067ffffffffffffffff82168203612dd357565b90816020910312612dd357516001600160a01b0381168103612dd35790565b9061440790614371614f17565b61437a83614fc2565b906143da61439f6001600160a01b03861693845f52600a60205260405f205490613c7f565b6001600160a01b0383165f525f516020615cbd5f395f51905f5260205260405f2054602061010d5f303c6001600160801b035f5116916151d3565b915f52600b6020526001600160a01b0360405f2091165f5260205260405f20548103908111150291614fc2565b90818082109118021890565b6001600160a01b03165f52600360205260405f206040519061443482613bcb565b5460206001600160801b0367ffffffffffffffff83169283855260401c1692019180835215908115614478575b5061447357516001600160801b031690565b505f90565b90505f52600160205261448d60405f20614caf565b155f614461565b356001600160a01b0381168103612dd35790565b903590601e1981360301821215612dd3570180359067ffffffffffffffff8211612dd357602001918160051b36038313612dd357565b51906001600160801b0382168203612dd357565b90816080910312612dd35761454260606040519261450f84613b7f565b614518816144de565b8452614526602082016144de565b602085015261453760408201614330565b604085015201614330565b606082015290565b81810292918115918404141715613c8c57565b614565614f17565b5f906020602d5f303c5f5190604051907fd9c2ac8800000000000000000000000000000000000000000000000000000000825230600483015260c0826044816001600160a01b0380861697886024840152165afa8015613a6d575f906148be575b604092506001600160801b036145e6818351168260208501511690613ca0565b93849201511610614834575b5050602060ad5f303c6001600160a01b035f511690604051635d5f799f60e11b8152602081600481865afa90811561225157906001600160a01b03918591614815575b501603614811576040517fba9449d1000000000000000000000000000000000000000000000000000000008152602081600481855afa9081156124ef5783916147d7575b506040516301cb4adb60e61b8152306004820152608081602481865afa90811561225157906001600160801b039185916147b8575b505116906040516301cb4adb60e61b8152306004820152608081602481875afa9081156147ad5767ffffffffffffffff606061470194936001600160801b0393899161477e575b5001511691169061454a565b80821161470f575b50505050565b61471891613ca0565b813b156111c55782916024839260405194859384927f54f63b1400000000000000000000000000000000000000000000000000000000845260048401525af1801561140557614769575b8080614709565b614774828092613c20565b61024e5780614762565b6147a0915060803d6080116147a6575b6147988183613c20565b8101906144f2565b5f6146f5565b503d61478e565b6040513d87823e3d90fd5b6147d1915060803d6080116147a6576147988183613c20565b5f6146ae565b90506020813d602011614809575b816147f260209383613c20565b810103126111c557614803906144de565b5f614679565b3d91506147e5565b5050565b61482e915060203d602011611b6f57611b608183613c20565b5f614635565b6020602d5f303c6001600160a01b035f511691823b15612dd3576040517f397a1b280000000000000000000000000000000000000000000000000000000081526001600160a01b039290921660048301526024820152905f908290604490829084905af18015613a6d576148a9575b806145f2565b6148b69192505f90613c20565b5f905f6148a3565b5060c0823d60c011614963575b816148d860c09383613c20565b81010312612dd35760405160c081019281841067ffffffffffffffff851117613b9b5760a061495991604095865261490f816144de565b845261491d602082016144de565b602085015261492d8682016144de565b8685015261493d60608201614330565b606085015261494e60808201614330565b6080850152016144de565b60a08201526145c6565b3d91506148cb565b65ffffffffffff5f541661497b57565b7fde53bde2000000000000000000000000000000000000000000000000000000005f5260045ffd5b6001600160a01b03165f908152600e6020526040902080547fffffffffffff000000000000000000000000000000000000000000000000000081168083559060d01c63ffffffff908116908114613c8c577dffffffff000000000000000000000000000000000000000000000000000060017fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff920160d01b169116179055565b67ffffffffffffffff8111613b9b57601f01601f191660200190565b803b15159081614a6d575090565b7fef010000000000000000000000000000000000000000000000000000000000009150807fffffff0000000000000000000000000000000000000000000000000000000000913b614abd81614a43565b90614acb6040519283613c20565b8082525f6020830180943c5190518281169160038110614aee575b505016141590565b839250829060030360031b1b16165f80614ae6565b6001600160a01b0316805f52600360205260405f206001600160801b0360405191614b2d83613bcb565b5467ffffffffffffffff8116835260401c16602082019080825215614c4257825f5260036020525f604081205567ffffffffffffffff8251165f52600160205260405f2090614b7b82614caf565b15614709576001600160801b039051169160038201926001600160801b0384541603916001600160801b038311613c8c5767ffffffffffffffff6040926001600160801b0392837f621c8cb023f391d18d02c053f48804785a3d4ba4728bef466103cbc79b5c3c0696166fffffffffffffffffffffffffffffffff1988541617875583875416614c0e60ff835416614cec565b11614c28575b5051169354168151905f82526020820152a3565b80546cffffffffffff00000000000000191690555f614c14565b505050565b91906001600160a01b03831615614c83576001600160a01b03811615614c7057613d6e92615707565b63ec442f0560e01b5f525f60045260245ffd5b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b5465ffffffffffff8160081c1642109081614cdd575b5080614cce5790565b5065ffffffffffff5f54161590565b60ff915060681c16155f614cc5565b602061010d5f303c5f51614cff82613b61565b8115614d51576003614d2e92614d1481613b61565b03614d40576001600160801b0360ff60125b16911661454a565b60138101809111613c8c576014900490565b6001600160801b0360ff600f614d26565b6f7fffffffffffffffffffffffffffffff915060011c1660018101809111613c8c5790565b60065465ffffffffffff811615159182614d8f57505090565b6001600160801b03919250602082910151169160381c16111590565b60208101906001600160801b03825116918215614c4257614dfb926001600160a01b036001600160801b039351165f526008602052614def60405f20918254613c7f565b90555116600954613c7f565b600955565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c614e4c5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b9290916001600160a01b039081604051947f23b872dd000000000000000000000000000000000000000000000000000000005f52166004521660245260445260205f60648180865af19060015f5114821615614ef6575b6040525f60605215614eda5750565b6001600160a01b0390635274afe760e01b5f521660045260245ffd5b906001811516614f0e57823b15153d15161690614ecb565b503d5f823e3d90fd5b65ffffffffffff5f541615614f2857565b7fb296a41a000000000000000000000000000000000000000000000000000000005f5260045ffd5b916001600160a01b03604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f5114821615614faa575b60405215614eda5750565b906001811516614f0e57823b15153d15161690614f9f565b6001600160a01b0316604051906370a0823160e01b8252306004830152602082602481845afa918215613a6d575f92615033575b50602060cd5f303c5f516001600160a01b03160361503057615027615030916001600160801b036005541690613ca0565b60095490613ca0565b90565b9091506020813d60201161505f575b8161504f60209383613c20565b81010312612dd35751905f614ff6565b3d9150615042565b916001600160a01b036040519263095ea7b360e01b5f521691826004528160245260205f60448180885af19060015f511482161561514c575b604052156150ad57505050565b60405163095ea7b360e01b5f52826004525f60245260205f60448180885af19060015f5114821615615134575b60405215615118576040519163095ea7b360e01b5f5260045260245260205f60448180865af19060015f5114821615614faa5760405215614eda5750565b6001600160a01b0383635274afe760e01b5f521660045260245ffd5b906001811516614f0e57843b15153d151616906150da565b90843b15153d151616906150a0565b600c545f5b818110156151a757600c5f52336001600160a01b03827fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c70154161461481157600101615160565b7faeb11dd5000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b90915f198383099280830292838086109503948086039514615264578483111561524c5790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505091508115615272570490565b634e487b7160e01b5f52601260045260245ffd5b903590601e1981360301821215612dd3570180359067ffffffffffffffff8211612dd357602001918136038313612dd357565b9291926152c582614a43565b916152d36040519384613c20565b829481845281830111612dd3578281602093845f960137010152565b3560ff81168103612dd35790565b5f5b82811061530b57505050565b5f828201556001016152ff565b60206001600160a01b037f60a0f5b9f9e81e98216071b85826681c796256fe3d1354ecb675580fba64fa699216806001600160a01b03196012541617601255604051908152a1565b805f52601460205260ff60405f20541680156153fd575b6153b857805f52601460205260405f20600160ff198254161790557fc6b3c42f73893bf1c9ef54ad802d814b8e18d56f70ea455b570f49e22c2557b35f80a2565b6064604051639582e6bd60e01b815260206004820152600860248201527f6d616368696e65730000000000000000000000000000000000000000000000006044820152fd5b50604061540b6013546140f3565b8060135511615377565b916001600160a01b0383169182156154bc576001600160a01b03169283156154a9577f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925916154956020926001600160a01b03165f527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0160205260405f2090565b855f5282528060405f2055604051908152a3565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b6001600160a01b038116913083146156df5765ffffffffffff5f541661497b57602060ed5f303c5f516001600160a01b031692831515908180615664575b615649576155b59061552d845f516020615cdd5f395f51905f5254613c7f565b5f516020615cdd5f395f51905f52558061562657835f516020615cdd5f395f51905f5254035f516020615cdd5f395f51905f52555b805f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef6020604051888152a3615596613cad565b905f525f516020615cbd5f395f51905f5260205260405f205485615c0f565b6155be57505050565b823b15612dd3576040517f5f8dead30000000000000000000000000000000000000000000000000000000081526001600160a01b039290921660048301526024820152905f908290604490829084905af18015613a6d5761561c5750565b5f613d6e91613c20565b805f525f516020615cbd5f395f51905f5260205260405f20848154019055615562565b90506334c1ac9d60e01b5f525f60045260245260445260645ffd5b506040516372331c7360e11b81525f60048201526024810182905260448101849052602081606481895afa908115613a6d575f916156a4575b501561550d565b90506020813d6020116156d7575b816156bf60209383613c20565b81010312612dd357518015158103612dd3575f61569d565b3d91506156b2565b7f8f8afe39000000000000000000000000000000000000000000000000000000005f5260045ffd5b91906001600160a01b038116903082146156df575f9365ffffffffffff5f541661497b57602060ed5f303c5f516001600160a01b0316928315159081806159cc575b6159a8576001600160a01b038316908115801561593357615778885f516020615cdd5f395f51905f5254613c7f565b5f516020615cdd5f395f51905f52555b8161591057875f516020615cdd5f395f51905f5254035f516020615cdd5f395f51905f52555b81837fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60206040518c8152a36157e2613cad565b915f525f516020615cbd5f395f51905f526020526158058260405f205488615c0f565b6158ff578188525f516020615cbd5f395f51905f5260205261582d6040892054918286615c0f565b61583684614413565b918282106158ce5750505061584d575b5050505050565b823b15610b1a576040517f8baf29b40000000000000000000000000000000000000000000000000000000081526001600160a01b03918216600482015291166024820152604481019290925282908290606490829084905af18015611405576158b9575b808080615846565b6158c4828092613c20565b61024e57806158b1565b7fe04caeb3000000000000000000000000000000000000000000000000000000008952600452602452604452606486fd5b50509193929450506155be57505050565b815f525f516020615cbd5f395f51905f5260205260405f208881540190556157ae565b825f525f516020615cbd5f395f51905f5260205260405f2054888110615974578890845f525f516020615cbd5f395f51905f526020520360405f2055615788565b8890847fe450d38c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b85906001600160a01b03846334c1ac9d60e01b5f521660045260245260445260645ffd5b506040516372331c7360e11b81526001600160a01b0384811660048301528516602482015260448101879052602081606481895afa908115613a6d575f91615a16575b5015615749565b90506020813d602011615a49575b81615a3160209383613c20565b81010312612dd357518015158103612dd3575f615a0f565b3d9150615a24565b615a59613d18565b60208151910120615a68613e0d565b602081519101206040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a08152615ac060c082613c20565b51902090565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615b3d579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15613a6d575f516001600160a01b03811615615b3357905f905f90565b505f906001905f90565b5050505f9160039190565b615b5181613b61565b80615b5a575050565b615b6381613b61565b60018103615b93577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b615b9c81613b61565b60028103615bd057507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600390615bdc81613b61565b14615be45750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b81151580615c5c575b615c2157505050565b6001600160a01b03907fa9f2d02c000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b50828210615c18565b60ff7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005460401c1615615c9457565b7fd7e6bcf8000000000000000000000000000000000000000000000000000000005f5260045ffdfe52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0052c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace02f0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00" as const
