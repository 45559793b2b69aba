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

export const bytecode = "0x60808060405234601557615d99908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f5f3560e01c8063046f7da214612c9c5780630f15181d14612be15780631075d300146129a0578063186601ca1461293b5780631a42baa1146128c75780632172ec2b146128aa57806326f13290146127ad57806328be4b7f1461279057806333eeb1471461276957806335670415146126b457806335d5597c1461269c578063397a1b28146125e757806342f6487a146125bb57806345b4903a146124fa5780634f3114da146123285780634f77f4d9146122d75780635044a7601461226f578063529400f41461223c57806352f6747a1461221f5780635489abbc146120c957806357d775f81461209957806358d990aa1461198e5780635920375c1461196e5780635aa6e675146119425780635c6a6ac3146119125780635eaca54f146118f25780636b5b338d146118d457806371a973051461180c57806376b3da80146117dc5780637d896c5014611798578063827c049e1461176b57806382efe0b71461139e5780638340f5491461136f57806383995fb3146113245780638456cb591461121b57806384b0196e14611128578063861a1412146110f25780638ef597391461103c5780638fef4a99146110205780639025e64c1461100557806394391a6d14610fe2578063969114a014610fae57806397bafdd714610d1c5780639b69352b14610c365780639cf0027514610bdb578063a2309ff814610bb4578063a355943c14610b03578063a7f0b3de14610ad6578063aea0e78b14610ab5578063b5887bbb14610a9e578063c0b03ba414610a7a578063d9c2ac881461099c578063da748b1014610975578063e4a5e5f514610940578063e5e4d594146107de578063e60ecb75146107ae578063e9ae9af114610793578063ecde020314610769578063ed0849f71461073d578063edb3b27a14610710578063ef1884da146106e9578063f512909f146106c5578063f71ae85714610531578063fc0c546a14610504578063fea2c331146103155763ffc0052f146102f0575f80fd5b34610312578060031936011261031257602061030a613419565b604051908152f35b80fd5b50346103125760203660031901126103125761032f612dbd565b610337614a39565b600454610344828261580e565b61034d8161386c565b610468575b6001600160401b036040519261036784612edd565b1691828152602081018481526040820164ffffffffff42168152606083019186835260025468010000000000000000811015610454578060016103ad9201600255613543565b9490946104405751845491519251935164ffffffffff60a81b60a89190911b1660809490941b64ffffffffff60801b1660409390931b67ffffffffffffffff60401b166001600160401b039091166001600160d01b0319909216919091171717179055600160c91b176004557f97ec4b0d7a85122376ead755e3ce448ff39eec64e6fad93111f4dcf882d1f94a8280a280f35b634e487b7160e01b88526004889052602488fd5b634e487b7160e01b88526041600452602488fd5b6001600160401b03610478615426565b54166001600160401b03831610156104e0576104db610495615426565b8054608a84901c6e3fffffffffffff00000000000000001671ffffffffff0000000000ffffffffffffffff60401b1990911664ffffffffff60a81b4260a81b1617179055565b610352565b6024836001600160401b036104f3615426565b546380b5a8f960e01b835216600452fd5b5034610312578060031936011261031257602060cd5f303c60205f516001600160a01b0360405191168152f35b5034610312576020366003190112610312576004356001600160401b0381116106c157610562903690600401612e50565b9061056b614a39565b6014820491601483028315908481046014148217156106ad578214908115916106a5575b50801561069a575b61068b5783805b8482106105f757857f8f3612fb861f612fc61bf56b1106da95b9f8d5a9d66aaddb82513ec41723111360206105d4368789613250565b818151910120806005556105ea60065482615c23565b600755604051908152a180f35b60148202838111610687576001600160a01b0390858101356bffffffffffffffffffffffff1981169186039060148210610662575b505060601c911680821115610647575060019091019061059e565b60649350869263e4beddbf60e01b8452600452602452604452fd5b6bffffffffffffffffffffffff1960149290920360031b82901b161690505f8061062c565b8680fd5b63851c5dab60e01b8452600484fd5b506101008311610597565b90505f61058f565b634e487b7160e01b86526011600452602486fd5b5080fd5b503461031257602036600319011261031257602061030a6106e4612dbd565b6133dc565b503461031257806003193601126103125760206001600160401b0360095416604051908152f35b5034610312578060031936011261031257602060ad5f303c60205f516001600160a01b0360405191168152f35b50346103125780600319360112610312576020610758613360565b6001600160401b0360405191168152f35b503461031257806003193601126103125760206001600160a01b0360215460401c16604051908152f35b5034610312578060031936011261031257602061030a613321565b50346103125780600319360112610312576001600160401b0381602061018d8194303c5160401c16604051908152f35b5034610312576040366003190112610312576004356024356001600160401b03811680910361093c576020608d5f303c6001600160a01b035f51163303610929576004548060ca1c8083111561091257600160c81b8216151590816108fd575b50610897575b916040917f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c09382600855816001600160401b03196009541617600955600160c81b1760045582519182526020820152a180f35b6001600160401b03600954166108ad818361516d565b156108eb5750916040917f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c0936108e1615270565b9193509150610844565b6346e38cfb60e11b8552600452602484fd5b90506001600160401b0360095416105f61083e565b630ae6d57560e01b85526004839052602452604484fd5b630f50857f60e11b835233600452602483fd5b8280fd5b50346103125761094f36612dd3565b906020608d5f303c6001600160a01b035f511633036109295790610972916141b0565b80f35b503461031257806003193601126103125760206001600160401b0360215416604051908152f35b5034610312576040366003190112610312576001600160a01b0360406109c0612d1f565b92826109ca612d35565b6109d26131d0565b5016815260246020522091165f5260205260c060405f206001600160801b036040516109fd81612eae565b6001600160401b0383548184821695868552602085019260801c835285600182015493816040880191818716835260a082600260608c0197898b60801c16895260808d019a60c01c8b5201541699019889526040519a8b52511660208a0152511660408801525116606086015251166080840152511660a0820152f35b5034610312578060031936011261031257602090816101ad82303c51604051908152f35b503461031257610972610ab036612e1c565b6150c7565b5034610312578060031936011261031257602060045460ca1c604051908152f35b50346103125780600319360112610312576001600160401b0381602061012d8194303c5116604051908152f35b503461031257606036600319011261031257610b1d612d1f565b90610b26612d92565b610b2e612da8565b906020608d5f303c6001600160a01b035f5116330361092957602060cd5f303c5f51936001600160a01b03808216951685148015610ba5575b610b9157803b15610b7d57610972939450613894565b6359ddc19160e01b84526004859052602484fd5b63423dca0560e11b84526004859052602484fd5b50610baf81613ffb565b610b67565b503461031257806003193601126103125760206001600160801b0360255416604051908152f35b503461031257604036600319011261031257602061030a610bfa612d1f565b610c02612d35565b6001600160a01b03165f5260226020526001600160a01b0360405f2091165f5260205260405f2060018060ff1b0390541690565b503461031257604036600319011261031257610c50612d1f565b610c58612d35565b6001600160a01b038281165f908152602260209081526040808320338452909152902054918116916001600160ff1b031682610d1057925b16918284526022602052604084206001600160a01b0333165f5260205260405f20558183526023602052604083206001600160a01b0333165f5260205260405f20816001600160a01b03198254161790556040519081527ffa1efe77dac97d8a6202d8ff6fc4a03a97a4a094a4103e43d976db493138a0f560203392a380f35b600160ff1b1792610c90565b5034610312576020366003190112610312576004356001600160401b0381116106c157366023820112156106c1578060040135906001600160401b03821161093c576024810190602436918460051b01011161093c57825b828110610d7f578380f35b610d8a8184846132cd565b90610d9482612fa4565b610da56020840191610c0283612fa4565b60408401351115610fa457610dbb8286866132cd565b604051630d75565f60e21b81526020600482015293906001600160a01b03610de282612d4b565b1660248601526001600160a01b03610dfc60208301612d4b565b1660448601526040810135606486015260608101356084860152608081013560a486015260a081013560c486015260c0810135601e1982360301811215610f9c57016020813591016001600160401b038211610f9c578160051b918236038213610fa05760e060e488015261010487018190526001600160fb1b0310610f9c57610124868360209482948484013781010301818a305af180610f67575b60019450610f60573d15610f29577f67ad18aca1770052a0d4abb7109b287eaf7beb461009acd959bce914e40530f36001600160a01b03610f03610efd3d94610ee186613235565b95610eef6040519788612f13565b86523d8c602088013e612fa4565b94612fa4565b610f1f8260405193849360208552169616946020830190612e7d565b0390a35b01610d74565b7f67ad18aca1770052a0d4abb7109b287eaf7beb461009acd959bce914e40530f36001600160a01b03610f03610efd606094612fa4565b5050610f23565b6020853d8211610f94575b81610f7f60209383612f13565b81010312610f905760019450610e99565b5f80fd5b3d9150610f72565b8880fd5b8980fd5b5060019150610f23565b5034610312576020366003190112610312576020906004358152818052604060018060ff1b03912054161515604051908152f35b503461031257806003193601126103125760209081604d82303c51604051908152f35b5034610312578060031936011261031257602061030a61506a565b5034610312578060031936011261031257602060405160108152f35b5034610f905760e0366003190112610f9057611056612d1f565b9061105f612d35565b6044359060843560ff8116809103610f90576001600160a01b03821690813b15610f90575f9160e48392604051948593849263d505accf60e01b84523360048501523060248501528960448501526064356064850152608484015260a43560a484015260c43560c48401525af16110dc575b506109729293614df0565b61097293505f6110eb91612f13565b5f926110d1565b34610f90575f366003190112610f9057602061018d5f303c60206001600160401b035f51166001600160401b0360405191168152f35b34610f90575f366003190112610f90576111c0604080519061114a8183612f13565b601082526f10d85a5c9b8814d95d1d1b195b595b9d60821b60208301528051906111748183612f13565b60018252601960f91b602083015261118a61506a565b6111cd60209280519461119d8587612f13565b5f86525f3681378151978897601f60f81b895260e0878a015260e0890190612e7d565b9187830390880152612e7d565b9046606086015230608086015260a085015283810360c08501528180845192838152019301915f5b82811061120457505050500390f35b8351855286955093810193928101926001016111f5565b34610f90575f366003190112610f90576020608d5f303c6001600160a01b035f51163303611311576021546001600160401b038116806112ef57505f5b8042106112d957506203f48042018042116112c5576001600160401b0316906001600160401b0319161760215561128d613478565b7fdb6a871e0ca1412b5a476ec1e7ec005fc584d1afa9bef37a3c64129332bb449b60206001600160401b0360215416604051908152a1005b634e487b7160e01b5f52601160045260245ffd5b630d91c14560e01b5f526004524260245260445ffd5b6223988081018091111561125857634e487b7160e01b5f52601160045260245ffd5b630f50857f60e11b5f523360045260245ffd5b34610f90576020366003190112610f9057602061030a61134a611345612dbd565b6132a4565b611352615855565b6042916040519161190160f01b8352600283015260228201522090565b34610f90576060366003190112610f905761139c61138b612d1f565b611393612d35565b60443591614df0565b005b34610f90576113ac36612d5f565b6113c36113bc60c0830183612fb8565b908361379e565b6113cb613321565b810361174d57506113da6134b4565b506113e481612fa4565b9060016113fe60208301936113f885612fa4565b906134ee565b015460c01c906001600160401b036020611416612f79565b0151166001600160a01b0361142a85612fa4565b165f52600b60205260405f20908381109384851561173c575b851561172e575b8561171e575b80611716575b61170157505082806116f3575b156116e8575f925b156116c857600201546001600160801b03165b60c082360312610f90576001600160a01b03806114b1604051966114a188612eae565b6114aa86612d4b565b8852612d4b565b95602081019687526040850135604082015260a060608201956060810135875260808101356080840152013560a0820152511694511691825f52602460205260405f206001600160a01b0386165f5260205260405f209160018301916001600160801b038354169081156116b5579385886020999561164061030a9996611679966115bc9c9a61154f88546001600160801b038160801c91166131c3565b9051810390811115029080821081831802189a81039081111502808b10818c18021892855f52600b8e526001600160801b036115c16115b360405f209461159d8654858160801c91166131c3565b90810390811115028088108189180218896152dc565b9e8f809e6131c3565b61383b565b166001600160801b031982541617905561160a6115ea6115e08c61383b565b885460801c61377e565b87546001600160801b031660809190911b6001600160801b031916178755565b6116206116168b61383b565b825460801c61377e565b81546001600160801b031660809190911b6001600160801b031916179055565b80881061167e575b507fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb8a604051898152a38284613f98565b6153a8565b60407f106c7e828e71d78826d2f1df9495618620460858ec3f85def1bfdb84daa57dca918151908152898d820152a382848a611648565b8763d9acd7e960e01b5f5260045260245ffd5b60026116e39101546001600160801b038160801c9116612ea1565b61147e565b60808201359261146b565b5060a0820135421015611463565b63e471e58f60e01b5f5260045260245260445ffd5b508415611456565b9450611728613741565b94611450565b60808501351515955061144a565b600284015460801c15159550611443565b611755613321565b906375a363f760e01b5f5260045260245260445ffd5b34610f90575f366003190112610f9057602061010d5f303c60205f516001600160a01b0360405191168152f35b34610f90576020366003190112610f9057602061030a6117b6612dbd565b8261012d5f303c5f51906001600160401b0390600182808560401c169216010291160190565b34610f90575f366003190112610f9057602061018d5f303c60206001600160401b035f5160801c16604051908152f35b34610f90575f366003190112610f9057604051806020600d5492838152018092600d5f527fd7b6990105719101dabeb77144f2a3385c8033acd3af97e9423a695e81ad1eb5905f5b8181106118b5575050508161186a910382612f13565b604051918291602083019060208452518091526040830191905f5b818110611893575050500390f35b82516001600160a01b0316845285945060209384019390920191600101611885565b82546001600160a01b0316845260209093019260019283019201611854565b34610f90576020366003190112610f9057602061030a611345612dbd565b34610f905761190861190336612e1c565b614b06565b602061030a614cf2565b34610f90576020366003190112610f9057602061030a611930612dbd565b6119386146f7565b5093509150614879565b34610f90575f366003190112610f90576020608d5f303c60206001600160a01b035f5116604051908152f35b34610f90575f366003190112610f9057611986614a39565b61139c614a66565b34610f90576080366003190112610f90576001600160401b0360043511610f90576101e060043536036003190112610f90576024356001600160401b038111610f90576119df903690600401612e50565b90606435916001600160401b038311610f905736602384011215610f90576001600160401b03836004013511610f9057366024846004013560061b85010111610f9057600454611a3a6101a460043501600435600401613200565b9290611a446146f7565b9994919893509491611a568a82614724565b95611a678585600435600401614743565b9a909b611a8f8b60ca1c85906001600160401b0390600182808560401c169216010291160190565b8b60ca1c6001600160401b03611aa960043560040161416a565b16036120685780421115612052574260a08d901c64ffffffffff166001600160401b038416011161203e578b8a8160ca1c155f146120165750505f5b60446004350135908082036120015750506001600160401b03611b0d6101246004350161416a565b1691818311611fc8575b50505090611b2a92918a60ca1c92614879565b60e4600435013515611fb9576001600160801b03611b4d6101446004350161419c565b166001600160801b03611b656101646004350161419c565b1680611f12575b50818111611efe5750506001600160a01b03165f925f935b818510611e3357505050600160c81b86169491505083611e0857601490611bc3611baf368386613250565b602081519101206064600435013590614a06565b04968760011b888104600214891517156112c5576003900491600183018093116112c55782826004013510611ded57611bfe88611352615855565b5f91604051918b9260248601925f925f525b8d8310600488013560061b8801602401851016611d55575b506040525f606052604435811c6001828e031b5f190116611d2c575b508390036023190160061c998110611d0c575050600401358703611cf557507fcff0056c337c0805785ab5985e106af4dcf60e6ae1560fa89a74f8456805b03e92919081600160c91b8416611cda575b50611ca2908360ca1c613286565b5f525f6020528460405f20556001600160c81b03428360281b17169060018360ca1c0160ca1b171760045560ca1c91602081519101a3005b611ca2919250611ced8460ca1c85615998565b179190611c94565b869063e481cf7760e01b5f5260045260245260445ffd5b6001600160a01b03925063ca3922d360e01b5f526004521660245260445ffd5b8b8303611c4457915091505b6001604435821c1615611d4d575f918b611c44565b600101611d38565b6001604435841c16611d70575b601460019101920191611c10565b9294507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0602086013560018060ff1b0381169060ff1c601b016020528635604052806060526020606060805f60015afa50111560203d14166060510294833560601c8603611de15760400192611d62565b9250925080928d611c28565b509063e481cf7760e01b5f526004526004013560245260445ffd5b92506014611e2d85611e1b368786613250565b60208151910120600435600401614990565b93611bc3565b611e3e858386614980565b611e4781612fa4565b916001600160a01b03611e686040611e616020860161419c565b940161419c565b91166001600160a01b0384169080821115611ee557508581141580611ed5575b611ec357506001600160801b038091169116818111611eae575050600190940193611b84565b63161275af60e31b5f5260045260245260445ffd5b6359ddc19160e01b5f5260045260245ffd5b50611edf846152aa565b15611e88565b8863a3c5268960e01b5f5260045260245260445260645ffd5b62d8ea8560e81b5f5260045260245260445ffd5b9091602061010d5f303c600460206001600160a01b035f5116604051928380926373f4256160e01b82525afa908115611fae575f91611f7c575b50808311611f66575090611f5f91612ea1565b908c611b6c565b82636db2f23960e11b5f5260045260245260445ffd5b90506020813d602011611fa6575b81611f9760209383612f13565b81010312610f9057518e611f4c565b3d9150611f8a565b6040513d5f823e3d90fd5b632fa5a3c360e21b5f5260045ffd5b60c01c9081811015611ff95750905b818111611fe45780611b17565b639fd9eac360e01b5f5260045260245260445ffd5b905090611fd7565b630d96263760e21b5f5260045260245260445ffd5b61202e9160ca1c5f19016001600160401b0316613286565b5f525f60205260405f2054611ae5565b63e04a68e360e01b5f52600560045260245ffd5b6327266ff360e11b5f526004524260245260445ffd5b6001600160401b038c61207f60043560040161416a565b90638ce0633960e01b5f5260ca1c6004521660245260445ffd5b34610f90575f366003190112610f9057602061012d5f303c60206001600160401b035f5160401c16604051908152f35b34610f90576020366003190112610f90576001600160a01b036120ea612d1f565b16805f52600c60205260405f20805460016001600160d01b0382169265636c61696d7360d01b5f520160205260405f2054906001600160d01b0382169165ffffffffffff61213742615c92565b9160d01c91160365ffffffffffff81116112c5578365ffffffffffff61216c9360d01c600180821191180260011892166154c8565b8103908111150281039081111502905f52600c60205260405f209081549160016001600160d01b038416916a7769746864726177616c7360a81b5f520160205260405f20546001600160d01b0381169065ffffffffffff6121cc42615c92565b9160d01c9116039365ffffffffffff85116112c5576040948365ffffffffffff6122059360d01c600180821191180260011892166154c8565b810390811115028103908111150282519182526020820152f35b34610f90575f366003190112610f90576020600654604051908152f35b34610f9057602061030a61226661225236612e1c565b6122606101a0820182613200565b91614743565b50611352615855565b34610f90576020366003190112610f9057612288612dbd565b6020608d5f303c6001600160a01b035f5116331415806122bc575b61131157806122b761139c9260045461580e565b6156e0565b50602060ad5f303c6001600160a01b035f51163314156122a3565b34610f90576122e536612dd3565b6020608d5f303c6001600160a01b035f51163303611311576001600160401b03602154164210156123195761139c916141b0565b630abb288d60e21b5f5260045ffd5b34610f90576060366003190112610f9057612341612d1f565b612349612d92565b612351612da8565b906020608d5f303c6001600160a01b035f511633036113115761237383613ffb565b156124de57826001600160a01b0361139c9416805f52600c60205261242b60405f2065ffffffffffff6123a542615c92565b60016123ba65636c61696d7360d01b856158f4565b50936001600160d01b03604051956123d187612ef8565b16855283602086019316835265636c61696d7360d01b5f52016020526001600160d01b038060405f20945116168260d01b84541617835551166001600160d01b0382549165ffffffffffff60d01b9060d01b169116179055565b5f52600c6020526124d960405f2065ffffffffffff61244942615c92565b60016124636a7769746864726177616c7360a81b856158f4565b50936001600160d01b036040519561247a87612ef8565b1685528360208601931683526a7769746864726177616c7360a81b5f52016020526001600160d01b038060405f20945116168260d01b84541617835551166001600160d01b0382549165ffffffffffff60d01b9060d01b169116179055565b614047565b6001600160a01b03836359ddc19160e01b5f521660045260245ffd5b34610f90576020366003190112610f90576001600160a01b0361251b612d1f565b6125236131d0565b50165f52600b60205260c060405f206001600160801b0360405161254681612eae565b818354918180841695868352602083019460801c85528160018201549181600260408701928286168452606088019560801c865201549760a06080880197838b168952019860801c89526040519a8b52511660208a0152511660408801525116606086015251166080840152511660a0820152f35b34610f90575f366003190112610f9057602060ed5f303c60205f516001600160a01b0360405191168152f35b34610f90576040366003190112610f9057612600612d1f565b6024359061260e81336134ee565b9061262782546001600160801b038160801c91166131c3565b808411612686575061263b61139c9361383b565b60018301805467ffffffffffffffff60801b166001600160801b0392909216919091174260c01b77ffffffffffffffffffffffffffffffffffffffffffffffff191617905533613f98565b83630ff06ebb60e41b5f5260045260245260445ffd5b34610f9057602061030a6126af36612d5f565b612fed565b34610f90576060366003190112610f90576126cd612d92565b6126d5612da8565b6020606d5f303c6001600160a01b035f5116330361275657602060ed5f303c5f51602060cd5f303c6001600160a01b03805f51169116146127315761139c91600435600655602060ed5f303c6001600160a01b035f5116613894565b602060ed5f303c5f805163423dca0560e11b82526001600160a01b0316600452602490fd5b6386db2a3b60e01b5f523360045260245ffd5b34610f90575f366003190112610f9057602061278660045461386c565b6040519015158152f35b34610f90575f366003190112610f90576020600554604051908152f35b34610f90576127bb36612d5f565b6127e46127c782612fa4565b6127de6127d760c0850185612fb8565b908561379e565b906137e3565b506127ee81612fa4565b9061280060208201926113f884612fa4565b90600261281560808301356060840135612ea1565b92016001600160801b038154168084111561289857506001600160a01b038061288b6128857fa7477eafde104b1901c54fb1ee5c272246e0ab5ce69dd173b80c7ccf7aa23571956020956001600160801b036128708a61383b565b166001600160801b0319825416179055612fa4565b96612fa4565b60405195865216941692a3005b63ad4791d360e01b5f5260045260245ffd5b34610f90575f366003190112610f90576020600854604051908152f35b34610f90576040366003190112610f905760206128e2612d1f565b6001600160a01b036128f2612d35565b165f526023825260405f206001600160a01b0382165f5282526001600160a01b0360405f20541680155f1461293457505b6001600160a01b0360405191168152f35b9050612923565b34610f90575f366003190112610f90576080612955612f79565b6001600160801b036060604051926001600160401b0381511684526001600160401b0360208201511660208501526001600160401b0360408201511660408501520151166060820152f35b34610f90576040366003190112610f90576129b9612d1f565b6129c1612d35565b906129ca6134b4565b506129d582826134ee565b60018101548060c01c62278d008101908181116112c557612a15612a0f612a1b93602061018d5f303c5f516001600160401b031690612ea1565b91613573565b90612ea1565b906001600160401b03806020612a2f612f79565b0151169160801c16118015612bc8575b8142109081612bab575b50612b88575060026001600160801b0391015416906001600160a01b0360405191612a7383612eae565b1681526001600160a01b036020820193168084525f6040830152606082019283525f60808301525f60a08301525f52600b6020526001600160a01b03806001600160801b03600260405f2001541692511693511690815f52602460205260405f206001600160a01b0385165f5260205260405f209060018201906001600160801b03825416948515612b75578385886020999561164061030a999661167996612b2e6115bc9d9b546001600160801b038160801c91166131c3565b90518103908111150299808b10818c18021899808b10818c18021892855f52600b8e526001600160801b036115c16115b360405f209461159d8654858160801c91166131c3565b8663d9acd7e960e01b5f5260045260245ffd5b6001600160a01b0383630b30649360e01b5f52166004526024524260445260645ffd5b905080612bba575b1585612a49565b50612bc3613741565b612bb3565b506001600160401b03612bd9612f79565b511615612a3f565b34610f90576020366003190112610f9057612bfa612d1f565b6020608d5f303c6001600160a01b035f511633036113115760207f6a3a52995b564f686e0114f9ea6c8adf593e8fdcbb745f48fb580e2d427fe5be916021547fffffffff0000000000000000000000000000000000000000ffffffffffffffff7bffffffffffffffffffffffffffffffffffffffff00000000000000008360401b16911617602155612c8a613478565b6001600160a01b0360405191168152a1005b34610f90575f366003190112610f90576020608d5f303c6001600160a01b035f51163303611311576021546001600160401b0381164210156123195760207fdb6a871e0ca1412b5a476ec1e7ec005fc584d1afa9bef37a3c64129332bb449b916001600160401b03421680916001600160401b03191617602155604051908152a1005b600435906001600160a01b0382168203610f9057565b602435906001600160a01b0382168203610f9057565b35906001600160a01b0382168203610f9057565b6020600319820112610f9057600435906001600160401b038211610f905760e0908290036003190112610f905760040190565b602435906001600160d01b0382168203610f9057565b6044359065ffffffffffff82168203610f9057565b600435906001600160401b0382168203610f9057565b906040600319830112610f90576004356001600160401b0381168103610f905791602435906001600160401b038211610f90576101e0908290036003190112610f905760040190565b6020600319820112610f9057600435906001600160401b038211610f90576101e0908290036003190112610f905760040190565b9181601f84011215610f90578235916001600160401b038311610f905760208381860195010111610f9057565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b919082018092116112c557565b60c081019081106001600160401b03821117612ec957604052565b634e487b7160e01b5f52604160045260245ffd5b608081019081106001600160401b03821117612ec957604052565b604081019081106001600160401b03821117612ec957604052565b90601f801991011681019081106001600160401b03821117612ec957604052565b60405190612f4182612edd565b816001600160401b03600e548181168352818160401c16602084015260801c16604082015260606001600160801b03600f5416910152565b5f6060604051612f8881612edd565b8281528260208201528260408201520152612fa1612f34565b90565b356001600160a01b0381168103610f905790565b903590601e1981360301821215610f9057018035906001600160401b038211610f9057602001918160051b36038313610f9057565b612ff96127c782612fa4565b9060208101906001600160a01b0361301083612fa4565b165f52602260205260405f206001600160a01b0361302d83612fa4565b165f5260205260405f205460018060ff1b0381169360408301358581111561319757506001600160a01b0316928484831714613180578185036131385761307383612fa4565b905b81948061308d575b5050509280612fa1941891613ce4565b6020929395506001600160a01b0391606491836130b26130ac89612fa4565b93612fa4565b96816040519889978896632c3da93f60e21b88521660048701521660248501521660448301525afa908115611fae575f916130f4575b509183612fa15f61307d565b90506020813d602011613130575b8161310f60209383612f13565b81010312610f905751926001600160a01b0384168403610f905792836130e8565b3d9150613102565b6001600160a01b0361314982612fa4565b165f52602360205260405f206001600160a01b0361316685612fa4565b165f526020526001600160a01b0360405f20541690613075565b50509050612fa19161319182612fa4565b9161392a565b85906001600160a01b036131aa86612fa4565b6377836d5160e11b5f521660045260245260445260645ffd5b919082039182116112c557565b604051906131dd82612eae565b5f60a0838281528260208201528260408201528260608201528260808201520152565b903590601e1981360301821215610f9057018035906001600160401b038211610f9057602001918160071b36038313610f9057565b6001600160401b038111612ec957601f01601f191660200190565b92919261325c82613235565b9161326a6040519384612f13565b829481845281830111610f90578281602093845f960137010152565b8115613290570690565b634e487b7160e01b5f52601260045260245ffd5b6132bf906001600160401b036132b8614dd3565b9116613286565b5f525f60205260405f205490565b91908110156132ef5760051b8101359060de1981360301821215610f90570190565b634e487b7160e01b5f52603260045260245ffd5b6001600160401b035f19911601906001600160401b0382116112c557565b600e5460801c6001600160401b03168061333a57505f90565b613345600f91613303565b1660108110156132ef576010015490565b8115613290570490565b6004548060ca1c9061337061528d565b808310156133cd57505f5b905b82821061339357506001600160401b0391501690565b9061339e8382612ea1565b60011c906133ac828461516d565b156133c65750600181018091116112c557915b919061337d565b92506133bf565b6133d790836131c3565b61337b565b600454600160c81b1615159081613400575b50156133fa5760085490565b60065490565b90506001600160401b038060095416911610155f6133ee565b600454602061012d5f303c61344a8160ca1c5f51906001600160401b0390600182808560401c169216010291160190565b9064ffffffffff1690600354808310613470575b508082111561346b575090565b905090565b91505f61345e565b5f5b60108110156134b157600190806010015480613498575b500161347a565b5f526020805260405f208260ff1b81541790555f613491565b50565b6021546001600160401b0381168042106134d8575060401c6001600160a01b031690565b639889c8f960e01b5f526004524260245260445ffd5b906134f8816152aa565b15613527576001600160a01b03165f5260246020526001600160a01b0360405f2091165f5260205260405f2090565b6001600160a01b03906359ddc19160e01b5f521660045260245ffd5b6002548110156132ef5760025f5260205f2001905f90565b600d548110156132ef57600d5f5260205f2001905f90565b6002545f9291815b613583575050565b90925f1984018481116112c55761359b606091613543565b50604051906135a982612edd565b54906001600160401b03821681526001600160401b038260401c16602082015264ffffffffff808360801c169283604084015260a81c169283910152811580158061363f575b613637576136275761360e9291612a15918581111561361f57906131c3565b9280156112c5575f1901908161357b565b5084906131c3565b506001600160801b039450505050565b505050925050565b50848311156135ef565b6002545f939291815b61365b57505050565b909291935f1984018481116112c557613675606091613543565b506040519061368382612edd565b54906001600160401b038216908181526001600160401b038360401c16602082015264ffffffffff808460801c169384604084015260a81c169384910152821590811580613737575b61372a5785106137215761370f576136f19291612a15918881111561370757906131c3565b925b80156112c557929391925f19019081613652565b5087906131c3565b505050509150506001600160801b0390565b505050926136f3565b5050505093829350505050565b50888411156136cc565b613749613419565b62278d0081018091116112c557421015806137615790565b506001600160401b03613772612f79565b511660045460ca1c1490565b906001600160801b03809116911601906001600160801b0382116112c557565b60c09093929381604051918237205f5260205f209260051b81015b8082106137c4575050565b90926020843580831060051b9081521852602060405f209301906137b9565b5f82815260208052604081205490939290916001600160ff1b0383161561381c575050600160ff1b1661381257565b9050612fa16134b4565b6001600160a01b0390633cf5d6a760e01b5f521660045260245260445ffd5b6001600160801b038111613855576001600160801b031690565b6306dfcc6560e41b5f52608060045260245260445ffd5b600160c91b1615158061387c5790565b5064ffffffffff61388b615426565b5460a81c161590565b91600d5491600883146139165768010000000000000000831015612ec9576138c58360016138f09501600d5561355b565b94906001600160a01b0382169581549060031b906001600160a01b0388831b921b1916179055614047565b7f0e3c58ebfb2e7465fbb1c32e6b4f40c3c4f5ca77e8218a386aff8617831260d75f80a2565b631cdc0f4d60e01b5f52600860045260245ffd5b909291602082019361393b85612fa4565b602060cd5f303c6001600160a01b03805f5116911614613afa5761396661396186612fa4565b6152aa565b15613ad657906001600160a01b03613a8186612fa195948361398b613a24999a612fa4565b165f52600b602052613a3260405f209660016139ab8460408401356131c3565b9801976139e089546001600160801b0381169060801c810390811115026139d187612fa4565b90808410818518021890615352565b9a8b996139ed8b87612ea1565b896139f789612fa4565b165f52602260205260405f208a613a0d87612fa4565b165f5260205260405f20556116206116168c61383b565b808910613a87575b50612fa4565b907f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e6860408680613a6b8b613a6589612fa4565b96612ea1565b948351958c8752602087015216941692a3612fa4565b166153a8565b613a9082612fa4565b907f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b604089808d613ac08b612fa4565b908451968752602087015216941692a35f613a2c565b6001600160a01b03613ae786612fa4565b6359ddc19160e01b5f521660045260245ffd5b909293916001600160a01b03613b0f84612fa4565b169360408201358381039586916001600160a01b03613b2d88612fa4565b165f52602260205260405f206001600160a01b03613b4a87612fa4565b165f5260205260405f2055613b60878483615c44565b15613bbf575b50505060406001600160a01b0380613bab87613a65613ba57f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e6897612fa4565b98612fa4565b94835195888752602087015216941692a390565b90929195613bcb614cf2565b506040516370a0823160e01b815230600482015290602082602481865afa918215611fae575f92613cb0575b50818082109118021880968194613c0e8388612ea1565b613c1789612fa4565b6001600160a01b03165f52602260205260405f20613c3487612fa4565b6001600160a01b03165f5260205260405f2055613c5085612fa4565b90613c5a89612fa4565b6040519182528460208301526001600160a01b0316916001600160a01b03169060407f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b91a3613ca8926153a8565b905f80613b66565b9091506020813d602011613cdc575b81613ccc60209383612f13565b81010312610f905751905f613bf7565b3d9150613cbf565b919093926020830194613cf686612fa4565b602060cd5f303c6001600160a01b03805f5116911614613dbe57613d1c61396187612fa4565b15613dad57613a81866001600160a01b039283613d3d612fa198999a612fa4565b165f52600b602052613a3260405f20986001613d5d8460408401356131c3565b9a0199613a24613d958c546001600160801b0381169060801c81039081111502613d8688612fa4565b90808510818618021890615352565b9b8c9a613da28c88612ea1565b17896139f789612fa4565b6001600160a01b03613ae787612fa4565b91939492906001600160a01b03613dd485612fa4565b166040830135908482039687926001600160a01b03613df289612fa4565b165f52602260205260405f206001600160a01b03613e0f88612fa4565b165f526020528160405f2091179055613e29888584615c44565b15613e6f575b5050505060406001600160a01b0380613bab87613a65613ba57f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e6897612fa4565b9091939296613e7c614cf2565b506040516370a0823160e01b815230600482015290602082602481875afa918215611fae575f92613f64575b5081808210911802189687948592613ec08489612ea1565b17613eca89612fa4565b6001600160a01b03165f52602260205260405f20613ee787612fa4565b6001600160a01b03165f5260205260405f2055613f0385612fa4565b90613f0d89612fa4565b6040519182528460208301526001600160a01b0316916001600160a01b03169060407f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b91a3613f5b926153a8565b905f8080613e2f565b9091506020813d602011613f90575b81613f8060209383612f13565b81010312610f905751905f613ea8565b3d9150613f73565b919060606001600160a01b03807f19ec5682732a37cb76098a8dd920267fec350e9cb78c361576e65a3f1f0b9cab936001600160801b036001875497015416604051966001600160801b038116885260801c6020880152604087015216941692a3565b600d54905f5b82811061400f575050505f90565b6001600160a01b036140208261355b565b90549060031b1c166001600160a01b0383161461403f57600101614001565b505050600190565b65ffffffffffff831690620151808210801561415e575b61413d576001600160a01b031692835f52600b6020526140a88260405f20600161409682546001600160801b038160801c91166131c3565b91015460801c81039081111502615441565b92600184018094116112c5576001600160d01b03169280841061412757505f848152600c6020526040908190206001600160d01b03851660d09390931b6001600160d01b031916929092179091557f5ba5f7cdc9fa06f0cae4fb0db947b2c3e9484dbe3e3a1b2182b2f2c711ff45ae92909182519182526020820152a2565b8363019b1c3160e71b5f5260045260245260445ffd5b5063b010bf5f60e01b5f526004526201518060245262093a8060445260645ffd5b5062093a80821161405e565b356001600160401b0381168103610f905790565b6001600160401b036001911601906001600160401b0382116112c557565b356001600160801b0381168103610f905790565b6141b8612f34565b916001600160401b03835116906001600160401b03831691808310156146e1575081159081806146cc575b6146b9576141f084615566565b81159485614654575b5f5b601081106146425750821561443d576142186101a0830183613200565b50505f5b600d5481101561426a57806001600160a01b0361423a60019361355b565b90549060031b1c165f52600b60205260405f205f60028483019201556001600160801b031981541690550161421c565b509160409161438e60606143727f67e1835bc70da0122a9b4637e39a9f43627b5e3d57c8d43778758254c927565d966143be9a6001614438575b61441e575b851561440b575f905b86156143ee57506143455f5b87156143c9578a6001600160801b036001600160401b03805f965b8d51946142e586612edd565b855216938460208501521694858c84015216958691015261431c8b6001600160401b03166001600160401b0319600e541617600e55565b67ffffffffffffffff60401b600e549160401b169067ffffffffffffffff60401b191617600e55565b600e805467ffffffffffffffff60801b191660809290921b67ffffffffffffffff60801b16919091179055565b6001600160801b03166001600160801b0319600f541617600f55565b61439c60045460ca1c613303565b91156143c057505f5b6001600160401b038351921682526020820152a26156e0565b565b60e001356143a5565b8a6001600160801b036001600160401b03806143e86101408c0161419c565b966142d9565b6144066001600160401b03896143459301511661417e565b6142be565b614418610120860161416a565b906142b2565b614433600f888301511660e08701359061560b565b6142a9565b6142a4565b6144506101a08398969594980183613200565b96905f5b600d548110156144a257806001600160a01b0361447260019361355b565b90549060031b1c165f52600b60205260405f205f60028483019201556001600160801b0319815416905501614454565b50909192939495965f5b8181106144ee57505050957f67e1835bc70da0122a9b4637e39a9f43627b5e3d57c8d43778758254c927565d9261438e60606143726040956143be9a9b6142a4565b806144fc6001928486614980565b6001600160a01b0361450d82612fa4565b165f52600b60205260405f2061453181546001600160801b038160801c91166131c3565b916040810192806001600160801b036145498661419c565b16116145e55791836001600160801b03836145c382614599614593602061458c849b8f9b6145858761457e606082940161419c565b169b61419c565b16906131c3565b950161419c565b9961419c565b92600287019581808210911802181684906001600160801b0382549181199060801b169116179055565b1684198254161790550191166001600160801b03198254161790555b016144ac565b927ff7e179f21ffd130345a7c3b54e44f462ed5d4d2e7c52dae6f7ebb95f6c044b8092506001600160a01b0390614626614620604094612fa4565b9161419c565b946001600160801b0384519616865260208601521692a26145df565b8061464e6001926155b5565b016141fb565b61465d8261416a565b6001600160401b038061466f88613303565b1691160361468557614680826150c7565b6141f9565b6001600160401b0382816146a161469b89613303565b9261416a565b91638ce0633960e01b5f52166004521660245260445ffd5b63672a826f60e11b5f525f60045260245ffd5b5060045460ca1c6146db614dd3565b106141e3565b82631019c5f360e01b5f5260045260245260445ffd5b6040519060c060ed83303c81519160208101519160408201519160608101519160a0608083015192015190565b906001600160401b0361473982601094615976565b9160801c16010190565b90929160405160208101906102208101948360071b96878301976102408901916102408501375f96819681985b60208a01848110156147d457608091602091838d01518d604060608201519101511717841c905160a01c1717998b517faec688bb15f508e4f6f357cb0d627313c2c46466fa0152243280c3c6e12abc3d8d5260a08d2082528c520199019897614770565b509195999397909498509591957ff3291ca9b71abcff429bbf03454bcf9c413b040623089dcadb71a239f8f1fb518a526101e060408a019586378361023f199103018620936101e08901948552610160890151906101408a0151905117176101c08901516101a08a01516101808b0151171760801c9060401c1717606088015160201c17610f9057610220936101e0889460206102008c209b52525203018352604052565b939190928460c01c6148eb5760016001600160401b038080886080989796981c169760401c169216010291905f5b85841015806148e2575b156148c757828691019260011c930392916148a7565b926148d59295919502613356565b019080821161346b575090565b508215156148b1565b60208093959450614926925061010d5f303c6001600160a01b035f511693906001600160401b0390600182808560401c169216010291160190565b6024604051809481936334255d6960e11b835260048301525afa908115611fae575f91614951575090565b90506020813d602011614978575b8161496c60209383612f13565b81010312610f90575190565b3d915061495f565b91908110156132ef5760071b0190565b606061499e6106e48361416a565b910135908082036149f1575050600554036149e2576149c9906001600160401b03600954169061516d565b156149da576149d6615270565b5f90565b600160c81b90565b63851c5dab60e01b5f5260045ffd5b63650c9c5360e01b5f5260045260245260445ffd5b81614a1391939293615c23565b60075414614a3557506006548082036149f15763851c5dab60e01b5f5260045ffd5b9050565b602060ad5f303c6001600160a01b035f51163303614a5357565b632197dce560e11b5f523360045260245ffd5b600454614a728161386c565b156134b157614ae06001600160401b03614a8a615426565b541691614a95615426565b805471ffffffffff0000000000ffffffffffffffff60401b191664ffffffffff60a81b4260a81b16176e3fffffffffffff0000000000000000608a9390931c92909216919091179055565b7f26d68f5879e2a84cfb5b0d18db219ea793f50b479dc37d8968cf2706e313a5945f80a2565b90614b10826150c7565b614b18612f34565b91614b2a614b258261416a565b61417e565b916001600160401b0380855116931692808414614ceb57808410614cb757505f5b6101a08301614b5a8185613200565b9050821015614b885790614b82614b7d82614b7760019588613200565b90614980565b615aab565b01614b4b565b5050926001600160401b03614c9e7f3ee3aa47ec8d7c55014ac297e4245e6247e8990036550d9e4f608b18a82fe9ec93614c996060614372602096614345604082019161431c600f8451169c614be460e08a01359e8f9061560b565b6001600160801b03614c228c806101208d01614bff8161416a565b602089015183169216821015614cb057614c19915061416a565b975b511661417e565b936101408b0190828a614c348461419c565b920151169216821015614ca957614c4b915061419c565b945b6001600160801b038c8060405193614c6485612edd565b85855216958f879085015216968760408401521697889101526001600160401b03166001600160401b0319600e541617600e55565b61416a565b1692604051908152a2565b5094614c4d565b5097614c1b565b6001600160401b039081614cd3614ccd8661416a565b92613303565b91630b84979960e21b5f52166004521660245260445ffd5b5092505050565b6001600160801b036060614d04612f79565b0151166001600160801b0360255416810390811115028015614dce579060205f928161010d85303c60446001600160a01b038551169160405195869384926340c10f1960e01b845230600485015260248401525af1918215611fae575f92614d9a575b50614d718261383b565b6001600160801b03614d886025549282841661377e565b16906001600160801b03191617602555565b9091506020813d602011614dc6575b81614db660209383612f13565b81010312610f905751905f614d67565b3d9150614da9565b505f90565b602061012d5f303c612fa15f51602061018d5f303c5f5190614724565b9060206101ad5f303c5f51808410615054575080614e11614ed992846134ee565b90600182016001600160401b03815460801c161561502a575b506001600160801b03614e48614e3f8761383b565b8285541661377e565b166001600160801b0319835416178255614e618561383b565b936001600160a01b03821694855f52600b6020526001600160801b03614e8e60405f20928284541661377e565b166001600160801b0319825416179055846040518781527f8752a472e571a816aea92eec8dae9baf628e840f4929fbcc2d155e6233ff68a760206001600160a01b03851692a3613f98565b6040516370a0823160e01b8152306004820152602081602481855afa908115611fae575f91614ff8575b50604051916323b872dd60e01b5f5233600452306024528360445260205f60648180855af160015f5114811615614fd9575b836040525f60605215614fc757826024816020936370a0823160e01b82523060048301525afa8015611fae575f90614f93575b614f7292506131c3565b90808203614f7e575050565b639075d7d160e01b5f5260045260245260445ffd5b506020823d602011614fbf575b81614fad60209383612f13565b81010312610f9057614f729151614f68565b3d9150614fa0565b635274afe760e01b5f5260045260245ffd5b6001811516614fef57813b15153d151616614f35565b833d5f823e3d90fd5b90506020813d602011615022575b8161501360209383612f13565b81010312610f9057515f614f03565b3d9150615006565b805467ffffffffffffffff60801b19164260801b67ffffffffffffffff60801b161790555f614e2a565b83632aacb96960e01b5f5260045260245260445ffd5b6040602d5f303c5f516020516040519060208201927fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed61579845246604084015260608301526080820152608081526150c160a082612f13565b51902090565b6150e56004546001600160401b036150de8461416a565b169061516d565b1561513b576150f66113458261416a565b61510e6151076101a0840184613200565b9084614743565b50036151175750565b6151286001600160401b039161416a565b63672a826f60e11b5f521660045260245ffd5b61514c6001600160401b039161416a565b81615155613360565b91632e00db3d60e11b5f52166004521660245260445ffd5b908160ca1c80821015615269575f1981019081116112c5578161518f916131c3565b600581101561526257806028029060288204036112c5578264ffffffffff911c165b918290600160c91b16156152425715615202575b81156151fb57612a156151f592602061018d5f303c5f516151ef906001600160401b031682612ea1565b92613649565b42101590565b5050600190565b905061521561520f614dd3565b82613286565b5f52600160205260405f2054818160281c145f1461523b5764ffffffffff165b906151c5565b505f615235565b90506151f59150602061018d5f303c5f516001600160401b031690612ea1565b505f6151b1565b5050505f90565b600654600a5561528860085480600655600554615c23565b600755565b602061012d5f303c612fa15f51602061018d5f303c5f5190615976565b602060ed5f303c6001600160a01b035f51166001600160a01b038216149081156152d2575090565b612fa19150613ffb565b6001600160a01b03909291921691825f52600c60205261530d6a7769746864726177616c7360a81b60405f206158f4565b8291508080931091180218915f52600c60205261533c826a7769746864726177616c7360a81b60405f20615cc1565b1561534357565b63a74c1c5f60e01b5f5260045ffd5b6001600160a01b03909291921691825f52600c60205261537e65636c61696d7360d01b60405f206158f4565b8291508080931091180218915f52600c60205261533c8265636c61696d7360d01b60405f20615cc1565b916001600160a01b036040519263a9059cbb60e01b5f521660045260245260205f60448180865af19060015f5114821615615405575b604052156153e95750565b6001600160a01b0390635274afe760e01b5f521660045260245ffd5b90600181151661541d57823b15153d151616906153de565b503d5f823e3d90fd5b6002545f1981019081116112c55761543d90613543565b5090565b9091905f905f1984820990848102928380841093039280840393146154ba578262278d0011156154a857507f34b116baf3147468456110a980ec40d3fb0b5a3d0913b23a005a9e2036357345939462278d00910990828211900360f81b910360081c170290565b634e487b71905260116020526024601cfd5b50505062278d009192500490565b90915f19838309928083029283808610950394808603951461555957848311156155415790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505090612fa19250613356565b600454906001600160401b0380600954169116108015906155a6575b6134b157615598600a5480600655600554615c23565b600755600160c81b17600455565b50600160c81b81161515615582565b60108110156132ef57601001805490811561560757815f526020805260405f2054915f1983019283116112c5575f92600160ff1b8103615601575082905b835260208052604083205555565b906155f3565b5050565b60108110156132ef5760100180548281146156db578061569e575b508161562f5755565b5f8281526020805260409020546001600160ff1b0316600181019081106112c5576021546001600160a01b038160401c16159081159161568b575b501561568657600160ff1b175b825f526020805260405f205555565b615677565b6001600160401b0391501642105f61566a565b805f526020805260405f20545f1981019081116112c557600160ff1b81036156d557505f905b5f526020805260405f20555f615626565b906156c4565b505050565b600454908160ca1c916001600160c81b036001600160401b038316938481036001600160401b0381116112c5576001600160401b031692836028029360288504036112c5577f159e1756ca6998b66592415872d410bdc71ad13a1d593ec4c8c0f95b24bed3119460209461578c946157578461386c565b806157f3575b61579e575b8316901c91600360c81b1690663fffffffffffff60ca1b9060ca1b16171760045542600355613303565b6001600160401b0360405191168152a2565b6157ee836157aa615426565b805471ffffffffff0000000000ffffffffffffffff60401b191664ffffffffff60a81b4260a81b161760409290921b67ffffffffffffffff60401b16919091179055565b615762565b506001600160401b03615804615426565b541689111561575d565b906001600160401b031690818160ca1c811091821592615844575b50506158325750565b63d0e8d7db60e01b5f5260045260245ffd5b61584e925061516d565b815f615829565b61585d61506a565b60405160208101917fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac5647283527f44fd8f07557fc74a2cd37bb463e73d1208ab7164bd7f8d96f92ca09323a758cb60408301527fad7c5bef027816a800da1736444fb58a807ef4c9603b7848673f7e3a68eb14a560608301524660808301523060a083015260c082015260c081526150c160e082612f13565b91909160018154916001600160d01b038316945f520160205260405f2054906001600160d01b0382169165ffffffffffff61592e42615c92565b9160d01c91160365ffffffffffff81116112c5578465ffffffffffff6159639360d01c600180821191180260011892166154c8565b8103908111150291828103908111150290565b600b916001600160401b03806159949360401c169160401c16613356565b0190565b906159a161528d565b8082101580615a91575b615a7f575064ffffffffff90818360a01c169081151580615a62575b615a34575b50506159d6615426565b54908160a81c1615615a295760401c6001600160401b0316801591908215615a0c575b505015615a04575f90565b600160c91b90565b615a2292506150de6001600160401b0391613303565b5f806159f9565b50600160c91b919050565b60041981019081116112c557615a4b61520f614dd3565b5f52600160205260281b1760405f20555f806159cc565b5060041981018181116112c557615a79908561516d565b156159c7565b63e04a68e360e01b5f5260045260245ffd5b50615aa5615a9f82846131c3565b8461516d565b156159ab565b6001600160a01b03615abc82612fa4565b165f52600b60205260405f206001600160801b03615adc6040840161419c565b169160028201926001600160801b0384541690818082119118021891615b1081546001600160801b038160801c91166131c3565b91606081019280615b326001600160801b03615b2b8761419c565b1687612ea1565b11615bbe5750615b716001600160801b0394929385946020615b9194016001615b5a8261419c565b9201918780845416911611615ba4575b505061419c565b85546001600160801b031660809190911b6001600160801b031916178555565b16166001600160801b0319825416179055565b615bae879161419c565b1686198254161790555f80615b6a565b94506001600160a01b03915091615c137ff7e179f21ffd130345a7c3b54e44f462ed5d4d2e7c52dae6f7ebb95f6c044b80946001600160801b03615c0c615c06604097612fa4565b9461419c565b1690612ea1565b94835195865260208601521692a2565b81811015615c37575f5260205260405f2090565b905f5260205260405f2090565b92916001600160a01b036040519263a9059cbb60e01b5f521660045260245260205f60448180875af19260015f5114841615615c81575b50604052565b3d15903b151516909216915f615c7b565b65ffffffffffff8111615caa5765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b919091811561403f57615cd483826158f4565b9092908111615d9157615cf090615cea42615c92565b93612ea1565b926001600160d01b038411615d795791600165ffffffffffff92615d7495946001600160d01b0360405196615d2488612ef8565b1686528460208701941684525f52016020526001600160d01b038060405f20945116168260d01b84541617835551166001600160d01b0382549165ffffffffffff60d01b9060d01b169116179055565b600190565b836306dfcc6560e41b5f5260d060045260245260445ffd5b505050505f9056" as const
