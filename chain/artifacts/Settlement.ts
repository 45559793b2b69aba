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

export const bytecode = "0x6102a0806040523461057a5780616126803803809161001e82856105ad565b8339810103906101c0821261057a57610120821261057a5760a0604051926100458461057e565b1261057a576040516100568161057e565b61005f826105d0565b815261006d602083016105d0565b602082015260408201516040820152610088606083016105d0565b60608201526080820151608082015282526100a560a082016105e4565b918260208201526100b860c083016105e4565b906040810191825260e083015190606081019182526100da61010085016105d0565b90608081019182526100ef61012086016105e4565b906100fd61014087016105e4565b610160870151949093906001600160a01b038616860361057a576101808801516001600160d01b038116989089900361057a576101a001519665ffffffffffff8816998a890361057a5760018060a01b031660405161015d6040826105ad565b6010815260208101906f10d85a5c9b8814d95d1d1b195b595b9d60821b82526040519161018b6040846105ad565b600183526020830191603160f81b83526101a481610605565b610120526101b184610605565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261021a60c0826105ad565b5190206080523060c052801561056757600380546001600160a01b031990811690915560028054918216831790556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a38351602001516001600160401b0316156105585783516020015160021b6004600160421b031683516001600160401b0316818111610543575050516001600160a01b0390811661016052905160165590516001600160401b039081166101805282515181166101a05282516020015181166101c0528251604001516101e05282516060015116610200529051608001516102205281811690831614610534576102405261026052610280526103568361035161033f6032548060801c9060018060801b03166105f8565b6033546001600160801b0316906105f8565b610670565b60018101809111610520578083108015610518575b801561050c575b6104f65760d082901b6001600160d01b031916831760345560408051848152602081018690527f497d0c5fc5f3e7d516ac9100ff01118681e8cf1152e8a05235057e69ca1461019190a1604051615a2e90816106f88239608051816152fd015260a051816153b4015260c051816152ce015260e0518161534c015261010051816153720152610120518161218f015261014051816121b8015261016051818181610381015281816106b101528181610b2f01528181612b460152613d1b015261018051818181611a480152818161213501526151e301526101a05181818161105101528181613e2e0152613f8d01526101c05181818161290301528181613e5b0152613f5c01526101e05181613e8201526102005181613eb101526102205181613ed80152610240518181816104ff015281816140730152818161427001526142db0152610260518181816110d10152818161145f01528181612d1b01528181612ed801528181613136015261409b01526102805181818161231c01526150c60152f35b8263019b1c3160e71b5f5260045260245260445ffd5b5062093a808411610372565b50831561036b565b634e487b7160e01b5f52601160045260245ffd5b63a620d95b60e01b5f5260045ffd5b63f89d20ab60e01b5f5260045260245260445ffd5b6360dc034b60e11b5f5260045ffd5b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b60a081019081106001600160401b0382111761059957604052565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761059957604052565b51906001600160401b038216820361057a57565b51906001600160a01b038216820361057a57565b9190820391821161052057565b601f815111610630576020815191015160208210610621571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b9091905f905f1984820990848102928380841093039280840393146106e9578262278d0011156106d757507f34b116baf3147468456110a980ec40d3fb0b5a3d0913b23a005a9e2036357345939462278d00910990828211900360f81b910360081c170290565b634e487b71905260116020526024601cfd5b50505062278d00919250049056fe60806040526004361015610011575f80fd5b5f3560e01c806316e8dc8a146135ee578063172bd6de14613574578063186601ca146134cd5780632172ec2b146134925780632193efd9146132fa57806323e3fbd51461338e57806324a69d531461333a57806328be4b7f146132ff5780632998208d146132fa57806333eeb147146132a157806336ac04ed146132495780633891649414612efc57806342f6487a14612e8e578063452a932014612e3a57806347e7ef2414612bce5780634b31971314612b905780635044a7601461296257806352f6747a1461292757806357d775f8146128c55780635920375c1461288f5780635aa6e675146117c65780635c6a6ac3146128535780636b446779146126935780636b5b338d14612657578063715018a614612593578063745400c91461248657806379ba50971461237c5780637d896c5014612340578063827c049e146122d257806383995fb31461228b57806384b0196e14612159578063861a1412146120f75780638804693f146118e45780638a0dac4a146118175780638da5cb5b146117c657806393a2f9c714611446578063969114a0146113fc5780639c53c601146113af5780639cf002751461134b578063a1e2afa9146110b3578063a2309ff814611075578063a7f0b3de14611013578063aea0e78b14610fd5578063c4a12b7514610bf9578063d4fbbd0414610b95578063d66b9a6e14610ae6578063e30c397814610a95578063e5e4d594146108a6578063e7e6f41114610757578063e9ae9af11461071f578063ed0849f7146106d5578063edb3b27a14610667578063ef1884da14610622578063f2fde38b14610564578063f512909f14610523578063fc0c546a146104b5578063fea2c33114610333578063ff50abdc146102e65763ffc0052f146102a2575f80fd5b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e25760206102da614224565b604051908152f35b5f80fd5b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e25760206fffffffffffffffffffffffffffffffff60325416604051908152f35b346102e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e25761036a613808565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036104895760145490790200000000000000000000000000000000000000000000000000821661045157790200000000000000000000000000000000000000000000000000826103fb8367ffffffffffffffff9561460e565b501760145516807fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000601a541617601a557f97ec4b0d7a85122376ead755e3ce448ff39eec64e6fad93111f4dcf882d1f94a5f80a2005b67ffffffffffffffff601a54167f80b5a8f9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f432fb9ca000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e25760206102da61055f613808565b6141d0565b346102e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e25773ffffffffffffffffffffffffffffffffffffffff6105b0613702565b6105b8614775565b16807fffffffffffffffffffffffff0000000000000000000000000000000000000000600354161760035573ffffffffffffffffffffffffffffffffffffffff600254167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e257602067ffffffffffffffff60195416604051908152f35b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e257602061070d6141ae565b67ffffffffffffffff60405191168152f35b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e25760206102da614178565b346102e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e25760043567ffffffffffffffff81116102e2576107a6903690600401613725565b5f915f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8181360301915b8381101561089b578060051b820135838112156102e25782016107f381614157565b9060208101359160608201357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1833603018112156102e257820180359067ffffffffffffffff82116102e2576020018160051b360381136102e25761085e928560408601359161424e565b90818311610872575b5050506001016107d1565b61089292600194989261088761088c93614157565b6142ab565b90613f28565b94908680610867565b602085604051908152f35b346102e25760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e25760043560243567ffffffffffffffff81168091036102e2576108f5614775565b6014548060ca1c80831115610a6657790100000000000000000000000000000000000000000000000000821615159081610a50575b506109b0575b916040917901000000000000000000000000000000000000000000000000007f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c09483601855827fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000060195416176019551760145582519182526020820152a1005b67ffffffffffffffff6109c16141ae565b8160195416918291161115610a255750916040917901000000000000000000000000000000000000000000000000007f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c094610a1a6151ad565b929450509150610930565b7f8dc719f6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905067ffffffffffffffff60195416108461092a565b827f0ae6d575000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e257602073ffffffffffffffffffffffffffffffffffffffff60035416604051908152f35b346102e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e25760043573ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610489576020817f8f3612fb861f612fc61bf56b1106da95b9f8d5a9d66aaddb82513ec41723111392601555610b8960165482615187565b601755604051908152a1005b346102e2576101a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e257610bef610bea6032546fffffffffffffffffffffffffffffffff8160801c9116613c96565b614b77565b60206102da615040565b346102e25760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e25760043579ffffffffffffffffffffffffffffffffffffffffffffffffffff81168091036102e2576024359065ffffffffffff8216918281036102e257610c6c614775565b610d76610c7842615957565b65ffffffffffff610caa7f636c61696d730000000000000000000000000000000000000000000000000000603461547f565b509179ffffffffffffffffffffffffffffffffffffffffffffffffffff60405193610cd4856138dc565b168352811660208084019182527f636c61696d7300000000000000000000000000000000000000000000000000005f5260359052915191511660d01b7fffffffffffff00000000000000000000000000000000000000000000000000001679ffffffffffffffffffffffffffffffffffffffffffffffffffff91909116177ff6951d925f10ccd14d3e8eac9bd5ad892841adf8c26ace07717a72a6f95e463e55565b610e80610d8242615957565b65ffffffffffff610db47f7769746864726177616c73000000000000000000000000000000000000000000603461547f565b509179ffffffffffffffffffffffffffffffffffffffffffffffffffff60405193610dde856138dc565b168352811660208084019182527f7769746864726177616c730000000000000000000000000000000000000000005f5260359052915191511660d01b7fffffffffffff00000000000000000000000000000000000000000000000000001679ffffffffffffffffffffffffffffffffffffffffffffffffffff91909116177fd11c4b2b01ddf5c5d0670dd4bbf15607137cb8b7f1c88fe88404a8b7b0936ece55565b610ec983610ec4610ea96032546fffffffffffffffffffffffffffffffff8160801c9116613c96565b6fffffffffffffffffffffffffffffffff6033541690613c96565b615536565b60018101809111610fa8578083108015610fa0575b8015610f94575b610f655779ffffffffffffffffffffffffffffffffffffffffffffffffffff831660d083901b7fffffffffffff0000000000000000000000000000000000000000000000000000161760345560408051848152602081018690527f497d0c5fc5f3e7d516ac9100ff01118681e8cf1152e8a05235057e69ca1461019190a1005b827fcd8e1880000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5062093a808411610ee5565b508315610ede565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e257602060145460ca1c604051908152f35b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e257602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e257602060335460801c604051908152f35b346102e2576110ff6110f96110c736613756565b90959293959491947f000000000000000000000000000000000000000000000000000000000000000095858789614962565b84614a0e565b73ffffffffffffffffffffffffffffffffffffffff831692835f52603060205260405f20549182811115611317578261113791613c96565b906fffffffffffffffffffffffffffffffff6111658160806111576139ab565b015116826033541690614125565b1680831081841802186111977f636c61696d7300000000000000000000000000000000000000000000000000006153da565b8291508080931091180218936111cd857f636c61696d730000000000000000000000000000000000000000000000000000615823565b156112ef57602095611254868681966111e9836102da9a613f28565b855f5260308c5260405f20556111fe83614535565b7fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff61123f60335493828516613c51565b169116176033558083106112a1575b50613f28565b9060405191858352888301527f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e68604073ffffffffffffffffffffffffffffffffffffffff851693a3614acf565b604051908152828b820152847f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b604073ffffffffffffffffffffffffffffffffffffffff891693a38a61124e565b7fa74c1c5f000000000000000000000000000000000000000000000000000000005f5260045ffd5b9050837fef06daa2000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b346102e25760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e257611382613702565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036102e2576020916102da91614045565b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e25760206fffffffffffffffffffffffffffffffff60335416604051908152f35b346102e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e2576004355f52602e602052602060405f20541515604051908152f35b346102e25761148661145736613756565b9082939495927f0000000000000000000000000000000000000000000000000000000000000000958688614962565b61148e614178565b810361178f575061149d6139ab565b9273ffffffffffffffffffffffffffffffffffffffff811693845f526031602052600160405f20015460c01c602082018167ffffffffffffffff825116108061177f575b61174457505060a06fffffffffffffffffffffffffffffffff9101511692845f52603160205260405f2060018101936fffffffffffffffffffffffffffffffff8554169081156117185791876020986115a76116dd946102da9998979661155f86546fffffffffffffffffffffffffffffffff8160801c9116613c96565b90810390811115028180821091180218996115926032546fffffffffffffffffffffffffffffffff8160801c9116613c96565b9081039081111502808b10818c180218614a69565b9889976fffffffffffffffffffffffffffffffff6115cd6115c88b85613c96565b614535565b167fffffffffffffffffffffffffffffffff0000000000000000000000000000000082541617905561164f61160e6116048a614535565b865460801c613c51565b85546fffffffffffffffffffffffffffffffff1660809190911b7fffffffffffffffffffffffffffffffff0000000000000000000000000000000016178555565b61165888614535565b6fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff0000000000000000000000000000000061169a603254938460801c613c51565b60801b169116176032558088106116e2575b50507f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d589604051888152a283614591565b614acf565b60407f2d5c76137aab91d92d81a3c80d3ec2b6b49f6efc8c53ea1e92b47376932c2151918151908152898d820152a2808a6116ac565b877fd9acd7e9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff905116907fe471e58f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5061178861451d565b42106114e1565b611797614178565b907f75a363f7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e257602073ffffffffffffffffffffffffffffffffffffffff60025416604051908152f35b346102e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e2577fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e6020611871613702565b611879614775565b6019547fffffffff0000000000000000000000000000000000000000ffffffffffffffff7bffffffffffffffffffffffffffffffffffffffff00000000000000008360401b1691161760195573ffffffffffffffffffffffffffffffffffffffff60405191168152a1005b346102e2577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161020081126102e2576101a0136102e2576101a43567ffffffffffffffff81116102e257366023820112156102e25780600401359067ffffffffffffffff82116102e2576024810136602484840101116102e2576101c4356101e4359367ffffffffffffffff85116102e257366023860112156102e257846004013567ffffffffffffffff81116102e2573660248260061b880101116102e2576014549460405160208101906119eb816119bf846139ff565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826138f8565b519020967902000000000000000000000000000000000000000000000000008716610451578660ca1c8067ffffffffffffffff611a26614016565b16036120b557611a3c611a37614016565b613f35565b421061207b5742611a827f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1660a08b901c64ffffffffff16613f28565b1161204e578061203857505f5b6044359080820361200a575050611aa461402d565b67ffffffffffffffff43911611611fc95760e43515611fa157611acd611ac8614016565b613e0f565b806fffffffffffffffffffffffffffffffff611ae7614796565b1611611f5957506fffffffffffffffffffffffffffffffff611b076147b6565b16611f1057611b146147d6565b6fffffffffffffffffffffffffffffffff80611b2e6147f6565b16911611611ebd5779010000000000000000000000000000000000000000000000000087169586611e9957611b68611b7891863691613fb2565b60208151910120606435906148e9565b60148404908160011b82810460021483151715610fa857600390049460018601809611610fa857858510611e6957611bea8a611bb26152b7565b604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b5f975f5b858110611cf957505050505050508203611ccb575050600f611c0e614016565b166010811015611c9e5783906004015578ffffffffffffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff611c49614016565b169260018401809411610fa857429060281b17169160ca1b171760145567ffffffffffffffff611c77614016565b167fdb566b2e39780aa5c64e277a2b411f8aa0eae3823838767ff013f707cb0fcbe25f80a3005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7fe481cf77000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6001811b821615611e6157611d0d8a614935565b9988811015611c9e57611d5e611d679160061b8701604481013560ff601b60247f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff841694013592821c01168761599f565b9092919261574b565b601482029082820460141483151715610fa8578582116102e2576024828703928a0101357fffffffffffffffffffffffffffffffffffffffff00000000000000000000000081169260148110611e14575b505073ffffffffffffffffffffffffffffffffffffffff169060601c8103611de557506001905b01611bee565b907fca3922d3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff929350907fffffffffffffffffffffffffffffffffffffffff000000000000000000000000809260140360031b1b161691905f611db8565b600190611ddf565b84867fe481cf77000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b611eb7919650611eab90853691613fb2565b60208151910120614816565b94611b78565b6fffffffffffffffffffffffffffffffff611ed66147d6565b81611edf6147f6565b917fb093ad78000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b6fffffffffffffffffffffffffffffffff611f296147b6565b7f91379b53000000000000000000000000000000000000000000000000000000005f52166004525f60245260445ffd5b6fffffffffffffffffffffffffffffffff611f72614796565b7fd8ea8500000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7fbe968f0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b67ffffffffffffffff611fda61402d565b7f9fd9eac3000000000000000000000000000000000000000000000000000000005f52166004524360245260445ffd5b7f365898dc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61204461204991613ca3565b613f07565b611a8f565b7fe04a68e3000000000000000000000000000000000000000000000000000000005f52600560045260245ffd5b612086611a37614016565b7f4e4cdfe6000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b67ffffffffffffffff906120c7614016565b907f8ce06339000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e257602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e25761222f6121b37f00000000000000000000000000000000000000000000000000000000000000006154df565b6121dc7f00000000000000000000000000000000000000000000000000000000000000006154df565b602061223d604051926121ef83856138f8565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190613834565b908582036040870152613834565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061227457505050500390f35b835185528695509381019392810192600101612265565b346102e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e25760206102da6122ca612044613808565b611bb26152b7565b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e25760206102da611a37613808565b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e2573373ffffffffffffffffffffffffffffffffffffffff600354160361245a577fffffffffffffffffffffffff000000000000000000000000000000000000000060035416600355600254337fffffffffffffffffffffffff000000000000000000000000000000000000000082161760025573ffffffffffffffffffffffffffffffffffffffff3391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346102e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e257600435335f52603160205260405f20906124e682546fffffffffffffffffffffffffffffffff8160801c9116613c96565b80821161256457612562836124fa84614535565b60018201805477ffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff92909216919091174360c01b7fffffffffffffffff0000000000000000000000000000000000000000000000001617905533614591565b005b907fff06ebb0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e2576125c9614775565b7fffffffffffffffffffffffff0000000000000000000000000000000000000000600354166003555f73ffffffffffffffffffffffffffffffffffffffff6002547fffffffffffffffffffffffff00000000000000000000000000000000000000008116600255167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346102e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e25760206102da612044613808565b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e2576034547f636c61696d7300000000000000000000000000000000000000000000000000005f5260356020527ff6951d925f10ccd14d3e8eac9bd5ad892841adf8c26ace07717a72a6f95e463e5479ffffffffffffffffffffffffffffffffffffffffffffffffffff808316929082169165ffffffffffff61274142615957565b9160d01c91160365ffffffffffff8111610fa8578365ffffffffffff6127769360d01c600180821191180260011892166155dc565b81039081111502810390811115026034549079ffffffffffffffffffffffffffffffffffffffffffffffffffff82167f7769746864726177616c730000000000000000000000000000000000000000005f52603560205260405f205479ffffffffffffffffffffffffffffffffffffffffffffffffffff81169065ffffffffffff61280042615957565b9160d01c9116039365ffffffffffff8511610fa8576040948365ffffffffffff6128399360d01c600180821191180260011892166155dc565b810390811115028103908111150282519182526020820152f35b346102e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e25760206102da611ac8613808565b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e257612562613d04565b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e257602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e2576020601654604051908152f35b346102e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e257612999613808565b73ffffffffffffffffffffffffffffffffffffffff60195460401c1633141580612b6e575b80612b2e575b612b02576014546129d5828261460e565b9078ffffffffffffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff612a038585613ce2565b169081602802916028830403610fa8577f159e1756ca6998b66592415872d410bdc71ad13a1d593ec4c8c0f95b24bed311938367ffffffffffffffff93612ac29379010000000000000000000000000000000000000000000000000060209716927902000000000000000000000000000000000000000000000000008116151580612af3575b612ad0575b16901c907ffffffffffffffc000000000000000000000000000000000000000000000000008860ca1b161717601455613ca3565b9381604051951685521692a2005b927902000000000000000000000000000000000000000000000000001792612a8e565b5086601a5416878b1611612a89565b7fa30bbd5e000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b5073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163314156129c4565b5073ffffffffffffffffffffffffffffffffffffffff600254163314156129be565b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e257602060325460801c604051908152f35b346102e25760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e257612c05613702565b612d196024359173ffffffffffffffffffffffffffffffffffffffff811690815f52603160205260405f20916001830167ffffffffffffffff815460801c1615612def575b506fffffffffffffffffffffffffffffffff612c71612c6887614535565b82865416613c51565b167fffffffffffffffffffffffffffffffff00000000000000000000000000000000845416178355612ca285614535565b7fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff612ce360325493828516613c51565b169116176032557f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c46020604051878152a2614591565b7f000000000000000000000000000000000000000000000000000000000000000090604051907f23b872dd000000000000000000000000000000000000000000000000000000005f52336004523060245260445260205f60648180865af19060015f5114821615612dcf575b5015612d8d57005b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b6001821516612de75750813b15153d15161682612d85565b3d5f823e3d90fd5b80547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff164360801b77ffffffffffffffff000000000000000000000000000000001617905585612c4a565b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e257602073ffffffffffffffffffffffffffffffffffffffff60195460401c16604051908152f35b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e257612f33613702565b612f3b61451d565b421061321257612f496139ab565b9073ffffffffffffffffffffffffffffffffffffffff811691825f52603160205267ffffffffffffffff600160405f20015460801c1667ffffffffffffffff8251161515806131fa575b6131bc575060a06fffffffffffffffffffffffffffffffff9101511690825f52603160205260405f209060018201916fffffffffffffffffffffffffffffffff835416801561319057818660209761304e6131349461300e6102da999897546fffffffffffffffffffffffffffffffff8160801c9116613c96565b8180821091180218986130396032546fffffffffffffffffffffffffffffffff8160801c9116613c96565b9081039081111502808a10818b180218614a69565b9788966fffffffffffffffffffffffffffffffff61306f6115c88a85613c96565b167fffffffffffffffffffffffffffffffff000000000000000000000000000000008254161790556130a661160e61160489614535565b6130af87614535565b6fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff000000000000000000000000000000006130f1603254938460801c613c51565b60801b1691161760325580871061315a575b50507f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d588604051878152a282614591565b7f0000000000000000000000000000000000000000000000000000000000000000614acf565b60407f2d5c76137aab91d92d81a3c80d3ec2b6b49f6efc8c53ea1e92b47376932c2151918151908152888c820152a28089613103565b857fd9acd7e9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff602083015116907f19aad721000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5067ffffffffffffffff602083015116811115612f93565b61321a61451d565b7fa085199b000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e25760206040517fe3b7141c2718c7eda29006e24d23f34054469fd95db9c155dfd623d58bf25f498152f35b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e2576020790200000000000000000000000000000000000000000000000000601454161515604051908152f35b6137cd565b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e2576020601554604051908152f35b346102e2576101a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e25760206102da60405182810190613383816119bf846139ff565b519020611bb26152b7565b346102e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e25773ffffffffffffffffffffffffffffffffffffffff6133da613702565b5f60806040516133e981613877565b8281528260208201528260408201528260608201520152165f52603160205260a060405f2067ffffffffffffffff60405161342381613877565b818354916fffffffffffffffffffffffffffffffff600181851696878452602084019560801c86520154938160408401918187168352608060608601958789831c168752019660c01c875260405198895251166020880152511660408601525116606084015251166080820152f35b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e2576020601854604051908152f35b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e25760c06135056139ab565b6fffffffffffffffffffffffffffffffff60a06040519267ffffffffffffffff815116845267ffffffffffffffff602082015116602085015267ffffffffffffffff604082015116604085015282606082015116606085015282608082015116608085015201511660a0820152f35b346102e25761359061358536613756565b91838596949561424e565b91828211156135a657906020926102da926142ab565b73ffffffffffffffffffffffffffffffffffffffff907fef06daa2000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b346102e2576101a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e2576014546136376136318260ca1c926151c4565b82613c96565b6004359067ffffffffffffffff8216928383141591826102e257808510156136d35750816102e25761366884613f1a565b1080156136a6575b61367657005b6102e257507fce5504de000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50505f6136b282613f07565b60405160208101906136c9816119bf600485613b38565b5190201415613670565b847f5c01b67a000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6004359073ffffffffffffffffffffffffffffffffffffffff821682036102e257565b9181601f840112156102e25782359167ffffffffffffffff83116102e2576020808501948460051b0101116102e257565b9060807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8301126102e25760043573ffffffffffffffffffffffffffffffffffffffff811681036102e2579160243591604435916064359067ffffffffffffffff82116102e2576137c991600401613725565b9091565b346102e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102e257602060405162278d008152f35b6004359067ffffffffffffffff821682036102e257565b359067ffffffffffffffff821682036102e257565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b60a0810190811067ffffffffffffffff82111761389357604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60c0810190811067ffffffffffffffff82111761389357604052565b6040810190811067ffffffffffffffff82111761389357604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761389357604052565b60405190613946826138c0565b8167ffffffffffffffff601b548181168352818160401c16602084015260801c166040820152601c546fffffffffffffffffffffffffffffffff8116606083015260801c608082015260a06fffffffffffffffffffffffffffffffff601d5416910152565b5f60a06040516139ba816138c0565b82815282602082015282604082015282606082015282608082015201526139df613939565b90565b35906fffffffffffffffffffffffffffffffff821682036102e257565b906101c08201917fe3b7141c2718c7eda29006e24d23f34054469fd95db9c155dfd623d58bf25f49815260043567ffffffffffffffff81168091036102e257602082015260243563ffffffff81168091036102e25760408201526044356060820152606435608082015260843560a082015260a43560c082015260c43560e082015260e4356101008201526101043567ffffffffffffffff81168091036102e257610120820152610124356fffffffffffffffffffffffffffffffff81168091036102e257610140820152610144356fffffffffffffffffffffffffffffffff81168091036102e257610160820152610164356fffffffffffffffffffffffffffffffff81168091036102e25761018082015261018435906fffffffffffffffffffffffffffffffff82168092036102e2576101a00152565b7fe3b7141c2718c7eda29006e24d23f34054469fd95db9c155dfd623d58bf25f4981526101c08101929167ffffffffffffffff613b748261381f565b166020830152602081013563ffffffff81168091036102e257613c4b6101806101a0936fffffffffffffffffffffffffffffffff9360408701526040810135606087015260608101356080870152608081013560a087015260a081013560c087015260c081013560e087015260e081013561010087015267ffffffffffffffff613c01610100830161381f565b1661012087015283613c1661012083016139e2565b1661014087015283613c2b61014083016139e2565b1661016087015283613c4061016083016139e2565b1682870152016139e2565b16910152565b906fffffffffffffffffffffffffffffffff809116911601906fffffffffffffffffffffffffffffffff8211610fa857565b81810292918115918404141715610fa857565b91908203918211610fa857565b67ffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9116019067ffffffffffffffff8211610fa857565b9067ffffffffffffffff8091169116039067ffffffffffffffff8211610fa857565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361048957601454790200000000000000000000000000000000000000000000000000811615613e0c5767ffffffffffffffff601a54169067ffffffffffffffff613d8a838360ca1c613ce2565b16905f915b808310613de357507ffffffffffffffdffffffffffffffffffffffffffffffffffffffffffffffffff16601455507f26d68f5879e2a84cfb5b0d18db219ea793f50b479dc37d8968cf2706e313a5945f80a2565b9082602802602881048403610fa85760019164ffffffffff42831b921b19161792019190613d8f565b50565b6139df90613f0160405191613e2383613877565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016835267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660208401527f0000000000000000000000000000000000000000000000000000000000000000604084015267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660608401527f00000000000000000000000000000000000000000000000000000000000000006080840152613f35565b906146b2565b600f166010811015611c9e576004015490565b90600b8201809211610fa857565b91908201809211610fa857565b67ffffffffffffffff1660018101809111610fa857613f826139df9167ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613c83565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016613f28565b92919267ffffffffffffffff82116138935760405191613ffa601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016602001846138f8565b8294818452818301116102e2578281602093845f960137010152565b60043567ffffffffffffffff811681036102e25790565b6101043567ffffffffffffffff811681036102e25790565b9073ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681146140ff577f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16036140fa5773ffffffffffffffffffffffffffffffffffffffff165f52603060205260405f205490565b505f90565b5073ffffffffffffffffffffffffffffffffffffffff165f52602f60205260405f205490565b906fffffffffffffffffffffffffffffffff809116911603906fffffffffffffffffffffffffffffffff8211610fa857565b3573ffffffffffffffffffffffffffffffffffffffff811681036102e25790565b601b5460801c67ffffffffffffffff168061419257505f90565b61419d600f91613ca3565b166010811015611c9e57601e015490565b6139df60145467ffffffffffffffff6141c6826151c4565b169060ca1c613ce2565b790100000000000000000000000000000000000000000000000000601454161515908161420a575b50156142045760185490565b60165490565b905067ffffffffffffffff8060195416911610155f6141f8565b6014546142338160ca1c613f35565b9064ffffffffff16908082115f14614249575090565b905090565b929373ffffffffffffffffffffffffffffffffffffffff9461429b93614295937f000000000000000000000000000000000000000000000000000000000000000087614962565b82614a0e565b165f52602f60205260405f205490565b90929183810393848073ffffffffffffffffffffffffffffffffffffffff851693845f52602f60205260405f20557f0000000000000000000000000000000000000000000000000000000000000000946040517fa9059cbb000000000000000000000000000000000000000000000000000000005f52856004528360245260205f604481808b5af19060015f511482161561450e575b6040521561439f575b505073ffffffffffffffffffffffffffffffffffffffff61438e6040927f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e6894613f28565b9482519588875260208701521693a3565b9091506143aa615040565b5073ffffffffffffffffffffffffffffffffffffffff8516604051977f70a082310000000000000000000000000000000000000000000000000000000089523060048a0152602089602481855afa988915614503575f996144ad575b507f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e68946144a460409573ffffffffffffffffffffffffffffffffffffffff9561438e958a8e7f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b9f97818c998210911802189e8f978895614486878a613f28565b845f52602f602052825f20558151908152866020820152a38a614acf565b9450925061434a565b909498506020813d6020116144fb575b816144ca602093836138f8565b810103126102e2575197937f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e68614406565b3d91506144bd565b6040513d5f823e3d90fd5b90873b15153d15161690614341565b614525614224565b62278d008101809111610fa85790565b6fffffffffffffffffffffffffffffffff8111614561576fffffffffffffffffffffffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52608060045260245260445ffd5b606073ffffffffffffffffffffffffffffffffffffffff7f4950cc77ea17e0dd55d08500e7dfe45df30dde031e47b720d4712aa242811e42926fffffffffffffffffffffffffffffffff6001865496015416604051956fffffffffffffffffffffffffffffffff8116875260801c602087015260408601521692a2565b60ca81901c929167ffffffffffffffff16908382108015919061465f575b506146345750565b7fd0e8d7db000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b614673915061466d906151c4565b84613c96565b81105f61462c565b8115614685570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b915f9167ffffffffffffffff845116908181111561476c57906146d491613c96565b916040840151925b606085019167ffffffffffffffff83511682101580614763575b15614727579067ffffffffffffffff6147128661471f94613f28565b9560011c93511690613c96565b9290926146dc565b90614752925061473d61088c9160809596613c83565b67ffffffffffffffff6060880151169061467b565b92015180831161475f5750565b9150565b508415156146f6565b50509150505f90565b73ffffffffffffffffffffffffffffffffffffffff60025416330361245a57565b610124356fffffffffffffffffffffffffffffffff811681036102e25790565b610144356fffffffffffffffffffffffffffffffff811681036102e25790565b610164356fffffffffffffffffffffffffffffffff811681036102e25790565b610184356fffffffffffffffffffffffffffffffff811681036102e25790565b60043567ffffffffffffffff8116918282036102e257614835826141d0565b606435908082036148bb57505060155403614893575067ffffffffffffffff601954169060058201809211610fa85710614875576148716151ad565b5f90565b79010000000000000000000000000000000000000000000000000090565b7f851c5dab000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f650c9c53000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b816148f691939293615187565b6017541461493157506016548082036148bb577f851c5dab000000000000000000000000000000000000000000000000000000005f5260045ffd5b9050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114610fa85760010190565b92909173ffffffffffffffffffffffffffffffffffffffff6040519381602086019616865216604084015260608301526080820152608081526149a660a0826138f8565b51902060405160208101918252602081526149c26040826138f8565b519020905f915b83831015614a07578260051b820135908181105f146149f6575f52602052600160405f205b9201916149c9565b905f52602052600160405f206149ee565b9250505090565b815f52602e60205260405f205415614a24575050565b73ffffffffffffffffffffffffffffffffffffffff907f3cf5d6a7000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b614a927f7769746864726177616c730000000000000000000000000000000000000000006153da565b829150808093109118021890614ac8827f7769746864726177616c73000000000000000000000000000000000000000000615823565b156112ef57565b9173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f5114821615614b36575b60405215612d8d5750565b906001811516614b4e57823b15153d15161690614b2b565b503d5f823e3d90fd5b67ffffffffffffffff60019116019067ffffffffffffffff8211610fa857565b601454614b8a6136318260ca1c926151c4565b906004359167ffffffffffffffff831683036102e2578067ffffffffffffffff84161015614ff3575067ffffffffffffffff821682036102e257614bd767ffffffffffffffff8316613f1a565b108015614fb7575b614f6e57614beb613939565b9067ffffffffffffffff8116928382141590816102e257614c0b83614b57565b67ffffffffffffffff80865116911690808214614f6557808210614f2257506fffffffffffffffffffffffffffffffff606086015116610124356fffffffffffffffffffffffffffffffff8116918282036102e25782614c6a91615699565b6fffffffffffffffffffffffffffffffff6080880151169361016435936fffffffffffffffffffffffffffffffff8516958686036102e25786614cac91615699565b6fffffffffffffffffffffffffffffffff60a08a0151169561018435996fffffffffffffffffffffffffffffffff8b1697888c036102e25788614cee91615699565b5f93808911614ef3575060400199600f8b51169a614d0f60e435809d6156d2565b610104359467ffffffffffffffff8616918287036102e25767ffffffffffffffff614d3b915116614b57565b96506102e257889260a0925060405191614d54836138c0565b858352602083015267ffffffffffffffff87166040830152876060830152608082015201527fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000601b541617601b557fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff0000000000000000601b549260401b16911617601b557fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000080601b549360801b1616911617601b557fffffffffffffffffffffffffffffffff00000000000000000000000000000000601c541617601c556fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff0000000000000000000000000000000080601c549360801b1616911617601c557fffffffffffffffffffffffffffffffff00000000000000000000000000000000601d541617601d556102e2577f3ee3aa47ec8d7c55014ac297e4245e6247e8990036550d9e4f608b18a82fe9ec9160209150604051908152a2565b887f91379b53000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b86614f3567ffffffffffffffff92613ca3565b907f2e125e64000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b50505050505050565b67ffffffffffffffff811681036102e2578067ffffffffffffffff91507fce5504de000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b5067ffffffffffffffff811681036102e257614fd281613f07565b6040516020810190614fe9816119bf600485613b38565b5190201415614bdf565b8267ffffffffffffffff811681036102e2578067ffffffffffffffff91507f5c01b67a000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b6fffffffffffffffffffffffffffffffff61506e81606061505f6139ab565b01511660335460801c90614125565b1690811561518257604051917f40c10f1900000000000000000000000000000000000000000000000000000000835230600484015260248301526020826044815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1918215614503575f9261514e575b5061510082614535565b6fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff00000000000000000000000000000000615142603354938460801c613c51565b60801b16911617603355565b9091506020813d60201161517a575b8161516a602093836138f8565b810103126102e25751905f6150f6565b3d915061515d565b5f9150565b9060405190602082019283526040820152604081526151a76060826138f8565b51902090565b6151bf60185480601655601554615187565b601755565b905f918060ca1c90600582105f146152b057815b67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165b818610615270575b505079020000000000000000000000000000000000000000000000000016151580615252575b6152395750565b6139df91925067ffffffffffffffff601a541690613c96565b508261526a67ffffffffffffffff601a541683613c96565b11615232565b909480602802602881048203610fa8576152948364ffffffffff8642941c16613f28565b11156152aa576152a390614935565b9490615204565b9461520c565b60056151d8565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163014806153b1575b1561531f577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526151a760c0826138f8565b507f000000000000000000000000000000000000000000000000000000000000000046146152f6565b9060345479ffffffffffffffffffffffffffffffffffffffffffffffffffff8116925f52603560205260405f20549079ffffffffffffffffffffffffffffffffffffffffffffffffffff82169165ffffffffffff61543742615957565b9160d01c91160365ffffffffffff8111610fa8578465ffffffffffff61546c9360d01c600180821191180260011892166155dc565b8103908111150291828103908111150290565b919091600181549179ffffffffffffffffffffffffffffffffffffffffffffffffffff8316945f520160205260405f20549079ffffffffffffffffffffffffffffffffffffffffffffffffffff82169165ffffffffffff61543742615957565b60ff811690601f821161550e57604051916154fb6040846138f8565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b9190915f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff84820990848102928380841093039280840393146155ce578262278d0011156155bc57507f34b116baf3147468456110a980ec40d3fb0b5a3d0913b23a005a9e2036357345939462278d00910990828211900360f81b910360081c170290565b634e487b71905260116020526024601cfd5b50505062278d009192500490565b90917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff838309928083029283808610950394808603951461568c57848311156156745790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b5050906139df925061467b565b8082106156a4575050565b7f7ad7e3df000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6010811015611c9e57601e0180548281146157465780615709575b50815f52602e60205260405f206157048154614935565b905555565b5f52602e60205260405f2080548015610fa8577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190555f6156ed565b505050565b60048110156157f6578061575d575050565b6001810361578d577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b600281036157c157507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6003146157cb5750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9080156159505761583582603461547f565b9091908111615949576158519061584b42615957565b92613f28565b9179ffffffffffffffffffffffffffffffffffffffffffffffffffff831161591857615913929165ffffffffffff9179ffffffffffffffffffffffffffffffffffffffffffffffffffff604051946158a8866138dc565b16845290821660208085019182525f9283526035905260409091209251905190911660d01b7fffffffffffff00000000000000000000000000000000000000000000000000001679ffffffffffffffffffffffffffffffffffffffffffffffffffff91909116179055565b600190565b827f6dfcc650000000000000000000000000000000000000000000000000000000005f5260d060045260245260445ffd5b5050505f90565b5050600190565b65ffffffffffff811161596f5765ffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52603060045260245260445ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615a23579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15614503575f5173ffffffffffffffffffffffffffffffffffffffff811615615a1957905f905f90565b505f906001905f90565b5050505f916003919056" as const
