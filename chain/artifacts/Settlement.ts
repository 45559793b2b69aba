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
  "name": "Settlement_ExtensionUnknown",
  "inputs": [
   {
    "name": "extensions",
    "type": "bytes32",
    "internalType": "bytes32"
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

export const bytecode = "0x60808060405234601557615d61908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f5f3560e01c8063046f7da214612b695780630f15181d14612ac95780631075d300146128a4578063186601ca1461283f5780631a42baa1146127d25780632172ec2b146127b557806326f13290146126bd57806328be4b7f146126a057806333eeb14714612679578063356704151461260c57806335d5597c146125f4578063397a1b281461255057806342f6487a1461252257806345b4903a146124625780634f3114da146122935780634f77f4d9146122425780635044a760146121da578063529400f4146121bf57806352f6747a146121a25780635489abbc1461205157806357d775f81461203757806358d990aa146117a95780635920375c146117895780635aa6e6751461175b5780635c6a6ac3146117385780635eaca54f146117185780636b5b338d146116fa57806371a973051461163257806376b3da80146116185780637d896c50146115f5578063827c049e146115c657806382efe0b7146111f35780638340f549146111c457806383995fb3146111795780638456cb591461107057806384b0196e14610fb1578063861a141214610f7b5780638ef5973914610ec55780638fef4a9914610ea95780639025e64c14610e8e57806394391a6d14610e6b578063969114a014610e3657806397bafdd714610bf25780639b69352b14610b325780639cf0027514610b05578063a2309ff814610ade578063a355943c14610a2d578063a7f0b3de14610a00578063aea0e78b146109df578063b5887bbb146109c8578063c0b03ba4146109a4578063d9c2ac88146108c1578063da748b101461089a578063e4a5e5f514610865578063e5e4d59414610703578063e60ecb75146106e8578063e9ae9af1146106cd578063ecde0203146106a2578063ed0849f714610676578063edb3b27a14610647578063ef1884da14610620578063f512909f146105fc578063f71ae857146104b5578063fc0c546a14610486578063fea2c331146103155763ffc0052f146102f0575f80fd5b34610312578060031936011261031257602061030a6134f7565b604051908152f35b80fd5b50346103125760203660031901126103125761032f612c8a565b61033761470a565b6003546103438161371f565b610462576103518282615563565b6001600160401b036040519261036684612dbe565b1691828152602081018481526040820164ffffffffff421681526060830191868352600254600160401b81101561044e578060016103a79201600255613747565b94909461043a5751845491519251935164ffffffffff60a81b60a89190911b1660809490941b64ffffffffff60801b1660409390931b67ffffffffffffffff60401b166001600160401b039091166001600160d01b0319909216919091171717179055600160c91b176003557f97ec4b0d7a85122376ead755e3ce448ff39eec64e6fad93111f4dcf882d1f94a8280a280f35b634e487b7160e01b88526004889052602488fd5b634e487b7160e01b88526041600452602488fd5b6024836001600160401b036104756151c8565b546380b5a8f960e01b835216600452fd5b5034610312578060031936011261031257602060cd5f303c5f516040516001600160a01b039091168152602090f35b5034610312576020366003190112610312576004356001600160401b0381116105f8576104e6903690600401612d31565b6104ee61470a565b60148104601481028115908281046014148217156105e4578314908115916105dc575b5080156105d1575b6105c2578390815b81831061057a57857f8f3612fb861f612fc61bf56b1106da95b9f8d5a9d66aaddb82513ec417231113602061055736888a613111565b8181519101208060045561056d60055482615b04565b600655604051908152a180f35b610585838587614ff1565b906001600160a01b038083169116808211156105a8575050600190920191610521565b63e4beddbf60e01b88526004859052602452604452606486fd5b63851c5dab60e01b8452600484fd5b506101008111610519565b90505f610511565b634e487b7160e01b86526011600452602486fd5b5080fd5b503461031257602036600319011261031257602061030a61061b612c8a565b6134ba565b503461031257806003193601126103125760206001600160401b0360085416604051908152f35b5034610312578060031936011261031257602060ad5f303c5f516040516001600160a01b039091168152602090f35b5034610312578060031936011261031257602061069161343e565b6001600160401b0360405191168152f35b5034610312578060031936011261031257601f546040805191901c6001600160a01b03168152602090f35b5034610312578060031936011261031257602061030a6133ff565b503461031257806003193601126103125760206106916133c8565b5034610312576040366003190112610312576004356024356001600160401b038116809103610861576020608d5f303c5f516001600160a01b0316330361084e576003548060ca1c8083111561083757600160c81b821615159081610822575b506107bc575b916040917f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c09382600755816001600160401b03196008541617600855600160c81b1760035582519182526020820152a180f35b6001600160401b03600854166107d28183614e86565b156108105750916040917f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c093610806614f89565b9193509150610769565b6346e38cfb60e11b8552600452602484fd5b90506001600160401b0360085416105f610763565b630ae6d57560e01b85526004839052602452604484fd5b630f50857f60e11b835233600452602483fd5b8280fd5b50346103125761087436612cb4565b906020608d5f303c5f516001600160a01b0316330361084e5790610897916140a6565b80f35b503461031257806003193601126103125760206001600160401b03601f5416604051908152f35b50346103125760403660031901126103125760406108dd612bec565b916108e6612c02565b6108ee6130ad565b5060018060a01b031681526022602052209060018060a01b03165f5260205260c060405f206001600160801b0360405161092781612d8f565b6001600160401b0383548184821695868552602085019260801c835285600182015493816040880191818716835260a082600260608c0197898b60801c16895260808d019a60c01c8b5201541699019889526040519a8b52511660208a0152511660408801525116606086015251166080840152511660a0820152f35b5034610312578060031936011261031257602090816101ad82303c51604051908152f35b5034610312576108976109da36612cfd565b614df0565b5034610312578060031936011261031257602060035460ca1c604051908152f35b50346103125780600319360112610312576001600160401b0381602061012d8194303c5116604051908152f35b503461031257606036600319011261031257610a47612bec565b90610a50612c5f565b610a58612c75565b906020608d5f303c5f516001600160a01b0316330361084e57602060cd5f303c5f516001600160a01b0380861695911685148015610acf575b610abb57803b15610aa757610897939450613777565b6359ddc19160e01b84526004859052602484fd5b63423dca0560e11b84526004859052602484fd5b50610ad981613ec0565b610a91565b503461031257806003193601126103125760206001600160801b0360235416604051908152f35b503461031257604036600319011261031257602061030a610b24612bec565b610b2c612c02565b90613397565b503461031257604036600319011261031257610b4c612bec565b610b54612c02565b610b5e8233613397565b6001600160a01b039091169081610be657915b6001600160a01b031680845260208080526040808620335f8181529184528282209690965583875260218352818720868252835281902080546001600160a01b03191685179055519283529092917ffa1efe77dac97d8a6202d8ff6fc4a03a97a4a094a4103e43d976db493138a0f59190a380f35b600160ff1b1791610b71565b5034610312576020366003190112610312576004356001600160401b0381116105f857366023820112156105f8578060040135906001600160401b038211610861576024810190602436918460051b01011161086157825b828110610c55578380f35b610c6081848461331f565b90610c6a82612e85565b610c7b6020840191610b2c83612e85565b60408401351115610e2c57610c9182868661331f565b604051630d75565f60e21b8152602060048201529390610cb46024860182613341565b60c0810135601e1982360301811215610e2457016020813591016001600160401b038211610e24578160051b918236038213610e285760e060e488015261010487018190526001600160fb1b0310610e2457610124868360209482948484013781010301818a305af180610def575b60019450610de8573d15610db6577f67ad18aca1770052a0d4abb7109b287eaf7beb461009acd959bce914e40530f3610dac610d88610d823d94610d66866130f6565b95610d746040519788612df4565b86523d8c602088013e612e85565b94612e85565b60405191829160208352888060a01b031695888060a01b0316946020830190612d5e565b0390a35b01610c4a565b7f67ad18aca1770052a0d4abb7109b287eaf7beb461009acd959bce914e40530f3610dac610d88610d82606094612e85565b5050610db0565b6020853d8211610e1c575b81610e0760209383612df4565b81010312610e185760019450610d23565b5f80fd5b3d9150610dfa565b8880fd5b8980fd5b5060019150610db0565b5034610312576020366003190112610312576020906004358152601e8252604060018060ff1b03912054161515604051908152f35b503461031257806003193601126103125760209081604d82303c51604051908152f35b5034610312578060031936011261031257602061030a614d93565b5034610312578060031936011261031257602060405160108152f35b5034610e185760e0366003190112610e1857610edf612bec565b90610ee8612c02565b6044359060843560ff8116809103610e18576001600160a01b03821690813b15610e18575f9160e48392604051948593849263d505accf60e01b84523360048501523060248501528960448501526064356064850152608484015260a43560a484015260c43560c48401525af1610f65575b506108979293614ae8565b61089793505f610f7491612df4565b5f92610f5a565b34610e18575f366003190112610e1857602061018d5f303c60206001600160401b035f51166001600160401b0360405191168152f35b34610e18575f366003190112610e1857611014610fcc614d65565b610fd46132e9565b610fdc614d93565b60209061102260405193610ff08486612df4565b5f85525f368137604051968796601f60f81b885260e08689015260e0880190612d5e565b908682036040880152612d5e565b9046606086015230608086015260a085015283810360c08501528180845192838152019301915f5b82811061105957505050500390f35b83518552869550938101939281019260010161104a565b34610e18575f366003190112610e18576020608d5f303c5f516001600160a01b0316330361116657601f546001600160401b0381168061114457505f5b80421061112e57506203f480420180421161111a576001600160401b0316906001600160401b03191617601f556110e261351c565b7fdb6a871e0ca1412b5a476ec1e7ec005fc584d1afa9bef37a3c64129332bb449b60206001600160401b03601f5416604051908152a1005b634e487b7160e01b5f52601160045260245ffd5b630d91c14560e01b5f526004524260245260445ffd5b622398808101809111156110ad57634e487b7160e01b5f52601160045260245ffd5b630f50857f60e11b5f523360045260245ffd5b34610e18576020366003190112610e1857602061030a61119f61119a612c8a565b613281565b6111a761568d565b6042916040519161190160f01b8352600283015260228201522090565b34610e18576060366003190112610e18576111f16111e0612bec565b6111e8612c02565b60443591614ae8565b005b34610e185761120136612c2c565b61121861121160c0830183612e99565b9083613627565b6112206133ff565b81036115a8575061122f613559565b5061123981612e85565b906001611253602083019361124d85612e85565b90613593565b015460c01c906001600160401b03602061126b612e5a565b0151166001600160a01b0361127f85612e85565b165f52600960205260405f209083811093848515611597575b8515611589575b85611579575b80611571575b61155c575050828061154e575b15611543575f925b1561152357600201546001600160801b03165b60c082360312610e18576112fd604051946112ed86612d8f565b6112f684612c18565b8652612c18565b93602081019485526040830135604082015260a060608201936060810135855260808101356080840152013560a082015260018060a01b039051169360018060a01b0390511691825f52602260205260405f2060018060a01b0386165f5260205260405f209160018301916001600160801b03835416908115611510579385886020999561149b61030a99966114d4966114179c9a6113aa88546001600160801b038160801c91166130a0565b9051810390811115029080821081831802189a81039081111502808b10818c18021892855f5260098e526001600160801b0361141c61140e60405f20946113f88654858160801c91166130a0565b9081039081111502808810818918021889615077565b9e8f809e6130a0565b6136ee565b166001600160801b031982541617905561146561144561143b8c6136ee565b885460801c613607565b87546001600160801b031660809190911b6001600160801b031916178755565b61147b6114718b6136ee565b825460801c613607565b81546001600160801b031660809190911b6001600160801b031916179055565b8088106114d9575b507fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb8a604051898152a38284613e58565b615147565b60407f106c7e828e71d78826d2f1df9495618620460858ec3f85def1bfdb84daa57dca918151908152898d820152a382848a6114a3565b8763d9acd7e960e01b5f5260045260245ffd5b600261153e9101546001600160801b038160801c9116612d82565b6112d3565b6080820135926112c0565b5060a08201354210156112b8565b63e471e58f60e01b5f5260045260245260445ffd5b5084156112ab565b94506115836135ca565b946112a5565b60808501351515955061129f565b600284015460801c15159550611298565b6115b06133ff565b906375a363f760e01b5f5260045260245260445ffd5b34610e18575f366003190112610e1857602061010d5f303c5f516040516001600160a01b039091168152602090f35b34610e18576020366003190112610e1857602061030a611613612c8a565b6132c3565b34610e18575f366003190112610e185760206106916132aa565b34610e18575f366003190112610e1857604051806020600b5492838152018092600b5f527f0175b7a638427703f0dbe7bb9bbf987a2551717b34e79f33b5b1008d1fa01db9905f5b8181106116db5750505081611690910382612df4565b604051918291602083019060208452518091526040830191905f5b8181106116b9575050500390f35b82516001600160a01b03168452859450602093840193909201916001016116ab565b82546001600160a01b031684526020909301926001928301920161167a565b34610e18576020366003190112610e1857602061030a61119a612c8a565b34610e185761172e61172936612cfd565b6147e7565b602061030a6149d3565b34610e18576020366003190112610e1857602061030a611756612c8a565b6131b3565b34610e18575f366003190112610e18576020608d5f303c5f516040516001600160a01b039091168152602090f35b34610e18575f366003190112610e18576117a161470a565b6111f1614737565b34610e18576080366003190112610e18576001600160401b0360043511610e18576101e060043536036003190112610e18576024356001600160401b038111610e18576117fa903690600401612d31565b6001600160401b0360643511610e1857366023606435011215610e18576001600160401b036064356004013511610e18573660246064356004013560061b606435010111610e1857600354906118546004356004016144f8565b928260ca1c6001600160401b0361186f60043560040161402b565b1603612006576118818360ca1c6132c3565b80421115611ff05764ffffffffff602061018d5f303c6001600160401b035f5116906001600160401b03429216908660a01c160111611fdc578360ca1c155f14611fc8575f5b806044600435013503611fac5750806001600160401b036118ed6101246004350161402b565b1611611f41575b5060e4600435013515611f325761191061014460043501614092565b6001600160801b036119248560ca1c6131b3565b9116816001600160801b0361193e61016460043501614092565b16611e6e575b50818111611e5a5750506101c46004350135611e405761196f6101a46004350160043560040161403f565b5f9190825b818410611d3657505050600160c81b841692905082611d0d576119af61199b368385613111565b6020815191012060646004350135906146d7565b6119bb856111a761568d565b905f9260148204906001600383821b040193846064356004013510611cf0575f5b838110611c3e575050505050606435600401358203611c295750819050600160c91b8316611c13575b50611a1a611a11614ab8565b8360ca1c613263565b5f525f6020528260405f205560018060c81b03428360281b17169060018360ca1c0160ca1b1717600355604051602081526102008101916001600160401b03611a67600435600401612ca0565b1660208301526024600435013563ffffffff8116809103610e185760408301526004356044810135606084015260648101356080840152608481013560a084015260a481013560c084015260c481013560e084015260e48101356101008401526001600160401b0390611add9061010401612ca0565b166101208301526001600160401b03611afb61012460043501612ca0565b166101408301526001600160801b03611b1961014460043501613147565b166101608301526001600160801b03611b3761016460043501613147565b166101808301526001600160801b03611b5561018460043501613147565b166101a08301526004356101a481013590360360221901811215610e185760043501602460048201359101936001600160401b038211610e18578160071b36038513610e185781906101e06101c086015252610220830193905f5b818110611bf55750505090807fcff0056c337c0805785ab5985e106af4dcf60e6ae1560fa89a74f8456805b03e926101c460043501356101e083015260ca1c930390a3005b90919460808082611c086001948a61315b565b019601929101611bb0565b9050611c228260ca1c83615786565b1783611a05565b63e481cf7760e01b5f5260045260245260445ffd5b6001604435821c1615611ce857600187019660643560040135811015611cd457611c8a9060061b60643501604481013560ff601b6024600180841b03841694013592821c011685615be8565b506001600160a01b039050611ca0838887614ff1565b6001600160a01b0390921691168103611cbe57506001905b016119dc565b9063ca3922d360e01b5f5260045260245260445ffd5b634e487b7160e01b5f52603260045260245ffd5b600190611cb8565b8463e481cf7760e01b5f526004526064356004013560245260445ffd5b9150611d3083611d1e368585613111565b60208151910120600435600401614661565b916119af565b611d418483856147d7565b90611d4b82612e85565b6001600160a01b039182169116811015611e155750611d71611d6c82612e85565b61504b565b15611dec5760208101611d8381614092565b9060408301916001600160801b0380611d9b85614092565b16911611611db8575050611db0600191612e85565b930192611974565b906001600160801b03611dd4611dce8294614092565b92614092565b9163161275af60e31b5f52166004521660245260445ffd5b611df590612e85565b6359ddc19160e01b5f9081526001600160a01b0391909116600452602490fd5b611e1f8592612e85565b9163a3c5268960e01b5f5260045260245260018060a01b031660445260645ffd5b63a4417a5160e01b5f526101c4600435013560045260245ffd5b62d8ea8560e81b5f5260045260245260445ffd5b9091506001600160801b03611e8861016460043501614092565b1690602061010d5f303c5f516040516373f4256160e01b815290602090829060049082906001600160a01b03165afa908115611f27575f91611ef5575b50808311611edf575090611ed891612d82565b9086611944565b82636db2f23960e11b5f5260045260245260445ffd5b90506020813d602011611f1f575b81611f1060209383612df4565b81010312610e18575188611ec5565b3d9150611f03565b6040513d5f823e3d90fd5b632fa5a3c360e21b5f5260045ffd5b602061018d5f303c5f5160c01c9081811015611fa557505b806001600160401b03611f716101246004350161402b565b1611156118f4576001600160401b03611f8f6101246004350161402b565b639fd9eac360e01b5f521660045260245260445ffd5b9050611f59565b630d96263760e21b5f526004526044600435013560245260445ffd5b611fd761119a8560ca1c6133e1565b6118c7565b63e04a68e360e01b5f52600560045260245ffd5b6327266ff360e11b5f526004524260245260445ffd5b6001600160401b038361201d60043560040161402b565b90638ce0633960e01b5f5260ca1c6004521660245260445ffd5b34610e18575f366003190112610e185760206106916130dd565b34610e18576020366003190112610e18576001600160a01b03612072612bec565b165f818152600a60209081526040808320805465636c61696d7360d01b85526001909101909252909120546001600160d01b03808316929082169165ffffffffffff6120bd42615b72565b9160d01c91160365ffffffffffff811161111a578365ffffffffffff6120f29360d01c6001808211911802600118921661526a565b8103908111150281039081111502905f52600a60205260405f20908154916001808060d01b038416916a7769746864726177616c7360a81b5f520160205260405f205460018060d01b0381169065ffffffffffff61214f42615b72565b9160d01c9116039365ffffffffffff851161111a576040948365ffffffffffff6121889360d01c6001808211911802600118921661526a565b810390811115028103908111150282519182526020820152f35b34610e18575f366003190112610e18576020600554604051908152f35b34610e1857602061030a61119f6121d536612cfd565b6144f8565b34610e18576020366003190112610e18576121f3612c8a565b6020608d5f303c5f516001600160a01b031633141580612227575b61116657806122226111f192600354615563565b61543a565b50602060ad5f303c5f516001600160a01b031633141561220e565b34610e185761225036612cb4565b6020608d5f303c5f516001600160a01b03163303611166576001600160401b03601f5416421015612284576111f1916140a6565b630abb288d60e21b5f5260045ffd5b34610e18576060366003190112610e18576122ac612bec565b6122b4612c5f565b6122bc612c75565b906020608d5f303c5f516001600160a01b03163303611166576122de83613ec0565b15612444576111f19260018060a01b038116805f52600a60205261239360405f2065ffffffffffff61230f42615b72565b600161232465636c61696d7360d01b85615709565b50936040519461233386612dd9565b60d083811b849003919091168652928416602080870191825265636c61696d7360d01b5f908152929093019092526040902093518454915184841b929092166001600160d01b039081169116179216901b6001600160d01b031916179055565b5f52600a60205261243f60405f2065ffffffffffff6123b142615b72565b60016123cb6a7769746864726177616c7360a81b85615709565b5093604051946123da86612dd9565b60d083811b84900391909116865292841660208087019182526a7769746864726177616c7360a81b5f908152929093019092526040902093518454915184841b929092166001600160d01b039081169116179216901b6001600160d01b031916179055565b613f09565b6359ddc19160e01b5f9081526001600160a01b038416600452602490fd5b34610e18576020366003190112610e185761247b612bec565b6124836130ad565b5060018060a01b03165f52600960205260c060405f206001600160801b036040516124ad81612d8f565b818354918180841695868352602083019460801c85528160018201549181600260408701928286168452606088019560801c865201549760a06080880197838b168952019860801c89526040519a8b52511660208a0152511660408801525116606086015251166080840152511660a0820152f35b34610e18575f366003190112610e1857602060ed5f303c5f516040516001600160a01b039091168152602090f35b34610e18576040366003190112610e1857612569612bec565b602435906125778133613593565b9061259082546001600160801b038160801c91166130a0565b8084116125de57506125a46111f1936136ee565b60018301805467ffffffffffffffff60801b166001600160801b0392909216919091174260c01b6001600160c01b03191617905533613e58565b83630ff06ebb60e41b5f5260045260245260445ffd5b34610e1857602061030a61260736612c2c565b612ece565b34610e18576060366003190112610e1857612625612c5f565b61262d612c75565b6020606d5f303c5f516001600160a01b03163303612666576111f191600435600555602060ed5f303c5f516001600160a01b0316613777565b6386db2a3b60e01b5f523360045260245ffd5b34610e18575f366003190112610e1857602061269660035461371f565b6040519015158152f35b34610e18575f366003190112610e18576020600454604051908152f35b34610e18576126cb36612c2c565b6126f46126d782612e85565b6126ee6126e760c0850185612e99565b9085613627565b90613697565b506126fe81612e85565b90612710602082019261124d84612e85565b90600261272560808301356060840135612d82565b92016001600160801b03815416808411156127a3575061278c610d827fa7477eafde104b1901c54fb1ee5c272246e0ab5ce69dd173b80c7ccf7aa23571936020936001600160801b03612777886136ee565b166001600160801b0319825416179055612e85565b6040519384526001600160a01b03908116941692a3005b63ad4791d360e01b5f5260045260245ffd5b34610e18575f366003190112610e18576020600754604051908152f35b34610e18576040366003190112610e185760206127ed612bec565b6001600160a01b036127fd612c02565b165f9081526021835260408082206001600160a01b038481168452908552912054168061283857505b6040516001600160a01b039091168152f35b9050612826565b34610e18575f366003190112610e18576080612859612e5a565b6001600160801b036060604051926001600160401b0381511684526001600160401b0360208201511660208501526001600160401b0360408201511660408501520151166060820152f35b34610e18576040366003190112610e18576128bd612bec565b6128c5612c02565b906128ce613559565b506128d98282613593565b60018101548060c01c62278d00810180911161111a5761290c90602061018d5f303c5f516001600160401b031690612d82565b906001600160401b03806020612920612e5a565b0151169160801c16118015612ab0575b8142109081612a93575b50612a6b575060026001600160801b0391015416906040519061295c82612d8f565b6001600160a01b03908116825292831660208083018281525f6040808601829052606086019687526080860182905260a08601829052938152600983528381206002015494519151871680825260228452848220929097168082529190925291902060018101805492956001600160801b0393841695909492939192909116908515612a58578385886020999561149b61030a99966114d496612a116114179d9b546001600160801b038160801c91166130a0565b90518103908111150299808b10818c18021899808b10818c18021892855f5260098e526001600160801b0361141c61140e60405f20946113f88654858160801c91166130a0565b8663d9acd7e960e01b5f5260045260245ffd5b630b30649360e01b5f9081526001600160a01b03841660045260249190915242604452606490fd5b905080612aa2575b158561293a565b50612aab6135ca565b612a9b565b506001600160401b03612ac1612e5a565b511615612930565b34610e18576020366003190112610e1857612ae2612bec565b6020608d5f303c5f516001600160a01b0316330361116657601f805468010000000000000000600160e01b031916604083901b68010000000000000000600160e01b03161790557f6a3a52995b564f686e0114f9ea6c8adf593e8fdcbb745f48fb580e2d427fe5be90602090612b5661351c565b6040516001600160a01b039091168152a1005b34610e18575f366003190112610e18576020608d5f303c5f516001600160a01b0316330361116657601f546001600160401b0381164210156122845760207fdb6a871e0ca1412b5a476ec1e7ec005fc584d1afa9bef37a3c64129332bb449b916001600160401b03421680916001600160401b03191617601f55604051908152a1005b600435906001600160a01b0382168203610e1857565b602435906001600160a01b0382168203610e1857565b35906001600160a01b0382168203610e1857565b6020600319820112610e1857600435906001600160401b038211610e185760e0908290036003190112610e185760040190565b602435906001600160d01b0382168203610e1857565b6044359065ffffffffffff82168203610e1857565b600435906001600160401b0382168203610e1857565b35906001600160401b0382168203610e1857565b906040600319830112610e18576004356001600160401b0381168103610e185791602435906001600160401b038211610e18576101e0908290036003190112610e185760040190565b6020600319820112610e1857600435906001600160401b038211610e18576101e0908290036003190112610e185760040190565b9181601f84011215610e18578235916001600160401b038311610e185760208381860195010111610e1857565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9190820180921161111a57565b60c081019081106001600160401b03821117612daa57604052565b634e487b7160e01b5f52604160045260245ffd5b608081019081106001600160401b03821117612daa57604052565b604081019081106001600160401b03821117612daa57604052565b90601f801991011681019081106001600160401b03821117612daa57604052565b60405190612e2282612dbe565b816001600160401b03600c548181168352818160401c16602084015260801c16604082015260606001600160801b03600d5416910152565b5f6060604051612e6981612dbe565b8281528260208201528260408201520152612e82612e15565b90565b356001600160a01b0381168103610e185790565b903590601e1981360301821215610e1857018035906001600160401b038211610e1857602001918160051b36038313610e1857565b612eda6126d782612e85565b9060208101906001600160a01b03612ef183612e85565b165f526020805260405f20612f0582612e85565b60018060a01b03165f5260205260405f205460018060ff1b0381169360408301358581111561307557506001600160a01b0316818117851461305e5781850361301657612f5183612e85565b905b819481612f6b575b5050509280612e82941891613bc2565b602092939550606490612f86612f8087612e85565b91612e85565b604051632c3da93f60e21b81526001600160a01b039283166004820152908216602482015294166044850152839182905afa908115611f27575f91612fd2575b509183612e825f612f5b565b90506020813d60201161300e575b81612fed60209383612df4565b81010312610e185751926001600160a01b0384168403610e18579283612fc6565b3d9150612fe0565b6001600160a01b0361302785612e85565b165f52602160205260405f2061303c84612e85565b6001600160a01b039081165f9081526020929092526040909120541690612f53565b50509050612e829161306f82612e85565b91613804565b859061308085612e85565b6377836d5160e11b5f5260018060a01b031660045260245260445260645ffd5b9190820391821161111a57565b604051906130ba82612d8f565b5f60a0838281528260208201528260408201528260608201528260808201520152565b602061012d5f303c6001600160401b035f5160401c1690565b6001600160401b038111612daa57601f01601f191660200190565b92919261311d826130f6565b9161312b6040519384612df4565b829481845281830111610e18578281602093845f960137010152565b35906001600160801b0382168203610e1857565b6060906001600160801b03906131ad9083906001600160a01b0361317e82612c18565b1686528361318e60208301613147565b166020870152836131a160408301613147565b16604087015201613147565b16910152565b90602061012d5f303c5f5190602061014d5f303c5f51906001600160401b038360801c1693602061016d5f303c60016001600160401b03805f519660401c169216010291905f5b858410158061325a575b1561322157613214838792612d82565b9260011c930392916131fa565b919492909481810291818304149015171561111a576132499261324391613434565b90612d82565b90808211613255575090565b905090565b50821515613204565b811561326d570690565b634e487b7160e01b5f52601260045260245ffd5b61329c906001600160401b03613295614ab8565b9116613263565b5f525f60205260405f205490565b602061018d5f303c6001600160401b035f5160801c1690565b602061012d5f303c6001600160401b035f5191600182808560401c169216010291160190565b604051906132f8604083612df4565b60018252601960f91b6020830152565b6001600160401b038111612daa5760051b60200190565b9190811015611cd45760051b8101359060de1981360301821215610e18570190565b60a09081906001600160a01b0361335782612c18565b168452600180831b0361336c60208301612c18565b1660208501526040810135604085015260608101356060850152608081013560808501520135910152565b6001600160a01b039182165f908152602080805260408083209390941682529190915220546001600160ff1b031690565b602061018d5f303c6001600160401b035f5160401c1690565b6001600160401b035f19911601906001600160401b03821161111a57565b600c5460801c6001600160401b03168061341857505f90565b613423600f916133e1565b166010811015611cd457600e015490565b811561326d570490565b6003548060ca1c9061344e614fa0565b808310156134ab57505f5b905b82821061347157506001600160401b0391501690565b9061347c8382612d82565b60011c9061348a8284614e86565b156134a457506001810180911161111a57915b919061345b565b925061349d565b6134b590836130a0565b613459565b600354600160c81b16151590816134de575b50156134d85760075490565b60055490565b90506001600160401b038060085416911610155f6134cc565b6003546135068160ca1c6132c3565b9064ffffffffff16908082115f14613255575090565b5f5b60108110156135565760019080600e01548061353c575b500161351e565b5f52601e60205260405f208260ff1b81541790555f613535565b50565b601f546001600160401b03811680421061357d575060401c6001600160a01b031690565b639889c8f960e01b5f526004524260245260445ffd5b9061359d8161504b565b15611df55760018060a01b03165f52602260205260405f209060018060a01b03165f5260205260405f2090565b6135d26134f7565b62278d00810180911161111a57421015806135ea5790565b506001600160401b036135fb612e5a565b511660035460ca1c1490565b906001600160801b03809116911601906001600160801b03821161111a57565b92919260405161363b602082018093613341565b60c0815261364a60e082612df4565b5190206040516020810191825260208152613666604082612df4565b519020915f925b84841015613690576136886001918560051b85013590615b04565b93019261366d565b9350915050565b5f828152601e602052604081205490939290916001600160ff1b038316156136d1575050600160ff1b166136c757565b9050612e82613559565b633cf5d6a760e01b5f5260018060a01b031660045260245260445ffd5b6001600160801b038111613708576001600160801b031690565b6306dfcc6560e41b5f52608060045260245260445ffd5b600160c91b1615158061372f5790565b5064ffffffffff61373e6151c8565b5460a81c161590565b600254811015611cd45760025f5260205f2001905f90565b600b54811015611cd457600b5f5260205f2001905f90565b91600b5491600883146137f057600160401b831015612daa576137a38360016137ca9501600b5561375f565b81546001600160a01b0387811660039390931b83811b91901b199091161790915593613f09565b7f0e3c58ebfb2e7465fbb1c32e6b4f40c3c4f5ca77e8218a386aff8617831260d75f80a2565b631cdc0f4d60e01b5f52600860045260245ffd5b9190602083019061381482612e85565b602060cd5f303c5f516001600160a01b039182169116146139ca5761383b611d6c83612e85565b156139c15761390293612e8293909290916001600160a01b0361385d83612e85565b165f52600960205261391060405f2094600161387d8460408401356130a0565b9601956138b287546001600160801b0381169060801c810390811115026138a387612e85565b908084108185180218906150ef565b9889976138bf8987612d82565b6001600160a01b036138d089612e85565b165f526020805260405f206138e486612e85565b60018060a01b03165f5260205260405f205561147b6114718a6136ee565b80871061396a575b50612e85565b905f516020615d415f395f51905f5260406139348761392e87612e85565b94612d82565b815188815260208101919091526001600160a01b039384169490931692a36001600160a01b039061396490612e85565b16615147565b61397382612e85565b907f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b60406139a088612e85565b8151938452602084018b90526001600160a01b03908116941692a35f61390a565b611df582612e85565b91929091906001600160a01b036139e084612e85565b604083013584810396879390921691906001600160a01b03613a0188612e85565b165f526020805260405f20613a1586612e85565b60018060a01b03165f5260205260405f2055613a32878284615b25565b15613a82575b5050506040613a618561392e613a5b5f516020615d415f395f51905f5295612e85565b96612e85565b815186815260208101919091526001600160a01b039384169490931692a390565b613a8f96919392966149d3565b506040516370a0823160e01b8152306004820152602081602481885afa8015611f2757869388925f92613b83575b5094613b7a613a6195613af7955f516020615d415f395f51905f529961392e96868b81613a5b9960409e10911802189e8f998a8096612d82565b6001600160a01b03613b0884612e85565b165f52602080528c5f20613b1b89612e85565b60018060a01b03165f526020528c5f20557f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b8c613b5a610d828a612e85565b8151938452602084018890526001600160a01b03908116941692a3615147565b95505050613a38565b9450929150506020833d602011613bba575b81613ba260209383612df4565b81010312610e18579151859291879190613b7a613abd565b3d9150613b95565b919093926020830194613bd486612e85565b602060cd5f303c5f516001600160a01b03918216911614613c9a57613bfb611d6c87612e85565b15613c915793949293612e8293906001600160a01b03613c1a83612e85565b165f52600960205261391060405f20966001613c3a8460408401356130a0565b980197613902613c728a546001600160801b0381169060801c81039081111502613c6388612e85565b908085108186180218906150ef565b998a98613c7f8a88612d82565b176001600160a01b036138d089612e85565b611df586612e85565b939491939192906001600160a01b03613cb285612e85565b604084013585810397889390921691906001600160a01b03613cd389612e85565b165f526020805260405f20613ce787612e85565b60018060a01b03165f526020528160405f2091179055613d08888584615b25565b15613d32575b505050506040613a618561392e613a5b5f516020615d415f395f51905f5295612e85565b9091939296613d3f6149d3565b506040516370a0823160e01b815230600482015290602082602481875afa918215611f27575f92613e24575b5081808210911802189687948592613d838489612d82565b176001600160a01b03613d958a612e85565b165f526020805260405f20613da987612e85565b600160a01b60019003165f5260205260405f2055613dc685612e85565b90613dd089612e85565b60408051928352602083018690526001600160a01b0391821693909116917f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b9190a3613e1b92615147565b905f8080613d0e565b9091506020813d602011613e50575b81613e4060209383612df4565b81010312610e185751905f613d6b565b3d9150613e33565b919060607f19ec5682732a37cb76098a8dd920267fec350e9cb78c361576e65a3f1f0b9cab916001600160801b036001855495015416604051946001600160801b038116865260801c6020860152604085015260018060a01b03169360018060a01b031692a3565b600b54905f5b828110613ed4575050505f90565b613edd8161375f565b905460039190911b1c6001600160a01b0390811690831614613f0157600101613ec6565b505050600190565b65ffffffffffff831690620151808210801561401f575b613ffe5760018060a01b031692835f526009602052613f698260405f206001613f5782546001600160801b038160801c91166130a0565b91015460801c810390811115026151e3565b926001840180941161111a576001600160d01b031692808410613fe857505f848152600a6020526040908190206001600160d01b03851660d09390931b6001600160d01b031916929092179091557f5ba5f7cdc9fa06f0cae4fb0db947b2c3e9484dbe3e3a1b2182b2f2c711ff45ae92909182519182526020820152a2565b8363019b1c3160e71b5f5260045260245260445ffd5b5063b010bf5f60e01b5f526004526201518060245262093a8060445260645ffd5b5062093a808211613f20565b356001600160401b0381168103610e185790565b903590601e1981360301821215610e1857018035906001600160401b038211610e1857602001918160071b36038313610e1857565b6001600160401b036001911601906001600160401b03821161111a57565b356001600160801b0381168103610e185790565b6140ae612e15565b916001600160401b03835116906001600160401b03831691808310156144e257508115908115948561447d575b5f5b6010811061446b5750821561431d576140fa6101a083018361403f565b50505f5b600b5481101561414a578061411460019261375f565b838060a01b0391549060031b1c165f52600960205260405f205f60028483019201556001600160801b03198154169055016140fe565b509160409161426e60606142527f67e1835bc70da0122a9b4637e39a9f43627b5e3d57c8d43778758254c927565d9661429e9a6001614318575b6142fe575b85156142eb575f905b86156142ce57506142255f5b87156142a9578a6001600160801b036001600160401b03805f965b8d51946141c586612dbe565b855216938460208501521694858c8401521695869101526141fc8b6001600160401b03166001600160401b0319600c541617600c55565b67ffffffffffffffff60401b600c549160401b169067ffffffffffffffff60401b191617600c55565b600c805467ffffffffffffffff60801b191660809290921b67ffffffffffffffff60801b16919091179055565b6001600160801b03166001600160801b0319600d541617600d55565b61427c60035460ca1c6133e1565b91156142a057505f5b6001600160401b038351921682526020820152a261543a565b565b60e00135614285565b8a6001600160801b036001600160401b03806142c86101408c01614092565b966141b9565b6142e66001600160401b038961422593015116614074565b61419e565b6142f8610120860161402b565b90614192565b614313600f888301511660e087013590615360565b614189565b614184565b6143306101a0839896959498018361403f565b96905f5b600b54811015614380578061434a60019261375f565b838060a01b0391549060031b1c165f52600960205260405f205f60028483019201556001600160801b0319815416905501614334565b50909192939495965f5b8181106143cc57505050957f67e1835bc70da0122a9b4637e39a9f43627b5e3d57c8d43778758254c927565d9261426e606061425260409561429e9a9b614184565b806143da60019284866147d7565b828060a01b036143e982612e85565b165f5260096020526001600160801b038360405f2061440a60208501614092565b9383614424606061441d60408501614092565b9301614092565b6002840180546001600160801b031660809290921b6001600160801b031916919091178155911684198254161790550191166001600160801b03198254161790550161438a565b80614477600192615308565b016140dd565b6144868261402b565b6001600160401b0380614498886133e1565b169116036144ae576144a982614df0565b6140db565b6001600160401b0382816144ca6144c4896133e1565b9261402b565b91638ce0633960e01b5f52166004521660245260445ffd5b82631019c5f360e01b5f5260045260245260445ffd5b6145018161402b565b9060208101359063ffffffff8216809203610e1857614523610100820161402b565b614530610120830161402b565b61453d6101408401614092565b61454a6101608501614092565b906145586101808601614092565b926145676101a087018761403f565b614570916155aa565b946040519760208901997ff3291ca9b71abcff429bbf03454bcf9c413b040623089dcadb71a239f8f1fb518b526001600160401b031660408a0152606089015260408701356080890152606087013560a0890152608087013560c089015260a087013560e089015260c087013561010089015260e08701356101208901526001600160401b03166101408801526001600160401b03166101608701526001600160801b03166101808601526001600160801b03166101a08501526001600160801b03166101c08401526101e08301526101c00135610200820152610200815261465b61022082612df4565b51902090565b606061466f61061b8361402b565b910135908082036146c2575050600454036146b35761469a906001600160401b036008541690614e86565b156146ab576146a7614f89565b5f90565b600160c81b90565b63851c5dab60e01b5f5260045ffd5b63650c9c5360e01b5f5260045260245260445ffd5b816146e491939293615b04565b6006541461470657506005548082036146c25763851c5dab60e01b5f5260045ffd5b9050565b602060ad5f303c5f516001600160a01b0316330361472457565b632197dce560e11b5f523360045260245ffd5b6003546147438161371f565b15613556576147b16001600160401b0361475b6151c8565b5416916147666151c8565b805471ffffffffff0000000000ffffffffffffffff60401b191664ffffffffff60a81b4260a81b16176e3fffffffffffff0000000000000000608a9390931c92909216919091179055565b7f26d68f5879e2a84cfb5b0d18db219ea793f50b479dc37d8968cf2706e313a5945f80a2565b9190811015611cd45760071b0190565b906147f182614df0565b6147f9612e15565b9161480b6148068261402b565b614074565b916001600160401b03808551169316928084146149cc5780841061499857505f5b6101a0830161483b818561403f565b9050821015614869579061486361485e826148586001958861403f565b906147d7565b615899565b0161482c565b5050926001600160401b0361497f7f3ee3aa47ec8d7c55014ac297e4245e6247e8990036550d9e4f608b18a82fe9ec9361497a606061425260209661422560408201916141fc600f8451169c6148c560e08a01359e8f90615360565b6001600160801b036149038c806101208d016148e08161402b565b602089015183169216821015614991576148fa915061402b565b975b5116614074565b936101408b0190828a61491584614092565b92015116921682101561498a5761492c9150614092565b945b6001600160801b038c806040519361494585612dbe565b85855216958f879085015216968760408401521697889101526001600160401b03166001600160401b0319600c541617600c55565b61402b565b1692604051908152a2565b509461492e565b50976148fc565b6001600160401b0390816149b46149ae8661402b565b926133e1565b91630b84979960e21b5f52166004521660245260445ffd5b5092505050565b6001600160801b0360606149e5612e5a565b0151166001600160801b0360235416810390811115028015614ab3579060205f928161010d85303c83516040516340c10f1960e01b815230600482015260248101929092529093849160449183916001600160a01b03165af1918215611f27575f92614a7f575b50614a56826136ee565b6001600160801b03614a6d60235492828416613607565b16906001600160801b03191617602355565b9091506020813d602011614aab575b81614a9b60209383612df4565b81010312610e185751905f614a4c565b3d9150614a8e565b505f90565b614ada614ac3614fa0565b6001600160401b03614ad36132aa565b1690612d82565b6010810180911161111a5790565b9060206101ad5f303c5f51808410614d4f575080614b09614bd49284613593565b90600182016001600160401b03815460801c1615614d25575b506001600160801b03614b40614b37876136ee565b82855416613607565b166001600160801b0319835416178255614b59856136ee565b9360018060a01b03821694855f5260096020526001600160801b03614b8560405f209282845416613607565b82546001600160801b031916911617905560405186815285906001600160a01b038316907f8752a472e571a816aea92eec8dae9baf628e840f4929fbcc2d155e6233ff68a790602090a3613e58565b6040516370a0823160e01b8152306004820152602081602481855afa908115611f27575f91614cf3575b50604051916323b872dd60e01b5f5233600452306024528360445260205f60648180855af160015f5114811615614cd4575b836040525f60605215614cc257826024816020936370a0823160e01b82523060048301525afa8015611f27575f90614c8e575b614c6d92506130a0565b90808203614c79575050565b639075d7d160e01b5f5260045260245260445ffd5b506020823d602011614cba575b81614ca860209383612df4565b81010312610e1857614c6d9151614c63565b3d9150614c9b565b635274afe760e01b5f5260045260245ffd5b6001811516614cea57813b15153d151616614c30565b833d5f823e3d90fd5b90506020813d602011614d1d575b81614d0e60209383612df4565b81010312610e1857515f614bfe565b3d9150614d01565b805467ffffffffffffffff60801b19164260801b67ffffffffffffffff60801b161790555f614b22565b83632aacb96960e01b5f5260045260245260445ffd5b60405190614d74604083612df4565b601082526f10d85a5c9b8814d95d1d1b195b595b9d60821b6020830152565b6020602d5f303c5f516020604d5f303c5f516040519060208201927fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed615798452466040840152606083015260808201526080815261465b60a082612df4565b614e0e6003546001600160401b03614e078461402b565b1690614e86565b15614e5457614e1f61119a8261402b565b614e28826144f8565b03614e305750565b614e416001600160401b039161402b565b63672a826f60e11b5f521660045260245ffd5b614e656001600160401b039161402b565b81614e6e61343e565b91632e00db3d60e11b5f52166004521660245260445ffd5b908160ca1c80821015614f82575f19810190811161111a5781614ea8916130a0565b6005811015614f7b578060280290602882040361111a578264ffffffffff911c165b918290600160c91b1615614f5b5715614f1b575b8115614f1457613243614f0e92602061018d5f303c5f51614f08906001600160401b031682612d82565b92615a0c565b42101590565b5050600190565b9050614f2e614f28614ab8565b82613263565b5f52600160205260405f2054818160281c145f14614f545764ffffffffff165b90614ede565b505f614f4e565b9050614f0e9150602061018d5f303c5f516001600160401b031690612d82565b505f614eca565b5050505f90565b614f9b60075480600555600454615b04565b600655565b614fa86133c8565b6001600160401b03614fb86130dd565b16801561326d576001600160401b03809216041680600501908160051161111a576006810180921161111a57600b0180911161111a5790565b9160140290808211610e1857819003910135906bffffffffffffffffffffffff1982169160148210615026575b505060601c90565b6bffffffffffffffffffffffff1960149290920360031b82901b161690505f8061501e565b602060ed5f303c5f516001600160a01b0382811691161490811561506d575090565b612e829150613ec0565b6001600160a01b03165f818152600a60205260409020909291906150aa906a7769746864726177616c7360a81b90615709565b8291508080931091180218915f52600a6020526150d9826a7769746864726177616c7360a81b60405f20615c6a565b156150e057565b63a74c1c5f60e01b5f5260045ffd5b6001600160a01b03165f818152600a602052604090209092919061511d9065636c61696d7360d01b90615709565b8291508080931091180218915f52600a6020526150d98265636c61696d7360d01b60405f20615c6a565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f51148216156151a7575b604052156151875750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b9060018115166151bf57823b15153d1516169061517c565b503d5f823e3d90fd5b6002545f19810190811161111a576151df90613747565b5090565b9091905f905f19848209908481029283808410930392808403931461525c578262278d00111561524a57507f34b116baf3147468456110a980ec40d3fb0b5a3d0913b23a005a9e2036357345939462278d00910990828211900360f81b910360081c170290565b634e487b71905260116020526024601cfd5b50505062278d009192500490565b90915f1983830992808302928380861095039480860395146152fb57848311156152e35790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505090612e829250613434565b6010811015611cd457600e01805490811561535c57815f52601e60205260405f2054915f19830192831161111a575f92600160ff1b8103615356575082905b8352601e602052604083205555565b90615347565b5050565b6010811015611cd457600e01805482811461543557806153f6575b50816153845755565b5f828152601e60205260409020546001600160ff1b03166001810190811061111a57601f54604081901c6001600160a01b031615801591906153e3575b50156153de57600160ff1b175b825f52601e60205260405f205555565b6153ce565b6001600160401b0391501642105f6153c1565b805f52601e60205260405f20545f19810190811161111a57600160ff1b810361542f57505f905b5f52601e60205260405f20555f61537b565b9061541d565b505050565b600354908160ca1c9160018060c81b036001600160401b038316938481036001600160401b03811161111a576001600160401b0316928360280293602885040361111a577f159e1756ca6998b66592415872d410bdc71ad13a1d593ec4c8c0f95b24bed311946020946154e1946154b08461371f565b80615548575b6154f3575b8316901c91600360c81b1690663fffffffffffff60ca1b9060ca1b1617176003556133e1565b6001600160401b0360405191168152a2565b615543836154ff6151c8565b805471ffffffffff0000000000ffffffffffffffff60401b191664ffffffffff60a81b4260a81b161760409290921b67ffffffffffffffff60401b16919091179055565b6154bb565b506001600160401b036155596151c8565b54168911156154b6565b906001600160401b031690818160ca1c811091821592615599575b50506155875750565b63d0e8d7db60e01b5f5260045260245ffd5b6155a39250614e86565b815f61557e565b9060018114615666576155bc81613308565b916155ca6040519384612df4565b8183526155d682613308565b602084019290601f19013684375f5b81811061563657505050604051908160208101918294519290925f5b81811061561d57505061465b925003601f198101835282612df4565b8451835260209485019486945090920191600101615601565b6156496156448284866147d7565b615ba1565b908551811015611cd45760019160208260051b88010152016155e5565b15611cd45761567490615ba1565b604051602081019182526020815261465b604082612df4565b615695614d65565b602081519101206156a46132e9565b602081519101206156b3614d93565b6040519160208301937fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac564728552604084015260608301524660808301523060a083015260c082015260c0815261465b60e082612df4565b80545f92835260019091016020526040909120546001600160d01b0380831693929082169165ffffffffffff61573e42615b72565b9160d01c91160365ffffffffffff811161111a578465ffffffffffff6157739360d01c6001808211911802600118921661526a565b8103908111150291828103908111150290565b9061578f614fa0565b808210158061587f575b61586d575064ffffffffff90818360a01c169081151580615850575b615822575b50506157c46151c8565b54908160a81c16156158175760401c6001600160401b03168015919082156157fa575b5050156157f2575f90565b600160c91b90565b6158109250614e076001600160401b03916133e1565b5f806157e7565b50600160c91b919050565b600419810190811161111a57615839614f28614ab8565b5f52600160205260281b1760405f20555f806157ba565b50600419810181811161111a576158679085614e86565b156157b5565b63e04a68e360e01b5f5260045260245ffd5b5061589361588d82846130a0565b84614e86565b15615799565b6001600160a01b036158aa82612e85565b165f52600960205260405f206001600160801b036158ca60408401614092565b169160028201926001600160801b03845416908180821191180218916158fe81546001600160801b038160801c91166130a0565b916060810192806159206001600160801b0361591987614092565b1687612d82565b116159ac575061595f6001600160801b039492938594602061597f9401600161594882614092565b9201918780845416911611615992575b5050614092565b85546001600160801b031660809190911b6001600160801b031916178555565b16166001600160801b0319825416179055565b61599c8791614092565b1686198254161790555f80615958565b945060409291507ff7e179f21ffd130345a7c3b54e44f462ed5d4d2e7c52dae6f7ebb95f6c044b80936001600160801b03614ad36159ec6159f294612e85565b94614092565b825190815260208101949094526001600160a01b031692a2565b6002545f939291815b615a1e57505050565b909291935f19840184811161111a57615a38606091613747565b5060405190615a4682612dbe565b54906001600160401b038216908181526001600160401b038360401c16602082015264ffffffffff808460801c169384604084015260a81c169384910152821590811580615afa575b615aed578510615ae457615ad257615ab492916132439188811115615aca57906130a0565b925b801561111a57929391925f19019081615a15565b5087906130a0565b505050509150506001600160801b0390565b50505092615ab6565b5050505093829350505050565b5088841115615a8f565b81811015615b18575f5260205260405f2090565b905f5260205260405f2090565b92916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180875af19260015f5114841615615b61575b50604052565b3d15903b151516909216915f615b5b565b65ffffffffffff8111615b8a5765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b604051615bd960208201927faec688bb15f508e4f6f357cb0d627313c2c46466fa0152243280c3c6e12abc3d8452604083019061315b565b60a0815261465b60c082612df4565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615c5f579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611f27575f516001600160a01b03811615615c5557905f905f90565b505f906001905f90565b5050505f9160039190565b9190918115613f0157615c7d8382615709565b9092908111615d3857615c9990615c9342615b72565b93612d82565b926001600160d01b038411615d205791600165ffffffffffff92615d1b959460405195615cc587612dd9565b60d084811b85900391909116875293851660208088019182525f928352929093019091526040902093518454915184841b929092166001600160d01b039081169116179216901b6001600160d01b031916179055565b600190565b836306dfcc6560e41b5f5260d060045260245260445ffd5b505050505f9056fe2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e68" as const
