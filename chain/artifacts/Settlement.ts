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

export const bytecode = "0x60808060405234601557615db9908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f5f3560e01c8063046f7da214612cbc5780630f15181d14612c015780631075d300146129c0578063186601ca1461295b5780631a42baa1146128e75780632172ec2b146128ca57806326f13290146127cd57806328be4b7f146127b057806333eeb1471461278957806335670415146126d457806335d5597c146126bc578063397a1b281461260757806342f6487a146125db57806345b4903a1461251a5780634f3114da146123485780634f77f4d9146122f75780635044a7601461228f578063529400f41461225c57806352f6747a1461223f5780635489abbc146120e957806357d775f8146120b957806358d990aa1461198e5780635920375c1461196e5780635aa6e675146119425780635c6a6ac3146119125780635eaca54f146118f25780636b5b338d146118d457806371a973051461180c57806376b3da80146117dc5780637d896c5014611798578063827c049e1461176b57806382efe0b71461139e5780638340f5491461136f57806383995fb3146113245780638456cb591461121b57806384b0196e14611128578063861a1412146110f25780638ef597391461103c5780638fef4a99146110205780639025e64c1461100557806394391a6d14610fe2578063969114a014610fae57806397bafdd714610d1c5780639b69352b14610c365780639cf0027514610bdb578063a2309ff814610bb4578063a355943c14610b03578063a7f0b3de14610ad6578063aea0e78b14610ab5578063b5887bbb14610a9e578063c0b03ba414610a7a578063d9c2ac881461099c578063da748b1014610975578063e4a5e5f514610940578063e5e4d594146107de578063e60ecb75146107ae578063e9ae9af114610793578063ecde020314610769578063ed0849f71461073d578063edb3b27a14610710578063ef1884da146106e9578063f512909f146106c5578063f71ae85714610531578063fc0c546a14610504578063fea2c331146103155763ffc0052f146102f0575f80fd5b34610312578060031936011261031257602061030a613439565b604051908152f35b80fd5b50346103125760203660031901126103125761032f612ddd565b610337614a59565b600454610344828261582e565b61034d8161388c565b610468575b6001600160401b036040519261036784612efd565b1691828152602081018481526040820164ffffffffff42168152606083019186835260025468010000000000000000811015610454578060016103ad9201600255613563565b9490946104405751845491519251935164ffffffffff60a81b60a89190911b1660809490941b64ffffffffff60801b1660409390931b67ffffffffffffffff60401b166001600160401b039091166001600160d01b0319909216919091171717179055600160c91b176004557f97ec4b0d7a85122376ead755e3ce448ff39eec64e6fad93111f4dcf882d1f94a8280a280f35b634e487b7160e01b88526004889052602488fd5b634e487b7160e01b88526041600452602488fd5b6001600160401b03610478615446565b54166001600160401b03831610156104e0576104db610495615446565b8054608a84901c6e3fffffffffffff00000000000000001671ffffffffff0000000000ffffffffffffffff60401b1990911664ffffffffff60a81b4260a81b1617179055565b610352565b6024836001600160401b036104f3615446565b546380b5a8f960e01b835216600452fd5b5034610312578060031936011261031257602060cd5f303c60205f516001600160a01b0360405191168152f35b5034610312576020366003190112610312576004356001600160401b0381116106c157610562903690600401612e70565b9061056b614a59565b6014820491601483028315908481046014148217156106ad578214908115916106a5575b50801561069a575b61068b5783805b8482106105f757857f8f3612fb861f612fc61bf56b1106da95b9f8d5a9d66aaddb82513ec41723111360206105d4368789613270565b818151910120806005556105ea60065482615c43565b600755604051908152a180f35b60148202838111610687576001600160a01b0390858101356bffffffffffffffffffffffff1981169186039060148210610662575b505060601c911680821115610647575060019091019061059e565b60649350869263e4beddbf60e01b8452600452602452604452fd5b6bffffffffffffffffffffffff1960149290920360031b82901b161690505f8061062c565b8680fd5b63851c5dab60e01b8452600484fd5b506101008311610597565b90505f61058f565b634e487b7160e01b86526011600452602486fd5b5080fd5b503461031257602036600319011261031257602061030a6106e4612ddd565b6133fc565b503461031257806003193601126103125760206001600160401b0360095416604051908152f35b5034610312578060031936011261031257602060ad5f303c60205f516001600160a01b0360405191168152f35b50346103125780600319360112610312576020610758613380565b6001600160401b0360405191168152f35b503461031257806003193601126103125760206001600160a01b0360215460401c16604051908152f35b5034610312578060031936011261031257602061030a613341565b50346103125780600319360112610312576001600160401b0381602061018d8194303c5160401c16604051908152f35b5034610312576040366003190112610312576004356024356001600160401b03811680910361093c576020608d5f303c6001600160a01b035f51163303610929576004548060ca1c8083111561091257600160c81b8216151590816108fd575b50610897575b916040917f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c09382600855816001600160401b03196009541617600955600160c81b1760045582519182526020820152a180f35b6001600160401b03600954166108ad818361518d565b156108eb5750916040917f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c0936108e1615290565b9193509150610844565b6346e38cfb60e11b8552600452602484fd5b90506001600160401b0360095416105f61083e565b630ae6d57560e01b85526004839052602452604484fd5b630f50857f60e11b835233600452602483fd5b8280fd5b50346103125761094f36612df3565b906020608d5f303c6001600160a01b035f511633036109295790610972916141d0565b80f35b503461031257806003193601126103125760206001600160401b0360215416604051908152f35b5034610312576040366003190112610312576001600160a01b0360406109c0612d3f565b92826109ca612d55565b6109d26131f0565b5016815260246020522091165f5260205260c060405f206001600160801b036040516109fd81612ece565b6001600160401b0383548184821695868552602085019260801c835285600182015493816040880191818716835260a082600260608c0197898b60801c16895260808d019a60c01c8b5201541699019889526040519a8b52511660208a0152511660408801525116606086015251166080840152511660a0820152f35b5034610312578060031936011261031257602090816101ad82303c51604051908152f35b503461031257610972610ab036612e3c565b6150e7565b5034610312578060031936011261031257602060045460ca1c604051908152f35b50346103125780600319360112610312576001600160401b0381602061012d8194303c5116604051908152f35b503461031257606036600319011261031257610b1d612d3f565b90610b26612db2565b610b2e612dc8565b906020608d5f303c6001600160a01b035f5116330361092957602060cd5f303c5f51936001600160a01b03808216951685148015610ba5575b610b9157803b15610b7d576109729394506138b4565b6359ddc19160e01b84526004859052602484fd5b63423dca0560e11b84526004859052602484fd5b50610baf8161401b565b610b67565b503461031257806003193601126103125760206001600160801b0360255416604051908152f35b503461031257604036600319011261031257602061030a610bfa612d3f565b610c02612d55565b6001600160a01b03165f5260226020526001600160a01b0360405f2091165f5260205260405f2060018060ff1b0390541690565b503461031257604036600319011261031257610c50612d3f565b610c58612d55565b6001600160a01b038281165f908152602260209081526040808320338452909152902054918116916001600160ff1b031682610d1057925b16918284526022602052604084206001600160a01b0333165f5260205260405f20558183526023602052604083206001600160a01b0333165f5260205260405f20816001600160a01b03198254161790556040519081527ffa1efe77dac97d8a6202d8ff6fc4a03a97a4a094a4103e43d976db493138a0f560203392a380f35b600160ff1b1792610c90565b5034610312576020366003190112610312576004356001600160401b0381116106c157366023820112156106c1578060040135906001600160401b03821161093c576024810190602436918460051b01011161093c57825b828110610d7f578380f35b610d8a8184846132ed565b90610d9482612fc4565b610da56020840191610c0283612fc4565b60408401351115610fa457610dbb8286866132ed565b604051630d75565f60e21b81526020600482015293906001600160a01b03610de282612d6b565b1660248601526001600160a01b03610dfc60208301612d6b565b1660448601526040810135606486015260608101356084860152608081013560a486015260a081013560c486015260c0810135601e1982360301811215610f9c57016020813591016001600160401b038211610f9c578160051b918236038213610fa05760e060e488015261010487018190526001600160fb1b0310610f9c57610124868360209482948484013781010301818a305af180610f67575b60019450610f60573d15610f29577f67ad18aca1770052a0d4abb7109b287eaf7beb461009acd959bce914e40530f36001600160a01b03610f03610efd3d94610ee186613255565b95610eef6040519788612f33565b86523d8c602088013e612fc4565b94612fc4565b610f1f8260405193849360208552169616946020830190612e9d565b0390a35b01610d74565b7f67ad18aca1770052a0d4abb7109b287eaf7beb461009acd959bce914e40530f36001600160a01b03610f03610efd606094612fc4565b5050610f23565b6020853d8211610f94575b81610f7f60209383612f33565b81010312610f905760019450610e99565b5f80fd5b3d9150610f72565b8880fd5b8980fd5b5060019150610f23565b5034610312576020366003190112610312576020906004358152818052604060018060ff1b03912054161515604051908152f35b503461031257806003193601126103125760209081604d82303c51604051908152f35b5034610312578060031936011261031257602061030a61508a565b5034610312578060031936011261031257602060405160108152f35b5034610f905760e0366003190112610f9057611056612d3f565b9061105f612d55565b6044359060843560ff8116809103610f90576001600160a01b03821690813b15610f90575f9160e48392604051948593849263d505accf60e01b84523360048501523060248501528960448501526064356064850152608484015260a43560a484015260c43560c48401525af16110dc575b506109729293614e10565b61097293505f6110eb91612f33565b5f926110d1565b34610f90575f366003190112610f9057602061018d5f303c60206001600160401b035f51166001600160401b0360405191168152f35b34610f90575f366003190112610f90576111c0604080519061114a8183612f33565b601082526f10d85a5c9b8814d95d1d1b195b595b9d60821b60208301528051906111748183612f33565b60018252601960f91b602083015261118a61508a565b6111cd60209280519461119d8587612f33565b5f86525f3681378151978897601f60f81b895260e0878a015260e0890190612e9d565b9187830390880152612e9d565b9046606086015230608086015260a085015283810360c08501528180845192838152019301915f5b82811061120457505050500390f35b8351855286955093810193928101926001016111f5565b34610f90575f366003190112610f90576020608d5f303c6001600160a01b035f51163303611311576021546001600160401b038116806112ef57505f5b8042106112d957506203f48042018042116112c5576001600160401b0316906001600160401b0319161760215561128d613498565b7fdb6a871e0ca1412b5a476ec1e7ec005fc584d1afa9bef37a3c64129332bb449b60206001600160401b0360215416604051908152a1005b634e487b7160e01b5f52601160045260245ffd5b630d91c14560e01b5f526004524260245260445ffd5b6223988081018091111561125857634e487b7160e01b5f52601160045260245ffd5b630f50857f60e11b5f523360045260245ffd5b34610f90576020366003190112610f9057602061030a61134a611345612ddd565b6132c4565b611352615875565b6042916040519161190160f01b8352600283015260228201522090565b34610f90576060366003190112610f905761139c61138b612d3f565b611393612d55565b60443591614e10565b005b34610f90576113ac36612d7f565b6113c36113bc60c0830183612fd8565b90836137be565b6113cb613341565b810361174d57506113da6134d4565b506113e481612fc4565b9060016113fe60208301936113f885612fc4565b9061350e565b015460c01c906001600160401b036020611416612f99565b0151166001600160a01b0361142a85612fc4565b165f52600b60205260405f20908381109384851561173c575b851561172e575b8561171e575b80611716575b61170157505082806116f3575b156116e8575f925b156116c857600201546001600160801b03165b60c082360312610f90576001600160a01b03806114b1604051966114a188612ece565b6114aa86612d6b565b8852612d6b565b95602081019687526040850135604082015260a060608201956060810135875260808101356080840152013560a0820152511694511691825f52602460205260405f206001600160a01b0386165f5260205260405f209160018301916001600160801b038354169081156116b5579385886020999561164061030a9996611679966115bc9c9a61154f88546001600160801b038160801c91166131e3565b9051810390811115029080821081831802189a81039081111502808b10818c18021892855f52600b8e526001600160801b036115c16115b360405f209461159d8654858160801c91166131e3565b90810390811115028088108189180218896152fc565b9e8f809e6131e3565b61385b565b166001600160801b031982541617905561160a6115ea6115e08c61385b565b885460801c61379e565b87546001600160801b031660809190911b6001600160801b031916178755565b6116206116168b61385b565b825460801c61379e565b81546001600160801b031660809190911b6001600160801b031916179055565b80881061167e575b507fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb8a604051898152a38284613fb8565b6153c8565b60407f106c7e828e71d78826d2f1df9495618620460858ec3f85def1bfdb84daa57dca918151908152898d820152a382848a611648565b8763d9acd7e960e01b5f5260045260245ffd5b60026116e39101546001600160801b038160801c9116612ec1565b61147e565b60808201359261146b565b5060a0820135421015611463565b63e471e58f60e01b5f5260045260245260445ffd5b508415611456565b9450611728613761565b94611450565b60808501351515955061144a565b600284015460801c15159550611443565b611755613341565b906375a363f760e01b5f5260045260245260445ffd5b34610f90575f366003190112610f9057602061010d5f303c60205f516001600160a01b0360405191168152f35b34610f90576020366003190112610f9057602061030a6117b6612ddd565b8261012d5f303c5f51906001600160401b0390600182808560401c169216010291160190565b34610f90575f366003190112610f9057602061018d5f303c60206001600160401b035f5160801c16604051908152f35b34610f90575f366003190112610f9057604051806020600d5492838152018092600d5f527fd7b6990105719101dabeb77144f2a3385c8033acd3af97e9423a695e81ad1eb5905f5b8181106118b5575050508161186a910382612f33565b604051918291602083019060208452518091526040830191905f5b818110611893575050500390f35b82516001600160a01b0316845285945060209384019390920191600101611885565b82546001600160a01b0316845260209093019260019283019201611854565b34610f90576020366003190112610f9057602061030a611345612ddd565b34610f905761190861190336612e3c565b614b26565b602061030a614d12565b34610f90576020366003190112610f9057602061030a611930612ddd565b611938614717565b5093509150614899565b34610f90575f366003190112610f90576020608d5f303c60206001600160a01b035f5116604051908152f35b34610f90575f366003190112610f9057611986614a59565b61139c614a86565b34610f90576080366003190112610f90576001600160401b0360043511610f90576101e060043536036003190112610f90576024356001600160401b038111610f90576119df903690600401612e70565b90606435916001600160401b038311610f905736602384011215610f90576001600160401b03836004013511610f9057366024846004013560061b85010111610f9057600454611a3a6101a460043501600435600401613220565b9290611a44614717565b9994919893509491611a568a82614744565b95611a678585600435600401614763565b9a909b611a8f8b60ca1c85906001600160401b0390600182808560401c169216010291160190565b8b60ca1c6001600160401b03611aa960043560040161418a565b16036120885780421115612072574260a08d901c64ffffffffff166001600160401b038416011161205e578b8a8160ca1c155f146120365750505f5b60446004350135908082036120215750506001600160401b03611b0d6101246004350161418a565b1691818311611fe8575b50505090611b2a92918a60ca1c92614899565b60e4600435013515611fd9576001600160801b03611b4d610144600435016141bc565b166001600160801b03611b65610164600435016141bc565b1680611f32575b50818111611f1e5750506101c4600435013580611f0c57506001600160a01b03165f925f935b818510611e4157505050600160c81b86169491505083611e1657601490611bd1611bbd368386613270565b602081519101206064600435013590614a26565b04968760011b888104600214891517156112c5576003900491600183018093116112c55782826004013510611dfb57611c0c88611352615875565b5f91604051918b9260248601925f925f525b8d8310600488013560061b8801602401851016611d63575b506040525f606052604435811c6001828e031b5f190116611d3a575b508390036023190160061c998110611d1a575050600401358703611d0357507fcff0056c337c0805785ab5985e106af4dcf60e6ae1560fa89a74f8456805b03e92919081600160c91b8416611ce8575b50611cb0908360ca1c6132a6565b5f525f6020528460405f20556001600160c81b03428360281b17169060018360ca1c0160ca1b171760045560ca1c91602081519101a3005b611cb0919250611cfb8460ca1c856159b8565b179190611ca2565b869063e481cf7760e01b5f5260045260245260445ffd5b6001600160a01b03925063ca3922d360e01b5f526004521660245260445ffd5b8b8303611c5257915091505b6001604435821c1615611d5b575f918b611c52565b600101611d46565b6001604435841c16611d7e575b601460019101920191611c1e565b9294507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0602086013560018060ff1b0381169060ff1c601b016020528635604052806060526020606060805f60015afa50111560203d14166060510294833560601c8603611def5760400192611d70565b9250925080928d611c36565b509063e481cf7760e01b5f526004526004013560245260445ffd5b92506014611e3b85611e29368786613270565b602081519101206004356004016149b0565b93611bd1565b611e4c8583866149a0565b611e5581612fc4565b916001600160a01b03611e766040611e6f602086016141bc565b94016141bc565b91166001600160a01b0384169080821115611ef357508581141580611ee3575b611ed157506001600160801b038091169116818111611ebc575050600190940193611b92565b63161275af60e31b5f5260045260245260445ffd5b6359ddc19160e01b5f5260045260245ffd5b50611eed846152ca565b15611e96565b8863a3c5268960e01b5f5260045260245260445260645ffd5b63a4417a5160e01b5f5260045260245ffd5b62d8ea8560e81b5f5260045260245260445ffd5b9091602061010d5f303c600460206001600160a01b035f5116604051928380926373f4256160e01b82525afa908115611fce575f91611f9c575b50808311611f86575090611f7f91612ec1565b908c611b6c565b82636db2f23960e11b5f5260045260245260445ffd5b90506020813d602011611fc6575b81611fb760209383612f33565b81010312610f9057518e611f6c565b3d9150611faa565b6040513d5f823e3d90fd5b632fa5a3c360e21b5f5260045ffd5b60c01c90818110156120195750905b8181116120045780611b17565b639fd9eac360e01b5f5260045260245260445ffd5b905090611ff7565b630d96263760e21b5f5260045260245260445ffd5b61204e9160ca1c5f19016001600160401b03166132a6565b5f525f60205260405f2054611ae5565b63e04a68e360e01b5f52600560045260245ffd5b6327266ff360e11b5f526004524260245260445ffd5b6001600160401b038c61209f60043560040161418a565b90638ce0633960e01b5f5260ca1c6004521660245260445ffd5b34610f90575f366003190112610f9057602061012d5f303c60206001600160401b035f5160401c16604051908152f35b34610f90576020366003190112610f90576001600160a01b0361210a612d3f565b16805f52600c60205260405f20805460016001600160d01b0382169265636c61696d7360d01b5f520160205260405f2054906001600160d01b0382169165ffffffffffff61215742615cb2565b9160d01c91160365ffffffffffff81116112c5578365ffffffffffff61218c9360d01c600180821191180260011892166154e8565b8103908111150281039081111502905f52600c60205260405f209081549160016001600160d01b038416916a7769746864726177616c7360a81b5f520160205260405f20546001600160d01b0381169065ffffffffffff6121ec42615cb2565b9160d01c9116039365ffffffffffff85116112c5576040948365ffffffffffff6122259360d01c600180821191180260011892166154e8565b810390811115028103908111150282519182526020820152f35b34610f90575f366003190112610f90576020600654604051908152f35b34610f9057602061030a61228661227236612e3c565b6122806101a0820182613220565b91614763565b50611352615875565b34610f90576020366003190112610f90576122a8612ddd565b6020608d5f303c6001600160a01b035f5116331415806122dc575b61131157806122d761139c9260045461582e565b615700565b50602060ad5f303c6001600160a01b035f51163314156122c3565b34610f905761230536612df3565b6020608d5f303c6001600160a01b035f51163303611311576001600160401b03602154164210156123395761139c916141d0565b630abb288d60e21b5f5260045ffd5b34610f90576060366003190112610f9057612361612d3f565b612369612db2565b612371612dc8565b906020608d5f303c6001600160a01b035f51163303611311576123938361401b565b156124fe57826001600160a01b0361139c9416805f52600c60205261244b60405f2065ffffffffffff6123c542615cb2565b60016123da65636c61696d7360d01b85615914565b50936001600160d01b03604051956123f187612f18565b16855283602086019316835265636c61696d7360d01b5f52016020526001600160d01b038060405f20945116168260d01b84541617835551166001600160d01b0382549165ffffffffffff60d01b9060d01b169116179055565b5f52600c6020526124f960405f2065ffffffffffff61246942615cb2565b60016124836a7769746864726177616c7360a81b85615914565b50936001600160d01b036040519561249a87612f18565b1685528360208601931683526a7769746864726177616c7360a81b5f52016020526001600160d01b038060405f20945116168260d01b84541617835551166001600160d01b0382549165ffffffffffff60d01b9060d01b169116179055565b614067565b6001600160a01b03836359ddc19160e01b5f521660045260245ffd5b34610f90576020366003190112610f90576001600160a01b0361253b612d3f565b6125436131f0565b50165f52600b60205260c060405f206001600160801b0360405161256681612ece565b818354918180841695868352602083019460801c85528160018201549181600260408701928286168452606088019560801c865201549760a06080880197838b168952019860801c89526040519a8b52511660208a0152511660408801525116606086015251166080840152511660a0820152f35b34610f90575f366003190112610f9057602060ed5f303c60205f516001600160a01b0360405191168152f35b34610f90576040366003190112610f9057612620612d3f565b6024359061262e813361350e565b9061264782546001600160801b038160801c91166131e3565b8084116126a6575061265b61139c9361385b565b60018301805467ffffffffffffffff60801b166001600160801b0392909216919091174260c01b77ffffffffffffffffffffffffffffffffffffffffffffffff191617905533613fb8565b83630ff06ebb60e41b5f5260045260245260445ffd5b34610f9057602061030a6126cf36612d7f565b61300d565b34610f90576060366003190112610f90576126ed612db2565b6126f5612dc8565b6020606d5f303c6001600160a01b035f5116330361277657602060ed5f303c5f51602060cd5f303c6001600160a01b03805f51169116146127515761139c91600435600655602060ed5f303c6001600160a01b035f51166138b4565b602060ed5f303c5f805163423dca0560e11b82526001600160a01b0316600452602490fd5b6386db2a3b60e01b5f523360045260245ffd5b34610f90575f366003190112610f905760206127a660045461388c565b6040519015158152f35b34610f90575f366003190112610f90576020600554604051908152f35b34610f90576127db36612d7f565b6128046127e782612fc4565b6127fe6127f760c0850185612fd8565b90856137be565b90613803565b5061280e81612fc4565b9061282060208201926113f884612fc4565b90600261283560808301356060840135612ec1565b92016001600160801b03815416808411156128b857506001600160a01b03806128ab6128a57fa7477eafde104b1901c54fb1ee5c272246e0ab5ce69dd173b80c7ccf7aa23571956020956001600160801b036128908a61385b565b166001600160801b0319825416179055612fc4565b96612fc4565b60405195865216941692a3005b63ad4791d360e01b5f5260045260245ffd5b34610f90575f366003190112610f90576020600854604051908152f35b34610f90576040366003190112610f90576020612902612d3f565b6001600160a01b03612912612d55565b165f526023825260405f206001600160a01b0382165f5282526001600160a01b0360405f20541680155f1461295457505b6001600160a01b0360405191168152f35b9050612943565b34610f90575f366003190112610f90576080612975612f99565b6001600160801b036060604051926001600160401b0381511684526001600160401b0360208201511660208501526001600160401b0360408201511660408501520151166060820152f35b34610f90576040366003190112610f90576129d9612d3f565b6129e1612d55565b906129ea6134d4565b506129f5828261350e565b60018101548060c01c62278d008101908181116112c557612a35612a2f612a3b93602061018d5f303c5f516001600160401b031690612ec1565b91613593565b90612ec1565b906001600160401b03806020612a4f612f99565b0151169160801c16118015612be8575b8142109081612bcb575b50612ba8575060026001600160801b0391015416906001600160a01b0360405191612a9383612ece565b1681526001600160a01b036020820193168084525f6040830152606082019283525f60808301525f60a08301525f52600b6020526001600160a01b03806001600160801b03600260405f2001541692511693511690815f52602460205260405f206001600160a01b0385165f5260205260405f209060018201906001600160801b03825416948515612b95578385886020999561164061030a999661167996612b4e6115bc9d9b546001600160801b038160801c91166131e3565b90518103908111150299808b10818c18021899808b10818c18021892855f52600b8e526001600160801b036115c16115b360405f209461159d8654858160801c91166131e3565b8663d9acd7e960e01b5f5260045260245ffd5b6001600160a01b0383630b30649360e01b5f52166004526024524260445260645ffd5b905080612bda575b1585612a69565b50612be3613761565b612bd3565b506001600160401b03612bf9612f99565b511615612a5f565b34610f90576020366003190112610f9057612c1a612d3f565b6020608d5f303c6001600160a01b035f511633036113115760207f6a3a52995b564f686e0114f9ea6c8adf593e8fdcbb745f48fb580e2d427fe5be916021547fffffffff0000000000000000000000000000000000000000ffffffffffffffff7bffffffffffffffffffffffffffffffffffffffff00000000000000008360401b16911617602155612caa613498565b6001600160a01b0360405191168152a1005b34610f90575f366003190112610f90576020608d5f303c6001600160a01b035f51163303611311576021546001600160401b0381164210156123395760207fdb6a871e0ca1412b5a476ec1e7ec005fc584d1afa9bef37a3c64129332bb449b916001600160401b03421680916001600160401b03191617602155604051908152a1005b600435906001600160a01b0382168203610f9057565b602435906001600160a01b0382168203610f9057565b35906001600160a01b0382168203610f9057565b6020600319820112610f9057600435906001600160401b038211610f905760e0908290036003190112610f905760040190565b602435906001600160d01b0382168203610f9057565b6044359065ffffffffffff82168203610f9057565b600435906001600160401b0382168203610f9057565b906040600319830112610f90576004356001600160401b0381168103610f905791602435906001600160401b038211610f90576101e0908290036003190112610f905760040190565b6020600319820112610f9057600435906001600160401b038211610f90576101e0908290036003190112610f905760040190565b9181601f84011215610f90578235916001600160401b038311610f905760208381860195010111610f9057565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b919082018092116112c557565b60c081019081106001600160401b03821117612ee957604052565b634e487b7160e01b5f52604160045260245ffd5b608081019081106001600160401b03821117612ee957604052565b604081019081106001600160401b03821117612ee957604052565b90601f801991011681019081106001600160401b03821117612ee957604052565b60405190612f6182612efd565b816001600160401b03600e548181168352818160401c16602084015260801c16604082015260606001600160801b03600f5416910152565b5f6060604051612fa881612efd565b8281528260208201528260408201520152612fc1612f54565b90565b356001600160a01b0381168103610f905790565b903590601e1981360301821215610f9057018035906001600160401b038211610f9057602001918160051b36038313610f9057565b6130196127e782612fc4565b9060208101906001600160a01b0361303083612fc4565b165f52602260205260405f206001600160a01b0361304d83612fc4565b165f5260205260405f205460018060ff1b038116936040830135858111156131b757506001600160a01b03169284848317146131a0578185036131585761309383612fc4565b905b8194806130ad575b5050509280612fc1941891613d04565b6020929395506001600160a01b0391606491836130d26130cc89612fc4565b93612fc4565b96816040519889978896632c3da93f60e21b88521660048701521660248501521660448301525afa908115611fce575f91613114575b509183612fc15f61309d565b90506020813d602011613150575b8161312f60209383612f33565b81010312610f905751926001600160a01b0384168403610f90579283613108565b3d9150613122565b6001600160a01b0361316982612fc4565b165f52602360205260405f206001600160a01b0361318685612fc4565b165f526020526001600160a01b0360405f20541690613095565b50509050612fc1916131b182612fc4565b9161394a565b85906001600160a01b036131ca86612fc4565b6377836d5160e11b5f521660045260245260445260645ffd5b919082039182116112c557565b604051906131fd82612ece565b5f60a0838281528260208201528260408201528260608201528260808201520152565b903590601e1981360301821215610f9057018035906001600160401b038211610f9057602001918160071b36038313610f9057565b6001600160401b038111612ee957601f01601f191660200190565b92919261327c82613255565b9161328a6040519384612f33565b829481845281830111610f90578281602093845f960137010152565b81156132b0570690565b634e487b7160e01b5f52601260045260245ffd5b6132df906001600160401b036132d8614df3565b91166132a6565b5f525f60205260405f205490565b919081101561330f5760051b8101359060de1981360301821215610f90570190565b634e487b7160e01b5f52603260045260245ffd5b6001600160401b035f19911601906001600160401b0382116112c557565b600e5460801c6001600160401b03168061335a57505f90565b613365600f91613323565b16601081101561330f576010015490565b81156132b0570490565b6004548060ca1c906133906152ad565b808310156133ed57505f5b905b8282106133b357506001600160401b0391501690565b906133be8382612ec1565b60011c906133cc828461518d565b156133e65750600181018091116112c557915b919061339d565b92506133df565b6133f790836131e3565b61339b565b600454600160c81b1615159081613420575b501561341a5760085490565b60065490565b90506001600160401b038060095416911610155f61340e565b600454602061012d5f303c61346a8160ca1c5f51906001600160401b0390600182808560401c169216010291160190565b9064ffffffffff1690600354808310613490575b508082111561348b575090565b905090565b91505f61347e565b5f5b60108110156134d1576001908060100154806134b8575b500161349a565b5f526020805260405f208260ff1b81541790555f6134b1565b50565b6021546001600160401b0381168042106134f8575060401c6001600160a01b031690565b639889c8f960e01b5f526004524260245260445ffd5b90613518816152ca565b15613547576001600160a01b03165f5260246020526001600160a01b0360405f2091165f5260205260405f2090565b6001600160a01b03906359ddc19160e01b5f521660045260245ffd5b60025481101561330f5760025f5260205f2001905f90565b600d5481101561330f57600d5f5260205f2001905f90565b6002545f9291815b6135a3575050565b90925f1984018481116112c5576135bb606091613563565b50604051906135c982612efd565b54906001600160401b03821681526001600160401b038260401c16602082015264ffffffffff808360801c169283604084015260a81c169283910152811580158061365f575b613657576136475761362e9291612a35918581111561363f57906131e3565b9280156112c5575f1901908161359b565b5084906131e3565b506001600160801b039450505050565b505050925050565b508483111561360f565b6002545f939291815b61367b57505050565b909291935f1984018481116112c557613695606091613563565b50604051906136a382612efd565b54906001600160401b038216908181526001600160401b038360401c16602082015264ffffffffff808460801c169384604084015260a81c169384910152821590811580613757575b61374a5785106137415761372f576137119291612a35918881111561372757906131e3565b925b80156112c557929391925f19019081613672565b5087906131e3565b505050509150506001600160801b0390565b50505092613713565b5050505093829350505050565b50888411156136ec565b613769613439565b62278d0081018091116112c557421015806137815790565b506001600160401b03613792612f99565b511660045460ca1c1490565b906001600160801b03809116911601906001600160801b0382116112c557565b60c09093929381604051918237205f5260205f209260051b81015b8082106137e4575050565b90926020843580831060051b9081521852602060405f209301906137d9565b5f82815260208052604081205490939290916001600160ff1b0383161561383c575050600160ff1b1661383257565b9050612fc16134d4565b6001600160a01b0390633cf5d6a760e01b5f521660045260245260445ffd5b6001600160801b038111613875576001600160801b031690565b6306dfcc6560e41b5f52608060045260245260445ffd5b600160c91b1615158061389c5790565b5064ffffffffff6138ab615446565b5460a81c161590565b91600d5491600883146139365768010000000000000000831015612ee9576138e58360016139109501600d5561357b565b94906001600160a01b0382169581549060031b906001600160a01b0388831b921b1916179055614067565b7f0e3c58ebfb2e7465fbb1c32e6b4f40c3c4f5ca77e8218a386aff8617831260d75f80a2565b631cdc0f4d60e01b5f52600860045260245ffd5b909291602082019361395b85612fc4565b602060cd5f303c6001600160a01b03805f5116911614613b1a5761398661398186612fc4565b6152ca565b15613af657906001600160a01b03613aa186612fc19594836139ab613a44999a612fc4565b165f52600b602052613a5260405f209660016139cb8460408401356131e3565b980197613a0089546001600160801b0381169060801c810390811115026139f187612fc4565b90808410818518021890615372565b9a8b99613a0d8b87612ec1565b89613a1789612fc4565b165f52602260205260405f208a613a2d87612fc4565b165f5260205260405f20556116206116168c61385b565b808910613aa7575b50612fc4565b907f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e6860408680613a8b8b613a8589612fc4565b96612ec1565b948351958c8752602087015216941692a3612fc4565b166153c8565b613ab082612fc4565b907f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b604089808d613ae08b612fc4565b908451968752602087015216941692a35f613a4c565b6001600160a01b03613b0786612fc4565b6359ddc19160e01b5f521660045260245ffd5b909293916001600160a01b03613b2f84612fc4565b169360408201358381039586916001600160a01b03613b4d88612fc4565b165f52602260205260405f206001600160a01b03613b6a87612fc4565b165f5260205260405f2055613b80878483615c64565b15613bdf575b50505060406001600160a01b0380613bcb87613a85613bc57f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e6897612fc4565b98612fc4565b94835195888752602087015216941692a390565b90929195613beb614d12565b506040516370a0823160e01b815230600482015290602082602481865afa918215611fce575f92613cd0575b50818082109118021880968194613c2e8388612ec1565b613c3789612fc4565b6001600160a01b03165f52602260205260405f20613c5487612fc4565b6001600160a01b03165f5260205260405f2055613c7085612fc4565b90613c7a89612fc4565b6040519182528460208301526001600160a01b0316916001600160a01b03169060407f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b91a3613cc8926153c8565b905f80613b86565b9091506020813d602011613cfc575b81613cec60209383612f33565b81010312610f905751905f613c17565b3d9150613cdf565b919093926020830194613d1686612fc4565b602060cd5f303c6001600160a01b03805f5116911614613dde57613d3c61398187612fc4565b15613dcd57613aa1866001600160a01b039283613d5d612fc198999a612fc4565b165f52600b602052613a5260405f20986001613d7d8460408401356131e3565b9a0199613a44613db58c546001600160801b0381169060801c81039081111502613da688612fc4565b90808510818618021890615372565b9b8c9a613dc28c88612ec1565b1789613a1789612fc4565b6001600160a01b03613b0787612fc4565b91939492906001600160a01b03613df485612fc4565b166040830135908482039687926001600160a01b03613e1289612fc4565b165f52602260205260405f206001600160a01b03613e2f88612fc4565b165f526020528160405f2091179055613e49888584615c64565b15613e8f575b5050505060406001600160a01b0380613bcb87613a85613bc57f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e6897612fc4565b9091939296613e9c614d12565b506040516370a0823160e01b815230600482015290602082602481875afa918215611fce575f92613f84575b5081808210911802189687948592613ee08489612ec1565b17613eea89612fc4565b6001600160a01b03165f52602260205260405f20613f0787612fc4565b6001600160a01b03165f5260205260405f2055613f2385612fc4565b90613f2d89612fc4565b6040519182528460208301526001600160a01b0316916001600160a01b03169060407f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b91a3613f7b926153c8565b905f8080613e4f565b9091506020813d602011613fb0575b81613fa060209383612f33565b81010312610f905751905f613ec8565b3d9150613f93565b919060606001600160a01b03807f19ec5682732a37cb76098a8dd920267fec350e9cb78c361576e65a3f1f0b9cab936001600160801b036001875497015416604051966001600160801b038116885260801c6020880152604087015216941692a3565b600d54905f5b82811061402f575050505f90565b6001600160a01b036140408261357b565b90549060031b1c166001600160a01b0383161461405f57600101614021565b505050600190565b65ffffffffffff831690620151808210801561417e575b61415d576001600160a01b031692835f52600b6020526140c88260405f2060016140b682546001600160801b038160801c91166131e3565b91015460801c81039081111502615461565b92600184018094116112c5576001600160d01b03169280841061414757505f848152600c6020526040908190206001600160d01b03851660d09390931b6001600160d01b031916929092179091557f5ba5f7cdc9fa06f0cae4fb0db947b2c3e9484dbe3e3a1b2182b2f2c711ff45ae92909182519182526020820152a2565b8363019b1c3160e71b5f5260045260245260445ffd5b5063b010bf5f60e01b5f526004526201518060245262093a8060445260645ffd5b5062093a80821161407e565b356001600160401b0381168103610f905790565b6001600160401b036001911601906001600160401b0382116112c557565b356001600160801b0381168103610f905790565b6141d8612f54565b916001600160401b03835116906001600160401b0383169180831015614701575081159081806146ec575b6146d95761421084615586565b81159485614674575b5f5b601081106146625750821561445d576142386101a0830183613220565b50505f5b600d5481101561428a57806001600160a01b0361425a60019361357b565b90549060031b1c165f52600b60205260405f205f60028483019201556001600160801b031981541690550161423c565b50916040916143ae60606143927f67e1835bc70da0122a9b4637e39a9f43627b5e3d57c8d43778758254c927565d966143de9a6001614458575b61443e575b851561442b575f905b861561440e57506143655f5b87156143e9578a6001600160801b036001600160401b03805f965b8d519461430586612efd565b855216938460208501521694858c84015216958691015261433c8b6001600160401b03166001600160401b0319600e541617600e55565b67ffffffffffffffff60401b600e549160401b169067ffffffffffffffff60401b191617600e55565b600e805467ffffffffffffffff60801b191660809290921b67ffffffffffffffff60801b16919091179055565b6001600160801b03166001600160801b0319600f541617600f55565b6143bc60045460ca1c613323565b91156143e057505f5b6001600160401b038351921682526020820152a2615700565b565b60e001356143c5565b8a6001600160801b036001600160401b03806144086101408c016141bc565b966142f9565b6144266001600160401b03896143659301511661419e565b6142de565b614438610120860161418a565b906142d2565b614453600f888301511660e08701359061562b565b6142c9565b6142c4565b6144706101a08398969594980183613220565b96905f5b600d548110156144c257806001600160a01b0361449260019361357b565b90549060031b1c165f52600b60205260405f205f60028483019201556001600160801b0319815416905501614474565b50909192939495965f5b81811061450e57505050957f67e1835bc70da0122a9b4637e39a9f43627b5e3d57c8d43778758254c927565d926143ae60606143926040956143de9a9b6142c4565b8061451c60019284866149a0565b6001600160a01b0361452d82612fc4565b165f52600b60205260405f2061455181546001600160801b038160801c91166131e3565b916040810192806001600160801b03614569866141bc565b16116146055791836001600160801b03836145e3826145b96145b360206145ac849b8f9b6145a58761459e60608294016141bc565b169b6141bc565b16906131e3565b95016141bc565b996141bc565b92600287019581808210911802181684906001600160801b0382549181199060801b169116179055565b1684198254161790550191166001600160801b03198254161790555b016144cc565b927ff7e179f21ffd130345a7c3b54e44f462ed5d4d2e7c52dae6f7ebb95f6c044b8092506001600160a01b0390614646614640604094612fc4565b916141bc565b946001600160801b0384519616865260208601521692a26145ff565b8061466e6001926155d5565b0161421b565b61467d8261418a565b6001600160401b038061468f88613323565b169116036146a5576146a0826150e7565b614219565b6001600160401b0382816146c16146bb89613323565b9261418a565b91638ce0633960e01b5f52166004521660245260445ffd5b63672a826f60e11b5f525f60045260245ffd5b5060045460ca1c6146fb614df3565b10614203565b82631019c5f360e01b5f5260045260245260445ffd5b6040519060c060ed83303c81519160208101519160408201519160608101519160a0608083015192015190565b906001600160401b0361475982601094615996565b9160801c16010190565b90929160405160208101906102208101948360071b96878301976102408901916102408501375f96819681985b60208a01848110156147f457608091602091838d01518d604060608201519101511717841c905160a01c1717998b517faec688bb15f508e4f6f357cb0d627313c2c46466fa0152243280c3c6e12abc3d8d5260a08d2082528c520199019897614790565b509195999397909498509591957ff3291ca9b71abcff429bbf03454bcf9c413b040623089dcadb71a239f8f1fb518a526101e060408a019586378361023f199103018620936101e08901948552610160890151906101408a0151905117176101c08901516101a08a01516101808b0151171760801c9060401c1717606088015160201c17610f9057610220936101e0889460206102008c209b52525203018352604052565b939190928460c01c61490b5760016001600160401b038080886080989796981c169760401c169216010291905f5b8584101580614902575b156148e757828691019260011c930392916148c7565b926148f59295919502613376565b019080821161348b575090565b508215156148d1565b60208093959450614946925061010d5f303c6001600160a01b035f511693906001600160401b0390600182808560401c169216010291160190565b6024604051809481936334255d6960e11b835260048301525afa908115611fce575f91614971575090565b90506020813d602011614998575b8161498c60209383612f33565b81010312610f90575190565b3d915061497f565b919081101561330f5760071b0190565b60606149be6106e48361418a565b91013590808203614a1157505060055403614a02576149e9906001600160401b03600954169061518d565b156149fa576149f6615290565b5f90565b600160c81b90565b63851c5dab60e01b5f5260045ffd5b63650c9c5360e01b5f5260045260245260445ffd5b81614a3391939293615c43565b60075414614a555750600654808203614a115763851c5dab60e01b5f5260045ffd5b9050565b602060ad5f303c6001600160a01b035f51163303614a7357565b632197dce560e11b5f523360045260245ffd5b600454614a928161388c565b156134d157614b006001600160401b03614aaa615446565b541691614ab5615446565b805471ffffffffff0000000000ffffffffffffffff60401b191664ffffffffff60a81b4260a81b16176e3fffffffffffff0000000000000000608a9390931c92909216919091179055565b7f26d68f5879e2a84cfb5b0d18db219ea793f50b479dc37d8968cf2706e313a5945f80a2565b90614b30826150e7565b614b38612f54565b91614b4a614b458261418a565b61419e565b916001600160401b0380855116931692808414614d0b57808410614cd757505f5b6101a08301614b7a8185613220565b9050821015614ba85790614ba2614b9d82614b9760019588613220565b906149a0565b615acb565b01614b6b565b5050926001600160401b03614cbe7f3ee3aa47ec8d7c55014ac297e4245e6247e8990036550d9e4f608b18a82fe9ec93614cb96060614392602096614365604082019161433c600f8451169c614c0460e08a01359e8f9061562b565b6001600160801b03614c428c806101208d01614c1f8161418a565b602089015183169216821015614cd057614c39915061418a565b975b511661419e565b936101408b0190828a614c54846141bc565b920151169216821015614cc957614c6b91506141bc565b945b6001600160801b038c8060405193614c8485612efd565b85855216958f879085015216968760408401521697889101526001600160401b03166001600160401b0319600e541617600e55565b61418a565b1692604051908152a2565b5094614c6d565b5097614c3b565b6001600160401b039081614cf3614ced8661418a565b92613323565b91630b84979960e21b5f52166004521660245260445ffd5b5092505050565b6001600160801b036060614d24612f99565b0151166001600160801b0360255416810390811115028015614dee579060205f928161010d85303c60446001600160a01b038551169160405195869384926340c10f1960e01b845230600485015260248401525af1918215611fce575f92614dba575b50614d918261385b565b6001600160801b03614da86025549282841661379e565b16906001600160801b03191617602555565b9091506020813d602011614de6575b81614dd660209383612f33565b81010312610f905751905f614d87565b3d9150614dc9565b505f90565b602061012d5f303c612fc15f51602061018d5f303c5f5190614744565b9060206101ad5f303c5f51808410615074575080614e31614ef9928461350e565b90600182016001600160401b03815460801c161561504a575b506001600160801b03614e68614e5f8761385b565b8285541661379e565b166001600160801b0319835416178255614e818561385b565b936001600160a01b03821694855f52600b6020526001600160801b03614eae60405f20928284541661379e565b166001600160801b0319825416179055846040518781527f8752a472e571a816aea92eec8dae9baf628e840f4929fbcc2d155e6233ff68a760206001600160a01b03851692a3613fb8565b6040516370a0823160e01b8152306004820152602081602481855afa908115611fce575f91615018575b50604051916323b872dd60e01b5f5233600452306024528360445260205f60648180855af160015f5114811615614ff9575b836040525f60605215614fe757826024816020936370a0823160e01b82523060048301525afa8015611fce575f90614fb3575b614f9292506131e3565b90808203614f9e575050565b639075d7d160e01b5f5260045260245260445ffd5b506020823d602011614fdf575b81614fcd60209383612f33565b81010312610f9057614f929151614f88565b3d9150614fc0565b635274afe760e01b5f5260045260245ffd5b600181151661500f57813b15153d151616614f55565b833d5f823e3d90fd5b90506020813d602011615042575b8161503360209383612f33565b81010312610f9057515f614f23565b3d9150615026565b805467ffffffffffffffff60801b19164260801b67ffffffffffffffff60801b161790555f614e4a565b83632aacb96960e01b5f5260045260245260445ffd5b6040602d5f303c5f516020516040519060208201927fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed61579845246604084015260608301526080820152608081526150e160a082612f33565b51902090565b6151056004546001600160401b036150fe8461418a565b169061518d565b1561515b576151166113458261418a565b61512e6151276101a0840184613220565b9084614763565b50036151375750565b6151486001600160401b039161418a565b63672a826f60e11b5f521660045260245ffd5b61516c6001600160401b039161418a565b81615175613380565b91632e00db3d60e11b5f52166004521660245260445ffd5b908160ca1c80821015615289575f1981019081116112c557816151af916131e3565b600581101561528257806028029060288204036112c5578264ffffffffff911c165b918290600160c91b16156152625715615222575b811561521b57612a3561521592602061018d5f303c5f5161520f906001600160401b031682612ec1565b92613669565b42101590565b5050600190565b905061523561522f614df3565b826132a6565b5f52600160205260405f2054818160281c145f1461525b5764ffffffffff165b906151e5565b505f615255565b90506152159150602061018d5f303c5f516001600160401b031690612ec1565b505f6151d1565b5050505f90565b600654600a556152a860085480600655600554615c43565b600755565b602061012d5f303c612fc15f51602061018d5f303c5f5190615996565b602060ed5f303c6001600160a01b035f51166001600160a01b038216149081156152f2575090565b612fc1915061401b565b6001600160a01b03909291921691825f52600c60205261532d6a7769746864726177616c7360a81b60405f20615914565b8291508080931091180218915f52600c60205261535c826a7769746864726177616c7360a81b60405f20615ce1565b1561536357565b63a74c1c5f60e01b5f5260045ffd5b6001600160a01b03909291921691825f52600c60205261539e65636c61696d7360d01b60405f20615914565b8291508080931091180218915f52600c60205261535c8265636c61696d7360d01b60405f20615ce1565b916001600160a01b036040519263a9059cbb60e01b5f521660045260245260205f60448180865af19060015f5114821615615425575b604052156154095750565b6001600160a01b0390635274afe760e01b5f521660045260245ffd5b90600181151661543d57823b15153d151616906153fe565b503d5f823e3d90fd5b6002545f1981019081116112c55761545d90613563565b5090565b9091905f905f1984820990848102928380841093039280840393146154da578262278d0011156154c857507f34b116baf3147468456110a980ec40d3fb0b5a3d0913b23a005a9e2036357345939462278d00910990828211900360f81b910360081c170290565b634e487b71905260116020526024601cfd5b50505062278d009192500490565b90915f19838309928083029283808610950394808603951461557957848311156155615790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505090612fc19250613376565b600454906001600160401b0380600954169116108015906155c6575b6134d1576155b8600a5480600655600554615c43565b600755600160c81b17600455565b50600160c81b811615156155a2565b601081101561330f57601001805490811561562757815f526020805260405f2054915f1983019283116112c5575f92600160ff1b8103615621575082905b835260208052604083205555565b90615613565b5050565b601081101561330f5760100180548281146156fb57806156be575b508161564f5755565b5f8281526020805260409020546001600160ff1b0316600181019081106112c5576021546001600160a01b038160401c1615908115916156ab575b50156156a657600160ff1b175b825f526020805260405f205555565b615697565b6001600160401b0391501642105f61568a565b805f526020805260405f20545f1981019081116112c557600160ff1b81036156f557505f905b5f526020805260405f20555f615646565b906156e4565b505050565b600454908160ca1c916001600160c81b036001600160401b038316938481036001600160401b0381116112c5576001600160401b031692836028029360288504036112c5577f159e1756ca6998b66592415872d410bdc71ad13a1d593ec4c8c0f95b24bed311946020946157ac946157778461388c565b80615813575b6157be575b8316901c91600360c81b1690663fffffffffffff60ca1b9060ca1b16171760045542600355613323565b6001600160401b0360405191168152a2565b61580e836157ca615446565b805471ffffffffff0000000000ffffffffffffffff60401b191664ffffffffff60a81b4260a81b161760409290921b67ffffffffffffffff60401b16919091179055565b615782565b506001600160401b03615824615446565b541689111561577d565b906001600160401b031690818160ca1c811091821592615864575b50506158525750565b63d0e8d7db60e01b5f5260045260245ffd5b61586e925061518d565b815f615849565b61587d61508a565b60405160208101917fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac5647283527f44fd8f07557fc74a2cd37bb463e73d1208ab7164bd7f8d96f92ca09323a758cb60408301527fad7c5bef027816a800da1736444fb58a807ef4c9603b7848673f7e3a68eb14a560608301524660808301523060a083015260c082015260c081526150e160e082612f33565b91909160018154916001600160d01b038316945f520160205260405f2054906001600160d01b0382169165ffffffffffff61594e42615cb2565b9160d01c91160365ffffffffffff81116112c5578465ffffffffffff6159839360d01c600180821191180260011892166154e8565b8103908111150291828103908111150290565b600b916001600160401b03806159b49360401c169160401c16613376565b0190565b906159c16152ad565b8082101580615ab1575b615a9f575064ffffffffff90818360a01c169081151580615a82575b615a54575b50506159f6615446565b54908160a81c1615615a495760401c6001600160401b0316801591908215615a2c575b505015615a24575f90565b600160c91b90565b615a4292506150fe6001600160401b0391613323565b5f80615a19565b50600160c91b919050565b60041981019081116112c557615a6b61522f614df3565b5f52600160205260281b1760405f20555f806159ec565b5060041981018181116112c557615a99908561518d565b156159e7565b63e04a68e360e01b5f5260045260245ffd5b50615ac5615abf82846131e3565b8461518d565b156159cb565b6001600160a01b03615adc82612fc4565b165f52600b60205260405f206001600160801b03615afc604084016141bc565b169160028201926001600160801b0384541690818082119118021891615b3081546001600160801b038160801c91166131e3565b91606081019280615b526001600160801b03615b4b876141bc565b1687612ec1565b11615bde5750615b916001600160801b0394929385946020615bb194016001615b7a826141bc565b9201918780845416911611615bc4575b50506141bc565b85546001600160801b031660809190911b6001600160801b031916178555565b16166001600160801b0319825416179055565b615bce87916141bc565b1686198254161790555f80615b8a565b94506001600160a01b03915091615c337ff7e179f21ffd130345a7c3b54e44f462ed5d4d2e7c52dae6f7ebb95f6c044b80946001600160801b03615c2c615c26604097612fc4565b946141bc565b1690612ec1565b94835195865260208601521692a2565b81811015615c57575f5260205260405f2090565b905f5260205260405f2090565b92916001600160a01b036040519263a9059cbb60e01b5f521660045260245260205f60448180875af19260015f5114841615615ca1575b50604052565b3d15903b151516909216915f615c9b565b65ffffffffffff8111615cca5765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b919091811561405f57615cf48382615914565b9092908111615db157615d1090615d0a42615cb2565b93612ec1565b926001600160d01b038411615d995791600165ffffffffffff92615d9495946001600160d01b0360405196615d4488612f18565b1686528460208701941684525f52016020526001600160d01b038060405f20945116168260d01b84541617835551166001600160d01b0382549165ffffffffffff60d01b9060d01b169116179055565b600190565b836306dfcc6560e41b5f5260d060045260245260445ffd5b505050505f9056" as const
