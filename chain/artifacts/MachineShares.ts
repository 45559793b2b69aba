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

export const bytecode = "0x6080806040523460aa575f516020615b335f395f51905f525460ff8160401c16609b576002600160401b03196001600160401b038216016049575b604051615a8490816100af8239f35b6001600160401b0319166001600160401b039081175f516020615b335f395f51905f525581527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d290602090a15f80603a565b63f92ee8a960e01b5f5260045ffd5b5f80fdfe60806040526004361015610011575f80fd5b5f5f3560e01c8063024b166014613767578063043458ec1461374c57806306fdde0314613667578063095ea7b3146136405780630ba234d6146135fe5780630cd865ec146135dc57806313a6ce631461327d5780631583c6161461314957806318160ddd1461311f57806320c1614b146130b657806323b872dd14612f5b578063313ce56714612f3f57806334e3bcb914612db45780633644e51514612d9957806337271cc714612cc357806343d726d614612c7c578063478350a2146128ce578063481c6a75146128a75780634a5628851461266d5780635a81d4ba146125985780635df6a6bc146125245780636293fd1e146124975780636ad1fe021461243057806370a08231146123ec5780637150d8ae146123c357806371f36743146123a95780637ecebe001461235257806380366651146122a6578063833f43c2146121795780638462d6611461214157806384b0196e1461206b57806388811f8d1461201d578063898d0dc614611f6557806395d89b4114611e405780639614ddd814611bb85780639940686e14611a035780639ef27b00146119de578063a12ef25e14611895578063a15eaedf14611868578063a9059cbb14611836578063c13983b51461171a578063cd1c7faa146116eb578063d505accf14611544578063dd62ed3e146114ca578063edf6aa6b146111f5578063ef961d97146111c9578063f571bae8146102515763fc772c8b1461022a575f80fd5b3461024e57602036600319011261024e5761024b6102466138ce565b6142d9565b80f35b80fd5b503461024e57602036600319011261024e5760043567ffffffffffffffff8111610c0d57806004016101a060031983360301126111c5576020606d84303c6001600160a01b038351163303611199577ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00549167ffffffffffffffff60ff8460401c1615931680159081611191575b6001149081611187575b15908161117e575b506111565782600167ffffffffffffffff197ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005416177ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00556110f6575b61038061035b838061500d565b61037861036e602486959495018761500d565b9490923691615040565b923691615040565b906103896159ec565b6103916159ec565b80519067ffffffffffffffff8211610d3e5781906103cf7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0354613a5c565b601f811161107f575b50602090601f8311600114610fdd578892610fd2575b50508160011b915f199060031b1c1916177f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace03555b80519067ffffffffffffffff8211610fbe5781906104607f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0454613a5c565b601f8111610f3f575b50602090601f8311600114610e9d578792610e92575b50508160011b915f199060031b1c1916177f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace04555b6104c76104c0838061500d565b3691615040565b926104d06159ec565b6040938451906104e0868361399c565b600182527f310000000000000000000000000000000000000000000000000000000000000060208301526105126159ec565b80519067ffffffffffffffff8211610e7e5781906105507fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10254613a5c565b601f8111610dff575b50602090601f8311600114610d5d578992610d52575b50508160011b915f199060031b1c1916177fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d102555b80519067ffffffffffffffff8211610d3e5781906105e17fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10354613a5c565b601f8111610cbe575b50602090601f8311600114610c1c578892610c11575b50508160011b915f199060031b1c1916177fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d103555b602060ed86303c846001600160a01b0381511680610ba6575b505061012482019061065f8285614200565b61014485019491506106718587614200565b91905003610b7757865b6106858487614200565b9050811015610704576106aa6106a58261069f878a614200565b90614236565b6141ec565b6106b88261069f888a614200565b35906001600160801b038216809203610700576001600160a01b038116156106ed57600192916106e791615256565b0161067b565b60248a63ec442f0560e01b815280600452fd5b8980fd5b50848787602061010d83303c6001600160801b0382511680158015610b5f575b610b30576044850190600460206001600160a01b0361074d81610746876141ec565b16956141ec565b168551928380927f57d775f80000000000000000000000000000000000000000000000000000000082525afa908115610b26579084918691610ac3575b507fbfd0b58a94096913b2eba68ec8a6abb0d23b516ea7b6a5988fd2cc62e43998e49267ffffffffffffffff8351921682526020820152a26107d0610164850184614200565b90601082118015610aab575b610a4f5781151580610a94575b610a4f5760015b8281106109b6575060ff6108076101848801615076565b1660ff19600d541617600d5567ffffffffffffffff82116109a2576801000000000000000082116109a257600c5482600c558281811061096e575b5050959495600c8452835b82811061092d5750505061086b61086660c487016141ec565b61509f565b610104829501945b61087d8685614200565b90508110156108a657806108a061089a60019361069f8a89614200565b356150e7565b01610873565b50836108b0575080f35b60207fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29168ff0000000000000000197ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a0054167ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00555160018152a180f35b600190602061093e849a999a6141ec565b930192817fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c701550196959661084d565b61099b9103837fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c701615084565b8782610842565b602484634e487b7160e01b81526041600452fd5b6109c46106a5828585614236565b5f198201828111610a3b576001600160a01b036109e66106a582938888614236565b16911611156109f7576001016107f0565b60648451639582e6bd60e01b815260206004820152600960248201527f677561726469616e7300000000000000000000000000000000000000000000006044820152fd5b602487634e487b7160e01b81526011600452fd5b8251639582e6bd60e01b815260206004820152600660248201527f71756f72756d00000000000000000000000000000000000000000000000000006044820152606490fd5b5060ff610aa46101848801615076565b16156107e9565b508160ff610abc6101848901615076565b16116107dc565b9150506020813d602011610b1e575b81610adf6020938361399c565b81010312610b1a577fbfd0b58a94096913b2eba68ec8a6abb0d23b516ea7b6a5988fd2cc62e43998e491610b138592614156565b909261078a565b8480fd5b3d9150610ad2565b84513d87823e3d90fd5b5051639582e6bd60e01b8152602060048201526007602482015266616d6f756e747360c81b6044820152606490fd5b50805f516020615a645f395f51905f52541415610724565b8551639582e6bd60e01b8152602060048201526007602482015266616d6f756e747360c81b6044820152606490fd5b803b15610c0d5781809160248851809481937f3ff5aa020000000000000000000000000000000000000000000000000000000083523060048401525af18015610c03571561064d5781610bf89161399c565b610b1a57845f61064d565b86513d84823e3d90fd5b5080fd5b015190505f80610600565b7fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10389528189209250601f198416895b818110610ca65750908460019594939210610c8e575b505050811b017fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10355610634565b01515f1960f88460031b161c191690555f8080610c61565b92936020600181928786015181550195019301610c4b565b828111156105ea577fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1038952610d30907f5f9ce34815f8e11431c7bb75a8e6886a91478f7ffc1dbb0a98dc240fddd76b7590601f850160051c9060208610610d36575b601f82910160051c039101615084565b5f6105ea565b8b9150610d20565b602487634e487b7160e01b81526041600452fd5b015190505f8061056f565b7fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1028a52818a209250601f1984168a5b818110610de75750908460019594939210610dcf575b505050811b017fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d102556105a3565b01515f1960f88460031b161c191690555f8080610da2565b92936020600181928786015181550195019301610d8c565b82811115610559577fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1028a52610e70907f42ad5d3e1f2e6e70edcf6d991b8a3023d3fca8047a131592f9edb9fd9b89d57d90601f850160051c9060208610610e7657601f82910160051c039101615084565b5f610559565b8c9150610d20565b602488634e487b7160e01b81526041600452fd5b015190505f8061047f565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0488528188209250601f198416885b818110610f275750908460019594939210610f0f575b505050811b017f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace04556104b3565b01515f1960f88460031b161c191690555f8080610ee2565b92936020600181928786015181550195019301610ecc565b82811115610469577f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace048852610fb0907f46a2803e59a4de4e7a4c574b1243f25977ac4c77d5a1a4a609b5394cebb4a2aa90601f850160051c9060208610610fb657601f82910160051c039101615084565b5f610469565b8a9150610d20565b602486634e487b7160e01b81526041600452fd5b015190505f806103ee565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0389528189209250601f198416895b818110611067575090846001959493921061104f575b505050811b017f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0355610422565b01515f1960f88460031b161c191690555f8080611022565b9293602060018192878601518155019501930161100c565b828111156103d8577f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0389526110f0907f2ae08a8e29253f69ac5d979a101956ab8f8d9d7ded63fa7a83b16fc47648eab090601f850160051c9060208610610d3657601f82910160051c039101615084565b5f6103d8565b6801000000000000000068ff0000000000000000197ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005416177ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005561034e565b6004847ff92ee8a9000000000000000000000000000000000000000000000000000000008152fd5b9050155f6102f1565b303b1591506102e9565b8491506102df565b6024837f86db2a3b00000000000000000000000000000000000000000000000000000000815233600452fd5b8280fd5b503461024e57602036600319011261024e5760206111ed6111e86138ce565b61416b565b604051908152f35b503461024e5760c036600319011261024e57600435906112136138e4565b91604435926001600160801b0384168094036111c55760643563ffffffff81168091036114c6576084356001600160801b038116809103610b1a5760a4359067ffffffffffffffff82168092036114c2576001600160a01b036012541633036114af5761127e6146f2565b848652601460205260ff6040872054161561149c57602060ad5f303c6001600160a01b035f511691604051917f10848225000000000000000000000000000000000000000000000000000000008352306004840152866024840152602083604481875afa928315611491578893611451575b5060405194610100860199868b1067ffffffffffffffff8c111761143d57899a604052308752602087019889526001600160a01b036040880198168852606087019081526080870191825260a0870192835260c0870193845267ffffffffffffffff60e0880195168552853b15610700578997604051998a987f35847d2d000000000000000000000000000000000000000000000000000000008a52516001600160a01b031660048a0152516024890152516001600160a01b03166044880152516001600160801b031660648701525163ffffffff166084860152516001600160801b031660a48501525167ffffffffffffffff1660c48401525167ffffffffffffffff1660e4830152610104820161012090528261012483015281835a9261014493f18015611432576114215750f35b8161142b9161399c565b61024e5780f35b6040513d84823e3d90fd5b60248a634e487b7160e01b81526041600452fd5b9092506020813d602011611489575b8161146d6020938361399c565b810103126114855761147e90614156565b915f6112f0565b8780fd5b3d9150611460565b6040513d8a823e3d90fd5b602486866366cedc9760e01b8252600452fd5b60248663aa79ce2160e01b815233600452fd5b8580fd5b8380fd5b503461024e57604036600319011261024e576114e46138ce565b6001600160a01b0361152e6114f76138e4565b926001600160a01b03165f527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0160205260405f2090565b91165f52602052602060405f2054604051908152f35b503461024e5760e036600319011261024e5761155e6138ce565b906115676138e4565b604435906064359360843560ff81168103610b1a578542116116bf5761167a6116716001600160a01b0392838516988989527f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb0060205260408920908154916001830190556040519060208201927f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c984528c6040840152878a1660608401528a608084015260a083015260c082015260c0815261162460e08261399c565b51902061162f6157d8565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015260c43591604260a435922061584d565b909291926158cf565b169480860361168f575061024b93945061519c565b84604491877f4b800e46000000000000000000000000000000000000000000000000000000008352600452602452fd5b602485877f62791302000000000000000000000000000000000000000000000000000000008252600452fd5b503461024e57602036600319011261024e5760ff60406020926004358152601484522054166040519015158152f35b503461024e57602036600319011261024e5760408160e09260c0835161173f81613980565b82815282602082015282858201528260608201528260808201528260a0820152015260043581526001602052206001600160801b0360405161178081613980565b8254926001600160a01b0360ff851694611799866138fa565b858452602084019065ffffffffffff8160081c16825265ffffffffffff60408601818360381c16815260ff606088019360681c16151583528185600188015416946080890195865260c08a600360028b01549a60a08d019b8c5201541699019889526040519a611808816138fa565b8b52511660208a0152511660408801525115156060870152511660808501525160a0840152511660c0820152f35b503461024e57604036600319011261024e5761185d6118536138ce565b60243590336149ce565b602060405160018152f35b503461024e57604036600319011261024e5760206111ed6118876138ce565b61188f6138e4565b906140a7565b503461024e57604036600319011261024e576118af6138ce565b6118b76138e4565b916118c0614b87565b6118ca83836140a7565b9182156119c25782602094826001600160a01b036119909416808652600a8852604086206118f98582546139fb565b9055808652600b8852604086206001600160a01b0384165f52885260405f206119238582546139fb565b90556001600160a01b03831692838752601189526001600160a01b0360408820541680155f146119ba5750925b604080516001600160a01b0386168152602081018790527f79f14dbc87f91353937e4e02c8d3c5c2fa9e64ffed508cd3cb49ee20bc826c9a9190a3614cd7565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b905092611950565b6024826001600160a01b0386635e821da760e11b835216600452fd5b503461024e578060031936011261024e5765ffffffffffff6020915416604051908152f35b503461024e57602036600319011261024e57600435906001600160a01b03601254163303611ba5576001600160a01b0391611a3c614b87565b611a446146f2565b602060ad5f303c60205f51600460405180968193635d5f799f60e11b8352165afa928315611432578293611b74575b508015611b6157611aaa8184611a898596614d49565b828110611b46575b50602060ad5f303c6001600160a01b035f511690614dee565b602060ad5f303c6001600160a01b035f511690813b15611b425782916024839260405194859384927f9940686e00000000000000000000000000000000000000000000000000000000845260048401525af1801561143257611b2d575b507f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b81611b379161399c565b61024e57805f611b07565b5050fd5b611b53611b5b9184613a1c565b303384614bfb565b5f611a91565b602482635e821da760e11b815230600452fd5b611b9791935060203d602011611b9e575b611b8f818361399c565b810190614088565b915f611a73565b503d611b85565b8063aa79ce2160e01b6024925233600452fd5b503461024e57604036600319011261024e57611bd26138ce565b611bda6138e4565b611be2614ee2565b611beb826147e6565b8015611e17575b611dfb576001600160a01b03169081158015611de9575b611dd6576001600160a01b031690818352600e6020526040832063ffffffff815460d01c166040516020810191858352846040830152606082015260608152611c5360808261399c565b519020808552600f602052604085206001600160a01b0333165f5260205260ff60405f20541615611cdd575b50546001600160a01b0381168203611cd55760a01c65ffffffffffff16915b65ffffffffffff604051931683527f155ad3ceaf7891673094febd493fc7d7fa1be83614da15457b319cfe4a33704660203394a480f35b508291611c9e565b808552600f602052604085206001600160a01b0333165f5260205260405f20600160ff198254161790558452601060205260408420611d1c8154613e6f565b80915560ff600d541614611d31575b5f611c7f565b611d4265ffffffffffff4216613e12565b81547fffffffffffff00000000000000000000000000000000000000000000000000001660a09190911b79ffffffffffff00000000000000000000000000000000000000001617821781558284525f516020615a445f395f51905f5260205260408420546001820180546fffffffffffffffffffffffffffffffff19166001600160801b0392909216919091179055611d2b565b6024838363b5430e3d60e01b8252600452fd5b506001600160a01b0381168214611c09565b6024836001600160a01b038463b5430e3d60e01b835216600452fd5b506001600160a01b03821683525f516020615a445f395f51905f52602052604083205415611bf2565b503461024e578060031936011261024e5760405190807f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace045490611e8282613a5c565b8085529160018116908115611f3e5750600114611ec2575b611ebe84611eaa8186038261399c565b6040519182916020835260208301906138aa565b0390f35b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0481527f46a2803e59a4de4e7a4c574b1243f25977ac4c77d5a1a4a609b5394cebb4a2aa939250905b808210611f2457509091508101602001611eaa82611e9a565b919260018160209254838588010152019101909291611f0b565b60ff191660208087019190915292151560051b85019092019250611eaa9150839050611e9a565b503461024e57611f7436613856565b9190611f7e614c9e565b6001600160a01b03825460301c1690811561200a578293602060ad5f303c6001600160a01b035f5116803b15610b1a57849283611ff393604051968795869485937fc3bb2ebb0000000000000000000000000000000000000000000000000000000085526040600486015260448501916139be565b90602483015203925af18015611432576114215750f35b60248363b8344c6960e01b815280600452fd5b503461024e57604036600319011261024e576001600160a01b0360406120416138ce565b928261204b6138e4565b94168152600b6020522091165f52602052602060405f2054604051908152f35b503461024e578060031936011261024e576120e590612088613a94565b90612091613b89565b9060206120f3604051936120a5838661399c565b8385525f3681376040519687967f0f00000000000000000000000000000000000000000000000000000000000000885260e08589015260e08801906138aa565b9086820360408801526138aa565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b82811061212a57505050500390f35b83518552869550938101939281019260010161211b565b503461024e57602036600319011261024e5760406020916001600160a01b036121686138ce565b168152600883522054604051908152f35b503461024e57602036600319011261024e576121936138ce565b61219b614b87565b6121a36146f2565b6121ac81614d49565b908115612293576020602d5f303c6121cf826001600160a01b035f511683614dee565b6020602d5f303c826001600160a01b035f511691823b15610c0d576040517f8340f5490000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b0391909116602482015260448101849052918290606490829084905af1801561228857612273575b506020917f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b61227e83809261399c565b610c0d575f612245565b6040513d85823e3d90fd5b602483635e821da760e11b815230600452fd5b503461024e57602036600319011261024e5760406080916001600160a01b036122cd6138ce565b6122d5614064565b50168152600e602052206001600160801b036040516122f381613918565b63ffffffff835465ffffffffffff6001600160a01b0382169586855260608660016020880193858760a01c1685528760408a019760d01c1687520154169501948552604051968752511660208601525116604084015251166060820152f35b503461024e57602036600319011261024e5760406020916001600160a01b036123796138ce565b1681527f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb0083522054604051908152f35b503461024e578060031936011261024e5761024b3361488a565b503461024e578060031936011261024e576001600160a01b036020915460301c16604051908152f35b503461024e57602036600319011261024e5760406020916001600160a01b036124136138ce565b1681525f516020615a445f395f51905f5283522054604051908152f35b503461024e578060031936011261024e57612449614064565b506080612454613e7d565b6001600160a01b0360606040519265ffffffffffff81511684526020810151151560208501526001600160801b0360408201511660408501520151166060820152f35b503461024e57602036600319011261024e576124b16138ce565b6124b9614b87565b6001600160a01b03811691828152600860205260408120549182156125115782611990916020958452600886528360408120556124f882600954613a1c565b6009558560cd5f303c6001600160a01b035f5116614cd7565b60248285635e821da760e11b8252600452fd5b503461024e578060031936011261024e5761253d614c9e565b602060ad5f303c806001600160a01b035f5116803b15612595578180916004604051809481937f5df6a6bc0000000000000000000000000000000000000000000000000000000083525af18015611432576114215750f35b50fd5b503461024e578060031936011261024e5760ff600d54169060405180926020600c5492838152018092600c85527fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c790855b81811061264e57505050846125ff91038561399c565b6040519260408401946040855251809552606084019290945b80861061262d57505082935060208301520390f35b90926020806001926001600160a01b03875116815201940195019490612618565b82546001600160a01b03168452602090930192600192830192016125e9565b503461024e57602036600319011261024e5760043561268a6146f2565b808252600160205260408220906126a082614a36565b15612895576126ae3361488a565b6001600160801b036126dd336001600160a01b03165f525f516020615a445f395f51905f5260205260405f2090565b5416918215612869576040516126f281613964565b67ffffffffffffffff8316815260208101848152338652600360205267ffffffffffffffff6040872092511667ffffffffffffffff19835416178255517fffffffffffffffff00000000000000000000000000000000ffffffffffffffff77ffffffffffffffffffffffffffffffff000000000000000083549260401b1691161790556003810190836001600160801b03835416016001600160801b03811161285557906001600160801b03809392166fffffffffffffffffffffffffffffffff19835416178255805465ffffffffffff8160381c1615908161283b575b5061280d575b50541660405192835260208301527f621c8cb023f391d18d02c053f48804785a3d4ba4728bef466103cbc79b5c3c0660403393a380f35b80546cffffffffffff0000000000000019164260381b6cffffffffffff00000000000000161790555f6127d6565b905061284d60ff858554169216614a73565b11155f6127d0565b602486634e487b7160e01b81526011600452fd5b6024847faf2dcb5300000000000000000000000000000000000000000000000000000000815233600452fd5b6350abce2960e11b8352600452602482fd5b503461024e578060031936011261024e5760206001600160a01b0360125416604051908152f35b503461024e57602036600319011261024e57600435906001600160801b03821680920361024e576128fd614b87565b6129056146f2565b61290d613e30565b6001600160801b0360208201511680151580612c58575b15612c505760148101808211612bdc5760138201908111612bdc5790601461294d9204906139fb565b808410612c20575061295e90614b32565b604065ffffffffffff421661297281613e12565b825161297d81613948565b33815285602082015265ffffffffffff82169384910152336001600160a01b03196004541617600455846fffffffffffffffffffffffffffffffff1960055416176005557fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff75ffffffffffff000000000000000000000000000000006005549260801b169116176005556006549065ffffffffffff821680151590818092612c16575b612c075781612bf0575b50612bad575b50506040519083825260208201527f68f0bf766fd140ec57e8919d10f7f8aa4ce7b696728504778c1b27f4771bc55360403392a2602060cd5f303c6001600160a01b035f5116604051906370a0823160e01b8252306004830152602082602481845afa918215612288578392612b78575b50906020602492612ab486303384614bfb565b604051938480926370a0823160e01b82523060048301525afa8015612288578390612b40575b612ae49250613a1c565b828103612b125750807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b6044927f4622ec89000000000000000000000000000000000000000000000000000000008352600452602452fd5b506020823d602011612b70575b81612b5a6020938361399c565b81010312612b6c57612ae49151612ada565b5f80fd5b3d9150612b4d565b91506020823d602011612ba5575b81612b936020938361399c565b81010312612b6c579051906020612aa1565b3d9150612b86565b620151800165ffffffffffff8111612bdc5765ffffffffffff169065ffffffffffff1916176006555f80612a30565b602484634e487b7160e01b81526011600452fd5b90506201518042019081421161285557105f612a2a565b60048663d4b3e35d60e01b8152fd5b5080421015612a20565b90506044927f1d5f5404000000000000000000000000000000000000000000000000000000008352600452602452fd5b50600161294d565b5065ffffffffffff6040830151164210806129245750612c7782614afd565b612924565b503461024e578060031936011261024e57612c95614b87565b612c9d613ecb565b807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b503461024e578060031936011261024e57612cdc613e30565b6001600160a01b038151163303612d8657612cf681614afd565b612d695765ffffffffffff604082015116804210612d535750612d1890614b32565b8060045580600555807f68f0bf766fd140ec57e8919d10f7f8aa4ce7b696728504778c1b27f4771bc55360408051838152836020820152a280f35b63cfbc76f160e01b835260045242602452604482fd5b60248265ffffffffffff600654166341d1274760e01b8252600452fd5b60248263b8344c6960e01b815233600452fd5b503461024e578060031936011261024e5760206111ed6157d8565b503461024e57606036600319011261024e576004356004811015610c0d57612dda6138e4565b604435612de56146f2565b335f9081525f516020615a445f395f51905f5260205260409020541561286957612e0e836138fa565b6002831480612f2f575b612eea5760806001600160a01b039365ffffffffffff6020967f928297c2bdeeb93267ebc72491d9f129cc064b701da35b52addecca8707eb75e94612e5e600254613e6f565b978897886002556040612e72864216613e12565b948a815260018d5220836002820155600181018383166001600160a01b03198254161790558054612ea2886138fa565b66ffffffffffffff1916600886901b66ffffffffffff00161760ff881617905560405195612ecf816138fa565b865216898501526040840152166060820152a2604051908152f35b6064604051639582e6bd60e01b815260206004820152600460248201527f776f7264000000000000000000000000000000000000000000000000000000006044820152fd5b506001600160801b038111612e18565b503461024e578060031936011261024e57602060405160128152f35b503461024e57606036600319011261024e57612f756138ce565b612f7d6138e4565b60443591612fbb816001600160a01b03165f527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0160205260405f2090565b6001600160a01b0333165f5260205260405f20545f198110612fe3575b5061185d93506149ce565b838110613082576001600160a01b0382161561306f57331561305c5761185d945061303e826001600160a01b03165f527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0160205260405f2090565b6001600160a01b0333165f526020528360405f20910390555f612fd8565b602485634a1406b160e11b815280600452fd5b60248563e602df0560e01b815280600452fd5b84846064927ffb8f41b200000000000000000000000000000000000000000000000000000000835233600452602452604452fd5b503461024e578060031936011261024e57604080516130d481613948565b828152826020820152015260606130e9613e30565b65ffffffffffff60408051926001600160a01b0381511684526001600160801b0360208201511660208501520151166040820152f35b503461024e578060031936011261024e5760205f516020615a645f395f51905f5254604051908152f35b503461024e5760c036600319011261024e576064359067ffffffffffffffff821680920361024e5760a43567ffffffffffffffff8111610c0d5736602382011215610c0d5780600401359067ffffffffffffffff82116111c55736602483830101116111c5576001600160a01b0360125416330361326a578293602060ad5f303c6001600160a01b035f5116803b15610b1a5784928360e460249487604051988997889687947f1583c616000000000000000000000000000000000000000000000000000000008652600435600487015282358387015260443560448701526064860152608435608486015260c060a48601528260c486015201848401378181018301849052601f01601f191681010301925af18015611432576114215750f35b60248363aa79ce2160e01b815233600452fd5b503461024e57602036600319011261024e576004359061329b6146f2565b8181526001602052604081206132b081614a36565b156135c957805465ffffffffffff8160381c16801561357c576202a3000165ffffffffffff8111612bdc5765ffffffffffff1693844210613565576dff000000000000000000000000001982166d010000000000000000000000000017835560ff91907f7615c816a5062788b586c6071305fca9a2d68817687f8d1db6454879c44a8d728580a2169060026001600160a01b03600183015416910154613355836138fa565b82613365575061024b915061509f565b9061336f836138fa565b60018303613382575061024b91506150e7565b906001600160801b03169165ffffffffffff600654168061355357506003906133aa816138fa565b149081156135435765ffffffffffff621275005b1665ffffffffffff4216019265ffffffffffff841161352f57917f40ff089833480e2b37e17b5504c1db3ab81a0faacad14491710d4046219842129391608093825f146134fa575085905b82156134f057606090915b65ffffffffffff6040519561342887613918565b16948581528460208201526001600160a01b036001600160801b038316948560408401521692839101528465ffffffffffff19600654161760065576ffffffffffffffffffffffffffffffff000000000000006006549160381b16907fffffffffffffffffff0000000000000000000000000000000000ffffffffffff66ff0000000000008660301b16911617176006556001600160a01b031960075416176007556001600160a01b036007541691604051938452602084015260408301526060820152a180f35b5060608691613414565b602061010d5f303c5f51851c6001600160801b031681111561351d575b90613409565b50602061010d5f303c5f51841c613517565b602485634e487b7160e01b81526011600452fd5b65ffffffffffff62093a806133be565b6341d1274760e01b8552600452602484fd5b6044848663cfbc76f160e01b825260045242602452fd5b5061359a60ff6001600160801b036003606497950154169216614a73565b917f410cb259000000000000000000000000000000000000000000000000000000008452600452602452604452fd5b506024916350abce2960e11b8252600452fd5b503461024e57602036600319011261024e5761024b6135f96138ce565b613c5c565b503461024e578060031936011261024e576136183361472a565b337f8154b6c5e1fc90d44b49808ef93f9739148d0821411890f8cd684385e24b9f1e8280a280f35b503461024e57604036600319011261024e5761185d61365d6138ce565b602435903361519c565b503461024e578060031936011261024e5760405190807f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0354906136a982613a5c565b8085529160018116908115611f3e57506001146136d057611ebe84611eaa8186038261399c565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0381527f2ae08a8e29253f69ac5d979a101956ab8f8d9d7ded63fa7a83b16fc47648eab0939250905b80821061373257509091508101602001611eaa82611e9a565b919260018160209254838588010152019101909291613719565b503461024e578060031936011261024e5760206111ed613a29565b5034612b6c5761377636613856565b61377e6146f2565b5f5b8181106138115750602060ad5f303c6001600160a01b035f511691823b15612b6c576137e6925f92836040518096819582947fe71e2dcf0000000000000000000000000000000000000000000000000000000084526020600485015260248401916139be565b03925af18015613806576137f8575080f35b61380491505f9061399c565b005b6040513d5f823e3d90fd5b61381c818385614236565b355f52601460205260ff60405f2054161561383957600101613780565b9061384392614236565b356366cedc9760e01b5f5260045260245ffd5b906020600319830112612b6c5760043567ffffffffffffffff8111612b6c5782602382011215612b6c5780600401359267ffffffffffffffff8411612b6c5760248460051b83010111612b6c576024019190565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b0382168203612b6c57565b602435906001600160a01b0382168203612b6c57565b6004111561390457565b634e487b7160e01b5f52602160045260245ffd5b6080810190811067ffffffffffffffff82111761393457604052565b634e487b7160e01b5f52604160045260245ffd5b6060810190811067ffffffffffffffff82111761393457604052565b6040810190811067ffffffffffffffff82111761393457604052565b60e0810190811067ffffffffffffffff82111761393457604052565b90601f8019910116810190811067ffffffffffffffff82111761393457604052565b90918281527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8311612b6c5760209260051b809284830137010190565b91908201809211613a0857565b634e487b7160e01b5f52601160045260245ffd5b91908203918211613a0857565b602061010d5f303c6001600160801b035f51166103e8810190818111613a08576103e701908111613a08576103e8900490565b90600182811c92168015613a8a575b6020831014613a7657565b634e487b7160e01b5f52602260045260245ffd5b91607f1691613a6b565b604051905f827fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1025491613ac683613a5c565b8083529260018116908115613b6a5750600114613aec575b613aea9250038361399c565b565b507fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1025f90815290917f42ad5d3e1f2e6e70edcf6d991b8a3023d3fca8047a131592f9edb9fd9b89d57d5b818310613b4e575050906020613aea92820101613ade565b6020919350806001915483858901015201910190918492613b36565b60209250613aea94915060ff191682840152151560051b820101613ade565b604051905f827fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1035491613bbb83613a5c565b8083529260018116908115613b6a5750600114613bde57613aea9250038361399c565b507fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1035f90815290917f5f9ce34815f8e11431c7bb75a8e6886a91478f7ffc1dbb0a98dc240fddd76b755b818310613c40575050906020613aea92820101613ade565b6020919350806001915483858901015201910190918492613c28565b6001600160a01b038116805f52600e60205260405f2060405190613c7f82613918565b80546001600160a01b03811683526001600160801b03600165ffffffffffff8360a01c169363ffffffff602087019486865260d01c1660408701520154169160608401928352158015613e03575b613df05765ffffffffffff905116804210613dda5750613cec8461472a565b6001600160801b03613d1b856001600160a01b03165f525f516020615a445f395f51905f5260205260405f2090565b54915116613d30613d2a613a29565b826139fb565b821015613dd25750915b6001600160a01b03825116817ffff3b3844276f57024e0b42afec1a37f75db36511e43819a4f2a63ab7862b6486020604051878152a365ffffffffffff5f5416613d9d5750916001600160a01b03613aea93613d958361488a565b5116906149ce565b92506001600160a01b0391505116905f5260116020526001600160a01b0360405f2091166001600160a01b0319825416179055565b905091613d3a565b63cfbc76f160e01b5f526004524260245260445ffd5b8363b5430e3d60e01b5f5260045260245ffd5b50613e0d856147e6565b613ccd565b65ffffffffffff621275009116019065ffffffffffff8211613a0857565b60405190613e3d82613948565b6004546001600160a01b031682526005546001600160801b038116602084015260801c65ffffffffffff166040830152565b5f198114613a085760010190565b60405190613e8a82613918565b816001600160801b0360065465ffffffffffff8116835260ff8160301c161515602084015260381c16604082015260606001600160a01b0360075416910152565b613ed3613e7d565b65ffffffffffff815116156140555765ffffffffffff815116804210613dda57505f6006555f600755613f04613e30565b906001600160a01b03825116151580614031575b801580614025575b613ffc576001600160a01b036001600160801b03602080937f94a1f5bd992dd004729a2519326cc19feecbdec7d38e33db32caa73e2fda135b955f6004555f6005555f54915f14613fd5575079ffffffffffffffffffffffffffffffffffffffff000000000000848851165b60301b16907fffffffffffff000000000000000000000000000000000000000000000000000065ffffffffffff42169116171795865f550151169360405194855260301c1692a2565b84606079ffffffffffffffffffffffffffffffffffffffff00000000000092015116613f8c565b5050507f0bd8a3eb532e5fbcd3f5b00335f0fb42fdc11969e9af0fab7c9e71a36ae0d31a5f80a1565b50602082015115613f20565b506001600160801b036020830151166001600160801b036040830151161115613f18565b63d4b3e35d60e01b5f5260045ffd5b6040519061407182613918565b5f6060838281528260208201528260408201520152565b90816020910312612b6c57516001600160a01b0381168103612b6c5790565b9061414a906140b4614c9e565b6140bd83614d49565b9061411d6140e26001600160a01b03861693845f52600a60205260405f2054906139fb565b6001600160a01b0383165f525f516020615a445f395f51905f5260205260405f2054602061010d5f303c6001600160801b035f511691614f5a565b915f52600b6020526001600160a01b0360405f2091165f5260205260405f20548103908111150291614d49565b90818082109118021890565b519067ffffffffffffffff82168203612b6c57565b6001600160a01b03165f52600360205260405f206040519061418c82613964565b5460206001600160801b0367ffffffffffffffff83169283855260401c16920191808352159081156141d0575b506141cb57516001600160801b031690565b505f90565b90505f5260016020526141e560405f20614a36565b155f6141b9565b356001600160a01b0381168103612b6c5790565b903590601e1981360301821215612b6c570180359067ffffffffffffffff8211612b6c57602001918160051b36038313612b6c57565b91908110156142465760051b0190565b634e487b7160e01b5f52603260045260245ffd5b51906001600160801b0382168203612b6c57565b90816080910312612b6c576142be60606040519261428b84613918565b6142948161425a565b84526142a26020820161425a565b60208501526142b360408201614156565b604085015201614156565b606082015290565b81810292918115918404141715613a0857565b6142e1614c9e565b5f906020602d5f303c5f5190604051907fd9c2ac8800000000000000000000000000000000000000000000000000000000825230600483015260c0826044816001600160a01b0380861697886024840152165afa8015613806575f90614645575b604092506001600160801b03614362818351168260208501511690613a1c565b938492015116106145bb575b5050602060ad5f303c6001600160a01b035f511690604051635d5f799f60e11b8152602081600481865afa90811561455357906001600160a01b0391859161459c575b501603614598576040517fba9449d1000000000000000000000000000000000000000000000000000000008152602081600481855afa90811561228857839161455e575b506040516301cb4adb60e61b8152306004820152608081602481865afa90811561455357906001600160801b03918591614534575b505116906040516301cb4adb60e61b8152306004820152608081602481875afa9081156145295767ffffffffffffffff606061447d94936001600160801b039389916144fa575b500151169116906142c6565b80821161448b575b50505050565b61449491613a1c565b813b156111c55782916024839260405194859384927f54f63b1400000000000000000000000000000000000000000000000000000000845260048401525af18015611432576144e5575b8080614485565b6144f082809261399c565b61024e57806144de565b61451c915060803d608011614522575b614514818361399c565b81019061426e565b5f614471565b503d61450a565b6040513d87823e3d90fd5b61454d915060803d60801161452257614514818361399c565b5f61442a565b6040513d86823e3d90fd5b90506020813d602011614590575b816145796020938361399c565b810103126111c55761458a9061425a565b5f6143f5565b3d915061456c565b5050565b6145b5915060203d602011611b9e57611b8f818361399c565b5f6143b1565b6020602d5f303c6001600160a01b035f511691823b15612b6c576040517f397a1b280000000000000000000000000000000000000000000000000000000081526001600160a01b039290921660048301526024820152905f908290604490829084905af1801561380657614630575b8061436e565b61463d9192505f9061399c565b5f905f61462a565b5060c0823d60c0116146ea575b8161465f60c0938361399c565b81010312612b6c5760405160c081019281841067ffffffffffffffff8511176139345760a06146e09160409586526146968161425a565b84526146a46020820161425a565b60208501526146b486820161425a565b868501526146c460608201614156565b60608501526146d560808201614156565b60808501520161425a565b60a0820152614342565b3d9150614652565b65ffffffffffff5f541661470257565b7fde53bde2000000000000000000000000000000000000000000000000000000005f5260045ffd5b6001600160a01b03165f908152600e6020526040902080547fffffffffffff000000000000000000000000000000000000000000000000000081168083559060d01c63ffffffff908116908114613a08577dffffffff000000000000000000000000000000000000000000000000000060017fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff920160d01b169116179055565b67ffffffffffffffff811161393457601f01601f191660200190565b803b151590816147f4575090565b7fef010000000000000000000000000000000000000000000000000000000000009150807fffffff0000000000000000000000000000000000000000000000000000000000913b614844816147ca565b90614852604051928361399c565b8082525f6020830180943c5190518281169160038110614875575b505016141590565b839250829060030360031b1b16165f8061486d565b6001600160a01b0316805f52600360205260405f206001600160801b03604051916148b483613964565b5467ffffffffffffffff8116835260401c166020820190808252156149c957825f5260036020525f604081205567ffffffffffffffff8251165f52600160205260405f209061490282614a36565b15614485576001600160801b039051169160038201926001600160801b0384541603916001600160801b038311613a085767ffffffffffffffff6040926001600160801b0392837f621c8cb023f391d18d02c053f48804785a3d4ba4728bef466103cbc79b5c3c0696166fffffffffffffffffffffffffffffffff198854161787558387541661499560ff835416614a73565b116149af575b5051169354168151905f82526020820152a3565b80546cffffffffffff00000000000000191690555f61499b565b505050565b91906001600160a01b03831615614a0a576001600160a01b038116156149f757613aea9261548e565b63ec442f0560e01b5f525f60045260245ffd5b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b5465ffffffffffff8160081c1642109081614a64575b5080614a555790565b5065ffffffffffff5f54161590565b60ff915060681c16155f614a4c565b602061010d5f303c5f51614a86826138fa565b8115614ad8576003614ab592614a9b816138fa565b03614ac7576001600160801b0360ff60125b1691166142c6565b60138101809111613a08576014900490565b6001600160801b0360ff600f614aad565b6f7fffffffffffffffffffffffffffffff915060011c1660018101809111613a085790565b60065465ffffffffffff811615159182614b1657505090565b6001600160801b03919250602082910151169160381c16111590565b60208101906001600160801b038251169182156149c957614b82926001600160a01b036001600160801b039351165f526008602052614b7660405f209182546139fb565b905551166009546139fb565b600955565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c614bd35760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b9290916001600160a01b039081604051947f23b872dd000000000000000000000000000000000000000000000000000000005f52166004521660245260445260205f60648180865af19060015f5114821615614c7d575b6040525f60605215614c615750565b6001600160a01b0390635274afe760e01b5f521660045260245ffd5b906001811516614c9557823b15153d15161690614c52565b503d5f823e3d90fd5b65ffffffffffff5f541615614caf57565b7fb296a41a000000000000000000000000000000000000000000000000000000005f5260045ffd5b916001600160a01b03604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f5114821615614d31575b60405215614c615750565b906001811516614c9557823b15153d15161690614d26565b6001600160a01b0316604051906370a0823160e01b8252306004830152602082602481845afa918215613806575f92614dba575b50602060cd5f303c5f516001600160a01b031603614db757614dae614db7916001600160801b036005541690613a1c565b60095490613a1c565b90565b9091506020813d602011614de6575b81614dd66020938361399c565b81010312612b6c5751905f614d7d565b3d9150614dc9565b916001600160a01b036040519263095ea7b360e01b5f521691826004528160245260205f60448180885af19060015f5114821615614ed3575b60405215614e3457505050565b60405163095ea7b360e01b5f52826004525f60245260205f60448180885af19060015f5114821615614ebb575b60405215614e9f576040519163095ea7b360e01b5f5260045260245260205f60448180865af19060015f5114821615614d315760405215614c615750565b6001600160a01b0383635274afe760e01b5f521660045260245ffd5b906001811516614c9557843b15153d15161690614e61565b90843b15153d15161690614e27565b600c545f5b81811015614f2e57600c5f52336001600160a01b03827fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c70154161461459857600101614ee7565b7faeb11dd5000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b90915f198383099280830292838086109503948086039514614feb5784831115614fd35790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505091508115614ff9570490565b634e487b7160e01b5f52601260045260245ffd5b903590601e1981360301821215612b6c570180359067ffffffffffffffff8211612b6c57602001918136038313612b6c57565b92919261504c826147ca565b9161505a604051938461399c565b829481845281830111612b6c578281602093845f960137010152565b3560ff81168103612b6c5790565b5f5b82811061509257505050565b5f82820155600101615086565b60206001600160a01b037f60a0f5b9f9e81e98216071b85826681c796256fe3d1354ecb675580fba64fa699216806001600160a01b03196012541617601255604051908152a1565b805f52601460205260ff60405f2054168015615184575b61513f57805f52601460205260405f20600160ff198254161790557fc6b3c42f73893bf1c9ef54ad802d814b8e18d56f70ea455b570f49e22c2557b35f80a2565b6064604051639582e6bd60e01b815260206004820152600860248201527f6d616368696e65730000000000000000000000000000000000000000000000006044820152fd5b506040615192601354613e6f565b80601355116150fe565b916001600160a01b038316918215615243576001600160a01b0316928315615230577f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9259161521c6020926001600160a01b03165f527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0160205260405f2090565b855f5282528060405f2055604051908152a3565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b6001600160a01b038116913083146154665765ffffffffffff5f541661470257602060ed5f303c5f516001600160a01b0316928315159081806153eb575b6153d05761533c906152b4845f516020615a645f395f51905f52546139fb565b5f516020615a645f395f51905f5255806153ad57835f516020615a645f395f51905f5254035f516020615a645f395f51905f52555b805f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef6020604051888152a361531d613a29565b905f525f516020615a445f395f51905f5260205260405f205485615996565b61534557505050565b823b15612b6c576040517f5f8dead30000000000000000000000000000000000000000000000000000000081526001600160a01b039290921660048301526024820152905f908290604490829084905af18015613806576153a35750565b5f613aea9161399c565b805f525f516020615a445f395f51905f5260205260405f208481540190556152e9565b90506334c1ac9d60e01b5f525f60045260245260445260645ffd5b506040516372331c7360e11b81525f60048201526024810182905260448101849052602081606481895afa908115613806575f9161542b575b5015615294565b90506020813d60201161545e575b816154466020938361399c565b81010312612b6c57518015158103612b6c575f615424565b3d9150615439565b7f8f8afe39000000000000000000000000000000000000000000000000000000005f5260045ffd5b91906001600160a01b03811690308214615466575f9365ffffffffffff5f541661470257602060ed5f303c5f516001600160a01b031692831515908180615753575b61572f576001600160a01b03831690811580156156ba576154ff885f516020615a645f395f51905f52546139fb565b5f516020615a645f395f51905f52555b8161569757875f516020615a645f395f51905f5254035f516020615a645f395f51905f52555b81837fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60206040518c8152a3615569613a29565b915f525f516020615a445f395f51905f5260205261558c8260405f205488615996565b615686578188525f516020615a445f395f51905f526020526155b46040892054918286615996565b6155bd8461416b565b91828210615655575050506155d4575b5050505050565b823b15610b1a576040517f8baf29b40000000000000000000000000000000000000000000000000000000081526001600160a01b03918216600482015291166024820152604481019290925282908290606490829084905af1801561143257615640575b8080806155cd565b61564b82809261399c565b61024e5780615638565b7fe04caeb3000000000000000000000000000000000000000000000000000000008952600452602452604452606486fd5b505091939294505061534557505050565b815f525f516020615a445f395f51905f5260205260405f20888154019055615535565b825f525f516020615a445f395f51905f5260205260405f20548881106156fb578890845f525f516020615a445f395f51905f526020520360405f205561550f565b8890847fe450d38c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b85906001600160a01b03846334c1ac9d60e01b5f521660045260245260445260645ffd5b506040516372331c7360e11b81526001600160a01b0384811660048301528516602482015260448101879052602081606481895afa908115613806575f9161579d575b50156154d0565b90506020813d6020116157d0575b816157b86020938361399c565b81010312612b6c57518015158103612b6c575f615796565b3d91506157ab565b6157e0613a94565b602081519101206157ef613b89565b602081519101206040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261584760c08261399c565b51902090565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116158c4579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15613806575f516001600160a01b038116156158ba57905f905f90565b505f906001905f90565b5050505f9160039190565b6158d8816138fa565b806158e1575050565b6158ea816138fa565b6001810361591a577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b615923816138fa565b6002810361595757507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600390615963816138fa565b1461596b5750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b811515806159e3575b6159a857505050565b6001600160a01b03907fa9f2d02c000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b5082821061599f565b60ff7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005460401c1615615a1b57565b7fd7e6bcf8000000000000000000000000000000000000000000000000000000005f5260045ffdfe52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0052c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace02f0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00" as const
