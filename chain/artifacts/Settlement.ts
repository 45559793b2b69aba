/** ABI and creation code of the contract Settlement. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "function",
  "name": "activate",
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
   }
  ],
  "outputs": [
   {
    "name": "minted",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "activated",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct Activated",
    "components": [
     {
      "name": "epochs",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "roots",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
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
  "name": "activeEpochs",
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
  "name": "addAsset",
  "inputs": [
   {
    "name": "asset",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "capacity",
    "type": "uint208",
    "internalType": "uint208"
   },
   {
    "name": "window",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "announceRules",
  "inputs": [
   {
    "name": "newRules",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "fromEpoch",
    "type": "uint64",
    "internalType": "uint64"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "announcedFrom",
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
  "name": "announcedRules",
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
  "name": "assets",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address[]",
    "internalType": "address[]"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "breakerAvailable",
  "inputs": [
   {
    "name": "asset",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "claims",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "withdrawals",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "budgetOf",
  "inputs": [
   {
    "name": "epoch",
    "type": "uint64",
    "internalType": "uint64"
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
  "name": "challengeWindow",
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
  "name": "claim",
  "inputs": [
   {
    "name": "one",
    "type": "tuple",
    "internalType": "struct Claim",
    "components": [
     {
      "name": "line",
      "type": "tuple",
      "internalType": "struct LedgerLine",
      "components": [
       {
        "name": "account",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "spent",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "locked",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "lockedUntil",
        "type": "uint256",
        "internalType": "uint256"
       }
      ]
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
    "name": "paid",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "claimMany",
  "inputs": [
   {
    "name": "claims",
    "type": "tuple[]",
    "internalType": "struct Claim[]",
    "components": [
     {
      "name": "line",
      "type": "tuple",
      "internalType": "struct LedgerLine",
      "components": [
       {
        "name": "account",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "spent",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "locked",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "lockedUntil",
        "type": "uint256",
        "internalType": "uint256"
       }
      ]
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
  "name": "claimedOf",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "asset",
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
  "name": "commitSigners",
  "inputs": [
   {
    "name": "signers",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "deposit",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
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
  "name": "depositOf",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "asset",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct Deposit",
    "components": [
     {
      "name": "deposited",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "withdrawn",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "requested",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "firstTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "requestTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "shown",
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
  "name": "depositWithPermit",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
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
  "name": "digestOf",
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
  "name": "disown",
  "inputs": [
   {
    "name": "from",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "before",
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
  "name": "disownPaused",
  "inputs": [
   {
    "name": "from",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "before",
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
  "name": "disownedSince",
  "inputs": [
   {
    "name": "times",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "lowest",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "now_",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "dueSince",
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
  "name": "emission",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "contract IEmission"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "endOf",
  "inputs": [
   {
    "name": "epoch",
    "type": "uint64",
    "internalType": "uint64"
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
  "name": "epochLength",
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
  "name": "freeze",
  "inputs": [
   {
    "name": "from",
    "type": "uint64",
    "internalType": "uint64"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "genesis",
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
  "name": "genesisHash",
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
  "name": "governance",
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
  "name": "headerDigestOf",
  "inputs": [
   {
    "name": "epoch",
    "type": "uint64",
    "internalType": "uint64"
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
  "name": "headerHashOf",
  "inputs": [
   {
    "name": "epoch",
    "type": "uint64",
    "internalType": "uint64"
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
  "name": "inclusionEpochs",
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
  "name": "initialize",
  "inputs": [
   {
    "name": "rules_",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "capacity",
    "type": "uint208",
    "internalType": "uint208"
   },
   {
    "name": "window",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "isFrozen",
  "inputs": [],
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
  "name": "isPaying",
  "inputs": [
   {
    "name": "root",
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
  "name": "leastDeposit",
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
  "name": "longestFreeze",
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
  "name": "networkId",
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
  "name": "newestRoot",
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
  "name": "nextEpoch",
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
  "name": "oracleSet",
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
  "name": "pause",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "pausedUntil",
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
  "name": "payeeOf",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "asset",
    "type": "address",
    "internalType": "address"
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
  "name": "payment",
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
  "name": "payoutHook",
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
  "name": "reject",
  "inputs": [
   {
    "name": "from",
    "type": "uint64",
    "internalType": "uint64"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "remembered",
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
  "name": "requestWithdraw",
  "inputs": [
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
  "name": "requireActive",
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
   }
  ],
  "outputs": [],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "resume",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "rules",
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
  "name": "rulesOf",
  "inputs": [
   {
    "name": "epoch",
    "type": "uint64",
    "internalType": "uint64"
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
  "name": "setBreaker",
  "inputs": [
   {
    "name": "asset",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "capacity",
    "type": "uint208",
    "internalType": "uint208"
   },
   {
    "name": "window",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setPayee",
  "inputs": [
   {
    "name": "asset",
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
  "name": "setPayoutHook",
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
  "name": "showLine",
  "inputs": [
   {
    "name": "one",
    "type": "tuple",
    "internalType": "struct Claim",
    "components": [
     {
      "name": "line",
      "type": "tuple",
      "internalType": "struct LedgerLine",
      "components": [
       {
        "name": "account",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "spent",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "locked",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "lockedUntil",
        "type": "uint256",
        "internalType": "uint256"
       }
      ]
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
  "name": "signersCommitment",
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
  "name": "stateOf",
  "inputs": [
   {
    "name": "asset",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct AssetState",
    "components": [
     {
      "name": "deposited",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "withdrawn",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "earned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "claimed",
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
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "submit",
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
    "name": "signers",
    "type": "bytes",
    "internalType": "bytes"
   },
   {
    "name": "signed",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "signatures",
    "type": "tuple[]",
    "internalType": "struct CompactSignature[]",
    "components": [
     {
      "name": "r",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "vs",
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
  "name": "thaw",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "token",
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
  "name": "totalMinted",
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
  "name": "withdraw",
  "inputs": [
   {
    "name": "one",
    "type": "tuple",
    "internalType": "struct Claim",
    "components": [
     {
      "name": "line",
      "type": "tuple",
      "internalType": "struct LedgerLine",
      "components": [
       {
        "name": "account",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "spent",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "locked",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "lockedUntil",
        "type": "uint256",
        "internalType": "uint256"
       }
      ]
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
    "name": "paid",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "withdrawUnspent",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "asset",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "paid",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "event",
  "name": "AssetAdded",
  "inputs": [
   {
    "name": "asset",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "BreakerSet",
  "inputs": [
   {
    "name": "asset",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "capacity",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "window",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ClaimLimited",
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
    "name": "due",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "paid",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ClaimPassedOver",
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
    "name": "reason",
    "type": "bytes",
    "indexed": false,
    "internalType": "bytes"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Claimed",
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
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "cumulative",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "DepositChanged",
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
    "name": "deposited",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "withdrawn",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "requested",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Deposited",
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
  "name": "EpochActivated",
  "inputs": [
   {
    "name": "epoch",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "ledgerRoot",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "EpochSubmitted",
  "inputs": [
   {
    "name": "epoch",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "headerHash",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   },
   {
    "name": "header",
    "type": "tuple",
    "indexed": false,
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
  "anonymous": false
 },
 {
  "type": "event",
  "name": "EpochsDisowned",
  "inputs": [
   {
    "name": "from",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "to",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   },
   {
    "name": "ledgerRoot",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "EpochsFrozen",
  "inputs": [
   {
    "name": "from",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "EpochsRejected",
  "inputs": [
   {
    "name": "from",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "to",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "EpochsThawed",
  "inputs": [
   {
    "name": "from",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "LineShown",
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
    "name": "taken",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Paused",
  "inputs": [
   {
    "name": "until",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "PayeeSet",
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
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "PayoutHookSet",
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
  "name": "RulesAnnounced",
  "inputs": [
   {
    "name": "rules",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   },
   {
    "name": "fromEpoch",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "SignersCommitted",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "TotalsRefused",
  "inputs": [
   {
    "name": "asset",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "taken",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "deposited",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "WithdrawLimited",
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
    "name": "due",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "paid",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Withdrawn",
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
    "name": "amount",
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
  "name": "RateLimitExceeded",
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
  "name": "Settlement_BadSignature",
  "inputs": [
   {
    "name": "index",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "recovered",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_BreakerTooTight",
  "inputs": [
   {
    "name": "capacity",
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
  "name": "Settlement_DepositTooSmall",
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
  "name": "Settlement_EarnedOverSpent",
  "inputs": [
   {
    "name": "earned",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "spent",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_FactsAhead",
  "inputs": [
   {
    "name": "factsTime",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "latest",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_Frozen",
  "inputs": [
   {
    "name": "from",
    "type": "uint64",
    "internalType": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_LineNeeded",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "dueAt",
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
  "name": "Settlement_NoQuorum",
  "inputs": [
   {
    "name": "needed",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "given",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_NotActivated",
  "inputs": [
   {
    "name": "epoch",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "activated",
    "type": "uint64",
    "internalType": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_NotActive",
  "inputs": [
   {
    "name": "epoch",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "activeEpochs",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_NotBurned",
  "inputs": [
   {
    "name": "given",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "burned",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_NotEnough",
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
  "name": "Settlement_NotGovernance",
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
  "name": "Settlement_NotNewestRoot",
  "inputs": [
   {
    "name": "root",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "newest",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_NotOracleSet",
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
  "name": "Settlement_NotPaused",
  "inputs": []
 },
 {
  "type": "error",
  "name": "Settlement_NotPending",
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
  "name": "Settlement_NotReady",
  "inputs": [
   {
    "name": "requestTime",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "factsTime",
    "type": "uint64",
    "internalType": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_NothingDue",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "earned",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "claimed",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_NothingRequested",
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
  "name": "Settlement_OverSchedule",
  "inputs": [
   {
    "name": "earned",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "allowed",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_Paused",
  "inputs": [
   {
    "name": "until",
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
  "name": "Settlement_PausedLately",
  "inputs": [
   {
    "name": "next",
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
  "name": "Settlement_RowsDoNotAscend",
  "inputs": [
   {
    "name": "index",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "before",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "asset",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_RulesInFlight",
  "inputs": [
   {
    "name": "fromEpoch",
    "type": "uint64",
    "internalType": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_RulesTooSoon",
  "inputs": [
   {
    "name": "fromEpoch",
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
  "name": "Settlement_SameAsset",
  "inputs": [
   {
    "name": "asset",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_ShownBefore",
  "inputs": [
   {
    "name": "taken",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_SignersDoNotAscend",
  "inputs": [
   {
    "name": "index",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "before",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_Superseded",
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
  "name": "Settlement_TooEarly",
  "inputs": [
   {
    "name": "endsAt",
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
  "name": "Settlement_TooManyAssets",
  "inputs": [
   {
    "name": "max",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_TooManyPending",
  "inputs": [
   {
    "name": "pending",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_UnknownAsset",
  "inputs": [
   {
    "name": "asset",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_UnknownRoot",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
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
  "name": "Settlement_WindowOutOfRange",
  "inputs": [
   {
    "name": "window",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "least",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "most",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_WrongAmountCame",
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
  "name": "Settlement_WrongEpoch",
  "inputs": [
   {
    "name": "expected",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "given",
    "type": "uint64",
    "internalType": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_WrongHeader",
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
  "name": "Settlement_WrongParent",
  "inputs": [
   {
    "name": "expected",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "given",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_WrongRules",
  "inputs": [
   {
    "name": "expected",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "given",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_WrongSigners",
  "inputs": []
 },
 {
  "type": "error",
  "name": "Settlement_ZeroRoot",
  "inputs": []
 }
] as const

export const bytecode = "0x60808060405234601557615e5a908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f5f3560e01c8063046f7da214612d225780630f15181d14612c675780631075d30014612a26578063186601ca146129c15780631a42baa11461294d5780632172ec2b1461293057806326f132901461283357806328be4b7f1461281657806333eeb147146127ef578063356704151461273a57806335d5597c14612722578063397a1b281461266d57806342f6487a1461264157806345b4903a146125805780634f3114da146123ae5780634f77f4d91461235d5780635044a760146122f5578063529400f4146122c257806352f6747a146122a55780635489abbc1461214f57806357d775f81461211f57806358d990aa14611a145780635920375c146119f45780635aa6e675146119c85780635c6a6ac3146119985780635eaca54f146119785780636b5b338d1461195a57806371a973051461189257806376b3da80146118625780637d896c501461181e578063827c049e146117f157806382efe0b7146114245780638340f549146113f557806383995fb3146113aa5780638456cb59146112a157806384b0196e146111ae578063861a1412146111785780638ef59739146110c25780638fef4a99146110a65780639025e64c1461108b57806394391a6d14611068578063969114a01461103457806397bafdd714610da25780639b69352b14610cbc5780639cf0027514610c61578063a2309ff814610c3a578063a27a537914610bba578063a355943c14610b09578063a7f0b3de14610adc578063aea0e78b14610abb578063b5887bbb14610aa4578063c0b03ba414610a80578063d9c2ac88146109a2578063da748b101461097b578063e4a5e5f514610946578063e5e4d594146107e4578063e60ecb75146107b4578063e9ae9af114610799578063ecde02031461076f578063ed0849f714610743578063edb3b27a14610716578063ef1884da146106ef578063f512909f146106cb578063f71ae85714610537578063fc0c546a1461050a578063fea2c331146103205763ffc0052f146102fb575f80fd5b3461031d578060031936011261031d5760206103156134df565b604051908152f35b80fd5b503461031d57602036600319011261031d5761033a612e43565b610342614afa565b60045461034f82826158cf565b61035881613932565b61046e575b6001600160401b036040519261037284612f63565b1691828152602081018481526040820164ffffffffff421681526060830191868352600254600160401b81101561045a578060016103b39201600255613609565b9490946104465751845491519251935164ffffffffff60a81b60a89190911b1660809490941b64ffffffffff60801b1660409390931b67ffffffffffffffff60401b166001600160401b039091166001600160d01b0319909216919091171717179055600160c91b176004557f97ec4b0d7a85122376ead755e3ce448ff39eec64e6fad93111f4dcf882d1f94a8280a280f35b634e487b7160e01b88526004889052602488fd5b634e487b7160e01b88526041600452602488fd5b6001600160401b0361047e6154e7565b54166001600160401b03831610156104e6576104e161049b6154e7565b8054608a84901c6e3fffffffffffff00000000000000001671ffffffffff0000000000ffffffffffffffff60401b1990911664ffffffffff60a81b4260a81b1617179055565b61035d565b6024836001600160401b036104f96154e7565b546380b5a8f960e01b835216600452fd5b503461031d578060031936011261031d57602060cd5f303c60205f516001600160a01b0360405191168152f35b503461031d57602036600319011261031d576004356001600160401b0381116106c757610568903690600401612ed6565b90610571614afa565b6014820491601483028315908481046014148217156106b3578214908115916106ab575b5080156106a0575b6106915783805b8482106105fd57857f8f3612fb861f612fc61bf56b1106da95b9f8d5a9d66aaddb82513ec41723111360206105da3687896132d6565b818151910120806005556105f060065482615ce4565b600755604051908152a180f35b6014820283811161068d576001600160a01b0390858101356bffffffffffffffffffffffff1981169186039060148210610668575b505060601c91168082111561064d57506001909101906105a4565b60649350869263e4beddbf60e01b8452600452602452604452fd5b6bffffffffffffffffffffffff1960149290920360031b82901b161690505f80610632565b8680fd5b63851c5dab60e01b8452600484fd5b50610100831161059d565b90505f610595565b634e487b7160e01b86526011600452602486fd5b5080fd5b503461031d57602036600319011261031d5760206103156106ea612e43565b6134a2565b503461031d578060031936011261031d5760206001600160401b0360095416604051908152f35b503461031d578060031936011261031d57602060ad5f303c60205f516001600160a01b0360405191168152f35b503461031d578060031936011261031d57602061075e613426565b6001600160401b0360405191168152f35b503461031d578060031936011261031d5760206001600160a01b0360215460401c16604051908152f35b503461031d578060031936011261031d5760206103156133e7565b503461031d578060031936011261031d576001600160401b0381602061018d8194303c5160401c16604051908152f35b503461031d57604036600319011261031d576004356024356001600160401b038116809103610942576020608d5f303c6001600160a01b035f5116330361092f576004548060ca1c8083111561091857600160c81b821615159081610903575b5061089d575b916040917f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c09382600855816001600160401b03196009541617600955600160c81b1760045582519182526020820152a180f35b6001600160401b03600954166108b3818361522e565b156108f15750916040917f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c0936108e7615331565b919350915061084a565b6346e38cfb60e11b8552600452602484fd5b90506001600160401b0360095416105f610844565b630ae6d57560e01b85526004839052602452604484fd5b630f50857f60e11b835233600452602483fd5b8280fd5b503461031d5761095536612e59565b906020608d5f303c6001600160a01b035f5116330361092f579061097891614271565b80f35b503461031d578060031936011261031d5760206001600160401b0360215416604051908152f35b503461031d57604036600319011261031d576001600160a01b0360406109c6612da5565b92826109d0612dbb565b6109d8613256565b5016815260256020522091165f5260205260c060405f206001600160801b03604051610a0381612f34565b6001600160401b0383548184821695868552602085019260801c835285600182015493816040880191818716835260a082600260608c0197898b60801c16895260808d019a60c01c8b5201541699019889526040519a8b52511660208a0152511660408801525116606086015251166080840152511660a0820152f35b503461031d578060031936011261031d57602090816101ad82303c51604051908152f35b503461031d57610978610ab636612ea2565b615188565b503461031d578060031936011261031d57602060045460ca1c604051908152f35b503461031d578060031936011261031d576001600160401b0381602061012d8194303c5116604051908152f35b503461031d57606036600319011261031d57610b23612da5565b90610b2c612e18565b610b34612e2e565b906020608d5f303c6001600160a01b035f5116330361092f57602060cd5f303c5f51936001600160a01b03808216951685148015610bab575b610b9757803b15610b835761097893945061395a565b6359ddc19160e01b84526004859052602484fd5b63423dca0560e11b84526004859052602484fd5b50610bb5816140bc565b610b6d565b503461031d57602036600319011261031d57602254906001600160401b03916004355b818110610bfe57506001600160401b03604093845193501682526020820152f35b6001600160401b03610c0f82613389565b90549060031b1c166001600160401b0385168110610c31575b50600101610bdd565b93506001610c28565b503461031d578060031936011261031d5760206001600160801b0360265416604051908152f35b503461031d57604036600319011261031d576020610315610c80612da5565b610c88612dbb565b6001600160a01b03165f5260236020526001600160a01b0360405f2091165f5260205260405f2060018060ff1b0390541690565b503461031d57604036600319011261031d57610cd6612da5565b610cde612dbb565b6001600160a01b038281165f908152602360209081526040808320338452909152902054918116916001600160ff1b031682610d9657925b16918284526023602052604084206001600160a01b0333165f5260205260405f20558183526024602052604083206001600160a01b0333165f5260205260405f20816001600160a01b03198254161790556040519081527ffa1efe77dac97d8a6202d8ff6fc4a03a97a4a094a4103e43d976db493138a0f560203392a380f35b600160ff1b1792610d16565b503461031d57602036600319011261031d576004356001600160401b0381116106c757366023820112156106c7578060040135906001600160401b038211610942576024810190602436918460051b01011161094257825b828110610e05578380f35b610e10818484613353565b90610e1a8261302a565b610e2b6020840191610c888361302a565b6040840135111561102a57610e41828686613353565b604051630d75565f60e21b81526020600482015293906001600160a01b03610e6882612dd1565b1660248601526001600160a01b03610e8260208301612dd1565b1660448601526040810135606486015260608101356084860152608081013560a486015260a081013560c486015260c0810135601e198236030181121561102257016020813591016001600160401b038211611022578160051b9182360382136110265760e060e488015261010487018190526001600160fb1b031061102257610124868360209482948484013781010301818a305af180610fed575b60019450610fe6573d15610faf577f67ad18aca1770052a0d4abb7109b287eaf7beb461009acd959bce914e40530f36001600160a01b03610f89610f833d94610f67866132bb565b95610f756040519788612f99565b86523d8c602088013e61302a565b9461302a565b610fa58260405193849360208552169616946020830190612f03565b0390a35b01610dfa565b7f67ad18aca1770052a0d4abb7109b287eaf7beb461009acd959bce914e40530f36001600160a01b03610f89610f8360609461302a565b5050610fa9565b6020853d821161101a575b8161100560209383612f99565b810103126110165760019450610f1f565b5f80fd5b3d9150610ff8565b8880fd5b8980fd5b5060019150610fa9565b503461031d57602036600319011261031d576020906004358152818052604060018060ff1b03912054161515604051908152f35b503461031d578060031936011261031d5760209081604d82303c51604051908152f35b503461031d578060031936011261031d57602061031561512b565b503461031d578060031936011261031d57602060405160108152f35b50346110165760e0366003190112611016576110dc612da5565b906110e5612dbb565b6044359060843560ff8116809103611016576001600160a01b03821690813b15611016575f9160e48392604051948593849263d505accf60e01b84523360048501523060248501528960448501526064356064850152608484015260a43560a484015260c43560c48401525af1611162575b506109789293614eb1565b61097893505f61117191612f99565b5f92611157565b34611016575f36600319011261101657602061018d5f303c60206001600160401b035f51166001600160401b0360405191168152f35b34611016575f3660031901126110165761124660408051906111d08183612f99565b601082526f10d85a5c9b8814d95d1d1b195b595b9d60821b60208301528051906111fa8183612f99565b60018252601960f91b602083015261121061512b565b6112536020928051946112238587612f99565b5f86525f3681378151978897601f60f81b895260e0878a015260e0890190612f03565b9187830390880152612f03565b9046606086015230608086015260a085015283810360c08501528180845192838152019301915f5b82811061128a57505050500390f35b83518552869550938101939281019260010161127b565b34611016575f366003190112611016576020608d5f303c6001600160a01b035f51163303611397576021546001600160401b0381168061137557505f5b80421061135f57506203f480420180421161134b576001600160401b0316906001600160401b0319161760215561131361353e565b7fdb6a871e0ca1412b5a476ec1e7ec005fc584d1afa9bef37a3c64129332bb449b60206001600160401b0360215416604051908152a1005b634e487b7160e01b5f52601160045260245ffd5b630d91c14560e01b5f526004524260245260445ffd5b622398808101809111156112de57634e487b7160e01b5f52601160045260245ffd5b630f50857f60e11b5f523360045260245ffd5b346110165760203660031901126110165760206103156113d06113cb612e43565b61332a565b6113d8615916565b6042916040519161190160f01b8352600283015260228201522090565b3461101657606036600319011261101657611422611411612da5565b611419612dbb565b60443591614eb1565b005b346110165761143236612de5565b61144961144260c083018361303e565b9083613864565b6114516133e7565b81036117d3575061146061357a565b5061146a8161302a565b906001611484602083019361147e8561302a565b906135b4565b015460c01c906001600160401b03602061149c612fff565b0151166001600160a01b036114b08561302a565b165f52600b60205260405f2090838110938485156117c2575b85156117b4575b856117a4575b8061179c575b6117875750508280611779575b1561176e575f925b1561174e57600201546001600160801b03165b60c082360312611016576001600160a01b03806115376040519661152788612f34565b61153086612dd1565b8852612dd1565b95602081019687526040850135604082015260a060608201956060810135875260808101356080840152013560a0820152511694511691825f52602560205260405f206001600160a01b0386165f5260205260405f209160018301916001600160801b0383541690811561173b57938588602099956116c661031599966116ff966116429c9a6115d588546001600160801b038160801c9116613249565b9051810390811115029080821081831802189a81039081111502808b10818c18021892855f52600b8e526001600160801b0361164761163960405f20946116238654858160801c9116613249565b908103908111150280881081891802188961539d565b9e8f809e613249565b613901565b166001600160801b03198254161790556116906116706116668c613901565b885460801c613844565b87546001600160801b031660809190911b6001600160801b031916178755565b6116a661169c8b613901565b825460801c613844565b81546001600160801b031660809190911b6001600160801b031916179055565b808810611704575b507fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb8a604051898152a38284614059565b615469565b60407f106c7e828e71d78826d2f1df9495618620460858ec3f85def1bfdb84daa57dca918151908152898d820152a382848a6116ce565b8763d9acd7e960e01b5f5260045260245ffd5b60026117699101546001600160801b038160801c9116612f27565b611504565b6080820135926114f1565b5060a08201354210156114e9565b63e471e58f60e01b5f5260045260245260445ffd5b5084156114dc565b94506117ae613807565b946114d6565b6080850135151595506114d0565b600284015460801c151595506114c9565b6117db6133e7565b906375a363f760e01b5f5260045260245260445ffd5b34611016575f36600319011261101657602061010d5f303c60205f516001600160a01b0360405191168152f35b3461101657602036600319011261101657602061031561183c612e43565b8261012d5f303c5f51906001600160401b0390600182808560401c169216010291160190565b34611016575f36600319011261101657602061018d5f303c60206001600160401b035f5160801c16604051908152f35b34611016575f36600319011261101657604051806020600d5492838152018092600d5f527fd7b6990105719101dabeb77144f2a3385c8033acd3af97e9423a695e81ad1eb5905f5b81811061193b57505050816118f0910382612f99565b604051918291602083019060208452518091526040830191905f5b818110611919575050500390f35b82516001600160a01b031684528594506020938401939092019160010161190b565b82546001600160a01b03168452602090930192600192830192016118da565b346110165760203660031901126110165760206103156113cb612e43565b346110165761198e61198936612ea2565b614bc7565b6020610315614db3565b346110165760203660031901126110165760206103156119b6612e43565b6119be6147b8565b509350915061493a565b34611016575f366003190112611016576020608d5f303c60206001600160a01b035f5116604051908152f35b34611016575f36600319011261101657611a0c614afa565b611422614b27565b34611016576080366003190112611016576001600160401b0360043511611016576101e060043536036003190112611016576024356001600160401b03811161101657611a65903690600401612ed6565b90606435916001600160401b0383116110165736602384011215611016576001600160401b0383600401351161101657366024846004013560061b8501011161101657600454611ac06101a460043501600435600401613286565b9290611aca6147b8565b9994919893509491611adc8a826147e5565b95611aed8585600435600401614804565b9a909b611b158b60ca1c85906001600160401b0390600182808560401c169216010291160190565b8b60ca1c6001600160401b03611b2f60043560040161422b565b16036120ee57804211156120d8574260a08d901c64ffffffffff166001600160401b03841601116120c4578b8a8160ca1c155f1461209c5750505f5b60446004350135908082036120875750506001600160401b03611b936101246004350161422b565b169181831161204e575b50505090611bb092918a60ca1c9261493a565b60e460043501351561203f576001600160801b03611bd36101446004350161425d565b166001600160801b03611beb6101646004350161425d565b1680611f98575b50818111611f845750506001600160a01b03165f925f935b818510611eb957505050600160c81b86169491505083611e8e57601490611c49611c353683866132d6565b602081519101206064600435013590614ac7565b04968760011b8881046002148915171561134b5760039004916001830180931161134b5782826004013510611e7357611c84886113d8615916565b5f91604051918b9260248601925f925f525b8d8310600488013560061b8801602401851016611ddb575b506040525f606052604435811c6001828e031b5f190116611db2575b508390036023190160061c998110611d92575050600401358703611d7b57507fcff0056c337c0805785ab5985e106af4dcf60e6ae1560fa89a74f8456805b03e92919081600160c91b8416611d60575b50611d28908360ca1c61330c565b5f525f6020528460405f20556001600160c81b03428360281b17169060018360ca1c0160ca1b171760045560ca1c91602081519101a3005b611d28919250611d738460ca1c85615a59565b179190611d1a565b869063e481cf7760e01b5f5260045260245260445ffd5b6001600160a01b03925063ca3922d360e01b5f526004521660245260445ffd5b8b8303611cca57915091505b6001604435821c1615611dd3575f918b611cca565b600101611dbe565b6001604435841c16611df6575b601460019101920191611c96565b9294507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0602086013560018060ff1b0381169060ff1c601b016020528635604052806060526020606060805f60015afa50111560203d14166060510294833560601c8603611e675760400192611de8565b9250925080928d611cae565b509063e481cf7760e01b5f526004526004013560245260445ffd5b92506014611eb385611ea13687866132d6565b60208151910120600435600401614a51565b93611c49565b611ec4858386614a41565b611ecd8161302a565b916001600160a01b03611eee6040611ee76020860161425d565b940161425d565b91166001600160a01b0384169080821115611f6b57508581141580611f5b575b611f4957506001600160801b038091169116818111611f34575050600190940193611c0a565b63161275af60e31b5f5260045260245260445ffd5b6359ddc19160e01b5f5260045260245ffd5b50611f658461536b565b15611f0e565b8863a3c5268960e01b5f5260045260245260445260645ffd5b62d8ea8560e81b5f5260045260245260445ffd5b9091602061010d5f303c600460206001600160a01b035f5116604051928380926373f4256160e01b82525afa908115612034575f91612002575b50808311611fec575090611fe591612f27565b908c611bf2565b82636db2f23960e11b5f5260045260245260445ffd5b90506020813d60201161202c575b8161201d60209383612f99565b8101031261101657518e611fd2565b3d9150612010565b6040513d5f823e3d90fd5b632fa5a3c360e21b5f5260045ffd5b60c01c908181101561207f5750905b81811161206a5780611b9d565b639fd9eac360e01b5f5260045260245260445ffd5b90509061205d565b630d96263760e21b5f5260045260245260445ffd5b6120b49160ca1c5f19016001600160401b031661330c565b5f525f60205260405f2054611b6b565b63e04a68e360e01b5f52600560045260245ffd5b6327266ff360e11b5f526004524260245260445ffd5b6001600160401b038c61210560043560040161422b565b90638ce0633960e01b5f5260ca1c6004521660245260445ffd5b34611016575f36600319011261101657602061012d5f303c60206001600160401b035f5160401c16604051908152f35b34611016576020366003190112611016576001600160a01b03612170612da5565b16805f52600c60205260405f20805460016001600160d01b0382169265636c61696d7360d01b5f520160205260405f2054906001600160d01b0382169165ffffffffffff6121bd42615d53565b9160d01c91160365ffffffffffff811161134b578365ffffffffffff6121f29360d01c60018082119118026001189216615589565b8103908111150281039081111502905f52600c60205260405f209081549160016001600160d01b038416916a7769746864726177616c7360a81b5f520160205260405f20546001600160d01b0381169065ffffffffffff61225242615d53565b9160d01c9116039365ffffffffffff851161134b576040948365ffffffffffff61228b9360d01c60018082119118026001189216615589565b810390811115028103908111150282519182526020820152f35b34611016575f366003190112611016576020600654604051908152f35b346110165760206103156122ec6122d836612ea2565b6122e66101a0820182613286565b91614804565b506113d8615916565b346110165760203660031901126110165761230e612e43565b6020608d5f303c6001600160a01b035f511633141580612342575b611397578061233d611422926004546158cf565b6157a1565b50602060ad5f303c6001600160a01b035f5116331415612329565b346110165761236b36612e59565b6020608d5f303c6001600160a01b035f51163303611397576001600160401b036021541642101561239f5761142291614271565b630abb288d60e21b5f5260045ffd5b34611016576060366003190112611016576123c7612da5565b6123cf612e18565b6123d7612e2e565b906020608d5f303c6001600160a01b035f51163303611397576123f9836140bc565b1561256457826001600160a01b036114229416805f52600c6020526124b160405f2065ffffffffffff61242b42615d53565b600161244065636c61696d7360d01b856159b5565b50936001600160d01b036040519561245787612f7e565b16855283602086019316835265636c61696d7360d01b5f52016020526001600160d01b038060405f20945116168260d01b84541617835551166001600160d01b0382549165ffffffffffff60d01b9060d01b169116179055565b5f52600c60205261255f60405f2065ffffffffffff6124cf42615d53565b60016124e96a7769746864726177616c7360a81b856159b5565b50936001600160d01b036040519561250087612f7e565b1685528360208601931683526a7769746864726177616c7360a81b5f52016020526001600160d01b038060405f20945116168260d01b84541617835551166001600160d01b0382549165ffffffffffff60d01b9060d01b169116179055565b614108565b6001600160a01b03836359ddc19160e01b5f521660045260245ffd5b34611016576020366003190112611016576001600160a01b036125a1612da5565b6125a9613256565b50165f52600b60205260c060405f206001600160801b036040516125cc81612f34565b818354918180841695868352602083019460801c85528160018201549181600260408701928286168452606088019560801c865201549760a06080880197838b168952019860801c89526040519a8b52511660208a0152511660408801525116606086015251166080840152511660a0820152f35b34611016575f36600319011261101657602060ed5f303c60205f516001600160a01b0360405191168152f35b3461101657604036600319011261101657612686612da5565b6024359061269481336135b4565b906126ad82546001600160801b038160801c9116613249565b80841161270c57506126c161142293613901565b60018301805467ffffffffffffffff60801b166001600160801b0392909216919091174260c01b77ffffffffffffffffffffffffffffffffffffffffffffffff191617905533614059565b83630ff06ebb60e41b5f5260045260245260445ffd5b3461101657602061031561273536612de5565b613073565b3461101657606036600319011261101657612753612e18565b61275b612e2e565b6020606d5f303c6001600160a01b035f511633036127dc57602060ed5f303c5f51602060cd5f303c6001600160a01b03805f51169116146127b75761142291600435600655602060ed5f303c6001600160a01b035f511661395a565b602060ed5f303c5f805163423dca0560e11b82526001600160a01b0316600452602490fd5b6386db2a3b60e01b5f523360045260245ffd5b34611016575f36600319011261101657602061280c600454613932565b6040519015158152f35b34611016575f366003190112611016576020600554604051908152f35b346110165761284136612de5565b61286a61284d8261302a565b61286461285d60c085018561303e565b9085613864565b906138a9565b506128748161302a565b90612886602082019261147e8461302a565b90600261289b60808301356060840135612f27565b92016001600160801b038154168084111561291e57506001600160a01b038061291161290b7fa7477eafde104b1901c54fb1ee5c272246e0ab5ce69dd173b80c7ccf7aa23571956020956001600160801b036128f68a613901565b166001600160801b031982541617905561302a565b9661302a565b60405195865216941692a3005b63ad4791d360e01b5f5260045260245ffd5b34611016575f366003190112611016576020600854604051908152f35b34611016576040366003190112611016576020612968612da5565b6001600160a01b03612978612dbb565b165f526024825260405f206001600160a01b0382165f5282526001600160a01b0360405f20541680155f146129ba57505b6001600160a01b0360405191168152f35b90506129a9565b34611016575f3660031901126110165760806129db612fff565b6001600160801b036060604051926001600160401b0381511684526001600160401b0360208201511660208501526001600160401b0360408201511660408501520151166060820152f35b3461101657604036600319011261101657612a3f612da5565b612a47612dbb565b90612a5061357a565b50612a5b82826135b4565b60018101548060c01c62278d0081019081811161134b57612a9b612a95612aa193602061018d5f303c5f516001600160401b031690612f27565b91613639565b90612f27565b906001600160401b03806020612ab5612fff565b0151169160801c16118015612c4e575b8142109081612c31575b50612c0e575060026001600160801b0391015416906001600160a01b0360405191612af983612f34565b1681526001600160a01b036020820193168084525f6040830152606082019283525f60808301525f60a08301525f52600b6020526001600160a01b03806001600160801b03600260405f2001541692511693511690815f52602560205260405f206001600160a01b0385165f5260205260405f209060018201906001600160801b03825416948515612bfb57838588602099956116c661031599966116ff96612bb46116429d9b546001600160801b038160801c9116613249565b90518103908111150299808b10818c18021899808b10818c18021892855f52600b8e526001600160801b0361164761163960405f20946116238654858160801c9116613249565b8663d9acd7e960e01b5f5260045260245ffd5b6001600160a01b0383630b30649360e01b5f52166004526024524260445260645ffd5b905080612c40575b1585612acf565b50612c49613807565b612c39565b506001600160401b03612c5f612fff565b511615612ac5565b3461101657602036600319011261101657612c80612da5565b6020608d5f303c6001600160a01b035f511633036113975760207f6a3a52995b564f686e0114f9ea6c8adf593e8fdcbb745f48fb580e2d427fe5be916021547fffffffff0000000000000000000000000000000000000000ffffffffffffffff7bffffffffffffffffffffffffffffffffffffffff00000000000000008360401b16911617602155612d1061353e565b6001600160a01b0360405191168152a1005b34611016575f366003190112611016576020608d5f303c6001600160a01b035f51163303611397576021546001600160401b03811642101561239f5760207fdb6a871e0ca1412b5a476ec1e7ec005fc584d1afa9bef37a3c64129332bb449b916001600160401b03421680916001600160401b03191617602155604051908152a1005b600435906001600160a01b038216820361101657565b602435906001600160a01b038216820361101657565b35906001600160a01b038216820361101657565b602060031982011261101657600435906001600160401b0382116110165760e09082900360031901126110165760040190565b602435906001600160d01b038216820361101657565b6044359065ffffffffffff8216820361101657565b600435906001600160401b038216820361101657565b906040600319830112611016576004356001600160401b03811681036110165791602435906001600160401b038211611016576101e09082900360031901126110165760040190565b602060031982011261101657600435906001600160401b038211611016576101e09082900360031901126110165760040190565b9181601f84011215611016578235916001600160401b038311611016576020838186019501011161101657565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9190820180921161134b57565b60c081019081106001600160401b03821117612f4f57604052565b634e487b7160e01b5f52604160045260245ffd5b608081019081106001600160401b03821117612f4f57604052565b604081019081106001600160401b03821117612f4f57604052565b90601f801991011681019081106001600160401b03821117612f4f57604052565b60405190612fc782612f63565b816001600160401b03600e548181168352818160401c16602084015260801c16604082015260606001600160801b03600f5416910152565b5f606060405161300e81612f63565b8281528260208201528260408201520152613027612fba565b90565b356001600160a01b03811681036110165790565b903590601e198136030182121561101657018035906001600160401b03821161101657602001918160051b3603831361101657565b61307f61284d8261302a565b9060208101906001600160a01b036130968361302a565b165f52602360205260405f206001600160a01b036130b38361302a565b165f5260205260405f205460018060ff1b0381169360408301358581111561321d57506001600160a01b0316928484831714613206578185036131be576130f98361302a565b905b819480613113575b5050509280613027941891613da5565b6020929395506001600160a01b0391606491836131386131328961302a565b9361302a565b96816040519889978896632c3da93f60e21b88521660048701521660248501521660448301525afa908115612034575f9161317a575b5091836130275f613103565b90506020813d6020116131b6575b8161319560209383612f99565b810103126110165751926001600160a01b038416840361101657928361316e565b3d9150613188565b6001600160a01b036131cf8261302a565b165f52602460205260405f206001600160a01b036131ec8561302a565b165f526020526001600160a01b0360405f205416906130fb565b50509050613027916132178261302a565b916139eb565b85906001600160a01b036132308661302a565b6377836d5160e11b5f521660045260245260445260645ffd5b9190820391821161134b57565b6040519061326382612f34565b5f60a0838281528260208201528260408201528260608201528260808201520152565b903590601e198136030182121561101657018035906001600160401b03821161101657602001918160071b3603831361101657565b6001600160401b038111612f4f57601f01601f191660200190565b9291926132e2826132bb565b916132f06040519384612f99565b829481845281830111611016578281602093845f960137010152565b8115613316570690565b634e487b7160e01b5f52601260045260245ffd5b613345906001600160401b0361333e614e94565b911661330c565b5f525f60205260405f205490565b91908110156133755760051b8101359060de1981360301821215611016570190565b634e487b7160e01b5f52603260045260245ffd5b906022548210156133755760225f52600282901c7f61035b26e3e9eee00e0d72fd1ee8ddca6894550dca6916ea2ac6baa90d11e510019160031b60181690565b6001600160401b035f19911601906001600160401b03821161134b57565b600e5460801c6001600160401b03168061340057505f90565b61340b600f916133c9565b166010811015613375576010015490565b8115613316570490565b6004548060ca1c9061343661534e565b8083101561349357505f5b905b82821061345957506001600160401b0391501690565b906134648382612f27565b60011c90613472828461522e565b1561348c57506001810180911161134b57915b9190613443565b9250613485565b61349d9083613249565b613441565b600454600160c81b16151590816134c6575b50156134c05760085490565b60065490565b90506001600160401b038060095416911610155f6134b4565b600454602061012d5f303c6135108160ca1c5f51906001600160401b0390600182808560401c169216010291160190565b9064ffffffffff1690600354808310613536575b5080821115613531575090565b905090565b91505f613524565b5f5b60108110156135775760019080601001548061355e575b5001613540565b5f526020805260405f208260ff1b81541790555f613557565b50565b6021546001600160401b03811680421061359e575060401c6001600160a01b031690565b639889c8f960e01b5f526004524260245260445ffd5b906135be8161536b565b156135ed576001600160a01b03165f5260256020526001600160a01b0360405f2091165f5260205260405f2090565b6001600160a01b03906359ddc19160e01b5f521660045260245ffd5b6002548110156133755760025f5260205f2001905f90565b600d5481101561337557600d5f5260205f2001905f90565b6002545f9291815b613649575050565b90925f19840184811161134b57613661606091613609565b506040519061366f82612f63565b54906001600160401b03821681526001600160401b038260401c16602082015264ffffffffff808360801c169283604084015260a81c1692839101528115801580613705575b6136fd576136ed576136d49291612a9b91858111156136e55790613249565b92801561134b575f19019081613641565b508490613249565b506001600160801b039450505050565b505050925050565b50848311156136b5565b6002545f939291815b61372157505050565b909291935f19840184811161134b5761373b606091613609565b506040519061374982612f63565b54906001600160401b038216908181526001600160401b038360401c16602082015264ffffffffff808460801c169384604084015260a81c1693849101528215908115806137fd575b6137f05785106137e7576137d5576137b79291612a9b91888111156137cd5790613249565b925b801561134b57929391925f19019081613718565b508790613249565b505050509150506001600160801b0390565b505050926137b9565b5050505093829350505050565b5088841115613792565b61380f6134df565b62278d00810180911161134b57421015806138275790565b506001600160401b03613838612fff565b511660045460ca1c1490565b906001600160801b03809116911601906001600160801b03821161134b57565b60c09093929381604051918237205f5260205f209260051b81015b80821061388a575050565b90926020843580831060051b9081521852602060405f2093019061387f565b5f82815260208052604081205490939290916001600160ff1b038316156138e2575050600160ff1b166138d857565b905061302761357a565b6001600160a01b0390633cf5d6a760e01b5f521660045260245260445ffd5b6001600160801b03811161391b576001600160801b031690565b6306dfcc6560e41b5f52608060045260245260445ffd5b600160c91b161515806139425790565b5064ffffffffff6139516154e7565b5460a81c161590565b91600d5491600883146139d757600160401b831015612f4f576139868360016139b19501600d55613621565b94906001600160a01b0382169581549060031b906001600160a01b0388831b921b1916179055614108565b7f0e3c58ebfb2e7465fbb1c32e6b4f40c3c4f5ca77e8218a386aff8617831260d75f80a2565b631cdc0f4d60e01b5f52600860045260245ffd5b90929160208201936139fc8561302a565b602060cd5f303c6001600160a01b03805f5116911614613bbb57613a27613a228661302a565b61536b565b15613b9757906001600160a01b03613b4286613027959483613a4c613ae5999a61302a565b165f52600b602052613af360405f20966001613a6c846040840135613249565b980197613aa189546001600160801b0381169060801c81039081111502613a928761302a565b90808410818518021890615413565b9a8b99613aae8b87612f27565b89613ab88961302a565b165f52602360205260405f208a613ace8761302a565b165f5260205260405f20556116a661169c8c613901565b808910613b48575b5061302a565b907f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e6860408680613b2c8b613b268961302a565b96612f27565b948351958c8752602087015216941692a361302a565b16615469565b613b518261302a565b907f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b604089808d613b818b61302a565b908451968752602087015216941692a35f613aed565b6001600160a01b03613ba88661302a565b6359ddc19160e01b5f521660045260245ffd5b909293916001600160a01b03613bd08461302a565b169360408201358381039586916001600160a01b03613bee8861302a565b165f52602360205260405f206001600160a01b03613c0b8761302a565b165f5260205260405f2055613c21878483615d05565b15613c80575b50505060406001600160a01b0380613c6c87613b26613c667f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e689761302a565b9861302a565b94835195888752602087015216941692a390565b90929195613c8c614db3565b506040516370a0823160e01b815230600482015290602082602481865afa918215612034575f92613d71575b50818082109118021880968194613ccf8388612f27565b613cd88961302a565b6001600160a01b03165f52602360205260405f20613cf58761302a565b6001600160a01b03165f5260205260405f2055613d118561302a565b90613d1b8961302a565b6040519182528460208301526001600160a01b0316916001600160a01b03169060407f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b91a3613d6992615469565b905f80613c27565b9091506020813d602011613d9d575b81613d8d60209383612f99565b810103126110165751905f613cb8565b3d9150613d80565b919093926020830194613db78661302a565b602060cd5f303c6001600160a01b03805f5116911614613e7f57613ddd613a228761302a565b15613e6e57613b42866001600160a01b039283613dfe61302798999a61302a565b165f52600b602052613af360405f20986001613e1e846040840135613249565b9a0199613ae5613e568c546001600160801b0381169060801c81039081111502613e478861302a565b90808510818618021890615413565b9b8c9a613e638c88612f27565b1789613ab88961302a565b6001600160a01b03613ba88761302a565b91939492906001600160a01b03613e958561302a565b166040830135908482039687926001600160a01b03613eb38961302a565b165f52602360205260405f206001600160a01b03613ed08861302a565b165f526020528160405f2091179055613eea888584615d05565b15613f30575b5050505060406001600160a01b0380613c6c87613b26613c667f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e689761302a565b9091939296613f3d614db3565b506040516370a0823160e01b815230600482015290602082602481875afa918215612034575f92614025575b5081808210911802189687948592613f818489612f27565b17613f8b8961302a565b6001600160a01b03165f52602360205260405f20613fa88761302a565b6001600160a01b03165f5260205260405f2055613fc48561302a565b90613fce8961302a565b6040519182528460208301526001600160a01b0316916001600160a01b03169060407f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b91a361401c92615469565b905f8080613ef0565b9091506020813d602011614051575b8161404160209383612f99565b810103126110165751905f613f69565b3d9150614034565b919060606001600160a01b03807f19ec5682732a37cb76098a8dd920267fec350e9cb78c361576e65a3f1f0b9cab936001600160801b036001875497015416604051966001600160801b038116885260801c6020880152604087015216941692a3565b600d54905f5b8281106140d0575050505f90565b6001600160a01b036140e182613621565b90549060031b1c166001600160a01b03831614614100576001016140c2565b505050600190565b65ffffffffffff831690620151808210801561421f575b6141fe576001600160a01b031692835f52600b6020526141698260405f20600161415782546001600160801b038160801c9116613249565b91015460801c81039081111502615502565b926001840180941161134b576001600160d01b0316928084106141e857505f848152600c6020526040908190206001600160d01b03851660d09390931b6001600160d01b031916929092179091557f5ba5f7cdc9fa06f0cae4fb0db947b2c3e9484dbe3e3a1b2182b2f2c711ff45ae92909182519182526020820152a2565b8363019b1c3160e71b5f5260045260245260445ffd5b5063b010bf5f60e01b5f526004526201518060245262093a8060445260645ffd5b5062093a80821161411f565b356001600160401b03811681036110165790565b6001600160401b036001911601906001600160401b03821161134b57565b356001600160801b03811681036110165790565b9061427a612fba565b916001600160401b038351166001600160401b03821690808210156147a25750801592838061478d575b61477a576142b183615627565b83159485614715575b5f5b601081106147035750841561452c576142d96101a0830183613286565b50505f5b600d5481101561432b57806001600160a01b036142fb600193613621565b90549060031b1c165f52600b60205260405f205f60028483019201556001600160801b03198154169055016142dd565b5061441160609161442d93949596976001614527575b61450c575b87156144f9575f905b88156144db57506143e45f5b89156144c8575f925b6001600160801b036001600160401b03806040519361438285612f63565b8c8552169384602085015216948560408401521695869101526143bb886001600160401b03166001600160401b0319600e541617600e55565b67ffffffffffffffff60401b600e549160401b169067ffffffffffffffff60401b191617600e55565b600e805467ffffffffffffffff60801b191660809290921b67ffffffffffffffff60801b16919091179055565b6001600160801b03166001600160801b0319600f541617600f55565b602254600160401b811015612f4f576144bd947f67e1835bc70da0122a9b4637e39a9f43627b5e3d57c8d43778758254c927565d9261447483600160409501602255613389565b81549060031b906001600160401b0388831b921b191617905561449b60045460ca1c6133c9565b91156144bf57505f5b6001600160401b038351921682526020820152a26157a1565b565b60e001356144a4565b6144d5610140880161425d565b92614364565b6144f46001600160401b0360406143e49301511661423f565b61435b565b614506610120860161422b565b9061434f565b614522600f60408301511660e0870135906156cc565b614346565b614341565b61453a6101a0830183613286565b96905f5b600d5481101561458c57806001600160a01b0361455c600193613621565b90549060031b1c165f52600b60205260405f205f60028483019201556001600160801b031981541690550161453e565b50909192939495965f5b8181106145af5750505061441161442d92606092614341565b806145bd6001928486614a41565b6001600160a01b036145ce8261302a565b165f52600b60205260405f206145f281546001600160801b038160801c9116613249565b916040810192806001600160801b0361460a8661425d565b16116146a65791836001600160801b03836146848261465a614654602061464d849b8f9b6146468761463f606082940161425d565b169b61425d565b1690613249565b950161425d565b9961425d565b92600287019581808210911802181684906001600160801b0382549181199060801b169116179055565b1684198254161790550191166001600160801b03198254161790555b01614596565b927ff7e179f21ffd130345a7c3b54e44f462ed5d4d2e7c52dae6f7ebb95f6c044b8092506001600160a01b03906146e76146e160409461302a565b9161425d565b946001600160801b0384519616865260208601521692a26146a0565b8061470f600192615676565b016142bc565b61471e8261422b565b6001600160401b0380614730876133c9565b169116036147465761474182615188565b6142ba565b6001600160401b03828161476261475c886133c9565b9261422b565b91638ce0633960e01b5f52166004521660245260445ffd5b63672a826f60e11b5f525f60045260245ffd5b5060045460ca1c61479c614e94565b106142a4565b90631019c5f360e01b5f5260045260245260445ffd5b6040519060c060ed83303c81519160208101519160408201519160608101519160a0608083015192015190565b906001600160401b036147fa82601094615a37565b9160801c16010190565b90929160405160208101906102208101948360071b96878301976102408901916102408501375f96819681985b60208a018481101561489557608091602091838d01518d604060608201519101511717841c905160a01c1717998b517faec688bb15f508e4f6f357cb0d627313c2c46466fa0152243280c3c6e12abc3d8d5260a08d2082528c520199019897614831565b509195999397909498509591957ff3291ca9b71abcff429bbf03454bcf9c413b040623089dcadb71a239f8f1fb518a526101e060408a019586378361023f199103018620936101e08901948552610160890151906101408a0151905117176101c08901516101a08a01516101808b0151171760801c9060401c1717606088015160201c1761101657610220936101e0889460206102008c209b52525203018352604052565b939190928460c01c6149ac5760016001600160401b038080886080989796981c169760401c169216010291905f5b85841015806149a3575b1561498857828691019260011c93039291614968565b92614996929591950261341c565b0190808211613531575090565b50821515614972565b602080939594506149e7925061010d5f303c6001600160a01b035f511693906001600160401b0390600182808560401c169216010291160190565b6024604051809481936334255d6960e11b835260048301525afa908115612034575f91614a12575090565b90506020813d602011614a39575b81614a2d60209383612f99565b81010312611016575190565b3d9150614a20565b91908110156133755760071b0190565b6060614a5f6106ea8361422b565b91013590808203614ab257505060055403614aa357614a8a906001600160401b03600954169061522e565b15614a9b57614a97615331565b5f90565b600160c81b90565b63851c5dab60e01b5f5260045ffd5b63650c9c5360e01b5f5260045260245260445ffd5b81614ad491939293615ce4565b60075414614af65750600654808203614ab25763851c5dab60e01b5f5260045ffd5b9050565b602060ad5f303c6001600160a01b035f51163303614b1457565b632197dce560e11b5f523360045260245ffd5b600454614b3381613932565b1561357757614ba16001600160401b03614b4b6154e7565b541691614b566154e7565b805471ffffffffff0000000000ffffffffffffffff60401b191664ffffffffff60a81b4260a81b16176e3fffffffffffff0000000000000000608a9390931c92909216919091179055565b7f26d68f5879e2a84cfb5b0d18db219ea793f50b479dc37d8968cf2706e313a5945f80a2565b90614bd182615188565b614bd9612fba565b91614beb614be68261422b565b61423f565b916001600160401b0380855116931692808414614dac57808410614d7857505f5b6101a08301614c1b8185613286565b9050821015614c495790614c43614c3e82614c3860019588613286565b90614a41565b615b6c565b01614c0c565b5050926001600160401b03614d5f7f3ee3aa47ec8d7c55014ac297e4245e6247e8990036550d9e4f608b18a82fe9ec93614d5a60606144116020966143e460408201916143bb600f8451169c614ca560e08a01359e8f906156cc565b6001600160801b03614ce38c806101208d01614cc08161422b565b602089015183169216821015614d7157614cda915061422b565b975b511661423f565b936101408b0190828a614cf58461425d565b920151169216821015614d6a57614d0c915061425d565b945b6001600160801b038c8060405193614d2585612f63565b85855216958f879085015216968760408401521697889101526001600160401b03166001600160401b0319600e541617600e55565b61422b565b1692604051908152a2565b5094614d0e565b5097614cdc565b6001600160401b039081614d94614d8e8661422b565b926133c9565b91630b84979960e21b5f52166004521660245260445ffd5b5092505050565b6001600160801b036060614dc5612fff565b0151166001600160801b0360265416810390811115028015614e8f579060205f928161010d85303c60446001600160a01b038551169160405195869384926340c10f1960e01b845230600485015260248401525af1918215612034575f92614e5b575b50614e3282613901565b6001600160801b03614e4960265492828416613844565b16906001600160801b03191617602655565b9091506020813d602011614e87575b81614e7760209383612f99565b810103126110165751905f614e28565b3d9150614e6a565b505f90565b602061012d5f303c6130275f51602061018d5f303c5f51906147e5565b9060206101ad5f303c5f51808410615115575080614ed2614f9a92846135b4565b90600182016001600160401b03815460801c16156150eb575b506001600160801b03614f09614f0087613901565b82855416613844565b166001600160801b0319835416178255614f2285613901565b936001600160a01b03821694855f52600b6020526001600160801b03614f4f60405f209282845416613844565b166001600160801b0319825416179055846040518781527f8752a472e571a816aea92eec8dae9baf628e840f4929fbcc2d155e6233ff68a760206001600160a01b03851692a3614059565b6040516370a0823160e01b8152306004820152602081602481855afa908115612034575f916150b9575b50604051916323b872dd60e01b5f5233600452306024528360445260205f60648180855af160015f511481161561509a575b836040525f6060521561508857826024816020936370a0823160e01b82523060048301525afa8015612034575f90615054575b6150339250613249565b9080820361503f575050565b639075d7d160e01b5f5260045260245260445ffd5b506020823d602011615080575b8161506e60209383612f99565b81010312611016576150339151615029565b3d9150615061565b635274afe760e01b5f5260045260245ffd5b60018115166150b057813b15153d151616614ff6565b833d5f823e3d90fd5b90506020813d6020116150e3575b816150d460209383612f99565b8101031261101657515f614fc4565b3d91506150c7565b805467ffffffffffffffff60801b19164260801b67ffffffffffffffff60801b161790555f614eeb565b83632aacb96960e01b5f5260045260245260445ffd5b6040602d5f303c5f516020516040519060208201927fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed615798452466040840152606083015260808201526080815261518260a082612f99565b51902090565b6151a66004546001600160401b0361519f8461422b565b169061522e565b156151fc576151b76113cb8261422b565b6151cf6151c86101a0840184613286565b9084614804565b50036151d85750565b6151e96001600160401b039161422b565b63672a826f60e11b5f521660045260245ffd5b61520d6001600160401b039161422b565b81615216613426565b91632e00db3d60e11b5f52166004521660245260445ffd5b908160ca1c8082101561532a575f19810190811161134b578161525091613249565b6005811015615323578060280290602882040361134b578264ffffffffff911c165b918290600160c91b161561530357156152c3575b81156152bc57612a9b6152b692602061018d5f303c5f516152b0906001600160401b031682612f27565b9261370f565b42101590565b5050600190565b90506152d66152d0614e94565b8261330c565b5f52600160205260405f2054818160281c145f146152fc5764ffffffffff165b90615286565b505f6152f6565b90506152b69150602061018d5f303c5f516001600160401b031690612f27565b505f615272565b5050505f90565b600654600a5561534960085480600655600554615ce4565b600755565b602061012d5f303c6130275f51602061018d5f303c5f5190615a37565b602060ed5f303c6001600160a01b035f51166001600160a01b03821614908115615393575090565b61302791506140bc565b6001600160a01b03909291921691825f52600c6020526153ce6a7769746864726177616c7360a81b60405f206159b5565b8291508080931091180218915f52600c6020526153fd826a7769746864726177616c7360a81b60405f20615d82565b1561540457565b63a74c1c5f60e01b5f5260045ffd5b6001600160a01b03909291921691825f52600c60205261543f65636c61696d7360d01b60405f206159b5565b8291508080931091180218915f52600c6020526153fd8265636c61696d7360d01b60405f20615d82565b916001600160a01b036040519263a9059cbb60e01b5f521660045260245260205f60448180865af19060015f51148216156154c6575b604052156154aa5750565b6001600160a01b0390635274afe760e01b5f521660045260245ffd5b9060018115166154de57823b15153d1516169061549f565b503d5f823e3d90fd5b6002545f19810190811161134b576154fe90613609565b5090565b9091905f905f19848209908481029283808410930392808403931461557b578262278d00111561556957507f34b116baf3147468456110a980ec40d3fb0b5a3d0913b23a005a9e2036357345939462278d00910990828211900360f81b910360081c170290565b634e487b71905260116020526024601cfd5b50505062278d009192500490565b90915f19838309928083029283808610950394808603951461561a57848311156156025790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505090613027925061341c565b600454906001600160401b038060095416911610801590615667575b61357757615659600a5480600655600554615ce4565b600755600160c81b17600455565b50600160c81b81161515615643565b60108110156133755760100180549081156156c857815f526020805260405f2054915f19830192831161134b575f92600160ff1b81036156c2575082905b835260208052604083205555565b906156b4565b5050565b601081101561337557601001805482811461579c578061575f575b50816156f05755565b5f8281526020805260409020546001600160ff1b03166001810190811061134b576021546001600160a01b038160401c16159081159161574c575b501561574757600160ff1b175b825f526020805260405f205555565b615738565b6001600160401b0391501642105f61572b565b805f526020805260405f20545f19810190811161134b57600160ff1b810361579657505f905b5f526020805260405f20555f6156e7565b90615785565b505050565b600454908160ca1c916001600160c81b036001600160401b038316938481036001600160401b03811161134b576001600160401b0316928360280293602885040361134b577f159e1756ca6998b66592415872d410bdc71ad13a1d593ec4c8c0f95b24bed3119460209461584d9461581884613932565b806158b4575b61585f575b8316901c91600360c81b1690663fffffffffffff60ca1b9060ca1b161717600455426003556133c9565b6001600160401b0360405191168152a2565b6158af8361586b6154e7565b805471ffffffffff0000000000ffffffffffffffff60401b191664ffffffffff60a81b4260a81b161760409290921b67ffffffffffffffff60401b16919091179055565b615823565b506001600160401b036158c56154e7565b541689111561581e565b906001600160401b031690818160ca1c811091821592615905575b50506158f35750565b63d0e8d7db60e01b5f5260045260245ffd5b61590f925061522e565b815f6158ea565b61591e61512b565b60405160208101917fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac5647283527f44fd8f07557fc74a2cd37bb463e73d1208ab7164bd7f8d96f92ca09323a758cb60408301527fad7c5bef027816a800da1736444fb58a807ef4c9603b7848673f7e3a68eb14a560608301524660808301523060a083015260c082015260c0815261518260e082612f99565b91909160018154916001600160d01b038316945f520160205260405f2054906001600160d01b0382169165ffffffffffff6159ef42615d53565b9160d01c91160365ffffffffffff811161134b578465ffffffffffff615a249360d01c60018082119118026001189216615589565b8103908111150291828103908111150290565b600b916001600160401b0380615a559360401c169160401c1661341c565b0190565b90615a6261534e565b8082101580615b52575b615b40575064ffffffffff90818360a01c169081151580615b23575b615af5575b5050615a976154e7565b54908160a81c1615615aea5760401c6001600160401b0316801591908215615acd575b505015615ac5575f90565b600160c91b90565b615ae3925061519f6001600160401b03916133c9565b5f80615aba565b50600160c91b919050565b600419810190811161134b57615b0c6152d0614e94565b5f52600160205260281b1760405f20555f80615a8d565b50600419810181811161134b57615b3a908561522e565b15615a88565b63e04a68e360e01b5f5260045260245ffd5b50615b66615b608284613249565b8461522e565b15615a6c565b6001600160a01b03615b7d8261302a565b165f52600b60205260405f206001600160801b03615b9d6040840161425d565b169160028201926001600160801b0384541690818082119118021891615bd181546001600160801b038160801c9116613249565b91606081019280615bf36001600160801b03615bec8761425d565b1687612f27565b11615c7f5750615c326001600160801b0394929385946020615c5294016001615c1b8261425d565b9201918780845416911611615c65575b505061425d565b85546001600160801b031660809190911b6001600160801b031916178555565b16166001600160801b0319825416179055565b615c6f879161425d565b1686198254161790555f80615c2b565b94506001600160a01b03915091615cd47ff7e179f21ffd130345a7c3b54e44f462ed5d4d2e7c52dae6f7ebb95f6c044b80946001600160801b03615ccd615cc760409761302a565b9461425d565b1690612f27565b94835195865260208601521692a2565b81811015615cf8575f5260205260405f2090565b905f5260205260405f2090565b92916001600160a01b036040519263a9059cbb60e01b5f521660045260245260205f60448180875af19260015f5114841615615d42575b50604052565b3d15903b151516909216915f615d3c565b65ffffffffffff8111615d6b5765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b919091811561410057615d9583826159b5565b9092908111615e5257615db190615dab42615d53565b93612f27565b926001600160d01b038411615e3a5791600165ffffffffffff92615e3595946001600160d01b0360405196615de588612f7e565b1686528460208701941684525f52016020526001600160d01b038060405f20945116168260d01b84541617835551166001600160d01b0382549165ffffffffffff60d01b9060d01b169116179055565b600190565b836306dfcc6560e41b5f5260d060045260245260445ffd5b505050505f9056" as const
