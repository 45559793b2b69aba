/** ABI and creation code of the contract RegionalVotes. Generated: run `npm run contracts`, do not edit. */

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
    "name": "directory",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "its",
    "type": "tuple",
    "internalType": "struct RegionalTerms",
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
      "name": "grace",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "quorumPpm",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "mostPpm",
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
  "name": "fill",
  "inputs": [
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
  "name": "hasVoted",
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
  "name": "outcomeOf",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "passes",
    "type": "bool",
    "internalType": "bool"
   },
   {
    "name": "from",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "until",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
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
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "proposalOf",
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
    "internalType": "struct RegionalProposal",
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
      "name": "payee",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "disownings",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "amount",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "endsAt",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "inFavour",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "against",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "all",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "over",
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
  "name": "proposals",
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
  "name": "propose",
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
    "internalType": "struct RegionalQuestion",
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
      "name": "payee",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "amount",
      "type": "uint128",
      "internalType": "uint128"
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
  "name": "purseOf",
  "inputs": [
   {
    "name": "region",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "asset",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "payable_",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "renew",
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
  "name": "stands",
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
    "type": "bool",
    "internalType": "bool"
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
  "name": "takeBack",
  "inputs": [
   {
    "name": "region",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "asset",
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
  "name": "terms",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct RegionalTerms",
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
      "name": "grace",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "quorumPpm",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "mostPpm",
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
  "name": "vote",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "inFavour",
    "type": "bool",
    "internalType": "bool"
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
  "name": "voteBySig",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "inFavour",
    "type": "bool",
    "internalType": "bool"
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
  "type": "event",
  "name": "EIP712DomainChanged",
  "inputs": [],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "PurseFilled",
  "inputs": [
   {
    "name": "region",
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
    "name": "from",
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
  "name": "PurseTaken",
  "inputs": [
   {
    "name": "region",
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
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "RegionalPaid",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "asset",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "payee",
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
  "name": "RegionalProposed",
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
    "name": "payee",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint128",
    "indexed": false,
    "internalType": "uint128"
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
  "name": "RegionalRenewed",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "headerHash",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "RegionalStopped",
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
  "name": "RegionalVoted",
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
    "name": "inFavour",
    "type": "bool",
    "indexed": false,
    "internalType": "bool"
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
  "type": "error",
  "name": "InvalidShortString",
  "inputs": []
 },
 {
  "type": "error",
  "name": "RegionalVotes_Disowned",
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
  "name": "RegionalVotes_Ended",
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
  "name": "RegionalVotes_NoElectorate",
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
  "name": "RegionalVotes_NoVoter",
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
  "name": "RegionalVotes_Nobody",
  "inputs": []
 },
 {
  "type": "error",
  "name": "RegionalVotes_NotGovernance",
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
  "name": "RegionalVotes_NotNewest",
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
  "name": "RegionalVotes_NotPassed",
  "inputs": [
   {
    "name": "inFavour",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "against",
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
  "name": "RegionalVotes_NotSigned",
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
  "name": "RegionalVotes_NotVoter",
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
  "name": "RegionalVotes_Opinion",
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
  "name": "RegionalVotes_OtherElectorate",
  "inputs": [
   {
    "name": "epoch",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "root",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "RegionalVotes_Over",
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
  "name": "RegionalVotes_TooEarly",
  "inputs": [
   {
    "name": "from",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "RegionalVotes_TooLate",
  "inputs": [
   {
    "name": "until",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "RegionalVotes_TooMuch",
  "inputs": [
   {
    "name": "asked",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "left",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "RegionalVotes_TooOld",
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
  "name": "RegionalVotes_Unknown",
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
  "name": "RegionalVotes_VotedAlready",
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
  "name": "RegionalVotes_WrongAmountCame",
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
  "name": "RegionalVotes_WrongTerms",
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

export const bytecode = "0x6101a080604052346104575780612efd803803809161001e828561045b565b833981010360e08112610457576100348261047e565b9160a06100436020830161047e565b92603f1901126104575760405160a081016001600160401b038111828210176104435760405261007560408301610492565b815261008360608301610492565b916020820192835261009760808201610492565b604083019081526100bd60c06100af60a08501610492565b936060860194855201610492565b92608081019384526040516100d360408261045b565b600d815260208101906c436169726e20726567696f6e7360981b8252604051916100fe60408461045b565b600183526020830191603160f81b8352610117816104a3565b61012052610124846104a3565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261018d60c08261045b565b5190206080523060c05263ffffffff815116610e108110908115610436575b5061040157624f1a0063ffffffff865116116103d25763ffffffff825116610e1081109081156103c5575b506103975763ffffffff835116801590811561038a575b5061035857620f424063ffffffff855116116103285763ffffffff905116906fffffffff0000000000000000000000006bffffffff000000000000000067ffffffff00000000600254975160201b16925160401b16935160601b169363ffffffff60801b905160801b169463ffffffff60801b19926fffffffff000000000000000000000000199160018060601b0319161716171617171760025560018060a01b031661018052610160526040516129ee908161050f82396080518161284f015260a0518161290c015260c05181612820015260e0518161289e015261010051816128c4015261012051816115cc015261014051816115f5015261016051818181610131015281816105ff015281816117120152818161185a015281816118d0015281816121d901526127630152610180518161196c0152f35b604051637971f2a160e11b81526020600482015260076024820152666d6f737450706d60c81b6044820152606490fd5b604051637971f2a160e11b815260206004820152600960248201526871756f72756d50706d60b81b6044820152606490fd5b620f42409150115f6101ee565b604051637971f2a160e11b8152602060048201526005602482015264677261636560d81b6044820152606490fd5b624f1a009150115f6101d7565b604051637971f2a160e11b81526020600482015260066024820152656e6f7469636560d01b6044820152606490fd5b604051637971f2a160e11b815260206004820152600c60248201526b1d9bdd1a5b99d4195c9a5bd960a21b6044820152606490fd5b624f1a009150115f6101ac565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761044357604052565b51906001600160a01b038216820361045757565b519063ffffffff8216820361045757565b601f8151116104ce5760208151910151602082106104bf571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f905f3560e01c90816336e52ccc14611b17575080634385963214611acd5780634bcaf84f14611a9d5780634ec85df01461187e578063511606301461183b57806355ef20e61461181e5780636299f8cf146116c857806384b0196e146115b45780639fe670fd146112e2578063b11a3d241461113b578063bb79ea6a14611108578063c290d69114610d6c578063d502562514610cc1578063e69fbafc1461054b578063ee5d33b8146104a2578063fb32a5b61461039f5763ffb8091b146100d9575f80fd5b3461039c57604060031936011261039c5760043560243567ffffffffffffffff81116102da57806004016101e0600319833603011261039a5761011b8361212b565b60ff60088201541661036e576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001692833b1561035f57856040517fb5887bbb0000000000000000000000000000000000000000000000000000000081528181806101908860048301611ed8565b0381895afa80156103635761034a575b50506101ab836120d2565b67ffffffffffffffff600484015460c01c911614801590610337575b6102f15750602461023f60209361023a67ffffffffffffffff9460036101eb612726565b9101907fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b6120d2565b60405194859384927f6b5b338d0000000000000000000000000000000000000000000000000000000084521660048301525afa9081156102e65783916102af575b5060207f224127ee45f3dc03ff2d9a70eacdb7d2b74645ee1b241961277e3ca2f08a161091604051908152a280f35b90506020813d6020116102de575b816102ca60209383611d81565b810103126102da57516020610280565b8280fd5b3d91506102bd565b6040513d85823e3d90fd5b856101c460449267ffffffffffffffff61030a876120d2565b7ebe40a8000000000000000000000000000000000000000000000000000000008552166004520135602452fd5b5060018201546101c482013514156101c7565b8161035491611d81565b61035f57855f6101a0565b8580fd5b6040513d84823e3d90fd5b602485857f91b6e408000000000000000000000000000000000000000000000000000000008252600452fd5b835b80fd5b503461039c57604060031936011261039c576103b9611cea565b600435825260046020526001600160a01b036040832091165f5260205260405f206040516060810181811067ffffffffffffffff82111761048e57604052815467ffffffffffffffff60016001600160801b03831694858552602085019360801c845201541680604084015262278d00810180911161047a57604094506001600160801b0392919042106104705750816104549151166125d0565b16818111610469575b82519182526020820152f35b508061045d565b8291505116610454565b602485634e487b7160e01b81526011600452fd5b602484634e487b7160e01b81526041600452fd5b503461039c57606060031936011261039c576104bc611d25565b6044359067ffffffffffffffff82116102da5760606003198360040193360301126102da576104ea82611dc3565b6001600160a01b033391160361050a5790610507916004356123e5565b80f35b6044836001600160a01b0361051e85611dc3565b7f51a074e50000000000000000000000000000000000000000000000000000000083523360045216602452fd5b5034610bf6576080600319360112610bf65760043567ffffffffffffffff8111610bf65780600401906101e06003198236030112610bf6576024359167ffffffffffffffff8311610bf657826004018336039260a0600319850112610bf6576044359367ffffffffffffffff8511610bf6576060600319866004019636030112610bf6576064359167ffffffffffffffff8311610bf657826004019060606003198536030112610bf6576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610bf6576040517fb5887bbb0000000000000000000000000000000000000000000000000000000081525f818061065c8b60048301611ed8565b0381855afa8015610cb657610ca1575b506040517fed0849f7000000000000000000000000000000000000000000000000000000008152602081600481855afa908115610c02578b91610c63575b5067ffffffffffffffff5f1991160167ffffffffffffffff8111610c4f579067ffffffffffffffff91826106dd8a6120d2565b91169283911603610c0d57906020602492604051938480927f7d896c500000000000000000000000000000000000000000000000000000000082528560048301525afa918215610c02578b92610bca575b50621275008201808311610bb6574211610b885750506101c40135938415610b4a5761075987611dc3565b6001600160a01b0333911603610b36576001600160a01b0361077a83611dc3565b16610af3579061079061079792359788876125f9565b86856125f9565b60648601906001600160801b036107ad836120e7565b16151580610ad7575b610aaf576003549663ffffffff6002541667ffffffffffffffff4216019567ffffffffffffffff8711610a9b5768010000000000000000891015610a875760018901600355610804896120fb565b509361081260248401611dc3565b9861081f60448501611dc3565b97600287019a60038801996001600160a01b03168a547fffffffffffffffffffffffff000000000000000000000000000000000000000016178a556001600160a01b03168b547fffffffffffffffffffffffff000000000000000000000000000000000000000016178b556001870155855561089a906120e7565b906108a4906120d2565b6004850197600786019660240135875588549060801b77ffffffffffffffff00000000000000000000000000000000169160c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016906001600160801b0316171787556001600160801b031686546fffffffffffffffffffffffffffffffff1916178655610931612726565b85547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff1660a09190911b7bffffffffffffffff0000000000000000000000000000000000000000161785556084810135917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdd01821215610a8357019160048301359267ffffffffffffffff8411610a8357602401918336038313610a8357601f8460209a8a9896610120967f4e790eaee32dbd1ba3df37d599d624f2e221eca4a568c6441342755eb1dd0b4b999667ffffffffffffffff6001600160a01b0380601f1999549f54169954169a549154916040519b8c9a338c5260208c015260408b01526001600160801b03811660608b01528060c01c60808b015260801c1660a089015260c088015261010060e0880152816101008801528787013785828601015201168101030190a3604051908152f35b8880fd5b60248a634e487b7160e01b81526041600452fd5b60248a634e487b7160e01b81526011600452fd5b6004887fffdefc2e000000000000000000000000000000000000000000000000000000008152fd5b506001600160a01b03610aec60448901611dc3565b16156107b6565b6001600160a01b038991610b08604494611dc3565b907f176bc33b0000000000000000000000000000000000000000000000000000000084523560045216602452fd5b6044896001600160a01b0361051e8a611dc3565b60248967ffffffffffffffff610b5f896120d2565b7fe8d2ccb200000000000000000000000000000000000000000000000000000000835216600452fd5b7fdc8733b2000000000000000000000000000000000000000000000000000000008b52600452602452604489fd5b60248c634e487b7160e01b81526011600452fd5b9091506020813d602011610bfa575b81610be660209383611d81565b81010312610bf65751905f61072e565b5f80fd5b3d9150610bd9565b6040513d8d823e3d90fd5b60448b8367ffffffffffffffff610c238c6120d2565b7f904e519300000000000000000000000000000000000000000000000000000000845216600452602452fd5b60248b634e487b7160e01b81526011600452fd5b90506020813d602011610c99575b81610c7e60209383611d81565b81010312610c9557610c8f906120bd565b5f6106aa565b8a80fd5b3d9150610c71565b610cae919a505f90611d81565b5f985f61066c565b6040513d5f823e3d90fd5b34610bf6575f600319360112610bf6575f6080604051610ce081611d65565b828152826020820152826040820152826060820152015260a0604051610d0581611d65565b63ffffffff60025481808216938481528160208201818560201c168152816040840191818760401c1683528160806060870196828a60601c168852019760801c16875260405198895251166020880152511660408601525116606084015251166080820152f35b34610bf6576020600319360112610bf657600435610d898161212b565b600881019160ff8354166110dd578154906001600160a01b03600284015416906001600160a01b03600385015416926004850154946001600160801b0386169586156110b157610dd88261218a565b156110835750610de783611de4565b90804210611058575080421161102d575015610fe357505f52600460205260405f206001600160a01b0383165f5260205260405f2060018101805467ffffffffffffffff811662278d008101809111610fcf57421015610f56575b505080546001600160801b0381169060801c96818811610f4d575b6001600160801b038816808811610f1e575096610ec8610e9f88610e99816001600160801b03968d6001610f1c9f60ff19905416179055611e8f565b93611e8f565b84546001600160801b031660809190911b6fffffffffffffffffffffffffffffffff1916178455565b166fffffffffffffffffffffffffffffffff198254161790557f6f76beff246bfd5cadfe6047e5632b1f07d4c8e22be68992384702a21d6ac8516060604051848152856020820152866040820152a2612260565b005b877fa083bad0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b96508096610e5d565b610fc891610f6d6001600160801b038554166125d0565b7fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000009092164267ffffffffffffffff1617905582546001600160801b031660809190911b6fffffffffffffffffffffffffffffffff1916178255565b8680610e42565b634e487b7160e01b5f52601160045260245ffd5b600581015490610ffb60076006830154920154612597565b917f56d07344000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7f4c002299000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f0d48765f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f291c5c98000000000000000000000000000000000000000000000000000000005f5260c01c60045260245ffd5b837fbc35fca5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f91b6e408000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610bf6576020600319360112610bf6576060611126600435611de4565b90604051921515835260208301526040820152f35b34610bf6576080600319360112610bf657600435611157611d25565b6044359067ffffffffffffffff8211610bf6576060600319836004019336030112610bf65760643567ffffffffffffffff8111610bf65736602382011215610bf65780600401359067ffffffffffffffff8211610bf6573660248383010111610bf6576112979160426111c986611dc3565b6040516001600160a01b0360208201927f73ca28cd1b29cc876797d0aec5e2845a412359093d19279dfae4aec52514d44484528a604084015288151560608401521660808201526080815261121f60a082611d81565b51902061122a612816565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220905f602061126a88611dc3565b9280602483601f19601f8401160197611286604051998a611d81565b828952018388013785010152612310565b156112a557610f1c926123e5565b6001600160a01b036112b683611dc3565b7f50182acc000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b34610bf6576060600319360112610bf6576004356112fe611cea565b60443590825f52600460205260405f206001600160a01b0382165f5260205260405f20906001600160801b03831161157d576001600160801b0383166001600160801b0383541601916001600160801b038311610fcf576001600160801b036001600160a01b0393166fffffffffffffffffffffffffffffffff198254161790551680927f22a8597c2352716069e380ae4d03bbd9128c2c4843a2dec4f75f1cedeadcd6dc60408051338152856020820152a36040517f70a08231000000000000000000000000000000000000000000000000000000008152306004820152602081602481865afa908115610cb6575f9161154b575b50604051927f23b872dd000000000000000000000000000000000000000000000000000000005f5233600452306024528260445260205f60648180855af160015f511481161561152c575b846040525f6060521561150157836024816020937f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa928315610cb6575f936114cd575b508203918211610fcf5780820361149f57005b7fb8fe0528000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9092506020813d6020116114f9575b816114e960209383611d81565b81010312610bf65751918361148c565b3d91506114dc565b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600181151661154257813b15153d15161661143f565b843d5f823e3d90fd5b90506020813d602011611575575b8161156660209383611d81565b81010312610bf65751836113f4565b3d9150611559565b827fa083bad0000000000000000000000000000000000000000000000000000000005f526004526001600160801b0360245260445ffd5b34610bf6575f600319360112610bf65761166c6115f07f00000000000000000000000000000000000000000000000000000000000000006127bf565b6116197f00000000000000000000000000000000000000000000000000000000000000006127bf565b602061167a6040519261162c8385611d81565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190611d00565b908582036040870152611d00565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106116b157505050500390f35b8351855286955093810193928101926001016116a2565b34610bf6576020600319360112610bf6576004356040517f5aa6e6750000000000000000000000000000000000000000000000000000000081526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015610cb6576001600160a01b03915f916117ef575b501633036117c357600861175d8261212b565b01805460ff81166117975760ff191660011790557f016196eaa27df012bdd89d3c46958df3ab4b6d8a2e17391ac9f0bffd3de9d1a55f80a2005b827f91b6e408000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f7359aacb000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b611811915060203d602011611817575b6118098183611d81565b810190611da4565b8361174a565b503d6117ff565b34610bf6575f600319360112610bf6576020600354604051908152f35b34610bf6575f600319360112610bf65760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610bf6576040600319360112610bf65760043561189a611cea565b6040517f5aa6e6750000000000000000000000000000000000000000000000000000000081526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015610cb6576001600160a01b03915f91611a7e575b501633036117c3576040517fbb34534c0000000000000000000000000000000000000000000000000000000081527f747265617375727900000000000000000000000000000000000000000000000060048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610cb6575f91611a5f575b506001600160a01b03811615611a375782611a2f916020945f526004855260405f206001600160a01b0385165f52855260405f20916001600160a01b036001600160801b0384541695846fffffffffffffffffffffffffffffffff198896541690551680917f357466c9af4175fde6489af86ff28f40060b390b4b01ff446d4cd71f64ccc41588604051878152a3612260565b604051908152f35b7fffdefc2e000000000000000000000000000000000000000000000000000000005f5260045ffd5b611a78915060203d602011611817576118098183611d81565b8361199c565b611a97915060203d602011611817576118098183611d81565b84611908565b34610bf6576020600319360112610bf6576020611ac3611abe60043561212b565b61218a565b6040519015158152f35b34610bf6576040600319360112610bf657611ae6611cea565b6004355f5260056020526001600160a01b0360405f2091165f52602052602060ff60405f2054166040519015158152f35b34610bf6576020600319360112610bf657611b3181611d34565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f905261010081015f905261012081015f905261014081015f9052610160015f9052600435611b909061212b565b604051611b9c81611d34565b81549182825260018101546020830190815260028201546001600160a01b0316604084019081526003830154606085016001600160a01b0382168152608086019160a01c67ffffffffffffffff16825260048501549160a08701906001600160801b038416825260c08801928460801c67ffffffffffffffff16845260e089019460c01c85526005880154956101008a019687526006890154976101208b0198895260078a0154996101408c019a8b526008015460ff169a610160019a15158b526040519b8c525160208c0152516001600160a01b031660408b0152516001600160a01b031660608a01525167ffffffffffffffff166080890152516001600160801b031660a08801525167ffffffffffffffff1660c08701525167ffffffffffffffff1660e086015251610100850152516101208401525161014083015251151561016082015261018090f35b602435906001600160a01b0382168203610bf657565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b602435908115158203610bf657565b610180810190811067ffffffffffffffff821117611d5157604052565b634e487b7160e01b5f52604160045260245ffd5b60a0810190811067ffffffffffffffff821117611d5157604052565b90601f601f19910116810190811067ffffffffffffffff821117611d5157604052565b90816020910312610bf657516001600160a01b0381168103610bf65790565b356001600160a01b0381168103610bf65790565b91908201809211610fcf57565b611ded9061212b565b90600582015460068301548082119182611e6f575b505080611e52575b600467ffffffffffffffff9193015460801c169060018201809211610fcf57611e4f63ffffffff611e4460025494828660201c1690611dd7565b9360401c1683611dd7565b90565b5067ffffffffffffffff6004611e678461218a565b915050611e0a565b611e799250611dd7565b611e866007840154612597565b11155f80611e02565b906001600160801b03809116911603906001600160801b038211610fcf57565b359067ffffffffffffffff82168203610bf657565b35906001600160801b0382168203610bf657565b6020815261020081019167ffffffffffffffff611ef482611eaf565b166020830152602081013563ffffffff8116809103610bf65760408301526040810135606083015260608101356080830152608081013560a083015260a081013560c083015260c081013560e083015260e081013561010083015267ffffffffffffffff611f656101008301611eaf565b1661012083015267ffffffffffffffff611f826101208301611eaf565b166101408301526001600160801b03611f9e6101408301611ec4565b166101608301526001600160801b03611fba6101608301611ec4565b166101808301526001600160801b03611fd66101808301611ec4565b166101a08301526101a0810135601e1982360301811215610bf65781016020813591019367ffffffffffffffff8211610bf6578160071b36038513610bf65781906101e06101c086015252610220830193905f905b808210612044575050506101c06101e091013591015290565b9091948535906001600160a01b038216809203610bf6576080816001938293526001600160801b0361207860208b01611ec4565b1660208201526001600160801b0361209260408b01611ec4565b1660408201526001600160801b036120ac60608b01611ec4565b16606082015201960192019061202b565b519067ffffffffffffffff82168203610bf657565b3567ffffffffffffffff81168103610bf65790565b356001600160801b0381168103610bf65790565b6003548110156121175760035f52600960205f20910201905f90565b634e487b7160e01b5f52603260045260245ffd5b6003548110156121425761213e906120fb565b5090565b7fe3b7480b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9190826040910312610bf6576020612184836120bd565b92015190565b67ffffffffffffffff600382015460a01c1690604051917fa27a537900000000000000000000000000000000000000000000000000000000835260048301526040826024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215610cb6575f92612221575b50600467ffffffffffffffff91015460c01c91161190565b67ffffffffffffffff91925061225060049160403d604011612259575b6122488183611d81565b81019061216d565b50929150612209565b503d61223e565b916001600160a01b03604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f51148216156122ef575b604052156122ba5750565b6001600160a01b03907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90600181151661230757823b15153d151616906122af565b503d5f823e3d90fd5b9190823b61235f579061232291612932565b50600481101561234b5715918261233857505090565b6001600160a01b03919250811691161490565b634e487b7160e01b5f52602160045260245ffd5b916020926064601f19601f855f965190604051957f1626ba7e00000000000000000000000000000000000000000000000000000000875260048701526040602487015288820190604487015e86848287010152011601915afa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b906123ef8261212b565b9260ff60088501541661179757600484015467ffffffffffffffff8160801c1680421161255957506124208561218a565b1561108357506001600160a01b0361243782611dc3565b1693841561252857835f52600560205260405f20855f5260205260ff60405f2054166124f757916020828461249660409560017fd37374102dc6edb281032a6f6a8f1d7f5bbc2c769f7c078cdfbb01141c8afd329801548354906125f9565b865f5260058352845f20885f528352845f20600160ff19825416179055835f146124df576005016124cb838301358254611dd7565b90555b8351921515835201356020820152a3565b6006016124f0838301358254611dd7565b90556124ce565b5050507f73178729000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8490547f176bc33b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f180a8fed000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b81810292918115918404141715610fcf57565b6125ad9063ffffffff60025460601c1690612584565b620f4240810190818111610fcf57620f423f01908111610fcf57620f4240900490565b620f42406125f46001600160801b03928363ffffffff60025460801c169116612584565b041690565b90919261260584611dc3565b6040516001600160a01b0360208201928684521660408201526020860135606082015260608152612637608082611d81565b5190206040516020810191825260208152612653604082611d81565b519020926040850135601e1986360301811215610bf65785019485359467ffffffffffffffff8611610bf6578560051b36036020880113610bf657935f945b868610156126d35760208660051b89010135908181105f146126c2575f52602052600160405f205b950194612692565b905f52602052600160405f206126ba565b9295509295509250036126e4575050565b906126f66001600160a01b0392611dc3565b907f176bc33b000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b6040517fa27a53790000000000000000000000000000000000000000000000000000000081525f1960048201526040816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015610cb65767ffffffffffffffff915f916127a057501690565b6127b9915060403d604011612259576122488183611d81565b90501690565b60ff811690601f82116127ee57604051916127db604084611d81565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016301480612909575b15612871577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261290360c082611d81565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614612848565b81519190604183036129625761295b9250602082015190606060408401519301515f1a9061296c565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116129e3579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610cb6575f516001600160a01b038116156129d957905f905f90565b505f906001905f90565b5050505f916003919056" as const
