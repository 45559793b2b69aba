/** ABI and creation code of the contract Siting. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "settlement_",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "its",
    "type": "tuple",
    "internalType": "struct SitingTerms",
    "components": [
     {
      "name": "votingPeriod",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "notice",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "quorumPpm",
      "type": "uint32",
      "internalType": "uint32"
     }
    ]
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "close",
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
  "name": "giveBack",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "site",
    "type": "uint256",
    "internalType": "uint256"
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
  "name": "hasRanked",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
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
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "isFree",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "site",
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
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "open",
  "inputs": [
   {
    "name": "header",
    "type": "tuple",
    "internalType": "struct EpochHeader",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "question",
    "type": "tuple",
    "internalType": "struct SitingQuestion",
    "components": [
     {
      "name": "region",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "asset",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "epochs",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "buildTime",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "sites",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     },
     {
      "name": "text",
      "type": "string",
      "internalType": "string"
     }
    ]
   },
   {
    "name": "proposer",
    "type": "tuple",
    "internalType": "struct RegionalVoter",
    "components": [
     {
      "name": "account",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "votes",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "proof",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     }
    ]
   },
   {
    "name": "all",
    "type": "tuple",
    "internalType": "struct RegionalVoter",
    "components": [
     {
      "name": "account",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "votes",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "proof",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     }
    ]
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
  "name": "pay",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
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
  "name": "pledge",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "site",
    "type": "uint256",
    "internalType": "uint256"
   },
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
  "name": "pledgeOf",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "site",
    "type": "uint256",
    "internalType": "uint256"
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
  "name": "pledgedAt",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "site",
    "type": "uint256",
    "internalType": "uint256"
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
  "name": "preferred",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "first",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "second",
    "type": "uint256",
    "internalType": "uint256"
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
  "name": "rank",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "order",
    "type": "uint8[]",
    "internalType": "uint8[]"
   },
   {
    "name": "voter",
    "type": "tuple",
    "internalType": "struct RegionalVoter",
    "components": [
     {
      "name": "account",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "votes",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "proof",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "rankBySig",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "order",
    "type": "uint8[]",
    "internalType": "uint8[]"
   },
   {
    "name": "voter",
    "type": "tuple",
    "internalType": "struct RegionalVoter",
    "components": [
     {
      "name": "account",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "votes",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "proof",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
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
  "name": "settlement",
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
  "name": "show",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "header",
    "type": "tuple",
    "internalType": "struct EpochHeader",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "built",
    "type": "tuple",
    "internalType": "struct SiteProof",
    "components": [
     {
      "name": "builder",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "since",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "proof",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "sitingOf",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "state",
    "type": "tuple",
    "internalType": "struct SitingState",
    "components": [
     {
      "name": "region",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "root",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "asset",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "disownings",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "endsAt",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "buildUntil",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "epochs",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "all",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "cast",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "closed",
      "type": "bool",
      "internalType": "bool"
     },
     {
      "name": "stopped",
      "type": "bool",
      "internalType": "bool"
     },
     {
      "name": "paid",
      "type": "bool",
      "internalType": "bool"
     },
     {
      "name": "won",
      "type": "uint8",
      "internalType": "uint8"
     },
     {
      "name": "builder",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "payFrom",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "shownEpoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "shownDisownings",
      "type": "uint64",
      "internalType": "uint64"
     }
    ]
   },
   {
    "name": "sites",
    "type": "bytes32[]",
    "internalType": "bytes32[]"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "sitings",
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
  "name": "stop",
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
  "name": "terms",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct SitingTerms",
    "components": [
     {
      "name": "votingPeriod",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "notice",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "quorumPpm",
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
  "name": "winnerOf",
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
    "type": "uint8",
    "internalType": "uint8"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "event",
  "name": "BuilderPaid",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "builder",
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
  "name": "EIP712DomainChanged",
  "inputs": [],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "PledgeReturned",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "site",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
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
  "name": "Ranked",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "account",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "order",
    "type": "uint8[]",
    "indexed": false,
    "internalType": "uint8[]"
   },
   {
    "name": "votes",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "SitePledged",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "site",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
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
  "name": "SiteShown",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "builder",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "since",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   },
   {
    "name": "epoch",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   },
   {
    "name": "payFrom",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "SitingClosed",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "won",
    "type": "uint8",
    "indexed": false,
    "internalType": "uint8"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "SitingOpened",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "region",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   },
   {
    "name": "by",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "asset",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "sites",
    "type": "bytes32[]",
    "indexed": false,
    "internalType": "bytes32[]"
   },
   {
    "name": "epochs",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   },
   {
    "name": "epoch",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   },
   {
    "name": "endsAt",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   },
   {
    "name": "buildUntil",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   },
   {
    "name": "all",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "text",
    "type": "string",
    "indexed": false,
    "internalType": "string"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "SitingStopped",
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
  "type": "error",
  "name": "InvalidShortString",
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
 },
 {
  "type": "error",
  "name": "Siting_Bound",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "site",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Siting_BuiltBefore",
  "inputs": [
   {
    "name": "since",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "epoch",
    "type": "uint64",
    "internalType": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "Siting_Disowned",
  "inputs": [
   {
    "name": "epoch",
    "type": "uint64",
    "internalType": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "Siting_Ended",
  "inputs": [
   {
    "name": "endsAt",
    "type": "uint64",
    "internalType": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "Siting_NoVoter",
  "inputs": [
   {
    "name": "region",
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
  "name": "Siting_NotBuilt",
  "inputs": [
   {
    "name": "site",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "builder",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "Siting_NotGovernance",
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
  "name": "Siting_NotLongEnough",
  "inputs": [
   {
    "name": "since",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "epoch",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "epochs",
    "type": "uint64",
    "internalType": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "Siting_NotNewest",
  "inputs": [
   {
    "name": "epoch",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "newest",
    "type": "uint64",
    "internalType": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "Siting_NotOpen",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "site",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Siting_NotShown",
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
  "name": "Siting_NotSigned",
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
  "name": "Siting_NotVoter",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
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
  "name": "Siting_Over",
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
  "name": "Siting_RankedAlready",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
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
  "name": "Siting_ShownAlready",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "builder",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "Siting_StillVoting",
  "inputs": [
   {
    "name": "endsAt",
    "type": "uint64",
    "internalType": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "Siting_TooEarly",
  "inputs": [
   {
    "name": "payFrom",
    "type": "uint64",
    "internalType": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "Siting_TooLate",
  "inputs": [
   {
    "name": "buildUntil",
    "type": "uint64",
    "internalType": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "Siting_TooOld",
  "inputs": [
   {
    "name": "epoch",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "end",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Siting_Unknown",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "site",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Siting_WrongAmount",
  "inputs": [
   {
    "name": "expected",
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
  "name": "Siting_WrongOrder",
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
  "name": "Siting_WrongQuestion",
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
  "name": "Siting_WrongTerms",
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
  "name": "StringTooLong",
  "inputs": [
   {
    "name": "str",
    "type": "string",
    "internalType": "string"
   }
  ]
 }
] as const

export const bytecode = "0x61018080604052346103395780613e02803803809161001e828561033d565b83398101039060808212610339578051916001600160a01b038316830361033957606090601f19011261033957604051606081016001600160401b038111828210176103255760405261007360208301610360565b8152610094606061008660408501610360565b936020840194855201610360565b90604081019182526040516100aa60408261033d565b600c815260208101906b436169726e20736974696e6760a01b8252604051916100d460408461033d565b600183526020830191603160f81b83526100ed81610371565b610120526100fa84610371565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261016360c08261033d565b5190206080523060c05263ffffffff815116610e108110908115610318575b506102e357624f1a0063ffffffff845116116102b45763ffffffff82511680159081156102a7575b506102755763ffffffff9051166bffffffff000000000000000067ffffffff00000000600254945160201b16925160401b169260018060601b03191617171760025561016052604051613a2590816103dd82396080518161388c015260a05181613943015260c0518161385d015260e051816138db0152610100518161390101526101205181611c8c01526101405181611cb50152610160518181816106160152818161122501528181611df501528181611f70015281816133400152818161342f015261356b0152f35b604051638589263560e01b815260206004820152600960248201526871756f72756d50706d60b81b6044820152606490fd5b620f42409150115f6101aa565b604051638589263560e01b81526020600482015260066024820152656e6f7469636560d01b6044820152606490fd5b604051638589263560e01b815260206004820152600c60248201526b1d9bdd1a5b99d4195c9a5bd960a21b6044820152606490fd5b624f1a009150115f610182565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761032557604052565b519063ffffffff8216820361033957565b601f81511161039c57602081519101516020821061038d571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f5f3560e01c80630aebeb4e1461235a578063294806ad146120a75780632e6cd98f14612052578063368c813714611f945780635116063014611f515780636299f8cf14611dab578063747af2c914611d8857806384b0196e14611c745780638bbc908b146111725780638cb5d70014611148578063ac81f8a2146110c0578063b7b3eff014610e38578063c290d69114610c57578063c3bb1f9714610b4f578063c499113b1461054b578063c759575114610509578063d190a17b146104dc578063d502562514610467578063dbeae363146101165763e644125a146100f6575f80fd5b346101135780600319360112610113576020600354604051908152f35b80fd5b503461011357602060031936011261011357600435908061022060405161013c81612573565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015201526101b382612db7565b9181526004602052604081209067ffffffffffffffff6006604051946101d886612573565b80548652600181015460208701528260028201546001600160a01b038116604089015260a01c16606087015260038101548381166080880152838160401c1660a0880152838160801c1660c088015260c01c60e087015260048101546fffffffffffffffffffffffffffffffff811661010088015260801c610120870152600581015460ff8116151561014088015260ff8160081c16151561016088015260ff8160101c16151561018088015260ff8160181c166101a08801526001600160a01b038160201c166101c088015260c01c6101e0870152015481811661020086015260401c166102208401526040518060208454918281520190819484526020842090845b81811061045157610220888888886102f6818a0382612590565b67ffffffffffffffff60405195858796518752602081015160208801526001600160a01b0360408201511660408801528260608201511660608801528260808201511660808801528260a08201511660a08801528260c08201511660c08801528260e08201511660e08801526fffffffffffffffffffffffffffffffff610100820151166101008801526fffffffffffffffffffffffffffffffff6101208201511661012088015261014081015115156101408801526101608101511515610160880152610180810151151561018088015260ff6101a0820151166101a08801526001600160a01b036101c0820151166101c0880152826101e0820151166101e088015282610200820151166102008801520151166102208501526102606102408501525180610260850152610280840192915b818110610438575050500390f35b825184528594506020938401939092019160010161042a565b82548452602090930192600192830192016102dc565b50346101135780600319360112610113576040805161048581612543565b8281528260208201520152606060405161049e81612543565b63ffffffff60025481808216938481528160406020830192828660201c168452019360401c1683526040519485525116602084015251166040820152f35b50346101135760406020916104f0366124bd565b9082526006845282822090825283522054604051908152f35b5034610113576001600160a01b036040610522366124f8565b9491825260076020528282209082526020522091165f52602052602060405f2054604051908152f35b50346101135760606003193601126101135760243560043567ffffffffffffffff8211610b4b5781600401916101e06003198236030112610b475760443567ffffffffffffffff8111610b43578060040160606003198336030112610b3f576105b384612db7565b600581019283549460ff8660081c168015610b32575b8015610b24575b610aee576105dd836132f4565b15610ab15760038301549567ffffffffffffffff8760801c16804211610a865750610607846133cb565b610a4a57896001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610a4657818b6106779260405180809581947fb5887bbb000000000000000000000000000000000000000000000000000000008352600483016126f3565b03915afa8015610a3b57610a22575b5088905260046020526106a260ff60408c209260181c16612da5565b908054821015610a0e578a5260208a200154906001600160a01b036106c6866125c0565b16159081156109c0575b5061097e57506024019367ffffffffffffffff6106ec8661292b565b81600285015460a01c1691829116111561093c575067ffffffffffffffff6107138861292b565b16600181018091116109285761074067ffffffffffffffff6107348861292b565b169260c01c8093612522565b116108d657509260609267ffffffffffffffff6108b76108b16108ab867f62104b72e02de86b1610440806742077b62fcefbb5825ae81dccb59ce913f82c99856108438e6107956001600160a01b039c6125c0565b6107f86107af63ffffffff60025460201c16864216612970565b8c5477ffffffffffffffffffffffffffffffffffffffffffffffff1660c09190911b7fffffffffffffffff00000000000000000000000000000000000000000000000016178c55565b7fffffffffffffffff0000000000000000000000000000000000000000ffffffff77ffffffffffffffffffffffffffffffffffffffff000000008c549260201b169116178a5561292b565b610895600661085061352e565b94019384907fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b1667ffffffffffffffff198254161790556125c0565b9461292b565b9861292b565b915460c01c91816040519916895216602088015260408701521693a380f35b8760649167ffffffffffffffff89816108f76108f18b61292b565b9261292b565b917f30b2a6b50000000000000000000000000000000000000000000000000000000086521660045216602452604452fd5b602489634e487b7160e01b81526011600452fd5b8860449167ffffffffffffffff6109528961292b565b7f5ed821d300000000000000000000000000000000000000000000000000000000845216600452602452fd5b886001600160a01b03604492610993876125c0565b907f9edee7f200000000000000000000000000000000000000000000000000000000845260045216602452fd5b610a0791506109d260448501876129a3565b6101c46109fe6109e18a6125c0565b67ffffffffffffffff6109f660248b0161292b565b1690886137b1565b93013591613801565b155f6106d0565b60248b634e487b7160e01b81526032600452fd5b81610a2c91612590565b610a3757895f610686565b8980fd5b6040513d84823e3d90fd5b5080fd5b896001600160a01b036044928a7fc0e87bee00000000000000000000000000000000000000000000000000000000845260045260201c16602452fd5b7f426918ad000000000000000000000000000000000000000000000000000000008b5260045260248afd5b60248967ffffffffffffffff600286015460a01c167f4f0ab706000000000000000000000000000000000000000000000000000000008252600452fd5b60448960ff888a7f1aa2131000000000000000000000000000000000000000000000000000000000845260045260181c16602452fd5b5060ff8660181c16156105d0565b5060ff8660101c166105c9565b8580fd5b8480fd5b8380fd5b8280fd5b503461011357610b5e366124f8565b929190610b6b81836125d4565b15610c2857916020936001600160a01b036002610c1785604097610c2097875260078a528887208188528a528887208587165f528a52885f20549887838b995260078c528181208382528c528181208789165f528c5280825f205583815260068c528181208382528c5220610be18882546125b3565b905560405190878252827f885a092735efb56fdeffe12be5b48ec2203cbb183ffacc5394b96310ea1f0d308c888a1694a4612940565b500154166136aa565b604051908152f35b82917fce0bba370000000000000000000000000000000000000000000000000000000060449452600452602452fd5b50346101135760206003193601126101135760043590610c7682612db7565b916005830192835460ff8160081c168015610e2b575b610dff57610c99826132f4565b15610dc257610ca7826133cb565b15610d96578060c01c804210610d6b5750916001600160a01b036002602096938260ff610d0581620100007fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff610c209b1617808a5560181c16612da5565b169585895260068a5260408920878a528a52604089205498899787825260068c52604082209082528b52604081205554891c1680947f69ee3828f1ecac3a101d9e216df909b1cc42c88275e3b949835683ad5fb7003d8a604051898152a30154166136aa565b7f229b4401000000000000000000000000000000000000000000000000000000008552600452602484fd5b602484847f5a12d8d6000000000000000000000000000000000000000000000000000000008252600452fd5b60248467ffffffffffffffff600285015460a01c167f4f0ab706000000000000000000000000000000000000000000000000000000008252600452fd5b602484847f30624259000000000000000000000000000000000000000000000000000000008252600452fd5b5060ff8160101c16610c8c565b5034610113576080600319360112610113576004359060243567ffffffffffffffff8111610a4657610e6e90369060040161248c565b6044359167ffffffffffffffff8311610b47576060600319846004019436030112610b475760643567ffffffffffffffff8111610b435736602382011215610b4357806004013567ffffffffffffffff8111610b3f573660248284010111610b3f57610ed9846126a9565b610ee66040519182612590565b848152610ef2856126a9565b601f19602083019101368237875b86811061107a5750604051915160208301929183918a5b818110611064575050509181610f3d60429361101597969503601f198101835282612590565b519020610f49886125c0565b6001600160a01b036040519160208301937fa1ced8b395ff7fcdfb85f227e0372240d2e1c8530de97fc0bdf2184ac983298285528d6040850152606084015216608082015260808152610f9d60a082612590565b519020610fa8613853565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090876020610fe8896125c0565b9280602483601f19601f8401160197611004604051998a612590565b8289520183880137850101526135d5565b15611027576110249394612f22565b80f35b6024846001600160a01b0361103b866125c0565b7f8ff9a40c00000000000000000000000000000000000000000000000000000000835216600452fd5b8251845260209384019390920191600101610f17565b60ff61108f61108a838a8a61351e565b6135c7565b1683518210156110ac57600582901b840160200152600101610f00565b60248a634e487b7160e01b81526032600452fd5b5034610113576110cf36612472565b916110da8282612e18565b506110e58382612e18565b5083526005602052604083209260068202918083046006149015171561113457602067ffffffffffffffff6111248661111e8787612522565b90612d89565b90549060031b1c16604051908152f35b80634e487b7160e01b602492526011600452fd5b50346101135760206003193601126101135760206111676004356129ea565b60ff60405191168152f35b5034611bad576080600319360112611bad576004359067ffffffffffffffff8211611bad57816004016101e06003198436030112611bad5760243567ffffffffffffffff8111611bad57806004018136039460c0600319870112611bad576044359567ffffffffffffffff8711611bad576060600319886004019836030112611bad576064359367ffffffffffffffff8511611bad57846004019460606003198236030112611bad576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15611bad576040517fb5887bbb0000000000000000000000000000000000000000000000000000000081525f81806112828c600483016126f3565b0381855afa8015611c6957611c54575b506040517fed0849f7000000000000000000000000000000000000000000000000000000008152602081600481855afa908115611bb9578a91611c1a575b5067ffffffffffffffff5f1991160167ffffffffffffffff8111611c06579067ffffffffffffffff91826113038b61292b565b91169283911603611bc457906020602492604051938480927f7d896c500000000000000000000000000000000000000000000000000000000082528560048301525afa918215611bb9578a92611b81575b50621275008201808311611b6d574211611b3f575050611373896125c0565b6001600160a01b0333911603611afe576001600160a01b03611394876125c0565b16611abb57602401359267ffffffffffffffff8411611a76576101c46113cb910135956113c486359a8b896134a0565b89876134a0565b60848101916113da83866129a3565b9050600281108015611a6c575b611a2657885b81811061198c575050604482019267ffffffffffffffff61140d8561292b565b1615801561196e575b611929576064830163ffffffff61142c82612992565b1615801561190e575b6118c95760035498680100000000000000008a10156118b55760018a0160035561145e8a612940565b509b61146c602487016125c0565b998d600281019b6001600160a01b03168c547fffffffffffffffffffffffff000000000000000000000000000000000000000016178c55600101558c556114b29061292b565b946114bc9061292b565b9460038c019560048d01976fffffffffffffffffffffffffffffffff1688547fffffffffffffffffffffffffffffffff000000000000000000000000000000001617885561154e90879077ffffffffffffffffffffffffffffffffffffffffffffffff7fffffffffffffffff00000000000000000000000000000000000000000000000083549260c01b169116179055565b88549060a01b7bffffffffffffffff000000000000000000000000000000000000000016907fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff161788556115a061352e565b67ffffffffffffffff16855467ffffffffffffffff191617855560025463ffffffff164267ffffffffffffffff16906115d891612970565b85547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff1660409190911b6fffffffffffffffff00000000000000001617855584549061162390612992565b63ffffffff168160401c67ffffffffffffffff169061164191612970565b60801b77ffffffffffffffff0000000000000000000000000000000016907fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff1617845561168e81876129a3565b898b52600460205260408b209b9167ffffffffffffffff82116118a1576801000000000000000082116118a1578c54828e55828d8f838310611872575b505050509b8b5260208b209b8b905b82821061185e575050506fffffffffffffffffffffffffffffffff9798999a509061170891549854966129a3565b96909354945416917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdd60a48201359201821215610a3757019260048401359367ffffffffffffffff8511610a3757602401928436038413610a3757604051963388526001600160a01b03871660208901526101206040890152806101208901527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811161185a57601f8660209c8a988e988a988f9d6101409967ffffffffffffffff7fce696b73b4eae45878054f367d977a0121e17fd98ce5b341375b8c6a0350611d9f9a81938d91601f199c60051b92839201378d019a8d60608460c01c91015260a01c1660808d0152818160401c1660a08d015260801c1660c08b015260e08a015287898803016101008a01528188880152610160870137878683870101015201160101030190a3604051908152f35b8a80fd5b80358e8301556001909101906020016116da565b8160209184935220019103908d805b83811061189257508f8592506116cb565b60019181840155018e90611881565b60248c634e487b7160e01b81526041600452fd5b60248b634e487b7160e01b81526041600452fd5b606460405163f504cc6d60e01b815260206004820152600960248201527f6275696c6454696d6500000000000000000000000000000000000000000000006044820152fd5b506303c2670063ffffffff61192283612992565b1611611435565b606460405163f504cc6d60e01b815260206004820152600660248201527f65706f63687300000000000000000000000000000000000000000000000000006044820152fd5b50620186a067ffffffffffffffff6119858661292b565b1611611416565b7f736974653a0000000000000000000000000000000000000000000000000000007fffffffffff0000000000000000000000000000000000000000000000000000006119e2836119dc898c6129a3565b9061351e565b351603611a2657895b8181106119fb57506001016113ed565b611a09826119dc888b6129a3565b35611a18826119dc898c6129a3565b3514611a26576001016119eb565b60405163f504cc6d60e01b815260206004820152600560248201527f73697465730000000000000000000000000000000000000000000000000000006044820152606490fd5b50600681116113e7565b606460405163f504cc6d60e01b815260206004820152600360248201527f616c6c00000000000000000000000000000000000000000000000000000000006044820152fd5b6044886001600160a01b0387611ad08a6125c0565b907fb197414b0000000000000000000000000000000000000000000000000000000084523560045216602452fd5b6044886001600160a01b03611b128c6125c0565b7f4af30be70000000000000000000000000000000000000000000000000000000083523360045216602452fd5b7f6520eb28000000000000000000000000000000000000000000000000000000008a52600452602452604488fd5b60248b634e487b7160e01b81526011600452fd5b9091506020813d602011611bb1575b81611b9d60209383612590565b81010312611bad5751905f611354565b5f80fd5b3d9150611b90565b6040513d8c823e3d90fd5b60448a8367ffffffffffffffff611bda8d61292b565b7fbe0983c600000000000000000000000000000000000000000000000000000000845216600452602452fd5b60248a634e487b7160e01b81526011600452fd5b90506020813d602011611c4c575b81611c3560209383612590565b81010312610a3757611c4690612916565b5f6112d0565b3d9150611c28565b611c619199505f90612590565b5f975f611292565b6040513d5f823e3d90fd5b34611bad575f600319360112611bad57611d2c611cb07f000000000000000000000000000000000000000000000000000000000000000061375a565b611cd97f000000000000000000000000000000000000000000000000000000000000000061375a565b6020611d3a60405192611cec8385612590565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e08701906124d3565b9085820360408701526124d3565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110611d7157505050500390f35b835185528695509381019392810192600101611d62565b34611bad576020611da1611d9b366124bd565b906125d4565b6040519015158152f35b34611bad576020600319360112611bad576004356040517f5aa6e6750000000000000000000000000000000000000000000000000000000081526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015611c69575f90611f08575b6001600160a01b039150163303611edc576005611e4082612db7565b01805460ff8160081c168015611ecf575b611ea3577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff166101001790557fdc82a6df75886881b6dff3a7caadfef08273c49c503f1930ed640fbd1749b3fa5f80a2005b827f30624259000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060ff8160101c16611e51565b7f8b3765ef000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b506020813d602011611f49575b81611f2260209383612590565b81010312611bad57516001600160a01b0381168103611bad576001600160a01b0390611e24565b3d9150611f15565b34611bad575f600319360112611bad5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611bad576060600319360112611bad5760243567ffffffffffffffff8111611bad57611fc590369060040161248c565b6044359067ffffffffffffffff8211611bad576060600319836004019336030112611bad57611ff3826125c0565b6001600160a01b03339116036120115761200f92600435612f22565b005b6001600160a01b03612022836125c0565b7f4af30be7000000000000000000000000000000000000000000000000000000005f52336004521660245260445ffd5b34611bad576040600319360112611bad576024356001600160a01b0381168103611bad576004355f5260086020526001600160a01b0360405f2091165f52602052602060ff60405f2054166040519015158152f35b34611bad576120b536612472565b916120c08282612e18565b916120cb8184612e79565b1561232b5791816001600160a01b03936002935f52600660205260405f20815f5260205260405f206120fe878254612522565b9055815f52600760205260405f20815f5260205260405f208533165f5260205260405f2061212d878254612522565b9055604051918683527f64fd5c765cc4a2157552f21303d39d3996e89f11e0618f1074e7d437ba8baf5660203394a40154166040517f70a08231000000000000000000000000000000000000000000000000000000008152306004820152602081602481855afa908115611c69575f916122f9575b50604051917f23b872dd000000000000000000000000000000000000000000000000000000005f5233600452306024528360445260205f60648180855af160015f51148116156122da575b836040525f606052156122af57826024816020937f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa8015611c69575f9061227b575b61224392506125b3565b9080820361224d57005b7f4e59c3c2000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506020823d6020116122a7575b8161229560209383612590565b81010312611bad576122439151612239565b3d9150612288565b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60018115166122f057813b15153d1516166121ed565b833d5f823e3d90fd5b90506020813d602011612323575b8161231460209383612590565b81010312611bad5751836121a2565b3d9150612307565b907f1aa21310000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b34611bad576020600319360112611bad5760043561237781612db7565b600581019081549060ff821661244657600367ffffffffffffffff91015460401c168042111561241b57507fdf938fee5e7a0b6e72ac8a992c9f24344d98084128227715bbf7fe490d9e3940916001828160ff19602095161783557fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff0063ff000000612401886129ea565b60181b169116171780915560ff6040519160181c168152a2005b7f9ed8b577000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b837f30624259000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6003196060910112611bad57600435906024359060443590565b9181601f84011215611bad5782359167ffffffffffffffff8311611bad576020808501948460051b010111611bad57565b6003196040910112611bad576004359060243590565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b6003196060910112611bad5760043590602435906044356001600160a01b0381168103611bad5790565b9190820180921161252f57565b634e487b7160e01b5f52601160045260245ffd5b6060810190811067ffffffffffffffff82111761255f57604052565b634e487b7160e01b5f52604160045260245ffd5b610240810190811067ffffffffffffffff82111761255f57604052565b90601f601f19910116810190811067ffffffffffffffff82111761255f57604052565b9190820391821161252f57565b356001600160a01b0381168103611bad5790565b816125de91612e18565b9060058201549060ff8260081c168015612699575b6126665760ff82161561265f576001810180911161252f5760ff8260181c16036126585760101c60ff16159081612646575b8161262e575090565b67ffffffffffffffff91506003015460801c16421190565b9050612651816133cb565b1590612625565b5050600190565b5050505f90565b90915060ff8260101c16918261267d575b50501590565b9091506001820180921161252f5760181c60ff16145f80612677565b506126a3836132f4565b156125f3565b67ffffffffffffffff811161255f5760051b60200190565b359067ffffffffffffffff82168203611bad57565b35906fffffffffffffffffffffffffffffffff82168203611bad57565b6020815261020081019167ffffffffffffffff61270f826126c1565b166020830152602081013563ffffffff8116809103611bad5760408301526040810135606083015260608101356080830152608081013560a083015260a081013560c083015260c081013560e083015260e081013561010083015267ffffffffffffffff61278061010083016126c1565b1661012083015267ffffffffffffffff61279d61012083016126c1565b166101408301526fffffffffffffffffffffffffffffffff6127c261014083016126d6565b166101608301526fffffffffffffffffffffffffffffffff6127e761016083016126d6565b166101808301526fffffffffffffffffffffffffffffffff61280c61018083016126d6565b166101a08301526101a0810135601e1982360301811215611bad5781016020813591019367ffffffffffffffff8211611bad578160071b36038513611bad5781906101e06101c086015252610220830193905f905b80821061287a575050506101c06101e091013591015290565b9091948535906001600160a01b0382168203611bad57608080916001600160a01b036001941681526fffffffffffffffffffffffffffffffff6128bf60208b016126d6565b1660208201526fffffffffffffffffffffffffffffffff6128e260408b016126d6565b1660408201526fffffffffffffffffffffffffffffffff61290560608b016126d6565b166060820152019601920190612861565b519067ffffffffffffffff82168203611bad57565b3567ffffffffffffffff81168103611bad5790565b60035481101561295c5760035f52600760205f20910201905f90565b634e487b7160e01b5f52603260045260245ffd5b9067ffffffffffffffff8091169116019067ffffffffffffffff821161252f57565b3563ffffffff81168103611bad5790565b903590601e1981360301821215611bad570180359067ffffffffffffffff8211611bad57602001918160051b36038313611bad57565b90602481101561295c5760051b0190565b6129f381612db7565b60ff600582015460081c168015612d79575b612d7357600401548060801c8015918215612d25575b5050612d2057805f52600460205260405f20549061048060405191612a408284612590565b813684375f52600560205260405f209060405191825f905b60246003830110612cd157505050612a709082612590565b5f5b838110612c405750505f5b828110612b4c57505f905b828210612a96575050505f90565b90919260015f905b85821080612b45575b15612b1d57508084148015612ac9575b905f19811461252f5760010190612a9e565b50600684028481046006148515171561252f57612ae982612aef92612522565b846129d9565b51600682028281046006148315171561252f57612b0f86612b1592612522565b856129d9565b511115612ab7565b905093929093612b305760010190612a88565b809250600191500180911161252f5760ff1690565b5080612aa7565b5f5b838110612b5e5750600101612a7d565b818114612c38575f5b848110612b7957506001905b01612b4e565b8181148015612c2f575b612c275760068202908282046006148315171561252f57612bad612ba78584612522565b866129d9565b5191600685028581046006148615171561252f57600193612bd8612bd2858094612522565b896129d9565b5180821015612c1f5750915b612bf1612bd28383612522565b518311612c03575b5050505b01612b67565b612c1691612c1091612522565b876129d9565b525f8181612bf9565b905091612be4565b600190612bfd565b50828114612b83565b600190612b73565b5f5b848110612c525750600101612a72565b60068202908282046006148315171561252f5767ffffffffffffffff612c7b612ba78385612522565b5116600682028281046006148315171561252f5760019367ffffffffffffffff612ca9612bd2888795612522565b51168311612cbb575b50505001612c42565b612cc891612c1091612522565b525f8181612cb2565b60016080600492855467ffffffffffffffff8116825267ffffffffffffffff8160401c16602083015267ffffffffffffffff81841c16604083015260c01c606082015201930191019091612a58565b505f90565b9091620f42408302928304620f424014171561252f576fffffffffffffffffffffffffffffffff169063ffffffff60025460401c169182810292818404149015171561252f57105f80612a1b565b50505f90565b50612d83816132f4565b15612a05565b919091602483101561295c576018908360021c019260031b1690565b60ff5f199116019060ff821161252f57565b6003548110801590612e04575b612dd557612dd190612940565b5090565b7f4c25658e000000000000000000000000000000000000000000000000000000005f526004525f60245260445ffd5b50805f52600460205260405f205415612dc4565b906003548210801590612e63575b612e345750612dd190612940565b907f4c25658e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50815f52600460205260405f2054811015612e26565b60058101549160ff8360081c168015612f15575b8015612f05575b61265f5760038201549267ffffffffffffffff8460401c16421115612efc576001820180921161252f5760181c60ff16149182612ee4575b5081612ed6575090565b612ee091506133cb565b1590565b60801c67ffffffffffffffff1642111591505f612ecc565b50505050600190565b50612f0f826132f4565b15612e94565b5060ff8360101c16612e8d565b9190612f2d83612db7565b60ff600582015460081c166124465767ffffffffffffffff600382015460401c168042116132ac5750612f5f816132f4565b1561326f576001600160a01b03612f75866125c0565b1694851561323e57845f52600860205260405f20865f5260205260ff60405f20541661320e57602081612fb160049360018601548654906134a0565b865f526008825260405f20885f52825260405f20600160ff198254161790550135910180546fffffffffffffffffffffffffffffffff83168160801c016fffffffffffffffffffffffffffffffff811161252f577fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff9160801b16911617905567ffffffffffffffff8116845f52600460205260405f20549084158015613205575b6131d957855f52600560205260405f20915f915f5b8781106130f957505050505060405192806040850160408652526060840192905f905b8082106130d4575050509180917f82652bb2f4e7e17bc7f9548b2f6ab5670e743d419bc9cdd97024a3b4a3ffc48e9360208301520390a3565b90919384359060ff8216809203611bad5760208160019382935201950192019061309b565b60ff61310961108a838b8b61351e565b16938385108015906131cb575b61319f576001851b17935f5b848110613133575050600101613078565b6001811b861615613147575b600101613122565b60068202908282046006148315171561252f5761316f61316982600194612522565b89612d89565b81549060031b9067ffffffffffffffff8061318e8a8285871c16612970565b16831b921b1916179055905061313f565b897f51463bbe000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506001851b81161515613116565b857f51463bbe000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50818511613063565b85857f3dffc9bf000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8582547fb197414b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b600267ffffffffffffffff91015460a01c167f4f0ab706000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fc6e57be1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9190826040910312611bad5760206132ee83612916565b92015190565b67ffffffffffffffff60038201541690604051917fa27a537900000000000000000000000000000000000000000000000000000000835260048301526040826024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215611c69575f9261338a575b5067ffffffffffffffff60028192015460a01c1691161190565b67ffffffffffffffff91925060026133ba839260403d6040116133c4575b6133b28183612590565b8101906132d7565b5093925050613370565b503d6133a8565b6001600160a01b03600582015460201c1615612d205760060154604051907fa27a537900000000000000000000000000000000000000000000000000000000825267ffffffffffffffff8160401c1660048301526040826024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215611c69575f92613472575b5067ffffffffffffffff80911691161190565b67ffffffffffffffff919250613497829160403d6040116133c4576133b28183612590565b5092915061345f565b6134d3909291926134bf6134b3846125c0565b602085013590866137b1565b906134cd60408501856129a3565b90613801565b156134dc575050565b906134ee6001600160a01b03926125c0565b907fb197414b000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b919081101561295c5760051b0190565b6040517fa27a53790000000000000000000000000000000000000000000000000000000081525f1960048201526040816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015611c695767ffffffffffffffff915f916135a857501690565b6135c1915060403d6040116133c4576133b28183612590565b90501690565b3560ff81168103611bad5790565b9190823b61362457906135e791613969565b506004811015613610571591826135fd57505090565b6001600160a01b03919250811691161490565b634e487b7160e01b5f52602160045260245ffd5b916020926064601f19601f855f965190604051957f1626ba7e00000000000000000000000000000000000000000000000000000000875260048701526040602487015288820190604487015e86848287010152011601915afa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b916001600160a01b03604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f5114821615613739575b604052156137045750565b6001600160a01b03907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90600181151661375157823b15153d151616906136f9565b503d5f823e3d90fd5b60ff811690601f82116137895760405191613776604084612590565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b916001600160a01b0360405192602084019485521660408301526060820152606081526137df608082612590565b51902060405160208101918252602081526137fb604082612590565b51902090565b9192915f915b808310613815575050501490565b90919261382384838561351e565b359081811015613842575f52602052600160405f205b93019190613807565b905f52602052600160405f20613839565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016301480613940575b156138ae577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526137fb60c082612590565b507f00000000000000000000000000000000000000000000000000000000000000004614613885565b8151919060418303613999576139929250602082015190606060408401519301515f1a906139a3565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411613a1a579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611c69575f516001600160a01b03811615613a1057905f905f90565b505f906001905f90565b5050505f916003919056" as const
