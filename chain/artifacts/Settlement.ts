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
    "name": "endsAt",
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

export const bytecode = "0x6102e0806040523461073457806150e7803803809161001e828561074c565b8339810103906102008212610734576101608212610734576040519160e08301906001600160401b038211848310176107385760a091604052126107345760405160a081016001600160401b03811182821017610738576040526100818261076f565b815261008f6020830161076f565b6020820152604082015160408201526100aa6060830161076f565b60608201526080820151608082015282526100c760a08201610783565b918260208201526100da60c08301610783565b6040820190815260e083015190606083019182526100fb610100850161076f565b9160808401928352610110610120860161076f565b9260a08501938452610125610140870161076f565b9460c0810195865261013a6101608801610783565b926101486101808901610783565b6101a0890151969095906001600160a01b0388168803610734576101c08a01516001600160d01b0381169a908b9003610734576101e001519865ffffffffffff8a169b8c8b03610734576001600160a01b031695435f1981019081116106b95760018060401b0387515116865160405191602083019340845242604084015260608301526080820152608081526101e060a08261074c565b51902086516020015190936001600160401b038216929091831561072557600281901b6004600160421b0316906001600160401b031684036106b95781516001600160401b031681811161071057505083516001600160401b031680158015610706575b6106ef5750516001600160401b039081166080528151811660a0528351811660c052875151811660e052610100839052905160059082169290920416818101929183106106b957600681018093116106b957600b81018093116106b95761012083905290516001600160401b031601600b019081106106b957601081018091116106b9576101405280610160523061018052466101a05260405160208101917fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed61579835246604083015230606083015260808201526080815261032660a08261074c565b519020806101c05260405161033c60408261074c565b601081526f10d85a5c9b8814d95d1d1b195b595b9d60821b602090910152604080517f44fd8f07557fc74a2cd37bb463e73d1208ab7164bd7f8d96f92ca09323a758cb929161038b908261074c565b600181526020810190601960f91b8252519020906040519160208301937fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac564728552604084015260608301524660808301523060a083015260c082015260c081526103f560e08261074c565b5190206101e05283156106dc57600580546001600160a01b03199081169091556004805491821686179055608094906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3516001600160a01b03908116610200529051600755815160400151610220528151606001516001600160401b0316610240529051919091015161026052818116908316146106cd57610280526102a0526102c0526104db836104d66104c46021548060801c9060018060801b0316610797565b6022546001600160801b031690610797565b6107a4565b600181018091116106b95780831080156106b1575b80156106a5575b61068f5760d082901b6001600160d01b031916831760235560408051848152602081018690527f497d0c5fc5f3e7d516ac9100ff01118681e8cf1152e8a05235057e69ca1461019190a16040516148bb908161082c8239608051818181610f6901528181611a2101528181613cc10152613d5a015260a0518161075c015260c051816116d7015260e051818181610c6e015281816129c60152612b3f015261010051818181611f9b0152612b11015261012051818181612c2d0152614198015261014051818181611b8401528181612ad001528181613d01015261425b015261016051818181610e2a01526144830152610180518161445c01526101a051818181613b69015261402801526101c05181613b8f01526101e0518161404e0152610200518181816106d40152818161218e015261355401526102205181612a19015261024051816129ee015261026051816129970152610280518181816104940152612e6701526102a05181818161223301528181612d4701528181612eaa015261412201526102c0518181816115e801526139cf0152f35b8263019b1c3160e71b5f5260045260245260445ffd5b5062093a8084116104f7565b5083156104f0565b634e487b7160e01b5f52601160045260245ffd5b63a620d95b60e01b5f5260045ffd5b631e4fbdf760e01b5f525f60045260245ffd5b63e90ad4ed60e01b5f52600452600860245260445ffd5b5060088111610244565b63f89d20ab60e01b5f5260045260245260445ffd5b6360dc034b60e11b5f5260045ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761073857604052565b51906001600160401b038216820361073457565b51906001600160a01b038216820361073457565b919082039182116106b957565b9091905f905f19848209908481029283808410930392808403931461081d578262278d00111561080b57507f34b116baf3147468456110a980ec40d3fb0b5a3d0913b23a005a9e2036357345939462278d00910990828211900360f81b910360081c170290565b634e487b71905260116020526024601cfd5b50505062278d00919250049056fe60806040526004361015610011575f80fd5b5f3560e01c80631075d3001461244f578063186601ca146123c65780632172ec2b146123a957806328be4b7f1461238c57806333eeb1471461236557806335d5597c146122fb578063397a1b281461225757806342f6487a14612214578063452a9320146121eb5780634b319713146121cb5780635044a76014611ff7578063529400f414611fdc57806352f6747a14611fbf57806357d775f814611f7c57806358d990aa146119385780635920375c146119185780635aa6e67514610e825780635c6a6ac3146118f55780635eaca54f146118bb5780636b4467791461177b5780636b5b338d1461175d578063715018a6146116fb57806376b3da80146116b857806379ba50971461162f5780637d896c501461160c578063827c049e146115c957806382efe0b71461121b5780638340f5491461109757806383995fb31461104c57806384b0196e14610f8d578063861a141214610f4a5780638a0dac4a14610ea85780638da5cb5b14610e825780638fef4a9914610e675780639025e64c14610e4d57806394391a6d14610e13578063969114a014610de757806397bafdd714610d2b5780639c53c60114610d055780639cf0027514610cb2578063a2309ff814610c92578063a7f0b3de14610c4f578063aea0e78b14610c2f578063b5887bbb14610c17578063c4a12b75146109c7578063d9c2ac88146108de578063e30c3978146108b8578063e5e4d59414610780578063e60ecb751461073d578063e9ae9af114610723578063ed0849f7146106f8578063edb3b27a146106b5578063ef1884da1461068f578063f2fde38b14610621578063f512909f146105fe578063f71ae857146104b8578063fc0c546a14610475578063fea2c331146102f9578063ff50abdc146102d35763ffc0052f146102ad575f80fd5b346102cf575f3660031901126102cf5760206102c7612cf6565b604051908152f35b5f80fd5b346102cf575f3660031901126102cf5760206001600160801b0360215416604051908152f35b346102cf5760203660031901126102cf5761031261268f565b61031a61354a565b60035461032681612d9f565b610451576103348282613efb565b506001600160401b036040519261034a84612774565b169182815260208101905f8252604081019064ffffffffff42168252606081015f81526002546801000000000000000081101561043d578060016103919201600255613e08565b93909361042a579151835494519251915164ffffffffff60a81b60a89190911b1660809290921b64ffffffffff60801b1660409390931b67ffffffffffffffff60401b166001600160401b039091166001600160d01b0319909516949094179390931717919091179055600160c91b176003557f97ec4b0d7a85122376ead755e3ce448ff39eec64e6fad93111f4dcf882d1f94a5f80a2005b634e487b7160e01b5f525f60045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6001600160401b03610461613ee0565b54166380b5a8f960e01b5f5260045260245ffd5b346102cf575f3660031901126102cf5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102cf5760203660031901126102cf576004356001600160401b0381116102cf576104e89036906004016126ed565b6104f061354a565b60148104601481028115908281046014148217156105ea578314908115916105e2575b5080156105d7575b6105c8575f90815b81831061057a577f8f3612fb861f612fc61bf56b1106da95b9f8d5a9d66aaddb82513ec41723111360206105583687896128e1565b8181519101208060065561056e600754826146d5565b600855604051908152a1005b6001600160a01b0361058d848688613dae565b91166001600160a01b03821690808211156105af575050600190920191610523565b8463e4beddbf60e01b5f5260045260245260445260645ffd5b63851c5dab60e01b5f5260045ffd5b50610100811161051b565b905084610513565b634e487b7160e01b5f52601160045260245ffd5b346102cf5760203660031901126102cf5760206102c761061c61268f565b612cb9565b346102cf5760203660031901126102cf576001600160a01b0361064261261c565b61064a613a69565b16806001600160a01b031960055416176005556001600160a01b03600454167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b346102cf575f3660031901126102cf5760206001600160401b03600a5416604051908152f35b346102cf575f3660031901126102cf5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102cf575f3660031901126102cf576020610712612c23565b6001600160401b0360405191168152f35b346102cf575f3660031901126102cf5760206102c7612be4565b346102cf575f3660031901126102cf5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102cf5760403660031901126102cf576004356024356001600160401b0381168091036102cf576107b0613a69565b6003548060ca1c808311156108a257600160c81b82161515908161088d575b50610827575b916040917f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c09382600955816001600160401b0319600a541617600a55600160c81b1760035582519182526020820152a1005b6001600160401b03600a541661083d8183613c4f565b1561087b5750916040917f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c093610871613d97565b91935091506107d5565b6346e38cfb60e11b5f5260045260245ffd5b90506001600160401b03600a541610846107cf565b82630ae6d57560e01b5f5260045260245260445ffd5b346102cf575f3660031901126102cf5760206001600160a01b0360055416604051908152f35b346102cf5760403660031901126102cf576108f761261c565b6001600160a01b03610907612632565b5f608060405161091681612759565b8281528260208201528260408201528260608201520152165f52602080526001600160a01b0360405f2091165f5260205260a060405f206001600160401b0360405161096181612759565b818354916001600160801b03600181851696878452602084019560801c86520154938160408401918187168352608060608601958789831c168752019660c01c875260405198895251166020880152511660408601525116606084015251166080820152f35b346102cf5760403660031901126102cf576004356001600160d01b0381168091036102cf576024359065ffffffffffff8216918281036102cf57610a09613a69565b610aa2610a15426147bf565b65ffffffffffff610a3065636c61696d7360d01b60236143e7565b50916001600160d01b0360405193610a47856127aa565b16835281602084019116815265636c61696d7360d01b5f5260246020526001600160d01b038060405f20945116168260d01b84541617835551166001600160d01b0382549165ffffffffffff60d01b9060d01b169116179055565b610b45610aae426147bf565b65ffffffffffff610ace6a7769746864726177616c7360a81b60236143e7565b50916001600160d01b0360405193610ae5856127aa565b1683528160208401911681526a7769746864726177616c7360a81b5f5260246020526001600160d01b038060405f20945116168260d01b84541617835551166001600160d01b0382549165ffffffffffff60d01b9060d01b169116179055565b610b7c83610b77610b656021546001600160801b038160801c91166128d4565b6001600160801b0360225416906128d4565b6144b6565b600181018091116105ea578083108015610c0f575b8015610c03575b610bed576001600160d01b03831660d083901b6001600160d01b0319161760235560408051848152602081018690527f497d0c5fc5f3e7d516ac9100ff01118681e8cf1152e8a05235057e69ca1461019190a1005b8263019b1c3160e71b5f5260045260245260445ffd5b5062093a808411610b98565b508315610b91565b346102cf57610c2d610c28366126b9565b613bb9565b005b346102cf575f3660031901126102cf57602060035460ca1c604051908152f35b346102cf575f3660031901126102cf5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102cf575f3660031901126102cf57602060225460801c604051908152f35b346102cf5760403660031901126102cf57610ccb61261c565b6001600160a01b03610cdb612632565b165f52601f6020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b346102cf575f3660031901126102cf5760206001600160801b0360225416604051908152f35b346102cf5760203660031901126102cf576004356001600160401b0381116102cf57366023820112156102cf5780600401356001600160401b0381116102cf573660248260051b840101116102cf573682900361010219015f5b82811015610c2d5760248160051b8501013590828212156102cf57600191850160646024820191610dc3610dbc60e483018561288b565b9085612dc7565b918291013511610dd6575b505001610d85565b610ddf91612e4f565b508580610dce565b346102cf5760203660031901126102cf576004355f52601e602052602060405f20541515604051908152f35b346102cf575f3660031901126102cf5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102cf575f3660031901126102cf5760206102c7613b66565b346102cf575f3660031901126102cf57602060405160108152f35b346102cf575f3660031901126102cf5760206001600160a01b0360045416604051908152f35b346102cf5760203660031901126102cf577fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e6020610ee461261c565b610eec613a69565b600a547fffffffff0000000000000000000000000000000000000000ffffffffffffffff7bffffffffffffffffffffffffffffffffffffffff00000000000000008360401b16911617600a556001600160a01b0360405191168152a1005b346102cf575f3660031901126102cf5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102cf575f3660031901126102cf57610ff0610fa8613b38565b610fb0612b90565b610fb8613b66565b602090610ffe60405193610fcc84866127c5565b5f85525f368137604051968796601f60f81b885260e08689015260e088019061271a565b90868203604088015261271a565b9046606086015230608086015260a085015283810360c08501528180845192838152019301915f5b82811061103557505050500390f35b835185528695509381019392810192600101611026565b346102cf5760203660031901126102cf5760206102c761107261106d61268f565b612ac2565b61107a614025565b6042916040519161190160f01b8352600283015260228201522090565b346102cf5760603660031901126102cf576110b061261c565b6110b8612632565b611186604435916110c98185612d33565b90600182016001600160401b03815460801c16156111f1575b506001600160801b036111006110f786613256565b82855416612b70565b166001600160801b031983541617825561111984613256565b6001600160801b0361113060215492828416612b70565b16906001600160801b031916176021556001600160a01b03811694856040518681527f8752a472e571a816aea92eec8dae9baf628e840f4929fbcc2d155e6233ff68a760206001600160a01b03851692a3613287565b604051906323b872dd60e01b5f52336004523060245260445260205f60648180865af19060015f51148216156111d1575b50156111bf57005b635274afe760e01b5f5260045260245ffd5b60018215166111e95750813b15153d151616826111b7565b3d5f823e3d90fd5b805467ffffffffffffffff60801b19164260801b67ffffffffffffffff60801b16179055856110e2565b346102cf576112293661265c565b61124061123960c083018361288b565b9083613a7d565b611248612be4565b81036115ab575061125761284e565b611260826128c0565b91600161127a6020830194611274866128c0565b90612d33565b015460c01c916020810192806001600160401b038551161093848515611594575b8515611586575b85611573575b8061156b575b61154a575050828061153c575b15611531575f925b1561150c5760a001516001600160801b0316905b60c0813603126102cf576001600160a01b038061130a604051966112fa8861273e565b61130385612648565b8852612648565b95602081019687526040840135604082015260a060608201946060810135865260808101356080840152013560a0820152511694511691825f526020805260405f206001600160a01b0386165f5260205260405f209160018301906001600160801b038254169081156114f957938588602099956102c798956001600160801b036114046113f66114bd986113ff9e9c6113ab8a54868160801c91166128d4565b9051810390811115029080821081831802189c810390811115028c8180821091180218946113e1602154858160801c91166128d4565b90810390811115028086108187180218613e20565b9c8d809c6128d4565b613256565b166001600160801b031982541617905561145661142d6114238a613256565b865460801c612b70565b85546001600160801b031660809190911b6fffffffffffffffffffffffffffffffff1916178555565b61145f88613256565b6001600160801b036021549161147a8219918460801c612b70565b60801b169116176021558088106114c2575b507fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb8a604051898152a38284613287565b613e62565b60407f106c7e828e71d78826d2f1df9495618620460858ec3f85def1bfdb84daa57dca918151908152898d820152a382848a61148c565b8763d9acd7e960e01b5f5260045260245ffd5b806001600160801b0360c08160a061152b950151169201511690612b63565b906112d7565b6080820135926112c3565b5060a08201354210156112bb565b6001600160401b039051169063e471e58f60e01b5f5260045260245260445ffd5b5084156112ae565b945061157d612d1b565b421015946112a8565b6080850135151595506112a2565b60c08401516001600160801b03161515955061129b565b6115b3612be4565b906375a363f760e01b5f5260045260245260445ffd5b346102cf575f3660031901126102cf5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102cf5760203660031901126102cf5760206102c761162a61268f565b612b04565b346102cf575f3660031901126102cf57336001600160a01b0360055416036116a5576001600160a01b031960055416600555600454336001600160a01b03198216176004556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b346102cf575f3660031901126102cf5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102cf575f3660031901126102cf57611713613a69565b6001600160a01b0319600554166005555f6001600160a01b0360045481198116600455167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346102cf5760203660031901126102cf5760206102c761106d61268f565b346102cf575f3660031901126102cf5760235465636c61696d7360d01b5f5260246020527f0277f407546d00b7e09f8ca35e82f6727ecde57be82d09328f4701011536859d546001600160d01b03808316929082169165ffffffffffff6117e1426147bf565b9160d01c91160365ffffffffffff81116105ea578365ffffffffffff6118169360d01c6001808211911802600118921661453d565b8103908111150281039081111502602354906001600160d01b0382166a7769746864726177616c7360a81b5f52602460205260405f20546001600160d01b0381169065ffffffffffff611868426147bf565b9160d01c9116039365ffffffffffff85116105ea576040948365ffffffffffff6118a19360d01c6001808211911802600118921661453d565b810390811115028103908111150282519182526020820152f35b346102cf576118eb6118cc366126b9565b6118e56021546001600160801b038160801c91166128d4565b90613655565b60206102c7613978565b346102cf5760203660031901126102cf5760206102c761191361268f565b61298f565b346102cf575f3660031901126102cf5761193061354a565b610c2d61358f565b346102cf5760803660031901126102cf576004356001600160401b0381116102cf5780600401908036036101e06003198201126102cf576024356001600160401b0381116102cf5761198e9036906004016126ed565b92909160443591606435916001600160401b0383116102cf57366023840112156102cf578260040135956001600160401b0387116102cf573660248860061b860101116102cf57600354968760ca1c966119e78a613347565b98886001600160401b036119fa8d6132ea565b1603611f5357611a0989612b04565b9384421115611f3c574260a083901c64ffffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160401b03160111611f285789611f16575f985b604488013599808b03611eff5750610124880195806001600160401b03611a7d896132ea565b1611611ed8575060e4880135948515611ec9576101448901948c6001600160801b03611ab1611aab896132fe565b9261298f565b9116818111611eb55750506101c48a01359a8b611ea2578f611ad2906140ee565b602081016040611ae1826132fe565b9201916001600160801b0380611af6856132fe565b16911611611e6e575050908f95949392918f8c600160c81b88169889155f14611e43575090611072611b3f926064611b2f368b896128e1565b6020815191012091013590613517565b945f9560148204926001600385821b040196878710611e2c575f5b858110611d8d57505050505050508203611d785750829050600160c91b8216611d63575b50611ba97f00000000000000000000000000000000000000000000000000000000000000008b612aa4565b5f525f6020528a60405f20556001600160c81b0390429060281b17169060018a0160ca1b171760035560405196602088526001600160401b03611bf06102008a019c6126a5565b166020890152602486013563ffffffff81168091036102cf576001600160801b0394611c81946001600160401b0393611c759360408d015260608c0152606489013560808c0152608489013560a08c015260a489013560c08c015260c489013560e08c01526101008b015282611c696101048a016126a5565b166101208b01526126a5565b16610140880152612926565b166101608501526001600160801b03611c9d6101648401612926565b166101808501526001600160801b03611cb96101848401612926565b166101a08501526101a482013590602219018112156102cf5701602460048201359101956001600160401b0382116102cf578160071b360387136102cf5781906101e06101c086015252610220830195905f5b818110611d45575050506101e08201527fcff0056c337c0805785ab5985e106af4dcf60e6ae1560fa89a74f8456805b03e9080850390a3005b90919660808082611d586001948c61293a565b019801929101611d0c565b909150611d708a83614195565b17908c611b7e565b63e481cf7760e01b5f5260045260245260445ffd5b600182821c1615611e245760018a019988811015611e1057611dcf9060061b8401604481013560ff601b6024600180841b03841694013592821c01168761473d565b50506001600160a01b0380611de584898c613dae565b169116908103611dfa57506001905b01611b5a565b9063ca3922d360e01b5f5260045260245260445ffd5b634e487b7160e01b5f52603260045260245ffd5b600190611df4565b868863e481cf7760e01b5f5260045260245260445ffd5b611b3f929950611e6891508890611e5b368a886128e1565b60208151910120906134b0565b97611072565b906001600160801b03611e8a611e8482946132fe565b926132fe565b9163161275af60e31b5f52166004521660245260445ffd5b8b63a4417a5160e01b5f5260045260245ffd5b62d8ea8560e81b5f5260045260245260445ffd5b632fa5a3c360e21b5f5260045ffd5b6001600160401b03611ee9886132ea565b639fd9eac360e01b5f521660045260245260445ffd5b8a90630d96263760e21b5f5260045260245260445ffd5b611f2261106d8b612bc6565b98611a57565b63e04a68e360e01b5f52600560045260245ffd5b846327266ff360e11b5f526004524260245260445ffd5b6001600160401b0389611f658d6132ea565b90638ce0633960e01b5f526004521660245260445ffd5b346102cf575f3660031901126102cf5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102cf575f3660031901126102cf576020600754604051908152f35b346102cf5760206102c7611072611ff2366126b9565b613347565b346102cf5760203660031901126102cf5761201061268f565b6001600160a01b03600a5460401c16331415806121b6575b80612183575b61217057600354906120408183613efb565b916001600160c81b036001600160401b03831693846001600160401b038216036001600160401b0381116105ea576001600160401b031692836028029360288504036105ea577f159e1756ca6998b66592415872d410bdc71ad13a1d593ec4c8c0f95b24bed311946020946120e9946120b884612d9f565b80612155575b6120fb575b8316901c91600360c81b1690663fffffffffffff60ca1b9060ca1b161717600355612bc6565b6001600160401b0360405191168152a2005b61215083612107613ee0565b805479ffffffffff0000000000ffffffffffffffff0000000000000000191664ffffffffff60a81b4260a81b161760409290921b67ffffffffffffffff60401b16919091179055565b6120c3565b506001600160401b03612166613ee0565b54168911156120be565b635185deaf60e11b5f523360045260245ffd5b506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633141561202e565b506001600160a01b0360045416331415612028565b346102cf575f3660031901126102cf57602060215460801c604051908152f35b346102cf575f3660031901126102cf5760206001600160a01b03600a5460401c16604051908152f35b346102cf575f3660031901126102cf5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102cf5760403660031901126102cf5761227061261c565b6024359061227e8133612d33565b9061229782546001600160801b038160801c91166128d4565b8084116122e557506122ab610c2d93613256565b60018301805467ffffffffffffffff60801b166001600160801b0392909216919091174260c01b6001600160c01b03191617905533613287565b83630ff06ebb60e41b5f5260045260245260445ffd5b346102cf576123093661265c565b61232061231960c083018361288b565b9083612dc7565b9060408101358281111561233a5760206102c78484612e4f565b9061234c6001600160a01b03916128c0565b6377836d5160e11b5f521660045260245260445260645ffd5b346102cf575f3660031901126102cf576020612382600354612d9f565b6040519015158152f35b346102cf575f3660031901126102cf576020600654604051908152f35b346102cf575f3660031901126102cf576020600954604051908152f35b346102cf575f3660031901126102cf5760e06123e061284e565b6001600160801b0360c0604051926001600160401b0381511684526001600160401b0360208201511660208501526001600160401b0360408201511660408501528260608201511660608501528260808201511660808501528260a08201511660a085015201511660c0820152f35b346102cf5760403660031901126102cf5761246861261c565b612470612632565b90612479612d1b565b42106125fe5761248761284e565b906001600160401b03600161249c8584612d33565b015460801c166001600160401b038351161515806125e7575b6125c357506001600160a01b03604051916124cf8361273e565b1681526001600160a01b0360208201931683525f60408201526001600160a01b03806001600160801b0360a060608501955f87525f60808701525f8287015201511692511693511690815f526020805260405f206001600160a01b0385165f5260205260405f2090600182016001600160801b038154169485156125b057838588602099956102c798956001600160801b036114046113f66114bd986125806113ff9f9d54858160801c91166128d4565b9051810390811115029b8c81808210911802189b8c8180821091180218946113e1602154858160801c91166128d4565b8663d9acd7e960e01b5f5260045260245ffd5b6001600160401b03602084015116906319aad72160e01b5f5260045260245260445ffd5b506001600160401b036020840151168111156124b5565b612606612d1b565b63a085199b60e01b5f526004524260245260445ffd5b600435906001600160a01b03821682036102cf57565b602435906001600160a01b03821682036102cf57565b35906001600160a01b03821682036102cf57565b60206003198201126102cf57600435906001600160401b0382116102cf5760e09082900360031901126102cf5760040190565b600435906001600160401b03821682036102cf57565b35906001600160401b03821682036102cf57565b60206003198201126102cf57600435906001600160401b0382116102cf576101e09082900360031901126102cf5760040190565b9181601f840112156102cf578235916001600160401b0383116102cf57602083818601950101116102cf57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b60c081019081106001600160401b0382111761043d57604052565b60a081019081106001600160401b0382111761043d57604052565b608081019081106001600160401b0382111761043d57604052565b60e081019081106001600160401b0382111761043d57604052565b604081019081106001600160401b0382111761043d57604052565b90601f801991011681019081106001600160401b0382111761043d57604052565b604051906127f38261278f565b816001600160401b03600b548181168352818160401c16602084015260801c166040820152600c546001600160801b038116606083015260801c608082015260c0600d546001600160801b03811660a084015260801c910152565b5f60c060405161285d8161278f565b8281528260208201528260408201528260608201528260808201528260a082015201526128886127e6565b90565b903590601e19813603018212156102cf57018035906001600160401b0382116102cf57602001918160051b360383136102cf57565b356001600160a01b03811681036102cf5790565b919082039182116105ea57565b9291926001600160401b03821161043d576040519161290a601f8201601f1916602001846127c5565b8294818452818301116102cf578281602093845f960137010152565b35906001600160801b03821682036102cf57565b6001600160801b03612989606080936001600160a01b0361295a82612648565b1686528361296a60208301612926565b1660208701528361297d60408301612926565b16604087015201612926565b16910152565b6129ec6129bc7f000000000000000000000000000000000000000000000000000000000000000092612b04565b6001600160401b037f000000000000000000000000000000000000000000000000000000000000000016906128d4565b7f00000000000000000000000000000000000000000000000000000000000000006001600160401b0316927f0000000000000000000000000000000000000000000000000000000000000000905f5b8584101580612a9b575b15612a6257612a55838792612b63565b9260011c93039291612a3b565b91949290948181029181830414901517156105ea57612a8a92612a8491612c19565b90612b63565b90808211612a96575090565b905090565b50821515612a45565b8115612aae570690565b634e487b7160e01b5f52601260045260245ffd5b612af6906001600160401b037f00000000000000000000000000000000000000000000000000000000000000009116612aa4565b5f525f60205260405f205490565b60016001600160401b03807f000000000000000000000000000000000000000000000000000000000000000016921601026001600160401b037f0000000000000000000000000000000000000000000000000000000000000000160190565b919082018092116105ea57565b906001600160801b03809116911601906001600160801b0382116105ea57565b60405190612b9f6040836127c5565b60018252601960f91b6020830152565b6001600160401b03811161043d5760051b60200190565b6001600160401b035f19911601906001600160401b0382116105ea57565b600b5460801c6001600160401b031680612bfd57505f90565b612c08600f91612bc6565b166010811015611e1057600e015490565b8115612aae570490565b6003548060ca1c907f00000000000000000000000000000000000000000000000000000000000000008083105f14612caa57505f5b905b828210612c7057506001600160401b0391501690565b90612c7b8382612b63565b60011c90612c898284613c4f565b15612ca35750600181018091116105ea57915b9190612c5a565b9250612c9c565b612cb490836128d4565b612c58565b600354600160c81b1615159081612cdd575b5015612cd75760095490565b60075490565b90506001600160401b0380600a5416911610155f612ccb565b600354612d058160ca1c612b04565b9064ffffffffff16908082115f14612a96575090565b612d23612cf6565b62278d0081018091116105ea5790565b906001600160a01b03166001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168103612d8d575f52602080526001600160a01b0360405f2091165f5260205260405f2090565b6359ddc19160e01b5f5260045260245ffd5b600160c91b16151580612daf5790565b5064ffffffffff612dbe613ee0565b5460a81c161590565b91612ddc90612dd5846128c0565b9284613a7d565b90815f52601e60205260405f205415612e305750506001600160a01b03612e05602083016128c0565b165f52601f6020526001600160a01b03612e2260405f20926128c0565b165f5260205260405f205490565b6001600160a01b0390633cf5d6a760e01b5f521660045260245260445ffd5b90602082016001600160a01b03612e65826128c0565b7f000000000000000000000000000000000000000000000000000000000000000090828216928391161461307b5750506001600160a01b0392612ea7826128c0565b917f00000000000000000000000000000000000000000000000000000000000000009285841695869116036130575750612eee836040612ee6846128c0565b9301356128d4565b916001600160801b03612f13816080612f0561284e565b015116826022541690613958565b168381188185100218612f2e65636c61696d7360d01b614368565b829150808093109118021894612f4d8665636c61696d7360d01b6147ee565b1561304857612fc68686838297612f67846128889b612b63565b825f52601f60205260405f206001600160a01b038a165f5260205260405f2055612f9084613256565b6001600160801b03612fa760225492828416612b70565b16906001600160801b03191617602255808410613006575b5050612b63565b6040519085825260208201527f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e6860406001600160a01b03861692a3613e62565b6040519081528360208201527f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b60406001600160a01b038a1692a3835f612fbf565b63a74c1c5f60e01b5f5260045ffd5b6130686001600160a01b03916128c0565b6359ddc19160e01b5f521660045260245ffd5b9150916040613089856128c0565b940135818103948591855f52601f60205260405f206001600160a01b0383165f5260205260405f20556040519363a9059cbb60e01b5f526001600160a01b03821694856004528760245260205f60448180865af19060015f5114821615613247575b60405215613133575b5050506040613124857f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e6893612b63565b8151908682526020820152a390565b9091929561313f613978565b506040516370a0823160e01b8152306004820152906020826024818a5afa91821561323c575f92613204575b50966131fd7f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e6895604095613124958a8a878e7f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b9f99808d9b10911802189d8e9889966131d7888b612b63565b855f52601f602052825f20855f52602052825f20558151908152876020820152a3613e62565b93506130f4565b979091506020883d602011613234575b81613221602093836127c5565b810103126102cf579651906131fd61316b565b3d9150613214565b6040513d5f823e3d90fd5b90823b15153d151616906130eb565b6001600160801b038111613270576001600160801b031690565b6306dfcc6560e41b5f52608060045260245260445ffd5b919060606001600160a01b03807f19ec5682732a37cb76098a8dd920267fec350e9cb78c361576e65a3f1f0b9cab936001600160801b036001875497015416604051966001600160801b038116885260801c6020880152604087015216941692a3565b356001600160401b03811681036102cf5790565b356001600160801b03811681036102cf5790565b903590601e19813603018212156102cf57018035906001600160401b0382116102cf57602001918160071b360383136102cf57565b613350816132ea565b9060208101359063ffffffff82168092036102cf5761337261010082016132ea565b61337f61012083016132ea565b61338c61014084016132fe565b61339961016085016132fe565b906133a761018086016132fe565b926133b66101a0870187613312565b6133bf91613f45565b946040519760208901997ff3291ca9b71abcff429bbf03454bcf9c413b040623089dcadb71a239f8f1fb518b526001600160401b031660408a0152606089015260408701356080890152606087013560a0890152608087013560c089015260a087013560e089015260c087013561010089015260e08701356101208901526001600160401b03166101408801526001600160401b03166101608701526001600160801b03166101808601526001600160801b03166101a08501526001600160801b03166101c08401526101e08301526101c0013561020082015261020081526134aa610220826127c5565b51902090565b60606134be61061c836132ea565b91013590808203613502575050600654036105c8576134e9906001600160401b03600a541690613c4f565b156134fa576134f6613d97565b5f90565b600160c81b90565b63650c9c5360e01b5f5260045260245260445ffd5b81613524919392936146d5565b6008541461354657506007548082036135025763851c5dab60e01b5f5260045ffd5b9050565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361357c57565b632197dce560e11b5f523360045260245ffd5b60035461359b81612d9f565b156136345761360e6001600160401b036135b3613ee0565b5416916135be613ee0565b805479ffffffffff0000000000ffffffffffffffff0000000000000000191664ffffffffff60a81b4260a81b16176e3fffffffffffff0000000000000000608a9390931c92909216919091179055565b7f26d68f5879e2a84cfb5b0d18db219ea793f50b479dc37d8968cf2706e313a5945f80a2565b50565b6001600160401b036001911601906001600160401b0382116105ea57565b61365e81613bb9565b6136666127e6565b613677613672836132ea565b613637565b906001600160401b03808251169216918083146139515780831061391d57506001600160401b03602082015116936136c66101208501956001600160401b036136bf886132ea565b16906142e0565b6001600160801b036060830151166136ee6101408601916001600160801b036136bf846132fe565b6136f7856140ee565b906001600160801b036080850151169361372060208401956001600160801b036136bf886132fe565b6001600160801b0360a0820151169361374860408501956001600160801b036136bf886132fe565b61377a60606001600160801b0361375e886132fe565b169501946001600160801b03613773876132fe565b1690612b63565b8181116139085750506040018051600f169760e0880135988961379c9161430c565b6137a5906132ea565b90516001600160401b03166137b990613637565b916137c3906132fe565b946137cd906132fe565b936137d7906132fe565b926137e1906132fe565b95604051956137ef8761278f565b8187526001600160401b03838116602089015284166040808901919091526001600160801b03918216606089018190528783166080808b019190915296831660a08a01819052928a1660c090990198909852600b805477ffffffffffffffffffffffffffffffff0000000000000000199094166001600160c01b03199094169390931767ffffffffffffffff60401b9490911b939093169290921792841b67ffffffffffffffff60801b169290921790915591811b6fffffffffffffffffffffffffffffffff19908116909317600c559290921b1617600d556138d1906132ea565b6001600160401b03169060405190815260207f3ee3aa47ec8d7c55014ac297e4245e6247e8990036550d9e4f608b18a82fe9ec91a2565b6391379b5360e01b5f5260045260245260445ffd5b6001600160401b039081613939613933876132ea565b92612bc6565b91630b84979960e21b5f52166004521660245260445ffd5b5050505050565b906001600160801b03809116911603906001600160801b0382116105ea57565b6001600160801b0361399d81606061398e61284e565b01511660225460801c90613958565b16908115613a6457604051916340c10f1960e01b835230600484015260248301526020826044815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af191821561323c575f92613a30575b50613a0982613256565b6001600160801b0360225491613a248219918460801c612b70565b60801b16911617602255565b9091506020813d602011613a5c575b81613a4c602093836127c5565b810103126102cf5751905f6139ff565b3d9150613a3f565b5f9150565b6001600160a01b036004541633036116a557565b92919260405160a060208201926001600160a01b03613a9b82612648565b1684526001600160a01b03613ab260208301612648565b1660408401526040810135606084015260608101356080840152608081013582840152013560c082015260c08152613aeb60e0826127c5565b5190206040516020810191825260208152613b076040826127c5565b519020915f925b84841015613b3157613b296001918560051b850135906146d5565b930192613b0e565b9350915050565b60405190613b476040836127c5565b601082526f10d85a5c9b8814d95d1d1b195b595b9d60821b6020830152565b467f000000000000000000000000000000000000000000000000000000000000000003613bb1577f000000000000000000000000000000000000000000000000000000000000000090565b612888614421565b613bd76003546001600160401b03613bd0846132ea565b1690613c4f565b15613c1d57613be861106d826132ea565b613bf182613347565b03613bf95750565b613c0a6001600160401b03916132ea565b63672a826f60e11b5f521660045260245ffd5b613c2e6001600160401b03916132ea565b81613c37612c23565b91632e00db3d60e11b5f52166004521660245260445ffd5b908160ca1c80821015613d90575f1981019081116105ea5781613c71916128d4565b6005811015613d8957806028029060288204036105ea578264ffffffffff911c165b918290600160c91b1615613d535715613cfa575b8115613cf357612a84613ced92613ce76001600160401b037f00000000000000000000000000000000000000000000000000000000000000001682612b63565b926145db565b42101590565b5050600190565b9050613d267f000000000000000000000000000000000000000000000000000000000000000082612aa4565b5f52600160205260405f2054818160281c145f14613d4c5764ffffffffff165b90613ca7565b505f613d46565b613ced92507f00000000000000000000000000000000000000000000000000000000000000006001600160401b03169150612b63565b505f613c93565b5050505f90565b613da9600954806007556006546146d5565b600855565b91601402908082116102cf57819003910135906bffffffffffffffffffffffff1982169160148210613de3575b505060601c90565b6bffffffffffffffffffffffff1960149290920360031b82901b161690505f80613ddb565b600254811015611e105760025f5260205f2001905f90565b613e376a7769746864726177616c7360a81b614368565b829150808093109118021890613e5b826a7769746864726177616c7360a81b6147ee565b1561304857565b916001600160a01b036040519263a9059cbb60e01b5f521660045260245260205f60448180865af19060015f5114821615613ebf575b60405215613ea35750565b6001600160a01b0390635274afe760e01b5f521660045260245ffd5b906001811516613ed757823b15153d15161690613e98565b503d5f823e3d90fd5b6002545f1981019081116105ea57613ef790613e08565b5090565b60ca81901c92916001600160401b0316908382108015918391613f34575b5050613f225750565b63d0e8d7db60e01b5f5260045260245ffd5b613f3e9250613c4f565b815f613f19565b60018214613ffd57613f5682612baf565b92613f6460405194856127c5565b828452613f7083612baf565b6020850190601f19013682375f5b84811015613fb157613f948160071b85016146f6565b908651811015611e105760019160208260051b8901015201613f7e565b5060405194519194602081019450925090829084905f5b818110613fe45750506134aa925003601f1981018352826127c5565b8451835260209485019486945090920191600101613fc8565b9015611e105761400c906146f6565b60405160208101918252602081526134aa6040826127c5565b467f000000000000000000000000000000000000000000000000000000000000000003614070577f000000000000000000000000000000000000000000000000000000000000000090565b614078614421565b614080613b38565b6020815191012090614090612b90565b60208151910120906040519160208301937fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac564728552604084015260608301524660808301523060a083015260c082015260c081526134aa60e0826127c5565b6140fd906101a0810190613312565b6001819392930361417a5715611e105781614117816128c0565b6001600160a01b03807f00000000000000000000000000000000000000000000000000000000000000001691160361414c5750565b61415d6001600160a01b03916128c0565b6315b5f5c960e01b5f52600160045260016024521660445260645ffd5b6315b5f5c960e01b5f5260016004526024525f60445260645ffd5b907f000000000000000000000000000000000000000000000000000000000000000080821015806142c6575b6142b4575064ffffffffff90818360a01c169081151580614297575b61424a575b50506141ec613ee0565b54908160a81c161561423f5760401c6001600160401b0316801591908215614222575b50501561421a575f90565b600160c91b90565b6142389250613bd06001600160401b0391612bc6565b5f8061420f565b50600160c91b919050565b60041981019081116105ea576142807f000000000000000000000000000000000000000000000000000000000000000082612aa4565b5f52600160205260281b1760405f20555f806141e2565b5060041981018181116105ea576142ae9085613c4f565b156141dd565b63e04a68e360e01b5f5260045260245ffd5b506142da6142d482846128d4565b84613c4f565b156141c1565b8082106142eb575050565b637ad7e3df60e01b5f5260045260245260445ffd5b80156105ea575f190190565b6010811015611e1057600e0180548281146143635780614346575b50815f52601e60205260405f2080545f1981146105ea57600101905555565b5f52601e60205260405f2061435b8154614300565b90555f614327565b505050565b906023546001600160d01b038116925f52602460205260405f2054906001600160d01b0382169165ffffffffffff61439f426147bf565b9160d01c91160365ffffffffffff81116105ea578465ffffffffffff6143d49360d01c6001808211911802600118921661453d565b8103908111150291828103908111150290565b91909160018154916001600160d01b038316945f520160205260405f2054906001600160d01b0382169165ffffffffffff61439f426147bf565b60405160208101907fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed6157982524660408201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660608201527f00000000000000000000000000000000000000000000000000000000000000006080820152608081526134aa60a0826127c5565b9091905f905f19848209908481029283808410930392808403931461452f578262278d00111561451d57507f34b116baf3147468456110a980ec40d3fb0b5a3d0913b23a005a9e2036357345939462278d00910990828211900360f81b910360081c170290565b634e487b71905260116020526024601cfd5b50505062278d009192500490565b90915f1983830992808302928380861095039480860395146145ce57848311156145b65790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b5050906128889250612c19565b6002545f93929091825b6145ee57505050565b909291935f1985018581116105ea57614608606091613e08565b506040519061461682612774565b54906001600160401b038216908181526001600160401b038360401c16602082015264ffffffffff808460801c169384604084015260a81c1693849101528215908115806146cb575b6146be5785106146b15761469f5791612a846146889261468e948881115f1461469757906128d4565b94614300565b919290826145e5565b5087906128d4565b505050509150506001600160801b0390565b5050509361468e90614300565b5050505093829350505050565b508784111561465f565b818110156146e9575f5260205260405f2090565b905f5260205260405f2090565b60405161472e60208201927faec688bb15f508e4f6f357cb0d627313c2c46466fa0152243280c3c6e12abc3d8452604083019061293a565b60a081526134aa60c0826127c5565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116147b4579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561323c575f516001600160a01b038116156147aa57905f905f90565b505f906001905f90565b5050505f9160039190565b65ffffffffffff81116147d75765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b908015613cf3576148008260236143e7565b9091908111613d905761481c90614816426147bf565b92612b63565b916001600160d01b0383116148a35761489e929165ffffffffffff916001600160d01b036040519461484d866127aa565b1684528260208501921682525f5260246020526001600160d01b038060405f20945116168260d01b84541617835551166001600160d01b0382549165ffffffffffff60d01b9060d01b169116179055565b600190565b826306dfcc6560e41b5f5260d060045260245260445ffd" as const
