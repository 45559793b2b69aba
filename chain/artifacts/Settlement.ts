/** ABI and creation code of the contract Settlement. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "config",
    "type": "tuple",
    "internalType": "struct EpochsConfig",
    "components": [
     {
      "name": "schedule",
      "type": "tuple",
      "internalType": "struct ScheduleConfig",
      "components": [
       {
        "name": "genesis",
        "type": "uint64",
        "internalType": "uint64"
       },
       {
        "name": "epochLength",
        "type": "uint64",
        "internalType": "uint64"
       },
       {
        "name": "first",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "every",
        "type": "uint64",
        "internalType": "uint64"
       },
       {
        "name": "cap",
        "type": "uint256",
        "internalType": "uint256"
       }
      ]
     },
     {
      "name": "governance",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "oracleSet",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "challengeWindow",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "longestFreeze",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "inclusionEpochs",
      "type": "uint64",
      "internalType": "uint64"
     }
    ]
   },
   {
    "name": "token_",
    "type": "address",
    "internalType": "contract IERC20"
   },
   {
    "name": "payment_",
    "type": "address",
    "internalType": "contract IERC20"
   },
   {
    "name": "emission_",
    "type": "address",
    "internalType": "contract IEmission"
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
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "acceptOwnership",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
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
     },
     {
      "name": "paymentEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "paymentSpent",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "paymentLocked",
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
  "name": "breakerAvailable",
  "inputs": [],
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
     }
    ]
   }
  ],
  "stateMutability": "view"
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
  "name": "guardian",
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
  "name": "owner",
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
  "name": "payment",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "contract IERC20"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "pendingOwner",
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
  "name": "renounceOwnership",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
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
  "name": "setGuardian",
  "inputs": [
   {
    "name": "newGuardian",
    "type": "address",
    "internalType": "address"
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
    "internalType": "contract IERC20"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "totalDeposited",
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
  "name": "totalPaymentClaimed",
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
  "name": "totalWithdrawn",
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
  "name": "transferOwnership",
  "inputs": [
   {
    "name": "newOwner",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
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
  "name": "BreakerSet",
  "inputs": [
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
  "name": "GuardianSet",
  "inputs": [
   {
    "name": "guardian",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OwnershipTransferStarted",
  "inputs": [
   {
    "name": "previousOwner",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "newOwner",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OwnershipTransferred",
  "inputs": [
   {
    "name": "previousOwner",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "newOwner",
    "type": "address",
    "indexed": true,
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
  "name": "OwnableInvalidOwner",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OwnableUnauthorizedAccount",
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
  "name": "Settlement_InclusionOutOfRange",
  "inputs": [
   {
    "name": "epochs",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "max",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_NoEpochLength",
  "inputs": []
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
  "name": "Settlement_NotGuardian",
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
  "name": "Settlement_NotStalled",
  "inputs": [
   {
    "name": "stalledAt",
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
  "name": "Settlement_ProofNeeded",
  "inputs": [
   {
    "name": "firstTime",
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
  "inputs": []
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
  "name": "Settlement_SpentOverDeposits",
  "inputs": [
   {
    "name": "spent",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "deposited",
    "type": "uint256",
    "internalType": "uint256"
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
  "name": "Settlement_TotalsFell",
  "inputs": [
   {
    "name": "before",
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
  "name": "Settlement_WindowTooLong",
  "inputs": [
   {
    "name": "window",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "max",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Settlement_WrongAssets",
  "inputs": [
   {
    "name": "expected",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "given",
    "type": "uint256",
    "internalType": "uint256"
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

export const bytecode = "0x610300806040523461074a5780615174803803809161001e8285610762565b833981010390610200821261074a57610160821261074a576040519160e08301906001600160401b0382118483101761074e5760a0916040521261074a5760405160a081016001600160401b0381118282101761074e5760405261008182610785565b815261008f60208301610785565b6020820152604082015160408201526100aa60608301610785565b60608201526080820151608082015282526100c760a08201610799565b918260208201526100da60c08301610799565b6040820190815260e083015190606083019182526100fb6101008501610785565b91608084019283526101106101208601610785565b9260a085019384526101256101408701610785565b9460c0810195865261013a6101608801610799565b926101486101808901610799565b6101a0890151969095906001600160a01b038816880361074a576101c08a01516001600160d01b0381169a908b900361074a576101e001519865ffffffffffff8a169b8c8b0361074a576001600160a01b031695435f1981019081116106cf5760018060401b0387515116865160405191602083019340845242604084015260608301526080820152608081526101e060a082610762565b51902086516020015190936001600160401b038216929091831561073b57600281901b6004600160421b0316906001600160401b031684036106cf5781516001600160401b031681811161072657505083516001600160401b03168015801561071c575b6107055750516001600160401b039081166080528151811660a0528351811660c052875151811660e052610100839052905160059082169290920416818101929183106106cf57600681018093116106cf57600b81018093116106cf5761012083905290516001600160401b031601600b019081106106cf57601081018091116106cf576101405280610160523061018052466101a05260405160208101917fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed61579835246604083015230606083015260808201526080815261032660a082610762565b519020806101c05260405161033c604082610762565b601081526f10d85a5c9b8814d95d1d1b195b595b9d60821b602090910152604080517f44fd8f07557fc74a2cd37bb463e73d1208ab7164bd7f8d96f92ca09323a758cb929161038b9082610762565b600181526020810190601960f91b8252519020906040519160208301937fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac564728552604084015260608301524660808301523060a083015260c082015260c081526103f560e082610762565b5190206101e05283156106f257600580546001600160a01b03199081169091556004805491821686179055608094906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a34261028052516001600160a01b03908116610200529051600755815160400151610220528151606001516001600160401b0316610240529051919091015161026052818116908316146106e3576102a0526102c0526102e0526104e0836104db6104c96021548060801c9060018060801b03166107ad565b6022546001600160801b0316906107ad565b6107ba565b600181018091116106cf5780831080156106c7575b80156106bb575b6106a55760d082901b6001600160d01b031916831760235560408051848152602081018690527f497d0c5fc5f3e7d516ac9100ff01118681e8cf1152e8a05235057e69ca1461019190a160405161493290816108428239608051818181610f6901528181611a2101528181613d380152613dd1015260a0518161075c015260c051816116d7015260e051818181610c6e01528181612a3d0152612bb60152610100518181816120120152612b88015261012051818181612ca4015261420f015261014051818181611b8a01528181612b4701528181613d7801526142d2015261016051818181610e2a01526144fa015261018051816144d301526101a051818181613be0015261409f01526101c05181613c0601526101e051816140c50152610200518181816106d40152818161220501526135cb01526102205181612a9001526102405181612a6501526102605181612a0e015261028051818181611ef20152611f4f01526102a0518181816104940152612ede01526102c0518181816122aa01528181612dbe01528181612f21015261419901526102e0518181816115e80152613a460152f35b8263019b1c3160e71b5f5260045260245260445ffd5b5062093a8084116104fc565b5083156104f5565b634e487b7160e01b5f52601160045260245ffd5b63a620d95b60e01b5f5260045ffd5b631e4fbdf760e01b5f525f60045260245ffd5b63e90ad4ed60e01b5f52600452600860245260445ffd5b5060088111610244565b63f89d20ab60e01b5f5260045260245260445ffd5b6360dc034b60e11b5f5260045ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761074e57604052565b51906001600160401b038216820361074a57565b51906001600160a01b038216820361074a57565b919082039182116106cf57565b9091905f905f198482099084810292838084109303928084039314610833578262278d00111561082157507f34b116baf3147468456110a980ec40d3fb0b5a3d0913b23a005a9e2036357345939462278d00910990828211900360f81b910360081c170290565b634e487b71905260116020526024601cfd5b50505062278d00919250049056fe60806040526004361015610011575f80fd5b5f3560e01c80631075d300146124c6578063186601ca1461243d5780632172ec2b1461242057806328be4b7f1461240357806333eeb147146123dc57806335d5597c14612372578063397a1b28146122ce57806342f6487a1461228b578063452a9320146122625780634b319713146122425780635044a7601461206e578063529400f41461205357806352f6747a1461203657806357d775f814611ff357806358d990aa146119385780635920375c146119185780635aa6e67514610e825780635c6a6ac3146118f55780635eaca54f146118bb5780636b4467791461177b5780636b5b338d1461175d578063715018a6146116fb57806376b3da80146116b857806379ba50971461162f5780637d896c501461160c578063827c049e146115c957806382efe0b71461121b5780638340f5491461109757806383995fb31461104c57806384b0196e14610f8d578063861a141214610f4a5780638a0dac4a14610ea85780638da5cb5b14610e825780638fef4a9914610e675780639025e64c14610e4d57806394391a6d14610e13578063969114a014610de757806397bafdd714610d2b5780639c53c60114610d055780639cf0027514610cb2578063a2309ff814610c92578063a7f0b3de14610c4f578063aea0e78b14610c2f578063b5887bbb14610c17578063c4a12b75146109c7578063d9c2ac88146108de578063e30c3978146108b8578063e5e4d59414610780578063e60ecb751461073d578063e9ae9af114610723578063ed0849f7146106f8578063edb3b27a146106b5578063ef1884da1461068f578063f2fde38b14610621578063f512909f146105fe578063f71ae857146104b8578063fc0c546a14610475578063fea2c331146102f9578063ff50abdc146102d35763ffc0052f146102ad575f80fd5b346102cf575f3660031901126102cf5760206102c7612d6d565b604051908152f35b5f80fd5b346102cf575f3660031901126102cf5760206001600160801b0360215416604051908152f35b346102cf5760203660031901126102cf57610312612706565b61031a6135c1565b60035461032681612e16565b610451576103348282613f72565b506001600160401b036040519261034a846127eb565b169182815260208101905f8252604081019064ffffffffff42168252606081015f81526002546801000000000000000081101561043d578060016103919201600255613e7f565b93909361042a579151835494519251915164ffffffffff60a81b60a89190911b1660809290921b64ffffffffff60801b1660409390931b67ffffffffffffffff60401b166001600160401b039091166001600160d01b0319909516949094179390931717919091179055600160c91b176003557f97ec4b0d7a85122376ead755e3ce448ff39eec64e6fad93111f4dcf882d1f94a5f80a2005b634e487b7160e01b5f525f60045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6001600160401b03610461613f57565b54166380b5a8f960e01b5f5260045260245ffd5b346102cf575f3660031901126102cf5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102cf5760203660031901126102cf576004356001600160401b0381116102cf576104e8903690600401612764565b6104f06135c1565b60148104601481028115908281046014148217156105ea578314908115916105e2575b5080156105d7575b6105c8575f90815b81831061057a577f8f3612fb861f612fc61bf56b1106da95b9f8d5a9d66aaddb82513ec4172311136020610558368789612958565b8181519101208060065561056e6007548261474c565b600855604051908152a1005b6001600160a01b0361058d848688613e25565b91166001600160a01b03821690808211156105af575050600190920191610523565b8463e4beddbf60e01b5f5260045260245260445260645ffd5b63851c5dab60e01b5f5260045ffd5b50610100811161051b565b905084610513565b634e487b7160e01b5f52601160045260245ffd5b346102cf5760203660031901126102cf5760206102c761061c612706565b612d30565b346102cf5760203660031901126102cf576001600160a01b03610642612693565b61064a613ae0565b16806001600160a01b031960055416176005556001600160a01b03600454167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b346102cf575f3660031901126102cf5760206001600160401b03600a5416604051908152f35b346102cf575f3660031901126102cf5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102cf575f3660031901126102cf576020610712612c9a565b6001600160401b0360405191168152f35b346102cf575f3660031901126102cf5760206102c7612c5b565b346102cf575f3660031901126102cf5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102cf5760403660031901126102cf576004356024356001600160401b0381168091036102cf576107b0613ae0565b6003548060ca1c808311156108a257600160c81b82161515908161088d575b50610827575b916040917f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c09382600955816001600160401b0319600a541617600a55600160c81b1760035582519182526020820152a1005b6001600160401b03600a541661083d8183613cc6565b1561087b5750916040917f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c093610871613e0e565b91935091506107d5565b6346e38cfb60e11b5f5260045260245ffd5b90506001600160401b03600a541610846107cf565b82630ae6d57560e01b5f5260045260245260445ffd5b346102cf575f3660031901126102cf5760206001600160a01b0360055416604051908152f35b346102cf5760403660031901126102cf576108f7612693565b6001600160a01b036109076126a9565b5f6080604051610916816127d0565b8281528260208201528260408201528260608201520152165f52602080526001600160a01b0360405f2091165f5260205260a060405f206001600160401b03604051610961816127d0565b818354916001600160801b03600181851696878452602084019560801c86520154938160408401918187168352608060608601958789831c168752019660c01c875260405198895251166020880152511660408601525116606084015251166080820152f35b346102cf5760403660031901126102cf576004356001600160d01b0381168091036102cf576024359065ffffffffffff8216918281036102cf57610a09613ae0565b610aa2610a1542614836565b65ffffffffffff610a3065636c61696d7360d01b602361445e565b50916001600160d01b0360405193610a4785612821565b16835281602084019116815265636c61696d7360d01b5f5260246020526001600160d01b038060405f20945116168260d01b84541617835551166001600160d01b0382549165ffffffffffff60d01b9060d01b169116179055565b610b45610aae42614836565b65ffffffffffff610ace6a7769746864726177616c7360a81b602361445e565b50916001600160d01b0360405193610ae585612821565b1683528160208401911681526a7769746864726177616c7360a81b5f5260246020526001600160d01b038060405f20945116168260d01b84541617835551166001600160d01b0382549165ffffffffffff60d01b9060d01b169116179055565b610b7c83610b77610b656021546001600160801b038160801c911661294b565b6001600160801b03602254169061294b565b61452d565b600181018091116105ea578083108015610c0f575b8015610c03575b610bed576001600160d01b03831660d083901b6001600160d01b0319161760235560408051848152602081018690527f497d0c5fc5f3e7d516ac9100ff01118681e8cf1152e8a05235057e69ca1461019190a1005b8263019b1c3160e71b5f5260045260245260445ffd5b5062093a808411610b98565b508315610b91565b346102cf57610c2d610c2836612730565b613c30565b005b346102cf575f3660031901126102cf57602060035460ca1c604051908152f35b346102cf575f3660031901126102cf5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102cf575f3660031901126102cf57602060225460801c604051908152f35b346102cf5760403660031901126102cf57610ccb612693565b6001600160a01b03610cdb6126a9565b165f52601f6020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b346102cf575f3660031901126102cf5760206001600160801b0360225416604051908152f35b346102cf5760203660031901126102cf576004356001600160401b0381116102cf57366023820112156102cf5780600401356001600160401b0381116102cf573660248260051b840101116102cf573682900361010219015f5b82811015610c2d5760248160051b8501013590828212156102cf57600191850160646024820191610dc3610dbc60e4830185612902565b9085612e3e565b918291013511610dd6575b505001610d85565b610ddf91612ec6565b508580610dce565b346102cf5760203660031901126102cf576004355f52601e602052602060405f20541515604051908152f35b346102cf575f3660031901126102cf5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102cf575f3660031901126102cf5760206102c7613bdd565b346102cf575f3660031901126102cf57602060405160108152f35b346102cf575f3660031901126102cf5760206001600160a01b0360045416604051908152f35b346102cf5760203660031901126102cf577fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e6020610ee4612693565b610eec613ae0565b600a547fffffffff0000000000000000000000000000000000000000ffffffffffffffff7bffffffffffffffffffffffffffffffffffffffff00000000000000008360401b16911617600a556001600160a01b0360405191168152a1005b346102cf575f3660031901126102cf5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102cf575f3660031901126102cf57610ff0610fa8613baf565b610fb0612c07565b610fb8613bdd565b602090610ffe60405193610fcc848661283c565b5f85525f368137604051968796601f60f81b885260e08689015260e0880190612791565b908682036040880152612791565b9046606086015230608086015260a085015283810360c08501528180845192838152019301915f5b82811061103557505050500390f35b835185528695509381019392810192600101611026565b346102cf5760203660031901126102cf5760206102c761107261106d612706565b612b39565b61107a61409c565b6042916040519161190160f01b8352600283015260228201522090565b346102cf5760603660031901126102cf576110b0612693565b6110b86126a9565b611186604435916110c98185612daa565b90600182016001600160401b03815460801c16156111f1575b506001600160801b036111006110f7866132cd565b82855416612be7565b166001600160801b0319835416178255611119846132cd565b6001600160801b0361113060215492828416612be7565b16906001600160801b031916176021556001600160a01b03811694856040518681527f8752a472e571a816aea92eec8dae9baf628e840f4929fbcc2d155e6233ff68a760206001600160a01b03851692a36132fe565b604051906323b872dd60e01b5f52336004523060245260445260205f60648180865af19060015f51148216156111d1575b50156111bf57005b635274afe760e01b5f5260045260245ffd5b60018215166111e95750813b15153d151616826111b7565b3d5f823e3d90fd5b805467ffffffffffffffff60801b19164260801b67ffffffffffffffff60801b16179055856110e2565b346102cf57611229366126d3565b61124061123960c0830183612902565b9083613af4565b611248612c5b565b81036115ab57506112576128c5565b61126082612937565b91600161127a602083019461127486612937565b90612daa565b015460c01c916020810192806001600160401b038551161093848515611594575b8515611586575b85611573575b8061156b575b61154a575050828061153c575b15611531575f925b1561150c5760a001516001600160801b0316905b60c0813603126102cf576001600160a01b038061130a604051966112fa886127b5565b611303856126bf565b88526126bf565b95602081019687526040840135604082015260a060608201946060810135865260808101356080840152013560a0820152511694511691825f526020805260405f206001600160a01b0386165f5260205260405f209160018301906001600160801b038254169081156114f957938588602099956102c798956001600160801b036114046113f66114bd986113ff9e9c6113ab8a54868160801c911661294b565b9051810390811115029080821081831802189c810390811115028c8180821091180218946113e1602154858160801c911661294b565b90810390811115028086108187180218613e97565b9c8d809c61294b565b6132cd565b166001600160801b031982541617905561145661142d6114238a6132cd565b865460801c612be7565b85546001600160801b031660809190911b6fffffffffffffffffffffffffffffffff1916178555565b61145f886132cd565b6001600160801b036021549161147a8219918460801c612be7565b60801b169116176021558088106114c2575b507fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb8a604051898152a382846132fe565b613ed9565b60407f106c7e828e71d78826d2f1df9495618620460858ec3f85def1bfdb84daa57dca918151908152898d820152a382848a61148c565b8763d9acd7e960e01b5f5260045260245ffd5b806001600160801b0360c08160a061152b950151169201511690612bda565b906112d7565b6080820135926112c3565b5060a08201354210156112bb565b6001600160401b039051169063e471e58f60e01b5f5260045260245260445ffd5b5084156112ae565b945061157d612d92565b421015946112a8565b6080850135151595506112a2565b60c08401516001600160801b03161515955061129b565b6115b3612c5b565b906375a363f760e01b5f5260045260245260445ffd5b346102cf575f3660031901126102cf5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102cf5760203660031901126102cf5760206102c761162a612706565b612b7b565b346102cf575f3660031901126102cf57336001600160a01b0360055416036116a5576001600160a01b031960055416600555600454336001600160a01b03198216176004556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b346102cf575f3660031901126102cf5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102cf575f3660031901126102cf57611713613ae0565b6001600160a01b0319600554166005555f6001600160a01b0360045481198116600455167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346102cf5760203660031901126102cf5760206102c761106d612706565b346102cf575f3660031901126102cf5760235465636c61696d7360d01b5f5260246020527f0277f407546d00b7e09f8ca35e82f6727ecde57be82d09328f4701011536859d546001600160d01b03808316929082169165ffffffffffff6117e142614836565b9160d01c91160365ffffffffffff81116105ea578365ffffffffffff6118169360d01c600180821191180260011892166145b4565b8103908111150281039081111502602354906001600160d01b0382166a7769746864726177616c7360a81b5f52602460205260405f20546001600160d01b0381169065ffffffffffff61186842614836565b9160d01c9116039365ffffffffffff85116105ea576040948365ffffffffffff6118a19360d01c600180821191180260011892166145b4565b810390811115028103908111150282519182526020820152f35b346102cf576118eb6118cc36612730565b6118e56021546001600160801b038160801c911661294b565b906136cc565b60206102c76139ef565b346102cf5760203660031901126102cf5760206102c7611913612706565b612a06565b346102cf575f3660031901126102cf576119306135c1565b610c2d613606565b346102cf5760803660031901126102cf576004356001600160401b0381116102cf5780600401908036036101e06003198201126102cf576024356001600160401b0381116102cf5761198e903690600401612764565b92909160443591606435916001600160401b0383116102cf57366023840112156102cf578260040135956001600160401b0387116102cf573660248860061b860101116102cf57600354968760ca1c966119e78a6133be565b98886001600160401b036119fa8d613361565b1603611fca57611a0989612b7b565b9384421115611fb3574260a083901c64ffffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160401b03160111611f9f5789611f8d575f985b604488013599808b03611f765750610124880195806001600160401b03611a7d89613361565b161180611f3b575b611ede575060e4880135948515611ecf576101448901948c6001600160801b03611ab7611ab189613375565b92612a06565b9116818111611ebb5750506101c48a01359a8b611ea8578f611ad890614165565b602081016040611ae782613375565b9201916001600160801b0380611afc85613375565b16911611611e74575050908f95949392918f8c600160c81b88169889155f14611e49575090611072611b45926064611b35368b89612958565b602081519101209101359061358e565b945f9560148204926001600385821b040196878710611e32575f5b858110611d9357505050505050508203611d7e5750829050600160c91b8216611d69575b50611baf7f00000000000000000000000000000000000000000000000000000000000000008b612b1b565b5f525f6020528a60405f20556001600160c81b0390429060281b17169060018a0160ca1b171760035560405196602088526001600160401b03611bf66102008a019c61271c565b166020890152602486013563ffffffff81168091036102cf576001600160801b0394611c87946001600160401b0393611c7b9360408d015260608c0152606489013560808c0152608489013560a08c015260a489013560c08c015260c489013560e08c01526101008b015282611c6f6101048a0161271c565b166101208b015261271c565b1661014088015261299d565b166101608501526001600160801b03611ca3610164840161299d565b166101808501526001600160801b03611cbf610184840161299d565b166101a08501526101a482013590602219018112156102cf5701602460048201359101956001600160401b0382116102cf578160071b360387136102cf5781906101e06101c086015252610220830195905f5b818110611d4b575050506101e08201527fcff0056c337c0805785ab5985e106af4dcf60e6ae1560fa89a74f8456805b03e9080850390a3005b90919660808082611d5e6001948c6129b1565b019801929101611d12565b909150611d768a8361420c565b17908c611b84565b63e481cf7760e01b5f5260045260245260445ffd5b600182821c1615611e2a5760018a019988811015611e1657611dd59060061b8401604481013560ff601b6024600180841b03841694013592821c0116876147b4565b50506001600160a01b0380611deb84898c613e25565b169116908103611e0057506001905b01611b60565b9063ca3922d360e01b5f5260045260245260445ffd5b634e487b7160e01b5f52603260045260245ffd5b600190611dfa565b868863e481cf7760e01b5f5260045260245260445ffd5b611b45929950611e6e91508890611e61368a88612958565b6020815191012090613527565b97611072565b906001600160801b03611e90611e8a8294613375565b92613375565b9163161275af60e31b5f52166004521660245260445ffd5b8b63a4417a5160e01b5f5260045260245ffd5b62d8ea8560e81b5f5260045260245260445ffd5b632fa5a3c360e21b5f5260045ffd5b6001600160401b03611eef88613361565b917f00000000000000000000000000000000000000000000000000000000000000009081811015611f335750915b639fd9eac360e01b5f521660045260245260445ffd5b905091611f1d565b50611f4587613361565b6001600160401b037f0000000000000000000000000000000000000000000000000000000000000000911611611a85565b8a90630d96263760e21b5f5260045260245260445ffd5b611f9961106d8b612c3d565b98611a57565b63e04a68e360e01b5f52600560045260245ffd5b846327266ff360e11b5f526004524260245260445ffd5b6001600160401b0389611fdc8d613361565b90638ce0633960e01b5f526004521660245260445ffd5b346102cf575f3660031901126102cf5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102cf575f3660031901126102cf576020600754604051908152f35b346102cf5760206102c761107261206936612730565b6133be565b346102cf5760203660031901126102cf57612087612706565b6001600160a01b03600a5460401c163314158061222d575b806121fa575b6121e757600354906120b78183613f72565b916001600160c81b036001600160401b03831693846001600160401b038216036001600160401b0381116105ea576001600160401b031692836028029360288504036105ea577f159e1756ca6998b66592415872d410bdc71ad13a1d593ec4c8c0f95b24bed311946020946121609461212f84612e16565b806121cc575b612172575b8316901c91600360c81b1690663fffffffffffff60ca1b9060ca1b161717600355612c3d565b6001600160401b0360405191168152a2005b6121c78361217e613f57565b805479ffffffffff0000000000ffffffffffffffff0000000000000000191664ffffffffff60a81b4260a81b161760409290921b67ffffffffffffffff60401b16919091179055565b61213a565b506001600160401b036121dd613f57565b5416891115612135565b635185deaf60e11b5f523360045260245ffd5b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314156120a5565b506001600160a01b036004541633141561209f565b346102cf575f3660031901126102cf57602060215460801c604051908152f35b346102cf575f3660031901126102cf5760206001600160a01b03600a5460401c16604051908152f35b346102cf575f3660031901126102cf5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102cf5760403660031901126102cf576122e7612693565b602435906122f58133612daa565b9061230e82546001600160801b038160801c911661294b565b80841161235c5750612322610c2d936132cd565b60018301805467ffffffffffffffff60801b166001600160801b0392909216919091174260c01b6001600160c01b031916179055336132fe565b83630ff06ebb60e41b5f5260045260245260445ffd5b346102cf57612380366126d3565b61239761239060c0830183612902565b9083612e3e565b906040810135828111156123b15760206102c78484612ec6565b906123c36001600160a01b0391612937565b6377836d5160e11b5f521660045260245260445260645ffd5b346102cf575f3660031901126102cf5760206123f9600354612e16565b6040519015158152f35b346102cf575f3660031901126102cf576020600654604051908152f35b346102cf575f3660031901126102cf576020600954604051908152f35b346102cf575f3660031901126102cf5760e06124576128c5565b6001600160801b0360c0604051926001600160401b0381511684526001600160401b0360208201511660208501526001600160401b0360408201511660408501528260608201511660608501528260808201511660808501528260a08201511660a085015201511660c0820152f35b346102cf5760403660031901126102cf576124df612693565b6124e76126a9565b906124f0612d92565b4210612675576124fe6128c5565b906001600160401b0360016125138584612daa565b015460801c166001600160401b0383511615158061265e575b61263a57506001600160a01b0360405191612546836127b5565b1681526001600160a01b0360208201931683525f60408201526001600160a01b03806001600160801b0360a060608501955f87525f60808701525f8287015201511692511693511690815f526020805260405f206001600160a01b0385165f5260205260405f2090600182016001600160801b0381541694851561262757838588602099956102c798956001600160801b036114046113f66114bd986125f76113ff9f9d54858160801c911661294b565b9051810390811115029b8c81808210911802189b8c8180821091180218946113e1602154858160801c911661294b565b8663d9acd7e960e01b5f5260045260245ffd5b6001600160401b03602084015116906319aad72160e01b5f5260045260245260445ffd5b506001600160401b0360208401511681111561252c565b61267d612d92565b63a085199b60e01b5f526004524260245260445ffd5b600435906001600160a01b03821682036102cf57565b602435906001600160a01b03821682036102cf57565b35906001600160a01b03821682036102cf57565b60206003198201126102cf57600435906001600160401b0382116102cf5760e09082900360031901126102cf5760040190565b600435906001600160401b03821682036102cf57565b35906001600160401b03821682036102cf57565b60206003198201126102cf57600435906001600160401b0382116102cf576101e09082900360031901126102cf5760040190565b9181601f840112156102cf578235916001600160401b0383116102cf57602083818601950101116102cf57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b60c081019081106001600160401b0382111761043d57604052565b60a081019081106001600160401b0382111761043d57604052565b608081019081106001600160401b0382111761043d57604052565b60e081019081106001600160401b0382111761043d57604052565b604081019081106001600160401b0382111761043d57604052565b90601f801991011681019081106001600160401b0382111761043d57604052565b6040519061286a82612806565b816001600160401b03600b548181168352818160401c16602084015260801c166040820152600c546001600160801b038116606083015260801c608082015260c0600d546001600160801b03811660a084015260801c910152565b5f60c06040516128d481612806565b8281528260208201528260408201528260608201528260808201528260a082015201526128ff61285d565b90565b903590601e19813603018212156102cf57018035906001600160401b0382116102cf57602001918160051b360383136102cf57565b356001600160a01b03811681036102cf5790565b919082039182116105ea57565b9291926001600160401b03821161043d5760405191612981601f8201601f19166020018461283c565b8294818452818301116102cf578281602093845f960137010152565b35906001600160801b03821682036102cf57565b6001600160801b03612a00606080936001600160a01b036129d1826126bf565b168652836129e16020830161299d565b166020870152836129f46040830161299d565b1660408701520161299d565b16910152565b612a63612a337f000000000000000000000000000000000000000000000000000000000000000092612b7b565b6001600160401b037f0000000000000000000000000000000000000000000000000000000000000000169061294b565b7f00000000000000000000000000000000000000000000000000000000000000006001600160401b0316927f0000000000000000000000000000000000000000000000000000000000000000905f5b8584101580612b12575b15612ad957612acc838792612bda565b9260011c93039291612ab2565b91949290948181029181830414901517156105ea57612b0192612afb91612c90565b90612bda565b90808211612b0d575090565b905090565b50821515612abc565b8115612b25570690565b634e487b7160e01b5f52601260045260245ffd5b612b6d906001600160401b037f00000000000000000000000000000000000000000000000000000000000000009116612b1b565b5f525f60205260405f205490565b60016001600160401b03807f000000000000000000000000000000000000000000000000000000000000000016921601026001600160401b037f0000000000000000000000000000000000000000000000000000000000000000160190565b919082018092116105ea57565b906001600160801b03809116911601906001600160801b0382116105ea57565b60405190612c1660408361283c565b60018252601960f91b6020830152565b6001600160401b03811161043d5760051b60200190565b6001600160401b035f19911601906001600160401b0382116105ea57565b600b5460801c6001600160401b031680612c7457505f90565b612c7f600f91612c3d565b166010811015611e1657600e015490565b8115612b25570490565b6003548060ca1c907f00000000000000000000000000000000000000000000000000000000000000008083105f14612d2157505f5b905b828210612ce757506001600160401b0391501690565b90612cf28382612bda565b60011c90612d008284613cc6565b15612d1a5750600181018091116105ea57915b9190612cd1565b9250612d13565b612d2b908361294b565b612ccf565b600354600160c81b1615159081612d54575b5015612d4e5760095490565b60075490565b90506001600160401b0380600a5416911610155f612d42565b600354612d7c8160ca1c612b7b565b9064ffffffffff16908082115f14612b0d575090565b612d9a612d6d565b62278d0081018091116105ea5790565b906001600160a01b03166001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168103612e04575f52602080526001600160a01b0360405f2091165f5260205260405f2090565b6359ddc19160e01b5f5260045260245ffd5b600160c91b16151580612e265790565b5064ffffffffff612e35613f57565b5460a81c161590565b91612e5390612e4c84612937565b9284613af4565b90815f52601e60205260405f205415612ea75750506001600160a01b03612e7c60208301612937565b165f52601f6020526001600160a01b03612e9960405f2092612937565b165f5260205260405f205490565b6001600160a01b0390633cf5d6a760e01b5f521660045260245260445ffd5b90602082016001600160a01b03612edc82612937565b7f00000000000000000000000000000000000000000000000000000000000000009082821692839116146130f25750506001600160a01b0392612f1e82612937565b917f00000000000000000000000000000000000000000000000000000000000000009285841695869116036130ce5750612f65836040612f5d84612937565b93013561294b565b916001600160801b03612f8a816080612f7c6128c5565b0151168260225416906139cf565b168381188185100218612fa565636c61696d7360d01b6143df565b829150808093109118021894612fc48665636c61696d7360d01b614865565b156130bf5761303d8686838297612fde846128ff9b612bda565b825f52601f60205260405f206001600160a01b038a165f5260205260405f2055613007846132cd565b6001600160801b0361301e60225492828416612be7565b16906001600160801b0319161760225580841061307d575b5050612bda565b6040519085825260208201527f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e6860406001600160a01b03861692a3613ed9565b6040519081528360208201527f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b60406001600160a01b038a1692a3835f613036565b63a74c1c5f60e01b5f5260045ffd5b6130df6001600160a01b0391612937565b6359ddc19160e01b5f521660045260245ffd5b915091604061310085612937565b940135818103948591855f52601f60205260405f206001600160a01b0383165f5260205260405f20556040519363a9059cbb60e01b5f526001600160a01b03821694856004528760245260205f60448180865af19060015f51148216156132be575b604052156131aa575b505050604061319b857f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e6893612bda565b8151908682526020820152a390565b909192956131b66139ef565b506040516370a0823160e01b8152306004820152906020826024818a5afa9182156132b3575f9261327b575b50966132747f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e689560409561319b958a8a878e7f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b9f99808d9b10911802189d8e98899661324e888b612bda565b855f52601f602052825f20855f52602052825f20558151908152876020820152a3613ed9565b935061316b565b979091506020883d6020116132ab575b816132986020938361283c565b810103126102cf579651906132746131e2565b3d915061328b565b6040513d5f823e3d90fd5b90823b15153d15161690613162565b6001600160801b0381116132e7576001600160801b031690565b6306dfcc6560e41b5f52608060045260245260445ffd5b919060606001600160a01b03807f19ec5682732a37cb76098a8dd920267fec350e9cb78c361576e65a3f1f0b9cab936001600160801b036001875497015416604051966001600160801b038116885260801c6020880152604087015216941692a3565b356001600160401b03811681036102cf5790565b356001600160801b03811681036102cf5790565b903590601e19813603018212156102cf57018035906001600160401b0382116102cf57602001918160071b360383136102cf57565b6133c781613361565b9060208101359063ffffffff82168092036102cf576133e96101008201613361565b6133f66101208301613361565b6134036101408401613375565b6134106101608501613375565b9061341e6101808601613375565b9261342d6101a0870187613389565b61343691613fbc565b946040519760208901997ff3291ca9b71abcff429bbf03454bcf9c413b040623089dcadb71a239f8f1fb518b526001600160401b031660408a0152606089015260408701356080890152606087013560a0890152608087013560c089015260a087013560e089015260c087013561010089015260e08701356101208901526001600160401b03166101408801526001600160401b03166101608701526001600160801b03166101808601526001600160801b03166101a08501526001600160801b03166101c08401526101e08301526101c0013561020082015261020081526135216102208261283c565b51902090565b606061353561061c83613361565b91013590808203613579575050600654036105c857613560906001600160401b03600a541690613cc6565b156135715761356d613e0e565b5f90565b600160c81b90565b63650c9c5360e01b5f5260045260245260445ffd5b8161359b9193929361474c565b600854146135bd57506007548082036135795763851c5dab60e01b5f5260045ffd5b9050565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036135f357565b632197dce560e11b5f523360045260245ffd5b60035461361281612e16565b156136ab576136856001600160401b0361362a613f57565b541691613635613f57565b805479ffffffffff0000000000ffffffffffffffff0000000000000000191664ffffffffff60a81b4260a81b16176e3fffffffffffff0000000000000000608a9390931c92909216919091179055565b7f26d68f5879e2a84cfb5b0d18db219ea793f50b479dc37d8968cf2706e313a5945f80a2565b50565b6001600160401b036001911601906001600160401b0382116105ea57565b6136d581613c30565b6136dd61285d565b6136ee6136e983613361565b6136ae565b906001600160401b03808251169216918083146139c85780831061399457506001600160401b036020820151169361373d6101208501956001600160401b0361373688613361565b1690614357565b6001600160801b036060830151166137656101408601916001600160801b0361373684613375565b61376e85614165565b906001600160801b036080850151169361379760208401956001600160801b0361373688613375565b6001600160801b0360a082015116936137bf60408501956001600160801b0361373688613375565b6137f160606001600160801b036137d588613375565b169501946001600160801b036137ea87613375565b1690612bda565b81811161397f5750506040018051600f169760e0880135988961381391614383565b61381c90613361565b90516001600160401b0316613830906136ae565b9161383a90613375565b9461384490613375565b9361384e90613375565b9261385890613375565b956040519561386687612806565b8187526001600160401b03838116602089015284166040808901919091526001600160801b03918216606089018190528783166080808b019190915296831660a08a01819052928a1660c090990198909852600b805477ffffffffffffffffffffffffffffffff0000000000000000199094166001600160c01b03199094169390931767ffffffffffffffff60401b9490911b939093169290921792841b67ffffffffffffffff60801b169290921790915591811b6fffffffffffffffffffffffffffffffff19908116909317600c559290921b1617600d5561394890613361565b6001600160401b03169060405190815260207f3ee3aa47ec8d7c55014ac297e4245e6247e8990036550d9e4f608b18a82fe9ec91a2565b6391379b5360e01b5f5260045260245260445ffd5b6001600160401b0390816139b06139aa87613361565b92612c3d565b91630b84979960e21b5f52166004521660245260445ffd5b5050505050565b906001600160801b03809116911603906001600160801b0382116105ea57565b6001600160801b03613a14816060613a056128c5565b01511660225460801c906139cf565b16908115613adb57604051916340c10f1960e01b835230600484015260248301526020826044815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19182156132b3575f92613aa7575b50613a80826132cd565b6001600160801b0360225491613a9b8219918460801c612be7565b60801b16911617602255565b9091506020813d602011613ad3575b81613ac36020938361283c565b810103126102cf5751905f613a76565b3d9150613ab6565b5f9150565b6001600160a01b036004541633036116a557565b92919260405160a060208201926001600160a01b03613b12826126bf565b1684526001600160a01b03613b29602083016126bf565b1660408401526040810135606084015260608101356080840152608081013582840152013560c082015260c08152613b6260e08261283c565b5190206040516020810191825260208152613b7e60408261283c565b519020915f925b84841015613ba857613ba06001918560051b8501359061474c565b930192613b85565b9350915050565b60405190613bbe60408361283c565b601082526f10d85a5c9b8814d95d1d1b195b595b9d60821b6020830152565b467f000000000000000000000000000000000000000000000000000000000000000003613c28577f000000000000000000000000000000000000000000000000000000000000000090565b6128ff614498565b613c4e6003546001600160401b03613c4784613361565b1690613cc6565b15613c9457613c5f61106d82613361565b613c68826133be565b03613c705750565b613c816001600160401b0391613361565b63672a826f60e11b5f521660045260245ffd5b613ca56001600160401b0391613361565b81613cae612c9a565b91632e00db3d60e11b5f52166004521660245260445ffd5b908160ca1c80821015613e07575f1981019081116105ea5781613ce89161294b565b6005811015613e0057806028029060288204036105ea578264ffffffffff911c165b918290600160c91b1615613dca5715613d71575b8115613d6a57612afb613d6492613d5e6001600160401b037f00000000000000000000000000000000000000000000000000000000000000001682612bda565b92614652565b42101590565b5050600190565b9050613d9d7f000000000000000000000000000000000000000000000000000000000000000082612b1b565b5f52600160205260405f2054818160281c145f14613dc35764ffffffffff165b90613d1e565b505f613dbd565b613d6492507f00000000000000000000000000000000000000000000000000000000000000006001600160401b03169150612bda565b505f613d0a565b5050505f90565b613e206009548060075560065461474c565b600855565b91601402908082116102cf57819003910135906bffffffffffffffffffffffff1982169160148210613e5a575b505060601c90565b6bffffffffffffffffffffffff1960149290920360031b82901b161690505f80613e52565b600254811015611e165760025f5260205f2001905f90565b613eae6a7769746864726177616c7360a81b6143df565b829150808093109118021890613ed2826a7769746864726177616c7360a81b614865565b156130bf57565b916001600160a01b036040519263a9059cbb60e01b5f521660045260245260205f60448180865af19060015f5114821615613f36575b60405215613f1a5750565b6001600160a01b0390635274afe760e01b5f521660045260245ffd5b906001811516613f4e57823b15153d15161690613f0f565b503d5f823e3d90fd5b6002545f1981019081116105ea57613f6e90613e7f565b5090565b60ca81901c92916001600160401b0316908382108015918391613fab575b5050613f995750565b63d0e8d7db60e01b5f5260045260245ffd5b613fb59250613cc6565b815f613f90565b6001821461407457613fcd82612c26565b92613fdb604051948561283c565b828452613fe783612c26565b6020850190601f19013682375f5b848110156140285761400b8160071b850161476d565b908651811015611e165760019160208260051b8901015201613ff5565b5060405194519194602081019450925090829084905f5b81811061405b575050613521925003601f19810183528261283c565b845183526020948501948694509092019160010161403f565b9015611e16576140839061476d565b604051602081019182526020815261352160408261283c565b467f0000000000000000000000000000000000000000000000000000000000000000036140e7577f000000000000000000000000000000000000000000000000000000000000000090565b6140ef614498565b6140f7613baf565b6020815191012090614107612c07565b60208151910120906040519160208301937fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac564728552604084015260608301524660808301523060a083015260c082015260c0815261352160e08261283c565b614174906101a0810190613389565b600181939293036141f15715611e16578161418e81612937565b6001600160a01b03807f0000000000000000000000000000000000000000000000000000000000000000169116036141c35750565b6141d46001600160a01b0391612937565b6315b5f5c960e01b5f52600160045260016024521660445260645ffd5b6315b5f5c960e01b5f5260016004526024525f60445260645ffd5b907f0000000000000000000000000000000000000000000000000000000000000000808210158061433d575b61432b575064ffffffffff90818360a01c16908115158061430e575b6142c1575b5050614263613f57565b54908160a81c16156142b65760401c6001600160401b0316801591908215614299575b505015614291575f90565b600160c91b90565b6142af9250613c476001600160401b0391612c3d565b5f80614286565b50600160c91b919050565b60041981019081116105ea576142f77f000000000000000000000000000000000000000000000000000000000000000082612b1b565b5f52600160205260281b1760405f20555f80614259565b5060041981018181116105ea576143259085613cc6565b15614254565b63e04a68e360e01b5f5260045260245ffd5b5061435161434b828461294b565b84613cc6565b15614238565b808210614362575050565b637ad7e3df60e01b5f5260045260245260445ffd5b80156105ea575f190190565b6010811015611e1657600e0180548281146143da57806143bd575b50815f52601e60205260405f2080545f1981146105ea57600101905555565b5f52601e60205260405f206143d28154614377565b90555f61439e565b505050565b906023546001600160d01b038116925f52602460205260405f2054906001600160d01b0382169165ffffffffffff61441642614836565b9160d01c91160365ffffffffffff81116105ea578465ffffffffffff61444b9360d01c600180821191180260011892166145b4565b8103908111150291828103908111150290565b91909160018154916001600160d01b038316945f520160205260405f2054906001600160d01b0382169165ffffffffffff61441642614836565b60405160208101907fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed6157982524660408201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660608201527f000000000000000000000000000000000000000000000000000000000000000060808201526080815261352160a08261283c565b9091905f905f1984820990848102928380841093039280840393146145a6578262278d00111561459457507f34b116baf3147468456110a980ec40d3fb0b5a3d0913b23a005a9e2036357345939462278d00910990828211900360f81b910360081c170290565b634e487b71905260116020526024601cfd5b50505062278d009192500490565b90915f198383099280830292838086109503948086039514614645578483111561462d5790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b5050906128ff9250612c90565b6002545f93929091825b61466557505050565b909291935f1985018581116105ea5761467f606091613e7f565b506040519061468d826127eb565b54906001600160401b038216908181526001600160401b038360401c16602082015264ffffffffff808460801c169384604084015260a81c169384910152821590811580614742575b614735578510614728576147165791612afb6146ff92614705948881115f1461470e579061294b565b94614377565b9192908261465c565b50879061294b565b505050509150506001600160801b0390565b5050509361470590614377565b5050505093829350505050565b50878411156146d6565b81811015614760575f5260205260405f2090565b905f5260205260405f2090565b6040516147a560208201927faec688bb15f508e4f6f357cb0d627313c2c46466fa0152243280c3c6e12abc3d845260408301906129b1565b60a0815261352160c08261283c565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161482b579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156132b3575f516001600160a01b0381161561482157905f905f90565b505f906001905f90565b5050505f9160039190565b65ffffffffffff811161484e5765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b908015613d6a5761487782602361445e565b9091908111613e07576148939061488d42614836565b92612bda565b916001600160d01b03831161491a57614915929165ffffffffffff916001600160d01b03604051946148c486612821565b1684528260208501921682525f5260246020526001600160d01b038060405f20945116168260d01b84541617835551166001600160d01b0382549165ffffffffffff60d01b9060d01b169116179055565b600190565b826306dfcc6560e41b5f5260d060045260245260445ffd" as const
