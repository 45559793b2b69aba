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

export const bytecode = "0x60808060405234601557615ff8908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f5f3560e01c8063046f7da214612c755780630f15181d14612bd55780631075d3001461299d578063186601ca146129385780631a42baa1146128cb5780632172ec2b146128ae57806326f13290146127b657806328be4b7f1461279957806333eeb1471461277257806335670415146126bc57806335d5597c146126a4578063397a1b281461260057806342f6487a146125d257806345b4903a146125125780634f3114da146123435780634f77f4d9146122f25780635044a7601461228a578063529400f41461226f57806352f6747a146122525780635489abbc1461210157806357d775f8146120e757806358d990aa146118595780635920375c146118395780635aa6e6751461180b5780635c6a6ac3146117e85780635eaca54f146117c85780636b5b338d146117aa57806371a97305146116e257806376b3da80146116c85780637d896c50146116a5578063827c049e1461167657806382efe0b7146112a35780638340f5491461127457806383995fb3146112295780638456cb591461112057806384b0196e14611061578063861a14121461102b5780638ef5973914610f755780638fef4a9914610f595780639025e64c14610f3e57806394391a6d14610f1b578063969114a014610ee757806397bafdd714610c575780639b69352b14610b955780639cf0027514610b68578063a2309ff814610b41578063a355943c14610a90578063a7f0b3de14610a63578063aea0e78b14610a42578063b5887bbb14610a2b578063c0b03ba414610a07578063d9c2ac8814610924578063da748b10146108fd578063e4a5e5f5146108c8578063e5e4d59414610766578063e60ecb751461074b578063e9ae9af114610730578063ecde020314610705578063ed0849f7146106d9578063edb3b27a146106aa578063ef1884da14610683578063f512909f1461065f578063f71ae85714610518578063fc0c546a146104e9578063fea2c331146103155763ffc0052f146102f0575f80fd5b34610312578060031936011261031257602061030a6135aa565b604051908152f35b80fd5b50346103125760203660031901126103125761032f612d96565b610337614a8a565b60045461034482826158f2565b61034d816139b6565b61046b575b6001600160401b036040519261036784612eca565b1691828152602081018481526040820164ffffffffff421681526060830191868352600254600160401b811015610457578060016103a8920160025561368f565b94909461044357916103db6001600160401b036104139695938164ffffffffff9651168219885416178755511685614312565b518354915164ffffffffff60a81b90841660a81b16908316608090811b93901b199091169190911764ffffffffff60a81b1916179055565b600160c91b176004557f97ec4b0d7a85122376ead755e3ce448ff39eec64e6fad93111f4dcf882d1f94a8280a280f35b634e487b7160e01b88526004889052602488fd5b634e487b7160e01b88526041600452602488fd5b6001600160401b0361047b61552b565b54166001600160401b03831610156104c5576104c061049861552b565b805464ffffffffff60a81b19164260a81b64ffffffffff60a81b161781558260ca1c90614312565b610352565b6024836001600160401b036104d861552b565b546380b5a8f960e01b835216600452fd5b5034610312578060031936011261031257602060cd5f303c5f516040516001600160a01b039091168152602090f35b5034610312576020366003190112610312576004356001600160401b03811161065b57610549903690600401612e3d565b610551614a8a565b60148104601481028115908281046014148217156106475783149081159161063f575b508015610634575b610625578390815b8183106105dd57857f8f3612fb861f612fc61bf56b1106da95b9f8d5a9d66aaddb82513ec41723111360206105ba36888a61321e565b818151910120806005556105d060065482615d9b565b600755604051908152a180f35b6105e8838587615354565b906001600160a01b0380831691168082111561060b575050600190920191610584565b63e4beddbf60e01b88526004859052602452604452606486fd5b63851c5dab60e01b8452600484fd5b50610100811161057c565b90505f610574565b634e487b7160e01b86526011600452602486fd5b5080fd5b503461031257602036600319011261031257602061030a61067e612d96565b61356d565b503461031257806003193601126103125760206001600160401b0360095416604051908152f35b5034610312578060031936011261031257602060ad5f303c5f516040516001600160a01b039091168152602090f35b503461031257806003193601126103125760206106f46134f1565b6001600160401b0360405191168152f35b50346103125780600319360112610312576021546040805191901c6001600160a01b03168152602090f35b5034610312578060031936011261031257602061030a6134b2565b503461031257806003193601126103125760206106f461347b565b5034610312576040366003190112610312576004356024356001600160401b0381168091036108c4576020608d5f303c5f516001600160a01b031633036108b1576004548060ca1c8083111561089a57600160c81b821615159081610885575b5061081f575b916040917f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c09382600855816001600160401b03196009541617600955600160c81b1760045582519182526020820152a180f35b6001600160401b036009541661083581836151e3565b156108735750916040917f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c0936108696152e6565b91935091506107cc565b6346e38cfb60e11b8552600452602484fd5b90506001600160401b0360095416105f6107c6565b630ae6d57560e01b85526004839052602452604484fd5b630f50857f60e11b835233600452602483fd5b8280fd5b5034610312576108d736612dc0565b906020608d5f303c5f516001600160a01b031633036108b157906108fa9161433a565b80f35b503461031257806003193601126103125760206001600160401b0360215416604051908152f35b5034610312576040366003190112610312576040610940612cf8565b91610949612d0e565b6109516131ba565b5060018060a01b031681526024602052209060018060a01b03165f5260205260c060405f206001600160801b0360405161098a81612e9b565b6001600160401b0383548184821695868552602085019260801c835285600182015493816040880191818716835260a082600260608c0197898b60801c16895260808d019a60c01c8b5201541699019889526040519a8b52511660208a0152511660408801525116606086015251166080840152511660a0820152f35b5034610312578060031936011261031257602090816101ad82303c51604051908152f35b5034610312576108fa610a3d36612e09565b61514d565b5034610312578060031936011261031257602060045460ca1c604051908152f35b50346103125780600319360112610312576001600160401b0381602061012d8194303c5116604051908152f35b503461031257606036600319011261031257610aaa612cf8565b90610ab3612d6b565b610abb612d81565b906020608d5f303c5f516001600160a01b031633036108b157602060cd5f303c5f516001600160a01b0380861695911685148015610b32575b610b1e57803b15610b0a576108fa9394506139de565b6359ddc19160e01b84526004859052602484fd5b63423dca0560e11b84526004859052602484fd5b50610b3c8161412c565b610af4565b503461031257806003193601126103125760206001600160801b0360255416604051908152f35b503461031257604036600319011261031257602061030a610b87612cf8565b610b8f612d0e565b90613448565b503461031257604036600319011261031257610baf612cf8565b610bb7612d0e565b610bc18233613448565b6001600160a01b039091169081610c4b57915b6001600160a01b0316808452602260209081526040808620335f8181529184528282209690965583875260238352818720868252835281902080546001600160a01b03191685179055519283529092917ffa1efe77dac97d8a6202d8ff6fc4a03a97a4a094a4103e43d976db493138a0f59190a380f35b600160ff1b1791610bd4565b5034610312576020366003190112610312576004356001600160401b03811161065b573660238201121561065b578060040135906001600160401b0382116108c4576024810190602436918460051b0101116108c457825b828110610cba578380f35b610cc5818484613426565b90610ccf82612f91565b610ce06020840191610b8f83612f91565b60408401351115610edd57610cf6828686613426565b604051630d75565f60e21b81526020600482015293906001600160a01b03610d1d82612d24565b1660248601526001600160a01b03610d3760208301612d24565b1660448601526040810135606486015260608101356084860152608081013560a486015260a081013560c486015260c0810135601e1982360301811215610ed557016020813591016001600160401b038211610ed5578160051b918236038213610ed95760e060e488015261010487018190526001600160fb1b0310610ed557610124868360209482948484013781010301818a305af180610ea0575b60019450610e99573d15610e67577f67ad18aca1770052a0d4abb7109b287eaf7beb461009acd959bce914e40530f3610e5d610e39610e333d94610e1786613203565b95610e256040519788612f00565b86523d8c602088013e612f91565b94612f91565b60405191829160208352888060a01b031695888060a01b0316946020830190612e6a565b0390a35b01610caf565b7f67ad18aca1770052a0d4abb7109b287eaf7beb461009acd959bce914e40530f3610e5d610e39610e33606094612f91565b5050610e61565b6020853d8211610ecd575b81610eb860209383612f00565b81010312610ec95760019450610dd4565b5f80fd5b3d9150610eab565b8880fd5b8980fd5b5060019150610e61565b5034610312576020366003190112610312576020906004358152818052604060018060ff1b03912054161515604051908152f35b503461031257806003193601126103125760209081604d82303c51604051908152f35b5034610312578060031936011261031257602061030a6150f0565b5034610312578060031936011261031257602060405160108152f35b5034610ec95760e0366003190112610ec957610f8f612cf8565b90610f98612d0e565b6044359060843560ff8116809103610ec9576001600160a01b03821690813b15610ec9575f9160e48392604051948593849263d505accf60e01b84523360048501523060248501528960448501526064356064850152608484015260a43560a484015260c43560c48401525af1611015575b506108fa9293614e45565b6108fa93505f61102491612f00565b5f9261100a565b34610ec9575f366003190112610ec957602061018d5f303c60206001600160401b035f51166001600160401b0360405191168152f35b34610ec9575f366003190112610ec9576110c461107c6150c2565b6110846133f0565b61108c6150f0565b6020906110d2604051936110a08486612f00565b5f85525f368137604051968796601f60f81b885260e08689015260e0880190612e6a565b908682036040880152612e6a565b9046606086015230608086015260a085015283810360c08501528180845192838152019301915f5b82811061110957505050500390f35b8351855286955093810193928101926001016110fa565b34610ec9575f366003190112610ec9576020608d5f303c5f516001600160a01b03163303611216576021546001600160401b038116806111f457505f5b8042106111de57506203f48042018042116111ca576001600160401b0316906001600160401b031916176021556111926135e2565b7fdb6a871e0ca1412b5a476ec1e7ec005fc584d1afa9bef37a3c64129332bb449b60206001600160401b0360215416604051908152a1005b634e487b7160e01b5f52601160045260245ffd5b630d91c14560e01b5f526004524260245260445ffd5b6223988081018091111561115d57634e487b7160e01b5f52601160045260245ffd5b630f50857f60e11b5f523360045260245ffd5b34610ec9576020366003190112610ec957602061030a61124f61124a612d96565b613388565b611257615a1c565b6042916040519161190160f01b8352600283015260228201522090565b34610ec9576060366003190112610ec9576112a1611290612cf8565b611298612d0e565b60443591614e45565b005b34610ec9576112b136612d38565b6112c86112c160c0830183612fa5565b90836138ea565b6112d06134b2565b810361165857506112df61361e565b506112e981612f91565b90600161130360208301936112fd85612f91565b90613658565b015460c01c906001600160401b03602061131b612f66565b0151166001600160a01b0361132f85612f91565b165f52600b60205260405f209083811093848515611647575b8515611639575b85611629575b80611621575b61160c57505082806115fe575b156115f3575f925b156115d357600201546001600160801b03165b60c082360312610ec9576113ad6040519461139d86612e9b565b6113a684612d24565b8652612d24565b93602081019485526040830135604082015260a060608201936060810135855260808101356080840152013560a082015260018060a01b039051169360018060a01b0390511691825f52602460205260405f2060018060a01b0386165f5260205260405f209160018301916001600160801b038354169081156115c0579385886020999561154b61030a9996611584966114c79c9a61145a88546001600160801b038160801c91166131ad565b9051810390811115029080821081831802189a81039081111502808b10818c18021892855f52600b8e526001600160801b036114cc6114be60405f20946114a88654858160801c91166131ad565b90810390811115028088108189180218896153da565b9e8f809e6131ad565b613985565b166001600160801b03198254161790556115156114f56114eb8c613985565b885460801c6138ca565b87546001600160801b031660809190911b6001600160801b031916178755565b61152b6115218b613985565b825460801c6138ca565b81546001600160801b031660809190911b6001600160801b031916179055565b808810611589575b507fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb8a604051898152a382846140c4565b6154aa565b60407f106c7e828e71d78826d2f1df9495618620460858ec3f85def1bfdb84daa57dca918151908152898d820152a382848a611553565b8763d9acd7e960e01b5f5260045260245ffd5b60026115ee9101546001600160801b038160801c9116612e8e565b611383565b608082013592611370565b5060a0820135421015611368565b63e471e58f60e01b5f5260045260245260445ffd5b50841561135b565b945061163361388d565b94611355565b60808501351515955061134f565b600284015460801c15159550611348565b6116606134b2565b906375a363f760e01b5f5260045260245260445ffd5b34610ec9575f366003190112610ec957602061010d5f303c5f516040516001600160a01b039091168152602090f35b34610ec9576020366003190112610ec957602061030a6116c3612d96565b6133ca565b34610ec9575f366003190112610ec95760206106f46133b1565b34610ec9575f366003190112610ec957604051806020600d5492838152018092600d5f527fd7b6990105719101dabeb77144f2a3385c8033acd3af97e9423a695e81ad1eb5905f5b81811061178b5750505081611740910382612f00565b604051918291602083019060208452518091526040830191905f5b818110611769575050500390f35b82516001600160a01b031684528594506020938401939092019160010161175b565b82546001600160a01b031684526020909301926001928301920161172a565b34610ec9576020366003190112610ec957602061030a61124a612d96565b34610ec9576117de6117d936612e09565b614b44565b602061030a614d30565b34610ec9576020366003190112610ec957602061030a611806612d96565b6132c0565b34610ec9575f366003190112610ec9576020608d5f303c5f516040516001600160a01b039091168152602090f35b34610ec9575f366003190112610ec957611851614a8a565b6112a1614ab7565b34610ec9576080366003190112610ec9576001600160401b0360043511610ec9576101e060043536036003190112610ec9576024356001600160401b038111610ec9576118aa903690600401612e3d565b6001600160401b0360643511610ec957366023606435011215610ec9576001600160401b036064356004013511610ec9573660246064356004013560061b606435010111610ec95760045490611904600435600401614878565b928260ca1c6001600160401b0361191f600435600401614297565b16036120b6576119318360ca1c6133ca565b804211156120a05764ffffffffff602061018d5f303c6001600160401b035f5116906001600160401b03429216908660a01c16011161208c578360ca1c155f14612078575f5b80604460043501350361205c5750806001600160401b0361199d61012460043501614297565b1611611ff1575b5060e4600435013515611fe2576119c0610144600435016142fe565b6001600160801b036119d48560ca1c6132c0565b9116816001600160801b036119ee610164600435016142fe565b16611f1e575b50818111611f0a5750506101c46004350135611ef057611a1f6101a4600435016004356004016142ab565b5f9190825b818410611de657505050600160c81b841692905082611dbd57611a5f611a4b36838561321e565b602081519101206064600435013590614a57565b611a6b85611257615a1c565b905f9260148204906001600383821b040193846064356004013510611da0575f5b838110611cee575050505050606435600401358203611cd95750819050600160c91b8316611cc3575b50611aca611ac1614e15565b8360ca1c61336a565b5f525f6020528260405f205560018060c81b03428360281b17169060018360ca1c0160ca1b1717600455604051602081526102008101916001600160401b03611b17600435600401612dac565b1660208301526024600435013563ffffffff8116809103610ec95760408301526004356044810135606084015260648101356080840152608481013560a084015260a481013560c084015260c481013560e084015260e48101356101008401526001600160401b0390611b8d9061010401612dac565b166101208301526001600160401b03611bab61012460043501612dac565b166101408301526001600160801b03611bc961014460043501613254565b166101608301526001600160801b03611be761016460043501613254565b166101808301526001600160801b03611c0561018460043501613254565b166101a08301526004356101a481013590360360221901811215610ec95760043501602460048201359101936001600160401b038211610ec9578160071b36038513610ec95781906101e06101c086015252610220830193905f5b818110611ca55750505090807fcff0056c337c0805785ab5985e106af4dcf60e6ae1560fa89a74f8456805b03e926101c460043501356101e083015260ca1c930390a3005b90919460808082611cb86001948a613268565b019601929101611c60565b9050611cd28260ca1c83615b15565b1783611ab5565b63e481cf7760e01b5f5260045260245260445ffd5b6001604435821c1615611d9857600187019660643560040135811015611d8457611d3a9060061b60643501604481013560ff601b6024600180841b03841694013592821c011685615e7f565b506001600160a01b039050611d50838887615354565b6001600160a01b0390921691168103611d6e57506001905b01611a8c565b9063ca3922d360e01b5f5260045260245260445ffd5b634e487b7160e01b5f52603260045260245ffd5b600190611d68565b8463e481cf7760e01b5f526004526064356004013560245260445ffd5b9150611de083611dce36858561321e565b602081519101206004356004016149e1565b91611a5f565b611df1848385614b34565b90611dfb82612f91565b6001600160a01b039182169116811015611ec55750611e21611e1c82612f91565b6153ae565b15611e9c5760208101611e33816142fe565b9060408301916001600160801b0380611e4b856142fe565b16911611611e68575050611e60600191612f91565b930192611a24565b906001600160801b03611e84611e7e82946142fe565b926142fe565b9163161275af60e31b5f52166004521660245260445ffd5b611ea590612f91565b6359ddc19160e01b5f9081526001600160a01b0391909116600452602490fd5b611ecf8592612f91565b9163a3c5268960e01b5f5260045260245260018060a01b031660445260645ffd5b63a4417a5160e01b5f526101c4600435013560045260245ffd5b62d8ea8560e81b5f5260045260245260445ffd5b9091506001600160801b03611f38610164600435016142fe565b1690602061010d5f303c5f516040516373f4256160e01b815290602090829060049082906001600160a01b03165afa908115611fd7575f91611fa5575b50808311611f8f575090611f8891612e8e565b90866119f4565b82636db2f23960e11b5f5260045260245260445ffd5b90506020813d602011611fcf575b81611fc060209383612f00565b81010312610ec9575188611f75565b3d9150611fb3565b6040513d5f823e3d90fd5b632fa5a3c360e21b5f5260045ffd5b602061018d5f303c5f5160c01c908181101561205557505b806001600160401b0361202161012460043501614297565b1611156119a4576001600160401b0361203f61012460043501614297565b639fd9eac360e01b5f521660045260245260445ffd5b9050612009565b630d96263760e21b5f526004526044600435013560245260445ffd5b61208761124a8560ca1c613494565b611977565b63e04a68e360e01b5f52600560045260245ffd5b6327266ff360e11b5f526004524260245260445ffd5b6001600160401b03836120cd600435600401614297565b90638ce0633960e01b5f5260ca1c6004521660245260445ffd5b34610ec9575f366003190112610ec95760206106f46131ea565b34610ec9576020366003190112610ec9576001600160a01b03612122612cf8565b165f818152600c60209081526040808320805465636c61696d7360d01b85526001909101909252909120546001600160d01b03808316929082169165ffffffffffff61216d42615e09565b9160d01c91160365ffffffffffff81116111ca578365ffffffffffff6121a29360d01c600180821191180260011892166155cd565b8103908111150281039081111502905f52600c60205260405f20908154916001808060d01b038416916a7769746864726177616c7360a81b5f520160205260405f205460018060d01b0381169065ffffffffffff6121ff42615e09565b9160d01c9116039365ffffffffffff85116111ca576040948365ffffffffffff6122389360d01c600180821191180260011892166155cd565b810390811115028103908111150282519182526020820152f35b34610ec9575f366003190112610ec9576020600654604051908152f35b34610ec957602061030a61124f61228536612e09565b614878565b34610ec9576020366003190112610ec9576122a3612d96565b6020608d5f303c5f516001600160a01b0316331415806122d7575b61121657806122d26112a1926004546158f2565b6157e6565b50602060ad5f303c5f516001600160a01b03163314156122be565b34610ec95761230036612dc0565b6020608d5f303c5f516001600160a01b03163303611216576001600160401b0360215416421015612334576112a19161433a565b630abb288d60e21b5f5260045ffd5b34610ec9576060366003190112610ec95761235c612cf8565b612364612d6b565b61236c612d81565b906020608d5f303c5f516001600160a01b031633036112165761238e8361412c565b156124f4576112a19260018060a01b038116805f52600c60205261244360405f2065ffffffffffff6123bf42615e09565b60016123d465636c61696d7360d01b85615a98565b5093604051946123e386612ee5565b60d083811b849003919091168652928416602080870191825265636c61696d7360d01b5f908152929093019092526040902093518454915184841b929092166001600160d01b039081169116179216901b6001600160d01b031916179055565b5f52600c6020526124ef60405f2065ffffffffffff61246142615e09565b600161247b6a7769746864726177616c7360a81b85615a98565b50936040519461248a86612ee5565b60d083811b84900391909116865292841660208087019182526a7769746864726177616c7360a81b5f908152929093019092526040902093518454915184841b929092166001600160d01b039081169116179216901b6001600160d01b031916179055565b614175565b6359ddc19160e01b5f9081526001600160a01b038416600452602490fd5b34610ec9576020366003190112610ec95761252b612cf8565b6125336131ba565b5060018060a01b03165f52600b60205260c060405f206001600160801b0360405161255d81612e9b565b818354918180841695868352602083019460801c85528160018201549181600260408701928286168452606088019560801c865201549760a06080880197838b168952019860801c89526040519a8b52511660208a0152511660408801525116606086015251166080840152511660a0820152f35b34610ec9575f366003190112610ec957602060ed5f303c5f516040516001600160a01b039091168152602090f35b34610ec9576040366003190112610ec957612619612cf8565b602435906126278133613658565b9061264082546001600160801b038160801c91166131ad565b80841161268e57506126546112a193613985565b60018301805467ffffffffffffffff60801b166001600160801b0392909216919091174260c01b6001600160c01b031916179055336140c4565b83630ff06ebb60e41b5f5260045260245260445ffd5b34610ec957602061030a6126b736612d38565b612fda565b34610ec9576060366003190112610ec9576126d5612d6b565b6126dd612d81565b6020606d5f303c5f516001600160a01b0316330361275f57602060ed5f303c5f51602060cd5f303c5f516001600160a01b0391821691161461273a576112a191600435600655602060ed5f303c5f516001600160a01b03166139de565b602060ed5f303c5f805163423dca0560e11b82526001600160a01b0316600452602490fd5b6386db2a3b60e01b5f523360045260245ffd5b34610ec9575f366003190112610ec957602061278f6004546139b6565b6040519015158152f35b34610ec9575f366003190112610ec9576020600554604051908152f35b34610ec9576127c436612d38565b6127ed6127d082612f91565b6127e76127e060c0850185612fa5565b90856138ea565b9061392f565b506127f781612f91565b9061280960208201926112fd84612f91565b90600261281e60808301356060840135612e8e565b92016001600160801b038154168084111561289c5750612885610e337fa7477eafde104b1901c54fb1ee5c272246e0ab5ce69dd173b80c7ccf7aa23571936020936001600160801b0361287088613985565b166001600160801b0319825416179055612f91565b6040519384526001600160a01b03908116941692a3005b63ad4791d360e01b5f5260045260245ffd5b34610ec9575f366003190112610ec9576020600854604051908152f35b34610ec9576040366003190112610ec95760206128e6612cf8565b6001600160a01b036128f6612d0e565b165f9081526023835260408082206001600160a01b038481168452908552912054168061293157505b6040516001600160a01b039091168152f35b905061291f565b34610ec9575f366003190112610ec9576080612952612f66565b6001600160801b036060604051926001600160401b0381511684526001600160401b0360208201511660208501526001600160401b0360408201511660408501520151166060820152f35b34610ec9576040366003190112610ec9576129b6612cf8565b6129be612d0e565b906129c761361e565b506129d28282613658565b60018101548060c01c62278d008101908181116111ca57612a12612a0c612a1893602061018d5f303c5f516001600160401b031690612e8e565b916136bf565b90612e8e565b906001600160401b03806020612a2c612f66565b0151169160801c16118015612bbc575b8142109081612b9f575b50612b77575060026001600160801b03910154169060405190612a6882612e9b565b6001600160a01b03908116825292831660208083018281525f6040808601829052606086019687526080860182905260a08601829052938152600b83528381206002015494519151871680825260248452848220929097168082529190925291902060018101805492956001600160801b0393841695909492939192909116908515612b64578385886020999561154b61030a999661158496612b1d6114c79d9b546001600160801b038160801c91166131ad565b90518103908111150299808b10818c18021899808b10818c18021892855f52600b8e526001600160801b036114cc6114be60405f20946114a88654858160801c91166131ad565b8663d9acd7e960e01b5f5260045260245ffd5b630b30649360e01b5f9081526001600160a01b03841660045260249190915242604452606490fd5b905080612bae575b1585612a46565b50612bb761388d565b612ba7565b506001600160401b03612bcd612f66565b511615612a3c565b34610ec9576020366003190112610ec957612bee612cf8565b6020608d5f303c5f516001600160a01b03163303611216576021805468010000000000000000600160e01b031916604083901b68010000000000000000600160e01b03161790557f6a3a52995b564f686e0114f9ea6c8adf593e8fdcbb745f48fb580e2d427fe5be90602090612c626135e2565b6040516001600160a01b039091168152a1005b34610ec9575f366003190112610ec9576020608d5f303c5f516001600160a01b03163303611216576021546001600160401b0381164210156123345760207fdb6a871e0ca1412b5a476ec1e7ec005fc584d1afa9bef37a3c64129332bb449b916001600160401b03421680916001600160401b03191617602155604051908152a1005b600435906001600160a01b0382168203610ec957565b602435906001600160a01b0382168203610ec957565b35906001600160a01b0382168203610ec957565b6020600319820112610ec957600435906001600160401b038211610ec95760e0908290036003190112610ec95760040190565b602435906001600160d01b0382168203610ec957565b6044359065ffffffffffff82168203610ec957565b600435906001600160401b0382168203610ec957565b35906001600160401b0382168203610ec957565b906040600319830112610ec9576004356001600160401b0381168103610ec95791602435906001600160401b038211610ec9576101e0908290036003190112610ec95760040190565b6020600319820112610ec957600435906001600160401b038211610ec9576101e0908290036003190112610ec95760040190565b9181601f84011215610ec9578235916001600160401b038311610ec95760208381860195010111610ec957565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b919082018092116111ca57565b60c081019081106001600160401b03821117612eb657604052565b634e487b7160e01b5f52604160045260245ffd5b608081019081106001600160401b03821117612eb657604052565b604081019081106001600160401b03821117612eb657604052565b90601f801991011681019081106001600160401b03821117612eb657604052565b60405190612f2e82612eca565b816001600160401b03600e548181168352818160401c16602084015260801c16604082015260606001600160801b03600f5416910152565b5f6060604051612f7581612eca565b8281528260208201528260408201520152612f8e612f21565b90565b356001600160a01b0381168103610ec95790565b903590601e1981360301821215610ec957018035906001600160401b038211610ec957602001918160051b36038313610ec957565b612fe66127d082612f91565b9060208101906001600160a01b03612ffd83612f91565b165f52602260205260405f2061301282612f91565b60018060a01b03165f5260205260405f205460018060ff1b0381169360408301358581111561318257506001600160a01b0316818117851461316b578185036131235761305e83612f91565b905b819481613078575b5050509280612f8e941891613e2c565b60209293955060649061309361308d87612f91565b91612f91565b604051632c3da93f60e21b81526001600160a01b039283166004820152908216602482015294166044850152839182905afa908115611fd7575f916130df575b509183612f8e5f613068565b90506020813d60201161311b575b816130fa60209383612f00565b81010312610ec95751926001600160a01b0384168403610ec95792836130d3565b3d91506130ed565b6001600160a01b0361313485612f91565b165f52602360205260405f2061314984612f91565b6001600160a01b039081165f9081526020929092526040909120541690613060565b50509050612f8e9161317c82612f91565b91613a6b565b859061318d85612f91565b6377836d5160e11b5f5260018060a01b031660045260245260445260645ffd5b919082039182116111ca57565b604051906131c782612e9b565b5f60a0838281528260208201528260408201528260608201528260808201520152565b602061012d5f303c6001600160401b035f5160401c1690565b6001600160401b038111612eb657601f01601f191660200190565b92919261322a82613203565b916132386040519384612f00565b829481845281830111610ec9578281602093845f960137010152565b35906001600160801b0382168203610ec957565b6060906001600160801b03906132ba9083906001600160a01b0361328b82612d24565b1686528361329b60208301613254565b166020870152836132ae60408301613254565b16604087015201613254565b16910152565b90602061012d5f303c5f5190602061014d5f303c5f51906001600160401b038360801c1693602061016d5f303c60016001600160401b03805f519660401c169216010291905f5b8584101580613361575b1561332e57613321838792612e8e565b9260011c93039291613307565b91949290948181029181830414901517156111ca5761335092612a12916134e7565b9080821161335c575090565b905090565b50821515613311565b8115613374570690565b634e487b7160e01b5f52601260045260245ffd5b6133a3906001600160401b0361339c614e15565b911661336a565b5f525f60205260405f205490565b602061018d5f303c6001600160401b035f5160801c1690565b602061012d5f303c6001600160401b035f5191600182808560401c169216010291160190565b604051906133ff604083612f00565b60018252601960f91b6020830152565b6001600160401b038111612eb65760051b60200190565b9190811015611d845760051b8101359060de1981360301821215610ec9570190565b6001600160a01b039182165f9081526022602090815260408083209390941682529190915220546001600160ff1b031690565b602061018d5f303c6001600160401b035f5160401c1690565b6001600160401b035f19911601906001600160401b0382116111ca57565b600e5460801c6001600160401b0316806134cb57505f90565b6134d6600f91613494565b166010811015611d84576010015490565b8115613374570490565b6004548060ca1c90613501615303565b8083101561355e57505f5b905b82821061352457506001600160401b0391501690565b9061352f8382612e8e565b60011c9061353d82846151e3565b156135575750600181018091116111ca57915b919061350e565b9250613550565b61356890836131ad565b61350c565b600454600160c81b1615159081613591575b501561358b5760085490565b60065490565b90506001600160401b038060095416911610155f61357f565b6004546135b98160ca1c6133ca565b9064ffffffffff16906003548083106135da575b508082111561335c575090565b91505f6135cd565b5f5b601081101561361b57600190806010015480613602575b50016135e4565b5f526020805260405f208260ff1b81541790555f6135fb565b50565b6021546001600160401b038116804210613642575060401c6001600160a01b031690565b639889c8f960e01b5f526004524260245260445ffd5b90613662816153ae565b15611ea55760018060a01b03165f52602460205260405f209060018060a01b03165f5260205260405f2090565b600254811015611d845760025f5260205f2001905f90565b600d54811015611d8457600d5f5260205f2001905f90565b6002545f9291815b6136cf575050565b90925f1984018481116111ca576136e760609161368f565b50604051906136f582612eca565b54906001600160401b03821681526001600160401b038260401c16602082015264ffffffffff808360801c169283604084015260a81c169283910152811580158061378b575b613783576137735761375a9291612a12918581111561376b57906131ad565b9280156111ca575f190190816136c7565b5084906131ad565b506001600160801b039450505050565b505050925050565b508483111561373b565b6002545f939291815b6137a757505050565b909291935f1984018481116111ca576137c160609161368f565b50604051906137cf82612eca565b54906001600160401b038216908181526001600160401b038360401c16602082015264ffffffffff808460801c169384604084015260a81c169384910152821590811580613883575b61387657851061386d5761385b5761383d9291612a12918881111561385357906131ad565b925b80156111ca57929391925f1901908161379e565b5087906131ad565b505050509150506001600160801b0390565b5050509261383f565b5050505093829350505050565b5088841115613818565b6138956135aa565b62278d0081018091116111ca57421015806138ad5790565b506001600160401b036138be612f66565b511660045460ca1c1490565b906001600160801b03809116911601906001600160801b0382116111ca57565b60c09093929381604051918237205f5260205f209260051b81015b808210613910575050565b90926020843580831060051b9081521852602060405f20930190613905565b5f82815260208052604081205490939290916001600160ff1b03831615613968575050600160ff1b1661395e57565b9050612f8e61361e565b633cf5d6a760e01b5f5260018060a01b031660045260245260445ffd5b6001600160801b03811161399f576001600160801b031690565b6306dfcc6560e41b5f52608060045260245260445ffd5b600160c91b161515806139c65790565b5064ffffffffff6139d561552b565b5460a81c161590565b91600d549160088314613a5757600160401b831015612eb657613a0a836001613a319501600d556136a7565b81546001600160a01b0387811660039390931b83811b91901b199091161790915593614175565b7f0e3c58ebfb2e7465fbb1c32e6b4f40c3c4f5ca77e8218a386aff8617831260d75f80a2565b631cdc0f4d60e01b5f52600860045260245ffd5b91906020830190613a7b82612f91565b602060cd5f303c5f516001600160a01b03918216911614613c3257613aa2611e1c83612f91565b15613c2957613b6a93612f8e93909290916001600160a01b03613ac483612f91565b165f52600b602052613b7860405f20946001613ae48460408401356131ad565b960195613b1987546001600160801b0381169060801c81039081111502613b0a87612f91565b90808410818518021890615452565b988997613b268987612e8e565b6001600160a01b03613b3789612f91565b165f52602260205260405f20613b4c86612f91565b60018060a01b03165f5260205260405f205561152b6115218a613985565b808710613bd2575b50612f91565b905f516020615fd85f395f51905f526040613b9c87613b9687612f91565b94612e8e565b815188815260208101919091526001600160a01b039384169490931692a36001600160a01b0390613bcc90612f91565b166154aa565b613bdb82612f91565b907f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b6040613c0888612f91565b8151938452602084018b90526001600160a01b03908116941692a35f613b72565b611ea582612f91565b91929091906001600160a01b03613c4884612f91565b604083013584810396879390921691906001600160a01b03613c6988612f91565b165f52602260205260405f20613c7e86612f91565b60018060a01b03165f5260205260405f2055613c9b878284615dbc565b15613ceb575b5050506040613cca85613b96613cc45f516020615fd85f395f51905f5295612f91565b96612f91565b815186815260208101919091526001600160a01b039384169490931692a390565b613cf89691939296614d30565b506040516370a0823160e01b8152306004820152602081602481885afa8015611fd757869388925f92613ded575b5094613de4613cca95613d60955f516020615fd85f395f51905f5299613b9696868b81613cc49960409e10911802189e8f998a8096612e8e565b6001600160a01b03613d7184612f91565b165f5260226020528c5f20613d8589612f91565b60018060a01b03165f526020528c5f20557f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b8c613dc4610e338a612f91565b8151938452602084018890526001600160a01b03908116941692a36154aa565b95505050613ca1565b9450929150506020833d602011613e24575b81613e0c60209383612f00565b81010312610ec9579151859291879190613de4613d26565b3d9150613dff565b919093926020830194613e3e86612f91565b602060cd5f303c5f516001600160a01b03918216911614613f0457613e65611e1c87612f91565b15613efb5793949293612f8e93906001600160a01b03613e8483612f91565b165f52600b602052613b7860405f20966001613ea48460408401356131ad565b980197613b6a613edc8a546001600160801b0381169060801c81039081111502613ecd88612f91565b90808510818618021890615452565b998a98613ee98a88612e8e565b176001600160a01b03613b3789612f91565b611ea586612f91565b939491939192906001600160a01b03613f1c85612f91565b604084013585810397889390921691906001600160a01b03613f3d89612f91565b165f52602260205260405f20613f5287612f91565b60018060a01b03165f526020528160405f2091179055613f73888584615dbc565b15613f9d575b505050506040613cca85613b96613cc45f516020615fd85f395f51905f5295612f91565b9091939296613faa614d30565b506040516370a0823160e01b815230600482015290602082602481875afa918215611fd7575f92614090575b5081808210911802189687948592613fee8489612e8e565b176001600160a01b036140008a612f91565b165f52602260205260405f2061401587612f91565b600160a01b60019003165f5260205260405f205561403285612f91565b9061403c89612f91565b60408051928352602083018690526001600160a01b0391821693909116917f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b9190a3614087926154aa565b905f8080613f79565b9091506020813d6020116140bc575b816140ac60209383612f00565b81010312610ec95751905f613fd6565b3d915061409f565b919060607f19ec5682732a37cb76098a8dd920267fec350e9cb78c361576e65a3f1f0b9cab916001600160801b036001855495015416604051946001600160801b038116865260801c6020860152604085015260018060a01b03169360018060a01b031692a3565b600d54905f5b828110614140575050505f90565b614149816136a7565b905460039190911b1c6001600160a01b039081169083161461416d57600101614132565b505050600190565b65ffffffffffff831690620151808210801561428b575b61426a5760018060a01b031692835f52600b6020526141d58260405f2060016141c382546001600160801b038160801c91166131ad565b91015460801c81039081111502615546565b92600184018094116111ca576001600160d01b03169280841061425457505f848152600c6020526040908190206001600160d01b03851660d09390931b6001600160d01b031916929092179091557f5ba5f7cdc9fa06f0cae4fb0db947b2c3e9484dbe3e3a1b2182b2f2c711ff45ae92909182519182526020820152a2565b8363019b1c3160e71b5f5260045260245260445ffd5b5063b010bf5f60e01b5f526004526201518060245262093a8060445260645ffd5b5062093a80821161418c565b356001600160401b0381168103610ec95790565b903590601e1981360301821215610ec957018035906001600160401b038211610ec957602001918160071b36038313610ec957565b6001600160401b036001911601906001600160401b0382116111ca57565b356001600160801b0381168103610ec95790565b9067ffffffffffffffff60401b82549160401b169067ffffffffffffffff60401b1916179055565b614342612f21565b916001600160401b03835116906001600160401b03831691808310156148625750811590818061484d575b61483a5761437a8461566b565b811594856147d5575b5f5b601081106147c3575082156145c5576143a26101a08301836142ab565b50505f5b600d548110156143f257806143bc6001926136a7565b838060a01b0391549060031b1c165f52600b60205260405f205f60028483019201556001600160801b03198154169055016143a6565b509160409161451660606144fa7f67e1835bc70da0122a9b4637e39a9f43627b5e3d57c8d43778758254c927565d966145469a60016145c0575b6145a6575b8515614593575f905b861561457657506144cd5f5b8715614551578a6001600160801b036001600160401b03805f965b8d519461446d86612eca565b855216938460208501521694858c8401521695869101526144a48b6001600160401b03166001600160401b0319600e541617600e55565b67ffffffffffffffff60401b600e549160401b169067ffffffffffffffff60401b191617600e55565b600e805467ffffffffffffffff60801b191660809290921b67ffffffffffffffff60801b16919091179055565b6001600160801b03166001600160801b0319600f541617600f55565b61452460045460ca1c613494565b911561454857505f5b6001600160401b038351921682526020820152a26157e6565b565b60e0013561452d565b8a6001600160801b036001600160401b03806145706101408c016142fe565b96614461565b61458e6001600160401b03896144cd930151166142e0565b614446565b6145a06101208601614297565b9061443a565b6145bb600f888301511660e087013590615710565b614431565b61442c565b6145d86101a083989695949801836142ab565b96905f5b600d5481101561462857806145f26001926136a7565b838060a01b0391549060031b1c165f52600b60205260405f205f60028483019201556001600160801b03198154169055016145dc565b50909192939495965f5b81811061467457505050957f67e1835bc70da0122a9b4637e39a9f43627b5e3d57c8d43778758254c927565d9261451660606144fa6040956145469a9b61442c565b806146826001928486614b34565b828060a01b0361469182612f91565b165f52600b60205260405f206146b581546001600160801b038160801c91166131ad565b916040810192806001600160801b036146cd866142fe565b16116147695791836001600160801b03836147478261471d6147176020614710849b8f9b6147098761470260608294016142fe565b169b6142fe565b16906131ad565b95016142fe565b996142fe565b92600287019581808210911802181684906001600160801b0382549181199060801b169116179055565b1684198254161790550191166001600160801b03198254161790555b01614632565b927ff7e179f21ffd130345a7c3b54e44f462ed5d4d2e7c52dae6f7ebb95f6c044b8092506147a161479b604093612f91565b916142fe565b936001600160801b038351951685526020850152858060a01b031692a2614763565b806147cf6001926156ba565b01614385565b6147de82614297565b6001600160401b03806147f088613494565b16911603614806576148018261514d565b614383565b6001600160401b03828161482261481c89613494565b92614297565b91638ce0633960e01b5f52166004521660245260445ffd5b63672a826f60e11b5f525f60045260245ffd5b5060045460ca1c61485c614e15565b1061436d565b82631019c5f360e01b5f5260045260245260445ffd5b61488181614297565b9060208101359063ffffffff8216809203610ec9576148a36101008201614297565b6148b06101208301614297565b6148bd61014084016142fe565b6148ca61016085016142fe565b906148d861018086016142fe565b926148e76101a08701876142ab565b6148f091615939565b946040519760208901997ff3291ca9b71abcff429bbf03454bcf9c413b040623089dcadb71a239f8f1fb518b526001600160401b031660408a0152606089015260408701356080890152606087013560a0890152608087013560c089015260a087013560e089015260c087013561010089015260e08701356101208901526001600160401b03166101408801526001600160401b03166101608701526001600160801b03166101808601526001600160801b03166101a08501526001600160801b03166101c08401526101e08301526101c0013561020082015261020081526149db61022082612f00565b51902090565b60606149ef61067e83614297565b91013590808203614a4257505060055403614a3357614a1a906001600160401b0360095416906151e3565b15614a2b57614a276152e6565b5f90565b600160c81b90565b63851c5dab60e01b5f5260045ffd5b63650c9c5360e01b5f5260045260245260445ffd5b81614a6491939293615d9b565b60075414614a865750600654808203614a425763851c5dab60e01b5f5260045ffd5b9050565b602060ad5f303c5f516001600160a01b03163303614aa457565b632197dce560e11b5f523360045260245ffd5b600454614ac3816139b6565b1561361b57614b0e6001600160401b03614adb61552b565b541691614ae661552b565b805464ffffffffff60a81b19164260a81b64ffffffffff60a81b161781559060ca1c90614312565b7f26d68f5879e2a84cfb5b0d18db219ea793f50b479dc37d8968cf2706e313a5945f80a2565b9190811015611d845760071b0190565b90614b4e8261514d565b614b56612f21565b91614b68614b6382614297565b6142e0565b916001600160401b0380855116931692808414614d2957808410614cf557505f5b6101a08301614b9881856142ab565b9050821015614bc65790614bc0614bbb82614bb5600195886142ab565b90614b34565b615c28565b01614b89565b5050926001600160401b03614cdc7f3ee3aa47ec8d7c55014ac297e4245e6247e8990036550d9e4f608b18a82fe9ec93614cd760606144fa6020966144cd60408201916144a4600f8451169c614c2260e08a01359e8f90615710565b6001600160801b03614c608c806101208d01614c3d81614297565b602089015183169216821015614cee57614c579150614297565b975b51166142e0565b936101408b0190828a614c72846142fe565b920151169216821015614ce757614c8991506142fe565b945b6001600160801b038c8060405193614ca285612eca565b85855216958f879085015216968760408401521697889101526001600160401b03166001600160401b0319600e541617600e55565b614297565b1692604051908152a2565b5094614c8b565b5097614c59565b6001600160401b039081614d11614d0b86614297565b92613494565b91630b84979960e21b5f52166004521660245260445ffd5b5092505050565b6001600160801b036060614d42612f66565b0151166001600160801b0360255416810390811115028015614e10579060205f928161010d85303c83516040516340c10f1960e01b815230600482015260248101929092529093849160449183916001600160a01b03165af1918215611fd7575f92614ddc575b50614db382613985565b6001600160801b03614dca602554928284166138ca565b16906001600160801b03191617602555565b9091506020813d602011614e08575b81614df860209383612f00565b81010312610ec95751905f614da9565b3d9150614deb565b505f90565b614e37614e20615303565b6001600160401b03614e306133b1565b1690612e8e565b601081018091116111ca5790565b9060206101ad5f303c5f518084106150ac575080614e66614f319284613658565b90600182016001600160401b03815460801c1615615082575b506001600160801b03614e9d614e9487613985565b828554166138ca565b166001600160801b0319835416178255614eb685613985565b9360018060a01b03821694855f52600b6020526001600160801b03614ee260405f2092828454166138ca565b82546001600160801b031916911617905560405186815285906001600160a01b038316907f8752a472e571a816aea92eec8dae9baf628e840f4929fbcc2d155e6233ff68a790602090a36140c4565b6040516370a0823160e01b8152306004820152602081602481855afa908115611fd7575f91615050575b50604051916323b872dd60e01b5f5233600452306024528360445260205f60648180855af160015f5114811615615031575b836040525f6060521561501f57826024816020936370a0823160e01b82523060048301525afa8015611fd7575f90614feb575b614fca92506131ad565b90808203614fd6575050565b639075d7d160e01b5f5260045260245260445ffd5b506020823d602011615017575b8161500560209383612f00565b81010312610ec957614fca9151614fc0565b3d9150614ff8565b635274afe760e01b5f5260045260245ffd5b600181151661504757813b15153d151616614f8d565b833d5f823e3d90fd5b90506020813d60201161507a575b8161506b60209383612f00565b81010312610ec957515f614f5b565b3d915061505e565b805467ffffffffffffffff60801b19164260801b67ffffffffffffffff60801b161790555f614e7f565b83632aacb96960e01b5f5260045260245260445ffd5b604051906150d1604083612f00565b601082526f10d85a5c9b8814d95d1d1b195b595b9d60821b6020830152565b6020602d5f303c5f516020604d5f303c5f516040519060208201927fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed61579845246604084015260608301526080820152608081526149db60a082612f00565b61516b6004546001600160401b0361516484614297565b16906151e3565b156151b15761517c61124a82614297565b61518582614878565b0361518d5750565b61519e6001600160401b0391614297565b63672a826f60e11b5f521660045260245ffd5b6151c26001600160401b0391614297565b816151cb6134f1565b91632e00db3d60e11b5f52166004521660245260445ffd5b908160ca1c808210156152df575f1981019081116111ca5781615205916131ad565b60058110156152d857806028029060288204036111ca578264ffffffffff911c165b918290600160c91b16156152b85715615278575b811561527157612a1261526b92602061018d5f303c5f51615265906001600160401b031682612e8e565b92613795565b42101590565b5050600190565b905061528b615285614e15565b8261336a565b5f52600160205260405f2054818160281c145f146152b15764ffffffffff165b9061523b565b505f6152ab565b905061526b9150602061018d5f303c5f516001600160401b031690612e8e565b505f615227565b5050505f90565b600654600a556152fe60085480600655600554615d9b565b600755565b61530b61347b565b6001600160401b0361531b6131ea565b168015613374576001600160401b0380921604168060050190816005116111ca57600681018092116111ca57600b018091116111ca5790565b9160140290808211610ec957819003910135906bffffffffffffffffffffffff1982169160148210615389575b505060601c90565b6bffffffffffffffffffffffff1960149290920360031b82901b161690505f80615381565b602060ed5f303c5f516001600160a01b038281169116149081156153d0575090565b612f8e915061412c565b6001600160a01b03165f818152600c602052604090209092919061540d906a7769746864726177616c7360a81b90615a98565b8291508080931091180218915f52600c60205261543c826a7769746864726177616c7360a81b60405f20615f01565b1561544357565b63a74c1c5f60e01b5f5260045ffd5b6001600160a01b03165f818152600c60205260409020909291906154809065636c61696d7360d01b90615a98565b8291508080931091180218915f52600c60205261543c8265636c61696d7360d01b60405f20615f01565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f511482161561550a575b604052156154ea5750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b90600181151661552257823b15153d151616906154df565b503d5f823e3d90fd5b6002545f1981019081116111ca576155429061368f565b5090565b9091905f905f1984820990848102928380841093039280840393146155bf578262278d0011156155ad57507f34b116baf3147468456110a980ec40d3fb0b5a3d0913b23a005a9e2036357345939462278d00910990828211900360f81b910360081c170290565b634e487b71905260116020526024601cfd5b50505062278d009192500490565b90915f19838309928083029283808610950394808603951461565e57848311156156465790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505090612f8e92506134e7565b600454906001600160401b0380600954169116108015906156ab575b61361b5761569d600a5480600655600554615d9b565b600755600160c81b17600455565b50600160c81b81161515615687565b6010811015611d8457601001805490811561570c57815f526020805260405f2054915f1983019283116111ca575f92600160ff1b8103615706575082905b835260208052604083205555565b906156f8565b5050565b6010811015611d845760100180548281146157e157806157a4575b50816157345755565b5f8281526020805260409020546001600160ff1b0316600181019081106111ca57602154604081901c6001600160a01b03161580159190615791575b501561578c57600160ff1b175b825f526020805260405f205555565b61577d565b6001600160401b0391501642105f615770565b805f526020805260405f20545f1981019081116111ca57600160ff1b81036157db57505f905b5f526020805260405f20555f61572b565b906157ca565b505050565b600454908160ca1c9160018060c81b036001600160401b038316938481036001600160401b0381116111ca576001600160401b031692836028029360288504036111ca577f159e1756ca6998b66592415872d410bdc71ad13a1d593ec4c8c0f95b24bed311946020946158919461585c846139b6565b806158d7575b6158a3575b8316901c91600360c81b1690663fffffffffffff60ca1b9060ca1b16171760045542600355613494565b6001600160401b0360405191168152a2565b6158d2836158af61552b565b805464ffffffffff60a81b19164260a81b64ffffffffff60a81b16178155614312565b615867565b506001600160401b036158e861552b565b5416891115615862565b906001600160401b031690818160ca1c811091821592615928575b50506159165750565b63d0e8d7db60e01b5f5260045260245ffd5b61593292506151e3565b815f61590d565b90600181146159f55761594b8161340f565b916159596040519384612f00565b8183526159658261340f565b602084019290601f19013684375f5b8181106159c557505050604051908160208101918294519290925f5b8181106159ac5750506149db925003601f198101835282612f00565b8451835260209485019486945090920191600101615990565b6159d86159d3828486614b34565b615e38565b908551811015611d845760019160208260051b8801015201615974565b15611d8457615a0390615e38565b60405160208101918252602081526149db604082612f00565b615a246150c2565b60208151910120615a336133f0565b60208151910120615a426150f0565b6040519160208301937fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac564728552604084015260608301524660808301523060a083015260c082015260c081526149db60e082612f00565b80545f92835260019091016020526040909120546001600160d01b0380831693929082169165ffffffffffff615acd42615e09565b9160d01c91160365ffffffffffff81116111ca578465ffffffffffff615b029360d01c600180821191180260011892166155cd565b8103908111150291828103908111150290565b90615b1e615303565b8082101580615c0e575b615bfc575064ffffffffff90818360a01c169081151580615bdf575b615bb1575b5050615b5361552b565b54908160a81c1615615ba65760401c6001600160401b0316801591908215615b89575b505015615b81575f90565b600160c91b90565b615b9f92506151646001600160401b0391613494565b5f80615b76565b50600160c91b919050565b60041981019081116111ca57615bc8615285614e15565b5f52600160205260281b1760405f20555f80615b49565b5060041981018181116111ca57615bf690856151e3565b15615b44565b63e04a68e360e01b5f5260045260245ffd5b50615c22615c1c82846131ad565b846151e3565b15615b28565b6001600160a01b03615c3982612f91565b165f52600b60205260405f206001600160801b03615c59604084016142fe565b169160028201926001600160801b0384541690818082119118021891615c8d81546001600160801b038160801c91166131ad565b91606081019280615caf6001600160801b03615ca8876142fe565b1687612e8e565b11615d3b5750615cee6001600160801b0394929385946020615d0e94016001615cd7826142fe565b9201918780845416911611615d21575b50506142fe565b85546001600160801b031660809190911b6001600160801b031916178555565b16166001600160801b0319825416179055565b615d2b87916142fe565b1686198254161790555f80615ce7565b945060409291507ff7e179f21ffd130345a7c3b54e44f462ed5d4d2e7c52dae6f7ebb95f6c044b80936001600160801b03614e30615d7b615d8194612f91565b946142fe565b825190815260208101949094526001600160a01b031692a2565b81811015615daf575f5260205260405f2090565b905f5260205260405f2090565b92916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180875af19260015f5114841615615df8575b50604052565b3d15903b151516909216915f615df2565b65ffffffffffff8111615e215765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b604051615e7060208201927faec688bb15f508e4f6f357cb0d627313c2c46466fa0152243280c3c6e12abc3d84526040830190613268565b60a081526149db60c082612f00565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615ef6579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611fd7575f516001600160a01b03811615615eec57905f905f90565b505f906001905f90565b5050505f9160039190565b919091811561416d57615f148382615a98565b9092908111615fcf57615f3090615f2a42615e09565b93612e8e565b926001600160d01b038411615fb75791600165ffffffffffff92615fb2959460405195615f5c87612ee5565b60d084811b85900391909116875293851660208088019182525f928352929093019091526040902093518454915184841b929092166001600160d01b039081169116179216901b6001600160d01b031916179055565b600190565b836306dfcc6560e41b5f5260d060045260245260445ffd5b505050505f9056fe2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e68" as const
