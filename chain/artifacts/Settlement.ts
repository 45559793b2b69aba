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
  "name": "HEADER_TYPEHASH",
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
  "name": "SLOWEST_DRAIN",
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
  "name": "STALL",
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
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenSpent",
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
      "name": "factsBlock",
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
    "name": "spent",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "proof",
    "type": "bytes32[]",
    "internalType": "bytes32[]"
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
      "name": "spent",
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
    "name": "paid",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "claimPayment",
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
    "name": "spent",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "proof",
    "type": "bytes32[]",
    "internalType": "bytes32[]"
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
    "name": "commitment",
    "type": "bytes32",
    "internalType": "bytes32"
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
      "name": "firstBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "requestBlock",
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
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenSpent",
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
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenSpent",
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
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenSpent",
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
    "name": "spent",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "proof",
    "type": "bytes32[]",
    "internalType": "bytes32[]"
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
  "name": "InvalidShortString",
  "inputs": []
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
  "name": "Settlement_FactsAhead",
  "inputs": [
   {
    "name": "factsBlock",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "block_",
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
    "name": "requestBlock",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "factsBlock",
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
    "name": "firstDepositBlock",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "factsBlock",
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

export const bytecode = "0x6102a0806040523461057a578061503e803803809161001e82856105ad565b8339810103906101c0821261057a57610120821261057a5760a0604051926100458461057e565b1261057a576040516100568161057e565b61005f826105d0565b815261006d602083016105d0565b602082015260408201516040820152610088606083016105d0565b60608201526080820151608082015282526100a560a082016105e4565b918260208201526100b860c083016105e4565b906040810191825260e083015190606081019182526100da61010085016105d0565b90608081019182526100ef61012086016105e4565b906100fd61014087016105e4565b610160870151949093906001600160a01b038616860361057a576101808801516001600160d01b038116989089900361057a576101a001519665ffffffffffff8816998a890361057a5760018060a01b031660405161015d6040826105ad565b6010815260208101906f10d85a5c9b8814d95d1d1b195b595b9d60821b82526040519161018b6040846105ad565b600183526020830191603160f81b83526101a481610605565b610120526101b184610605565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261021a60c0826105ad565b5190206080523060c052801561056757600380546001600160a01b031990811690915560028054918216831790556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a38351602001516001600160401b0316156105585783516020015160021b6004600160421b031683516001600160401b0316818111610543575050516001600160a01b0390811661016052905160165590516001600160401b039081166101805282515181166101a05282516020015181166101c0528251604001516101e05282516060015116610200529051608001516102205281811690831614610534576102405261026052610280526103568361035161033f6032548060801c9060018060801b03166105f8565b6033546001600160801b0316906105f8565b610670565b60018101809111610520578083108015610518575b801561050c575b6104f65760d082901b6001600160d01b031916831760345560408051848152602081018690527f497d0c5fc5f3e7d516ac9100ff01118681e8cf1152e8a05235057e69ca1461019190a160405161494690816106f882396080518161431d015260a051816143d4015260c051816142ee015260e0518161436c0152610100518161439201526101205181611ab401526101405181611add0152610160518181816103110152818161052901528181610880015281816121c70152612fd101526101805181818161142801528181611a78015261422601526101a051818181610c56015281816130ce015261322d01526101c05181818161201c015281816130fb01526131fc01526101e051816131220152610200518161315101526102205181613178015261024051818181610421015281816132db0152818161346f01526134cd015261026051818181610cb801528181610f6001528181612316015281816124700152818161264f0152613303015261028051818181611bf801526141210152f35b8263019b1c3160e71b5f5260045260245260445ffd5b5062093a808411610372565b50831561036b565b634e487b7160e01b5f52601160045260245ffd5b63a620d95b60e01b5f5260045ffd5b63f89d20ab60e01b5f5260045260245260445ffd5b6360dc034b60e11b5f5260045ffd5b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b60a081019081106001600160401b0382111761059957604052565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761059957604052565b51906001600160401b038216820361057a57565b51906001600160a01b038216820361057a57565b9190820391821161052057565b601f815111610630576020815191015160208210610621571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b9091905f905f1984820990848102928380841093039280840393146106e9578262278d0011156106d757507f34b116baf3147468456110a980ec40d3fb0b5a3d0913b23a005a9e2036357345939462278d00910990828211900360f81b910360081c170290565b634e487b71905260116020526024601cfd5b50505062278d00919250049056fe60806040526004361015610011575f80fd5b5f3560e01c806316e8dc8a146129f3578063172bd6de14612986578063186601ca146129065780632172ec2b146128e95780632193efd9146127c157806323e3fbd51461281957806324a69d53146127e357806328be4b7f146127c65780632998208d146127c157806333eeb1471461279c57806336ac04ed14612762578063389164941461249457806342f6487a14612451578063452a93201461242857806347e7ef24146122245780634b319713146122045780635044a7601461205d57806352f6747a1461204057806357d775f814611ffc5780635920375c14611fe45780635aa6e6751461124e5780635c6a6ac314611fc65780636b44677914611e745780636b5b338d14611e56578063715018a614611dd3578063745400c914611cf657806379ba509714611c3a5780637d896c5014611c1c578063827c049e14611bd957806383995fb314611bb057806384b0196e14611a9c578063861a141214611a585780638804693f146113165780638a0dac4a146112745780638da5cb5b1461124e57806393a2f9c714610f47578063969114a014610f1b5780639c53c60114610ef55780639cf0027514610ebc578063a1e2afa914610c9a578063a2309ff814610c7a578063a7f0b3de14610c36578063aea0e78b14610c16578063c4a12b7514610923578063d4fbbd04146108e6578063d66b9a6e14610862578063e30c39781461083c578063e5e4d594146106c4578063e7e6f41114610593578063e9ae9af114610579578063ed0849f71461054d578063edb3b27a1461050a578063ef1884da146104e3578063f2fde38b14610468578063f512909f14610445578063fc0c546a14610402578063fea2c331146102ee578063ff50abdc146102c85763ffc0052f146102a2575f80fd5b346102c4575f6003193601126102c45760206102bc613430565b604051908152f35b5f80fd5b346102c4575f6003193601126102c45760206001600160801b0360325416604051908152f35b346102c45760206003193601126102c457610307612b99565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036103d65760145490600160c91b821661039e57600160c91b8261035f8367ffffffffffffffff956137a8565b5017601455168067ffffffffffffffff19601a541617601a557f97ec4b0d7a85122376ead755e3ce448ff39eec64e6fad93111f4dcf882d1f94a5f80a2005b67ffffffffffffffff601a54167f80b5a8f9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f432fb9ca000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346102c4575f6003193601126102c45760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102c45760206003193601126102c45760206102bc610463612b99565b6133f2565b346102c45760206003193601126102c4576001600160a01b03610489612ae9565b6104916138f6565b168073ffffffffffffffffffffffffffffffffffffffff1960035416176003556001600160a01b03600254167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b346102c4575f6003193601126102c457602067ffffffffffffffff60195416604051908152f35b346102c4575f6003193601126102c45760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102c4575f6003193601126102c45760206105676133d0565b67ffffffffffffffff60405191168152f35b346102c4575f6003193601126102c45760206102bc61339a565b346102c45760206003193601126102c45760043567ffffffffffffffff81116102c4576105c4903690600401612aff565b5f915f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8181360301915b838110156106b9578060051b820135838112156102c457820161061181613386565b9060208101359160608201357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1833603018112156102c457820180359067ffffffffffffffff82116102c4576020018160051b360381136102c45761067c928560408601359161345a565b90818311610690575b5050506001016105ef565b6106b09260019498926106a56106aa93613386565b6134aa565b906131c8565b94908680610685565b602085604051908152f35b346102c45760406003193601126102c45760043560243567ffffffffffffffff81168091036102c4576106f56138f6565b6014548060ca1c8083111561080d57600160c81b8216151590816107f7575b5061076d575b91604091600160c81b7f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c094836018558267ffffffffffffffff1960195416176019551760145582519182526020820152a1005b67ffffffffffffffff61077e6133d0565b81601954169182911611156107cc575091604091600160c81b7f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c0946107c16141f0565b92945050915061071a565b7f8dc719f6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905067ffffffffffffffff601954161084610714565b827f0ae6d575000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346102c4575f6003193601126102c45760206001600160a01b0360035416604051908152f35b346102c45760206003193601126102c4576004356001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036103d6576020817f8f3612fb861f612fc61bf56b1106da95b9f8d5a9d66aaddb82513ec417231113926015556108da601654826141ca565b601755604051908152a1005b346102c4576101a06003193601126102c4576109196109146032546001600160801b038160801c9116612f78565b613c6b565b60206102bc6140b1565b346102c45760406003193601126102c4576004356001600160d01b0381168091036102c4576024359065ffffffffffff8216918281036102c4576109656138f6565b610a1b6109714261487c565b65ffffffffffff61098c65636c61696d7360d01b6034614479565b50916001600160d01b03604051936109a385612c36565b1683528116602080840191825265636c61696d7360d01b5f5260359052915191511660d01b7fffffffffffff0000000000000000000000000000000000000000000000000000166001600160d01b0391909116177ff6951d925f10ccd14d3e8eac9bd5ad892841adf8c26ace07717a72a6f95e463e55565b610aff610a274261487c565b65ffffffffffff610a597f7769746864726177616c730000000000000000000000000000000000000000006034614479565b50916001600160d01b0360405193610a7085612c36565b168352811660208084019182527f7769746864726177616c730000000000000000000000000000000000000000005f5260359052915191511660d01b7fffffffffffff0000000000000000000000000000000000000000000000000000166001600160d01b0391909116177fd11c4b2b01ddf5c5d0670dd4bbf15607137cb8b7f1c88fe88404a8b7b0936ece55565b610b3683610b31610b1f6032546001600160801b038160801c9116612f78565b6001600160801b036033541690612f78565b61450a565b60018101809111610c02578083108015610bfa575b8015610bee575b610bbf576001600160d01b03831660d083901b7fffffffffffff0000000000000000000000000000000000000000000000000000161760345560408051848152602081018690527f497d0c5fc5f3e7d516ac9100ff01118681e8cf1152e8a05235057e69ca1461019190a1005b827fcd8e1880000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5062093a808411610b52565b508315610b4b565b634e487b7160e01b5f52601160045260245ffd5b346102c4575f6003193601126102c457602060145460ca1c604051908152f35b346102c4575f6003193601126102c457602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102c4575f6003193601126102c457602060335460801c604051908152f35b346102c457610ce6610ce0610cae36612b30565b90959293959491947f000000000000000000000000000000000000000000000000000000000000000095858789613a7d565b84613b1c565b6001600160a01b03831692835f52603060205260405f20549182811115610e885782610d1191612f78565b906001600160801b03610d36816080610d28612cd5565b015116826033541690613366565b168083108184180218610d5165636c61696d7360d01b6143fa565b829150808093109118021893610d708565636c61696d7360d01b614781565b15610e6057602095610ddf86868196610d8c836102bc9a6131c8565b855f5260308c5260405f2055610da183613700565b6fffffffffffffffffffffffffffffffff196001600160801b03610dca60335493828516612f45565b16911617603355808310610e1f575b506131c8565b9060405191858352888301527f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e6860406001600160a01b03851693a3613bd0565b604051908152828b820152847f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b60406001600160a01b03891693a38a610dd9565b7fa74c1c5f000000000000000000000000000000000000000000000000000000005f5260045ffd5b9050837fef06daa2000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b346102c45760406003193601126102c457610ed5612ae9565b602435906001600160a01b03821682036102c4576020916102bc916132c7565b346102c4575f6003193601126102c45760206001600160801b0360335416604051908152f35b346102c45760206003193601126102c4576004355f52602e602052602060405f20541515604051908152f35b346102c457610f87610f5836612b30565b9082939495927f0000000000000000000000000000000000000000000000000000000000000000958688613a7d565b610f8f61339a565b81036112175750610f9e612cd5565b926001600160a01b03811693845f526031602052600160405f20015460c01c602082018167ffffffffffffffff8251161080611207575b6111cc57505060a06001600160801b039101511692845f52603160205260405f2060018101936001600160801b038554169081156111a0579187602098611077611165946102bc9998979661103886546001600160801b038160801c9116612f78565b90810390811115028180821091180218996110626032546001600160801b038160801c9116612f78565b9081039081111502808b10818c180218613b6a565b9889976001600160801b0361109461108f8b85612f78565b613700565b166fffffffffffffffffffffffffffffffff198254161790556110ef6110c66110bc8a613700565b865460801c612f45565b85546001600160801b031660809190911b6fffffffffffffffffffffffffffffffff1916178555565b6110f888613700565b6001600160801b036fffffffffffffffffffffffffffffffff19611122603254938460801c612f45565b60801b1691161760325580881061116a575b50507f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d589604051888152a28361374a565b613bd0565b60407f2d5c76137aab91d92d81a3c80d3ec2b6b49f6efc8c53ea1e92b47376932c2151918151908152898d820152a2808a611134565b877fd9acd7e9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff905116907fe471e58f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506112106136e8565b4210610fd5565b61121f61339a565b907f75a363f7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346102c4575f6003193601126102c45760206001600160a01b0360025416604051908152f35b346102c45760206003193601126102c4577fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e60206112b0612ae9565b6112b86138f6565b6019547fffffffff0000000000000000000000000000000000000000ffffffffffffffff7bffffffffffffffffffffffffffffffffffffffff00000000000000008360401b169116176019556001600160a01b0360405191168152a1005b346102c457600319360161020081126102c4576101a0136102c4576101a43567ffffffffffffffff81116102c457366023820112156102c45780600401359067ffffffffffffffff82116102c4576024810136602484840101116102c4576101c4356101e4359367ffffffffffffffff85116102c457366023860112156102c457846004013567ffffffffffffffff81116102c4573660248260061b880101116102c4576014549460405160208101906113e1816113d384612d20565b03601f198101835282612c52565b51902096600160c91b871661039e578660ca1c8067ffffffffffffffff611406613298565b1603611a165761141c611417613298565b6131d5565b42106119dc57426114627f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1660a08b901c64ffffffffff166131c8565b116119af578061199957505f5b6044359080820361196b5750506114846132af565b67ffffffffffffffff4391161161192a5760e43515611902576114ad6114a8613298565b6130af565b806001600160801b036114be61390a565b16116118c357506001600160801b036114d5613921565b16611883576114e2613938565b6001600160801b03806114f361394f565b1691161161183957600160c81b871695866118155761151761152791863691613252565b6020815191012060643590613a23565b60148404908160011b82810460021483151715610c0257600390049460018601809611610c02578585106117e5576115998a6115616142e4565b604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b5f975f5b85811061168f57505050505050508203611661575050600f6115bd613298565b16601081101561164d5783906004015578ffffffffffffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff6115f8613298565b169260018401809411610c0257429060281b17169160ca1b171760145567ffffffffffffffff611626613298565b167fdb566b2e39780aa5c64e277a2b411f8aa0eae3823838767ff013f707cb0fcbe25f80a3005b634e487b7160e01b5f52603260045260245ffd5b7fe481cf77000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6001811b8216156117dd576116a38a613a6f565b998881101561164d576116f46116fd9160061b8701604481013560ff601b60247f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff841694013592821c0116876148c4565b909291926146c2565b601482029082820460141483151715610c02578582116102c4576024828703928a0101357fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008116926014811061179d575b50506001600160a01b03169060601c810361176e57506001905b0161159d565b907fca3922d3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6001600160a01b03929350907fffffffffffffffffffffffffffffffffffffffff000000000000000000000000809260140360031b1b161691905f61174e565b600190611768565b84867fe481cf77000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61183391965061182790853691613252565b60208151910120613966565b94611527565b6001600160801b03611849613938565b8161185261394f565b917fb093ad78000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b6001600160801b03611893613921565b7f91379b53000000000000000000000000000000000000000000000000000000005f52166004525f60245260445ffd5b6001600160801b036118d361390a565b7fd8ea8500000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7fbe968f0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b67ffffffffffffffff61193b6132af565b7f9fd9eac3000000000000000000000000000000000000000000000000000000005f52166004524360245260445ffd5b7f365898dc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6119a56119aa91612f85565b6131a7565b61146f565b7fe04a68e3000000000000000000000000000000000000000000000000000000005f52600560045260245ffd5b6119e7611417613298565b7f4e4cdfe6000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b67ffffffffffffffff90611a28613298565b907f8ce06339000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b346102c4575f6003193601126102c457602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102c4575f6003193601126102c457611b54611ad87f00000000000000000000000000000000000000000000000000000000000000006144b3565b611b017f00000000000000000000000000000000000000000000000000000000000000006144b3565b6020611b6260405192611b148385612c52565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190612bc5565b908582036040870152612bc5565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110611b9957505050500390f35b835185528695509381019392810192600101611b8a565b346102c45760206003193601126102c45760206102bc611bd16119a5612b99565b6115616142e4565b346102c4575f6003193601126102c45760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102c45760206003193601126102c45760206102bc611417612b99565b346102c4575f6003193601126102c457336001600160a01b036003541603611cca5773ffffffffffffffffffffffffffffffffffffffff19600354166003556002543373ffffffffffffffffffffffffffffffffffffffff198216176002556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346102c45760206003193601126102c457600435335f52603160205260405f2090611d2f82546001600160801b038160801c9116612f78565b808211611da457611da283611d4384613700565b60018201805477ffffffffffffffff00000000000000000000000000000000166001600160801b0392909216919091174360c01b7fffffffffffffffff000000000000000000000000000000000000000000000000161790553361374a565b005b907fff06ebb0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346102c4575f6003193601126102c457611deb6138f6565b73ffffffffffffffffffffffffffffffffffffffff19600354166003555f6001600160a01b0360025473ffffffffffffffffffffffffffffffffffffffff198116600255167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346102c45760206003193601126102c45760206102bc6119a5612b99565b346102c4575f6003193601126102c45760345465636c61696d7360d01b5f5260356020527ff6951d925f10ccd14d3e8eac9bd5ad892841adf8c26ace07717a72a6f95e463e546001600160d01b03808316929082169165ffffffffffff611eda4261487c565b9160d01c91160365ffffffffffff8111610c02578365ffffffffffff611f0f9360d01c60018082119118026001189216614591565b8103908111150281039081111502603454906001600160d01b0382167f7769746864726177616c730000000000000000000000000000000000000000005f52603560205260405f20546001600160d01b0381169065ffffffffffff611f734261487c565b9160d01c9116039365ffffffffffff8511610c02576040948365ffffffffffff611fac9360d01c60018082119118026001189216614591565b810390811115028103908111150282519182526020820152f35b346102c45760206003193601126102c45760206102bc6114a8612b99565b346102c4575f6003193601126102c457611da2612fc7565b346102c4575f6003193601126102c457602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102c4575f6003193601126102c4576020601654604051908152f35b346102c45760206003193601126102c457612076612b99565b6001600160a01b0360195460401c16331415806121ef575b806121bc575b612190576014546120a582826137a8565b9078ffffffffffffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff6120d38585612fa5565b169081602802916028830403610c02577f159e1756ca6998b66592415872d410bdc71ad13a1d593ec4c8c0f95b24bed311938367ffffffffffffffff9361216693600160c81b6020971692600160c91b8116151580612181575b612174575b16901c907ffffffffffffffc000000000000000000000000000000000000000000000000008860ca1b161717601455612f85565b9381604051951685521692a2005b92600160c91b1792612132565b5086601a5416878b161161212d565b7fa30bbd5e000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415612094565b506001600160a01b036002541633141561208e565b346102c4575f6003193601126102c457602060325460801c604051908152f35b346102c45760406003193601126102c45761223d612ae9565b612314602435916001600160a01b03811690815f52603160205260405f20916001830167ffffffffffffffff815460801c16156123dd575b506001600160801b0361229361228a87613700565b82865416612f45565b166fffffffffffffffffffffffffffffffff198454161783556122b585613700565b6fffffffffffffffffffffffffffffffff196001600160801b036122de60325493828516612f45565b169116176032557f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c46020604051878152a261374a565b7f000000000000000000000000000000000000000000000000000000000000000090604051907f23b872dd000000000000000000000000000000000000000000000000000000005f52336004523060245260445260205f60648180865af19060015f51148216156123bd575b501561238857005b6001600160a01b03907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b60018215166123d55750813b15153d15161682612380565b3d5f823e3d90fd5b80547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff164360801b77ffffffffffffffff000000000000000000000000000000001617905585612275565b346102c4575f6003193601126102c45760206001600160a01b0360195460401c16604051908152f35b346102c4575f6003193601126102c45760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102c45760206003193601126102c4576124ad612ae9565b6124b56136e8565b421061272b576124c3612cd5565b906001600160a01b03811691825f52603160205267ffffffffffffffff600160405f20015460801c1667ffffffffffffffff825116151580612713575b6126d5575060a06001600160801b039101511690825f52603160205260405f209060018201916001600160801b0383541680156126a957818660209761259761264d946125606102bc999897546001600160801b038160801c9116612f78565b8180821091180218986125826032546001600160801b038160801c9116612f78565b9081039081111502808a10818b180218613b6a565b9788966001600160801b036125af61108f8a85612f78565b166fffffffffffffffffffffffffffffffff198254161790556125d76110c66110bc89613700565b6125e087613700565b6001600160801b036fffffffffffffffffffffffffffffffff1961260a603254938460801c612f45565b60801b16911617603255808710612673575b50507f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d588604051878152a28261374a565b7f0000000000000000000000000000000000000000000000000000000000000000613bd0565b60407f2d5c76137aab91d92d81a3c80d3ec2b6b49f6efc8c53ea1e92b47376932c2151918151908152888c820152a2808961261c565b857fd9acd7e9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff602083015116907f19aad721000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5067ffffffffffffffff602083015116811115612500565b6127336136e8565b7fa085199b000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b346102c4575f6003193601126102c45760206040517fe3b7141c2718c7eda29006e24d23f34054469fd95db9c155dfd623d58bf25f498152f35b346102c4575f6003193601126102c4576020600160c91b601454161515604051908152f35b612b7c565b346102c4575f6003193601126102c4576020601554604051908152f35b346102c4576101a06003193601126102c45760206102bc6040518281019061280e816113d384612d20565b5190206115616142e4565b346102c45760206003193601126102c4576001600160a01b0361283a612ae9565b5f608060405161284981612bea565b8281528260208201528260408201528260608201520152165f52603160205260a060405f2067ffffffffffffffff60405161288381612bea565b818354916001600160801b03600181851696878452602084019560801c86520154938160408401918187168352608060608601958789831c168752019660c01c875260405198895251166020880152511660408601525116606084015251166080820152f35b346102c4575f6003193601126102c4576020601854604051908152f35b346102c4575f6003193601126102c45760c0612920612cd5565b6001600160801b0360a06040519267ffffffffffffffff815116845267ffffffffffffffff602082015116602085015267ffffffffffffffff604082015116604085015282606082015116606085015282608082015116608085015201511660a0820152f35b346102c4576129a261299736612b30565b91838596949561345a565b91828211156129b857906020926102bc926134aa565b6001600160a01b03907fef06daa2000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b346102c4576101a06003193601126102c457601454612a1e612a188260ca1c92614207565b82612f78565b6004359067ffffffffffffffff8216928383141591826102c45780851015612aba5750816102c457612a4f846131ba565b108015612a8d575b612a5d57005b6102c457507fce5504de000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50505f612a99826131a7565b6040516020810190612ab0816113d3600485612e35565b5190201415612a57565b847f5c01b67a000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b600435906001600160a01b03821682036102c457565b9181601f840112156102c45782359167ffffffffffffffff83116102c4576020808501948460051b0101116102c457565b9060806003198301126102c4576004356001600160a01b03811681036102c4579160243591604435916064359067ffffffffffffffff82116102c457612b7891600401612aff565b9091565b346102c4575f6003193601126102c457602060405162278d008152f35b6004359067ffffffffffffffff821682036102c457565b359067ffffffffffffffff821682036102c457565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b60a0810190811067ffffffffffffffff821117612c0657604052565b634e487b7160e01b5f52604160045260245ffd5b60c0810190811067ffffffffffffffff821117612c0657604052565b6040810190811067ffffffffffffffff821117612c0657604052565b90601f601f19910116810190811067ffffffffffffffff821117612c0657604052565b60405190612c8282612c1a565b8167ffffffffffffffff601b548181168352818160401c16602084015260801c166040820152601c546001600160801b038116606083015260801c608082015260a06001600160801b03601d5416910152565b5f60a0604051612ce481612c1a565b8281528260208201528260408201528260608201528260808201520152612d09612c75565b90565b35906001600160801b03821682036102c457565b906101c08201917fe3b7141c2718c7eda29006e24d23f34054469fd95db9c155dfd623d58bf25f49815260043567ffffffffffffffff81168091036102c457602082015260243563ffffffff81168091036102c45760408201526044356060820152606435608082015260843560a082015260a43560c082015260c43560e082015260e4356101008201526101043567ffffffffffffffff81168091036102c457610120820152610124356001600160801b0381168091036102c457610140820152610144356001600160801b0381168091036102c457610160820152610164356001600160801b0381168091036102c45761018082015261018435906001600160801b0382168092036102c4576101a00152565b7fe3b7141c2718c7eda29006e24d23f34054469fd95db9c155dfd623d58bf25f4981526101c08101929167ffffffffffffffff612e7182612bb0565b166020830152602081013563ffffffff81168091036102c457612f3f6101806101a0936001600160801b039360408701526040810135606087015260608101356080870152608081013560a087015260a081013560c087015260c081013560e087015260e081013561010087015267ffffffffffffffff612ef56101008301612bb0565b1661012087015283612f0a6101208301612d0c565b1661014087015283612f1f6101408301612d0c565b1661016087015283612f346101608301612d0c565b168287015201612d0c565b16910152565b906001600160801b03809116911601906001600160801b038211610c0257565b81810292918115918404141715610c0257565b91908203918211610c0257565b67ffffffffffffffff5f199116019067ffffffffffffffff8211610c0257565b9067ffffffffffffffff8091169116039067ffffffffffffffff8211610c0257565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036103d657601454600160c91b8116156130ac5767ffffffffffffffff601a54169067ffffffffffffffff61302a838360ca1c612fa5565b16905f915b80831061308357507ffffffffffffffdffffffffffffffffffffffffffffffffffffffffffffffffff16601455507f26d68f5879e2a84cfb5b0d18db219ea793f50b479dc37d8968cf2706e313a5945f80a2565b9082602802602881048403610c025760019164ffffffffff42831b921b1916179201919061302f565b50565b612d09906131a1604051916130c383612bea565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016835267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660208401527f0000000000000000000000000000000000000000000000000000000000000000604084015267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660608401527f000000000000000000000000000000000000000000000000000000000000000060808401526131d5565b90613833565b600f16601081101561164d576004015490565b90600b8201809211610c0257565b91908201809211610c0257565b67ffffffffffffffff1660018101809111610c0257613222612d099167ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690612f65565b67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166131c8565b92919267ffffffffffffffff8211612c06576040519161327c601f8201601f191660200184612c52565b8294818452818301116102c4578281602093845f960137010152565b60043567ffffffffffffffff811681036102c45790565b6101043567ffffffffffffffff811681036102c45790565b906001600160a01b03166001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016811461334d577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031603613348576001600160a01b03165f52603060205260405f205490565b505f90565b506001600160a01b03165f52602f60205260405f205490565b906001600160801b03809116911603906001600160801b038211610c0257565b356001600160a01b03811681036102c45790565b601b5460801c67ffffffffffffffff16806133b457505f90565b6133bf600f91612f85565b16601081101561164d57601e015490565b612d0960145467ffffffffffffffff6133e882614207565b169060ca1c612fa5565b600160c81b6014541615159081613416575b50156134105760185490565b60165490565b905067ffffffffffffffff8060195416911610155f613404565b60145461343f8160ca1c6131d5565b9064ffffffffff16908082115f14613455575090565b905090565b92936001600160a01b039461349a93613494937f000000000000000000000000000000000000000000000000000000000000000087613a7d565b82613b1c565b165f52602f60205260405f205490565b9092918381039384806001600160a01b03851693845f52602f60205260405f20557f0000000000000000000000000000000000000000000000000000000000000000946040517fa9059cbb000000000000000000000000000000000000000000000000000000005f52856004528360245260205f604481808b5af19060015f51148216156136d9575b60405215613584575b50506001600160a01b036135736040927f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e68946131c8565b9482519588875260208701521693a3565b90915061358f6140b1565b506001600160a01b038516604051977f70a082310000000000000000000000000000000000000000000000000000000089523060048a0152602089602481855afa9889156136ce575f99613678575b507f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e689461366f6040956001600160a01b0395613573958a8e7f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b9f97818c998210911802189e8f978895613651878a6131c8565b845f52602f602052825f20558151908152866020820152a38a613bd0565b9450925061353c565b909498506020813d6020116136c6575b8161369560209383612c52565b810103126102c4575197937f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e686135de565b3d9150613688565b6040513d5f823e3d90fd5b90873b15153d15161690613533565b6136f0613430565b62278d008101809111610c025790565b6001600160801b03811161371a576001600160801b031690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52608060045260245260445ffd5b60606001600160a01b037f4950cc77ea17e0dd55d08500e7dfe45df30dde031e47b720d4712aa242811e42926001600160801b036001865496015416604051956001600160801b038116875260801c602087015260408601521692a2565b60ca81901c929167ffffffffffffffff1690838210801591906137f9575b506137ce5750565b7fd0e8d7db000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61380d915061380790614207565b84612f78565b81105f6137c6565b811561381f570490565b634e487b7160e01b5f52601260045260245ffd5b915f9167ffffffffffffffff84511690818111156138ed579061385591612f78565b916040840151925b606085019167ffffffffffffffff835116821015806138e4575b156138a8579067ffffffffffffffff613893866138a0946131c8565b9560011c93511690612f78565b92909261385d565b906138d392506138be6106aa9160809596612f65565b67ffffffffffffffff60608801511690613815565b9201518083116138e05750565b9150565b50841515613877565b50509150505f90565b6001600160a01b03600254163303611cca57565b610124356001600160801b03811681036102c45790565b610144356001600160801b03811681036102c45790565b610164356001600160801b03811681036102c45790565b610184356001600160801b03811681036102c45790565b60043567ffffffffffffffff8116918282036102c457613985826133f2565b606435908082036139f5575050601554036139cd575067ffffffffffffffff601954169060058201809211610c0257106139c5576139c16141f0565b5f90565b600160c81b90565b7f851c5dab000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f650c9c53000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b81613a30919392936141ca565b60175414613a6b57506016548082036139f5577f851c5dab000000000000000000000000000000000000000000000000000000005f5260045ffd5b9050565b5f198114610c025760010190565b9290916001600160a01b03604051938160208601961686521660408401526060830152608082015260808152613ab460a082612c52565b5190206040516020810191825260208152613ad0604082612c52565b519020905f915b83831015613b15578260051b820135908181105f14613b04575f52602052600160405f205b920191613ad7565b905f52602052600160405f20613afc565b9250505090565b815f52602e60205260405f205415613b32575050565b6001600160a01b03907f3cf5d6a7000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b613b937f7769746864726177616c730000000000000000000000000000000000000000006143fa565b829150808093109118021890613bc9827f7769746864726177616c73000000000000000000000000000000000000000000614781565b15610e6057565b916001600160a01b03604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f5114821615613c2a575b604052156123885750565b906001811516613c4257823b15153d15161690613c1f565b503d5f823e3d90fd5b67ffffffffffffffff60019116019067ffffffffffffffff8211610c0257565b601454613c7e612a188260ca1c92614207565b906004359167ffffffffffffffff831683036102c4578067ffffffffffffffff84161015614064575067ffffffffffffffff821682036102c457613ccb67ffffffffffffffff83166131ba565b108015614028575b613fdf57613cdf612c75565b9067ffffffffffffffff8116928382141590816102c457613cff83613c4b565b67ffffffffffffffff80865116911690808214613fd657808210613f9357506001600160801b03606086015116610124356001600160801b038116918282036102c45782613d4c9161462f565b6001600160801b036080880151169361016435936001600160801b038516958686036102c45786613d7c9161462f565b6001600160801b0360a08a0151169561018435996001600160801b038b1697888c036102c45788613dac9161462f565b5f93808911613f64575060400199600f8b51169a613dcd60e435809d614668565b610104359467ffffffffffffffff8616918287036102c45767ffffffffffffffff613df9915116613c4b565b96506102c457889260a0925060405191613e1283612c1a565b858352602083015267ffffffffffffffff871660408301528760608301526080820152015267ffffffffffffffff19601b541617601b557fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff0000000000000000601b549260401b16911617601b557fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000080601b549360801b1616911617601b556fffffffffffffffffffffffffffffffff19601c541617601c556001600160801b036fffffffffffffffffffffffffffffffff1980601c549360801b1616911617601c556fffffffffffffffffffffffffffffffff19601d541617601d556102c4577f3ee3aa47ec8d7c55014ac297e4245e6247e8990036550d9e4f608b18a82fe9ec9160209150604051908152a2565b887f91379b53000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b86613fa667ffffffffffffffff92612f85565b907f2e125e64000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b50505050505050565b67ffffffffffffffff811681036102c4578067ffffffffffffffff91507fce5504de000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b5067ffffffffffffffff811681036102c457614043816131a7565b604051602081019061405a816113d3600485612e35565b5190201415613cd3565b8267ffffffffffffffff811681036102c4578067ffffffffffffffff91507f5c01b67a000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b6001600160801b036140d68160606140c7612cd5565b01511660335460801c90613366565b169081156141c557604051917f40c10f1900000000000000000000000000000000000000000000000000000000835230600484015260248301526020826044815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19182156136ce575f92614191575b5061415b82613700565b6001600160801b036fffffffffffffffffffffffffffffffff19614185603354938460801c612f45565b60801b16911617603355565b9091506020813d6020116141bd575b816141ad60209383612c52565b810103126102c45751905f614151565b3d91506141a0565b5f9150565b9060405190602082019283526040820152604081526141ea606082612c52565b51902090565b614202601854806016556015546141ca565b601755565b905f918060ca1c90600582105f146142dd57815b67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165b81861061429d575b5050600160c91b1615158061427f575b6142665750565b612d0991925067ffffffffffffffff601a541690612f78565b508261429767ffffffffffffffff601a541683612f78565b1161425f565b909480602802602881048203610c02576142c18364ffffffffff8642941c166131c8565b11156142d7576142d090613a6f565b9490614247565b9461424f565b600561421b565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163014806143d1575b1561433f577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526141ea60c082612c52565b507f00000000000000000000000000000000000000000000000000000000000000004614614316565b906034546001600160d01b038116925f52603560205260405f2054906001600160d01b0382169165ffffffffffff6144314261487c565b9160d01c91160365ffffffffffff8111610c02578465ffffffffffff6144669360d01c60018082119118026001189216614591565b8103908111150291828103908111150290565b91909160018154916001600160d01b038316945f520160205260405f2054906001600160d01b0382169165ffffffffffff6144314261487c565b60ff811690601f82116144e257604051916144cf604084612c52565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b9091905f905f198482099084810292838084109303928084039314614583578262278d00111561457157507f34b116baf3147468456110a980ec40d3fb0b5a3d0913b23a005a9e2036357345939462278d00910990828211900360f81b910360081c170290565b634e487b71905260116020526024601cfd5b50505062278d009192500490565b90915f198383099280830292838086109503948086039514614622578483111561460a5790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505090612d099250613815565b80821061463a575050565b7f7ad7e3df000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b601081101561164d57601e0180548281146146bd578061469f575b50815f52602e60205260405f2061469a8154613a6f565b905555565b5f52602e60205260405f2080548015610c02575f190190555f614683565b505050565b600481101561476d57806146d4575050565b60018103614704577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b6002810361473857507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6003146147425750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b90801561487557614793826034614479565b909190811161486e576147af906147a94261487c565b926131c8565b916001600160d01b03831161483d57614838929165ffffffffffff916001600160d01b03604051946147e086612c36565b16845290821660208085019182525f9283526035905260409091209251905190911660d01b7fffffffffffff0000000000000000000000000000000000000000000000000000166001600160d01b0391909116179055565b600190565b827f6dfcc650000000000000000000000000000000000000000000000000000000005f5260d060045260245260445ffd5b5050505f90565b5050600190565b65ffffffffffff81116148945765ffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52603060045260245260445ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161493b579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156136ce575f516001600160a01b0381161561493157905f905f90565b505f906001905f90565b5050505f916003919056" as const
