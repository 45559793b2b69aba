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

export const bytecode = "0x6102a080604052346105655780615c79803803809161001e8285610598565b8339810103906101c082126105655761012082126105655760a06040519261004584610569565b126105655760405161005681610569565b61005f826105bb565b815261006d602083016105bb565b602082015260408201516040820152610088606083016105bb565b60608201526080820151608082015282526100a560a082016105cf565b918260208201526100b860c083016105cf565b906040810191825260e083015190606081019182526100da61010085016105bb565b90608081019182526100ef61012086016105cf565b906100fd61014087016105cf565b610160870151949093906001600160a01b0386168603610565576101808801516001600160d01b0381169890899003610565576101a001519665ffffffffffff8816998a89036105655760018060a01b031660405161015d604082610598565b6010815260208101906f10d85a5c9b8814d95d1d1b195b595b9d60821b82526040519161018b604084610598565b600183526020830191603160f81b83526101a4816105f0565b610120526101b1846105f0565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261021a60c082610598565b5190206080523060c052801561055257600380546001600160a01b031990811690915560028054918216831790556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a38351602001516001600160401b0316156105435783516020015160021b6004600160421b031683516001600160401b031681811161052e575050516001600160a01b0390811661016052905160165590516001600160401b039081166101805282515181166101a05282516020015181166101c0528251604001516101e0528251606001511661020052905160800151610220528181169083161461051f576102405261026052610280526103568361035161033f6031548060801c9060018060801b03166105e3565b6032546001600160801b0316906105e3565b61065b565b6001810180911161050b578083108015610503575b80156104f7575b6104e15760d082901b6001600160d01b031916831760335560408051848152602081018690527f497d0c5fc5f3e7d516ac9100ff01118681e8cf1152e8a05235057e69ca1461019190a160405161559690816106e3823960805181614e65015260a05181614f1c015260c05181614e36015260e05181614eb401526101005181614eda01526101205181611fec0152610140518161201501526101605181818161050301526109810152610180518181816118a501528181611f920152614da601526101a051818181610ecf01528181613a5f0152613bbe01526101c0518181816126e301528181613a8c0152613b8d01526101e05181613ab301526102005181613ae201526102205181613b0901526102405181818161035101528181613ca401528181613ea10152613f0c015261026051818181610f4f015281816112dd01528181612ab001528181612c6d01528181612ecb0152613ccc0152610280518181816121320152614c8a0152f35b8263019b1c3160e71b5f5260045260245260445ffd5b5062093a808411610372565b50831561036b565b634e487b7160e01b5f52601160045260245ffd5b63a620d95b60e01b5f5260045ffd5b63f89d20ab60e01b5f5260045260245260445ffd5b6360dc034b60e11b5f5260045ffd5b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b60a081019081106001600160401b0382111761058457604052565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761058457604052565b51906001600160401b038216820361056557565b51906001600160a01b038216820361056557565b9190820391821161050b57565b601f81511161061b57602081519101516020821061060c571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b9091905f905f1984820990848102928380841093039280840393146106d4578262278d0011156106c257507f34b116baf3147468456110a980ec40d3fb0b5a3d0913b23a005a9e2036357345939462278d00910990828211900360f81b910360081c170290565b634e487b71905260116020526024601cfd5b50505062278d00919250049056fe60806040526004361015610011575f80fd5b5f3560e01c806316e8dc8a1461332a578063172bd6de146132b0578063186601ca146132095780632172ec2b146131ce5780632193efd91461303657806323e3fbd5146130ca57806324a69d531461307657806328be4b7f1461303b5780632998208d1461303657806336ac04ed14612fde5780633891649414612c9157806342f6487a14612c23578063452a932014612bcf57806347e7ef24146129635780634b319713146129255780635044a7601461274257806352f6747a1461270757806357d775f8146126a55780635aa6e675146116445780635c6a6ac3146126695780636b446779146124a95780636b5b338d1461246d578063715018a6146123a9578063745400c91461229c57806379ba5097146121925780637d896c5014612156578063827c049e146120e857806384b0196e14611fb6578063861a141214611f545780638804693f146117625780638a0dac4a146116955780638da5cb5b1461164457806393a2f9c7146112c4578063969114a01461127a5780639c53c6011461122d5780639cf00275146111c9578063a1e2afa914610f31578063a2309ff814610ef3578063a7f0b3de14610e91578063aea0e78b14610e53578063c4a12b7514610a77578063d4fbbd0414610a13578063d66b9a6e14610938578063e30c3978146108e7578063e5e4d594146106f8578063e7e6f411146105a9578063e9ae9af114610571578063ed0849f714610527578063edb3b27a146104b9578063ef1884da14610474578063f2fde38b146103b6578063f512909f14610375578063fc0c546a14610307578063ff50abdc146102ba5763ffc0052f14610276575f80fd5b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b65760206102ae613e55565b604051908152f35b5f80fd5b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b65760206fffffffffffffffffffffffffffffffff60315416604051908152f35b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b657602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102b65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b65760206102ae6103b1613544565b613e01565b346102b65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b65773ffffffffffffffffffffffffffffffffffffffff61040261343e565b61040a614339565b16807fffffffffffffffffffffffff0000000000000000000000000000000000000000600354161760035573ffffffffffffffffffffffffffffffffffffffff600254167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b657602067ffffffffffffffff60195416604051908152f35b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b657602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b657602061055f613ddf565b67ffffffffffffffff60405191168152f35b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b65760206102ae613da9565b346102b65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b65760043567ffffffffffffffff81116102b6576105f8903690600401613461565b5f915f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8181360301915b838110156106ed578060051b820135838112156102b657820161064581613d88565b9060208101359160608201357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1833603018112156102b657820180359067ffffffffffffffff82116102b6576020018160051b360381136102b6576106b09285604086013591613e7f565b908183116106c4575b505050600101610623565b6106e49260019498926106d96106de93613d88565b613edc565b90613b59565b949086806106b9565b602085604051908152f35b346102b65760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b65760043560243567ffffffffffffffff81168091036102b657610747614339565b6014548060c91c808311156108b8577901000000000000000000000000000000000000000000000000008216151590816108a2575b50610802575b916040917901000000000000000000000000000000000000000000000000007f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c09483601855827fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000060195416176019551760145582519182526020820152a1005b67ffffffffffffffff610813613ddf565b81601954169182911611156108775750916040917901000000000000000000000000000000000000000000000000007f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c09461086c614d71565b929450509150610782565b7f8dc719f6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905067ffffffffffffffff60195416108461077c565b827f0ae6d575000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b657602073ffffffffffffffffffffffffffffffffffffffff60035416604051908152f35b346102b65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b65760043573ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036109e7576020817f8f3612fb861f612fc61bf56b1106da95b9f8d5a9d66aaddb82513ec417231113926015556109db60165482614d4b565b601755604051908152a1005b7f432fb9ca000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346102b6576101a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b657610a6d610a686031546fffffffffffffffffffffffffffffffff8160801c91166139d2565b61473b565b60206102ae614c04565b346102b65760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b65760043579ffffffffffffffffffffffffffffffffffffffffffffffffffff81168091036102b6576024359065ffffffffffff8216918281036102b657610aea614339565b610bf4610af6426154bf565b65ffffffffffff610b287f636c61696d7300000000000000000000000000000000000000000000000000006033614fe7565b509179ffffffffffffffffffffffffffffffffffffffffffffffffffff60405193610b5285613618565b168352811660208084019182527f636c61696d7300000000000000000000000000000000000000000000000000005f5260349052915191511660d01b7fffffffffffff00000000000000000000000000000000000000000000000000001679ffffffffffffffffffffffffffffffffffffffffffffffffffff91909116177fd27fd0da046dac2827080dc376a2d3a82daf95c11d43702b43def818e305ce8f55565b610cfe610c00426154bf565b65ffffffffffff610c327f7769746864726177616c730000000000000000000000000000000000000000006033614fe7565b509179ffffffffffffffffffffffffffffffffffffffffffffffffffff60405193610c5c85613618565b168352811660208084019182527f7769746864726177616c730000000000000000000000000000000000000000005f5260349052915191511660d01b7fffffffffffff00000000000000000000000000000000000000000000000000001679ffffffffffffffffffffffffffffffffffffffffffffffffffff91909116177fa00e37d2e1382b280441eddc76cac1cc3ef41dc2388477ff541f8f7474dfcc3d55565b610d4783610d42610d276031546fffffffffffffffffffffffffffffffff8160801c91166139d2565b6fffffffffffffffffffffffffffffffff60325416906139d2565b61509e565b60018101809111610e26578083108015610e1e575b8015610e12575b610de35779ffffffffffffffffffffffffffffffffffffffffffffffffffff831660d083901b7fffffffffffff0000000000000000000000000000000000000000000000000000161760335560408051848152602081018690527f497d0c5fc5f3e7d516ac9100ff01118681e8cf1152e8a05235057e69ca1461019190a1005b827fcd8e1880000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5062093a808411610d63565b508315610d5c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b657602060145460c91c604051908152f35b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b657602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b657602060325460801c604051908152f35b346102b657610f7d610f77610f4536613492565b90959293959491947f000000000000000000000000000000000000000000000000000000000000000095858789614526565b846145d2565b73ffffffffffffffffffffffffffffffffffffffff831692835f52602f60205260405f205491828111156111955782610fb5916139d2565b906fffffffffffffffffffffffffffffffff610fe3816080610fd56136e7565b015116826032541690613d56565b1680831081841802186110157f636c61696d730000000000000000000000000000000000000000000000000000614f42565b82915080809310911802189361104b857f636c61696d73000000000000000000000000000000000000000000000000000061538b565b1561116d576020956110d286868196611067836102ae9a613b59565b855f52602f8c5260405f205561107c83614166565b7fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff6110bd6032549382851661398d565b1691161760325580831061111f575b50613b59565b9060405191858352888301527f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e68604073ffffffffffffffffffffffffffffffffffffffff851693a3614693565b604051908152828b820152847f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b604073ffffffffffffffffffffffffffffffffffffffff891693a38a6110cc565b7fa74c1c5f000000000000000000000000000000000000000000000000000000005f5260045ffd5b9050837fef06daa2000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b346102b65760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b65761120061343e565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036102b6576020916102ae91613c76565b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b65760206fffffffffffffffffffffffffffffffff60325416604051908152f35b346102b65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b6576004355f52602d602052602060405f20541515604051908152f35b346102b6576113046112d536613492565b9082939495927f0000000000000000000000000000000000000000000000000000000000000000958688614526565b61130c613da9565b810361160d575061131b6136e7565b9273ffffffffffffffffffffffffffffffffffffffff811693845f526030602052600160405f20015460c01c602082018167ffffffffffffffff82511610806115fd575b6115c257505060a06fffffffffffffffffffffffffffffffff9101511692845f52603060205260405f2060018101936fffffffffffffffffffffffffffffffff85541690811561159657918760209861142561155b946102ae999897966113dd86546fffffffffffffffffffffffffffffffff8160801c91166139d2565b90810390811115028180821091180218996114106031546fffffffffffffffffffffffffffffffff8160801c91166139d2565b9081039081111502808b10818c18021861462d565b9889976fffffffffffffffffffffffffffffffff61144b6114468b856139d2565b614166565b167fffffffffffffffffffffffffffffffff000000000000000000000000000000008254161790556114cd61148c6114828a614166565b865460801c61398d565b85546fffffffffffffffffffffffffffffffff1660809190911b7fffffffffffffffffffffffffffffffff0000000000000000000000000000000016178555565b6114d688614166565b6fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff00000000000000000000000000000000611518603154938460801c61398d565b60801b16911617603155808810611560575b50507f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d589604051888152a2836141c2565b614693565b60407f2d5c76137aab91d92d81a3c80d3ec2b6b49f6efc8c53ea1e92b47376932c2151918151908152898d820152a2808a61152a565b877fd9acd7e9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff905116907fe471e58f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5061160661414e565b421061135f565b611615613da9565b907f75a363f7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b657602073ffffffffffffffffffffffffffffffffffffffff60025416604051908152f35b346102b65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b6577fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e60206116ef61343e565b6116f7614339565b6019547fffffffff0000000000000000000000000000000000000000ffffffffffffffff7bffffffffffffffffffffffffffffffffffffffff00000000000000008360401b1691161760195573ffffffffffffffffffffffffffffffffffffffff60405191168152a1005b346102b6577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161020081126102b6576101a0136102b6576101a43567ffffffffffffffff81116102b657366023820112156102b65780600401359067ffffffffffffffff82116102b6576024810136602484840101116102b6576101c4356101e4359367ffffffffffffffff85116102b657366023860112156102b657846004013567ffffffffffffffff81116102b6573660248260061b880101116102b6576014549460405160208101906118698161183d8461373b565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282613634565b519020968660c91c8067ffffffffffffffff611883613c47565b1603611f1257611899611894613c47565b613b66565b4210611ed857426118df7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1660a08b901c64ffffffffff16613b59565b11611eab5780611e9557505f5b60443590808203611e67575050611901613c5e565b67ffffffffffffffff43911611611e265760e43515611dfe5761192a611925613c47565b613a40565b806fffffffffffffffffffffffffffffffff61194461435a565b1611611db657506fffffffffffffffffffffffffffffffff61196461437a565b16611d6d5761197161439a565b6fffffffffffffffffffffffffffffffff8061198b6143ba565b16911611611d1a5779010000000000000000000000000000000000000000000000000087169586611cf6576119c56119d591863691613be3565b60208151910120606435906144ad565b60148404908160011b82810460021483151715610e2657600390049460018601809611610e2657858510611cc657611a478a611a0f614e1f565b604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b5f975f5b858110611b5657505050505050508203611b28575050600f611a6b613c47565b166010811015611afb5783906004015578ffffffffffffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff611aa6613c47565b169260018401809411610e2657429060281b17169160c91b171760145567ffffffffffffffff611ad4613c47565b167fdb566b2e39780aa5c64e277a2b411f8aa0eae3823838767ff013f707cb0fcbe25f80a3005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7fe481cf77000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6001811b821615611cbe57611b6a8a6144f9565b9988811015611afb57611bbb611bc49160061b8701604481013560ff601b60247f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff841694013592821c011687615507565b909291926152b3565b601482029082820460141483151715610e26578582116102b6576024828703928a0101357fffffffffffffffffffffffffffffffffffffffff00000000000000000000000081169260148110611c71575b505073ffffffffffffffffffffffffffffffffffffffff169060601c8103611c4257506001905b01611a4b565b907fca3922d3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff929350907fffffffffffffffffffffffffffffffffffffffff000000000000000000000000809260140360031b1b161691905f611c15565b600190611c3c565b84867fe481cf77000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b611d14919650611d0890853691613be3565b602081519101206143da565b946119d5565b6fffffffffffffffffffffffffffffffff611d3361439a565b81611d3c6143ba565b917fb093ad78000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b6fffffffffffffffffffffffffffffffff611d8661437a565b7f91379b53000000000000000000000000000000000000000000000000000000005f52166004525f60245260445ffd5b6fffffffffffffffffffffffffffffffff611dcf61435a565b7fd8ea8500000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7fbe968f0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b67ffffffffffffffff611e37613c5e565b7f9fd9eac3000000000000000000000000000000000000000000000000000000005f52166004524360245260445ffd5b7f365898dc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b611ea1611ea6916139df565b613b38565b6118ec565b7fe04a68e3000000000000000000000000000000000000000000000000000000005f52600560045260245ffd5b611ee3611894613c47565b7f4e4cdfe6000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b67ffffffffffffffff90611f24613c47565b907f8ce06339000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b657602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b65761208c6120107f0000000000000000000000000000000000000000000000000000000000000000615047565b6120397f0000000000000000000000000000000000000000000000000000000000000000615047565b602061209a6040519261204c8385613634565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190613570565b908582036040870152613570565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106120d157505050500390f35b8351855286955093810193928101926001016120c2565b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b657602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102b65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b65760206102ae611894613544565b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b6573373ffffffffffffffffffffffffffffffffffffffff6003541603612270577fffffffffffffffffffffffff000000000000000000000000000000000000000060035416600355600254337fffffffffffffffffffffffff000000000000000000000000000000000000000082161760025573ffffffffffffffffffffffffffffffffffffffff3391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346102b65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b657600435335f52603060205260405f20906122fc82546fffffffffffffffffffffffffffffffff8160801c91166139d2565b80821161237a576123788361231084614166565b60018201805477ffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff92909216919091174360c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016179055336141c2565b005b907fff06ebb0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b6576123df614339565b7fffffffffffffffffffffffff0000000000000000000000000000000000000000600354166003555f73ffffffffffffffffffffffffffffffffffffffff6002547fffffffffffffffffffffffff00000000000000000000000000000000000000008116600255167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346102b65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b65760206102ae611ea1613544565b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b6576033547f636c61696d7300000000000000000000000000000000000000000000000000005f5260346020527fd27fd0da046dac2827080dc376a2d3a82daf95c11d43702b43def818e305ce8f5479ffffffffffffffffffffffffffffffffffffffffffffffffffff808316929082169165ffffffffffff612557426154bf565b9160d01c91160365ffffffffffff8111610e26578365ffffffffffff61258c9360d01c60018082119118026001189216615144565b81039081111502810390811115026033549079ffffffffffffffffffffffffffffffffffffffffffffffffffff82167f7769746864726177616c730000000000000000000000000000000000000000005f52603460205260405f205479ffffffffffffffffffffffffffffffffffffffffffffffffffff81169065ffffffffffff612616426154bf565b9160d01c9116039365ffffffffffff8511610e26576040948365ffffffffffff61264f9360d01c60018082119118026001189216615144565b810390811115028103908111150282519182526020820152f35b346102b65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b65760206102ae611925613544565b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b657602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b6576020601654604051908152f35b346102b65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b657612779613544565b73ffffffffffffffffffffffffffffffffffffffff60195460401c1633141580612903575b6128d757601454908160c91c9167ffffffffffffffff8216928084108015906128bd575b6128915778ffffffffffffffffffffffffffffffffffffffffffffffffff9067ffffffffffffffff6127f48583613a1e565b169283602802936028850403610e26577f159e1756ca6998b66592415872d410bdc71ad13a1d593ec4c8c0f95b24bed311947ffffffffffffffe0000000000000000000000000000000000000000000000000079010000000000000000000000000000000000000000000000000060209661287e968516901c93169160c91b1617176014556139df565b67ffffffffffffffff60405191168152a2005b837fd0e8d7db000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5067ffffffffffffffff6128cf613ddf565b1684106127c2565b7fa30bbd5e000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b5073ffffffffffffffffffffffffffffffffffffffff6002541633141561279e565b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b657602060315460801c604051908152f35b346102b65760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b65761299a61343e565b612aae6024359173ffffffffffffffffffffffffffffffffffffffff811690815f52603060205260405f20916001830167ffffffffffffffff815460801c1615612b84575b506fffffffffffffffffffffffffffffffff612a066129fd87614166565b8286541661398d565b167fffffffffffffffffffffffffffffffff00000000000000000000000000000000845416178355612a3785614166565b7fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff612a786031549382851661398d565b169116176031557f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c46020604051878152a26141c2565b7f000000000000000000000000000000000000000000000000000000000000000090604051907f23b872dd000000000000000000000000000000000000000000000000000000005f52336004523060245260445260205f60648180865af19060015f5114821615612b64575b5015612b2257005b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b6001821516612b7c5750813b15153d15161682612b1a565b3d5f823e3d90fd5b80547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff164360801b77ffffffffffffffff0000000000000000000000000000000016179055856129df565b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b657602073ffffffffffffffffffffffffffffffffffffffff60195460401c16604051908152f35b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b657602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102b65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b657612cc861343e565b612cd061414e565b4210612fa757612cde6136e7565b9073ffffffffffffffffffffffffffffffffffffffff811691825f52603060205267ffffffffffffffff600160405f20015460801c1667ffffffffffffffff825116151580612f8f575b612f51575060a06fffffffffffffffffffffffffffffffff9101511690825f52603060205260405f209060018201916fffffffffffffffffffffffffffffffff8354168015612f25578186602097612de3612ec994612da36102ae999897546fffffffffffffffffffffffffffffffff8160801c91166139d2565b818082109118021898612dce6031546fffffffffffffffffffffffffffffffff8160801c91166139d2565b9081039081111502808a10818b18021861462d565b9788966fffffffffffffffffffffffffffffffff612e046114468a856139d2565b167fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416179055612e3b61148c61148289614166565b612e4487614166565b6fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff00000000000000000000000000000000612e86603154938460801c61398d565b60801b16911617603155808710612eef575b50507f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d588604051878152a2826141c2565b7f0000000000000000000000000000000000000000000000000000000000000000614693565b60407f2d5c76137aab91d92d81a3c80d3ec2b6b49f6efc8c53ea1e92b47376932c2151918151908152888c820152a28089612e98565b857fd9acd7e9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff602083015116907f19aad721000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5067ffffffffffffffff602083015116811115612d28565b612faf61414e565b7fa085199b000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b65760206040517fe3b7141c2718c7eda29006e24d23f34054469fd95db9c155dfd623d58bf25f498152f35b613509565b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b6576020601554604051908152f35b346102b6576101a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b65760206102ae604051828101906130bf8161183d8461373b565b519020611a0f614e1f565b346102b65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b65773ffffffffffffffffffffffffffffffffffffffff61311661343e565b5f6080604051613125816135b3565b8281528260208201528260408201528260608201520152165f52603060205260a060405f2067ffffffffffffffff60405161315f816135b3565b818354916fffffffffffffffffffffffffffffffff600181851696878452602084019560801c86520154938160408401918187168352608060608601958789831c168752019660c01c875260405198895251166020880152511660408601525116606084015251166080820152f35b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b6576020601854604051908152f35b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b65760c06132416136e7565b6fffffffffffffffffffffffffffffffff60a06040519267ffffffffffffffff815116845267ffffffffffffffff602082015116602085015267ffffffffffffffff604082015116604085015282606082015116606085015282608082015116608085015201511660a0820152f35b346102b6576132cc6132c136613492565b918385969495613e7f565b91828211156132e257906020926102ae92613edc565b73ffffffffffffffffffffffffffffffffffffffff907fef06daa2000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b346102b6576101a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b65760145461337361336d8260c91c92614d88565b826139d2565b6004359067ffffffffffffffff8216928383141591826102b6578085101561340f5750816102b6576133a484613b4b565b1080156133e2575b6133b257005b6102b657507fce5504de000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50505f6133ee82613b38565b60405160208101906134058161183d600485613874565b51902014156133ac565b847f5c01b67a000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6004359073ffffffffffffffffffffffffffffffffffffffff821682036102b657565b9181601f840112156102b65782359167ffffffffffffffff83116102b6576020808501948460051b0101116102b657565b9060807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8301126102b65760043573ffffffffffffffffffffffffffffffffffffffff811681036102b6579160243591604435916064359067ffffffffffffffff82116102b65761350591600401613461565b9091565b346102b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b657602060405162278d008152f35b6004359067ffffffffffffffff821682036102b657565b359067ffffffffffffffff821682036102b657565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b60a0810190811067ffffffffffffffff8211176135cf57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60c0810190811067ffffffffffffffff8211176135cf57604052565b6040810190811067ffffffffffffffff8211176135cf57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176135cf57604052565b60405190613682826135fc565b8167ffffffffffffffff601a548181168352818160401c16602084015260801c166040820152601b546fffffffffffffffffffffffffffffffff8116606083015260801c608082015260a06fffffffffffffffffffffffffffffffff601c5416910152565b5f60a06040516136f6816135fc565b828152826020820152826040820152826060820152826080820152015261371b613675565b90565b35906fffffffffffffffffffffffffffffffff821682036102b657565b906101c08201917fe3b7141c2718c7eda29006e24d23f34054469fd95db9c155dfd623d58bf25f49815260043567ffffffffffffffff81168091036102b657602082015260243563ffffffff81168091036102b65760408201526044356060820152606435608082015260843560a082015260a43560c082015260c43560e082015260e4356101008201526101043567ffffffffffffffff81168091036102b657610120820152610124356fffffffffffffffffffffffffffffffff81168091036102b657610140820152610144356fffffffffffffffffffffffffffffffff81168091036102b657610160820152610164356fffffffffffffffffffffffffffffffff81168091036102b65761018082015261018435906fffffffffffffffffffffffffffffffff82168092036102b6576101a00152565b7fe3b7141c2718c7eda29006e24d23f34054469fd95db9c155dfd623d58bf25f4981526101c08101929167ffffffffffffffff6138b08261355b565b166020830152602081013563ffffffff81168091036102b6576139876101806101a0936fffffffffffffffffffffffffffffffff9360408701526040810135606087015260608101356080870152608081013560a087015260a081013560c087015260c081013560e087015260e081013561010087015267ffffffffffffffff61393d610100830161355b565b1661012087015283613952610120830161371e565b1661014087015283613967610140830161371e565b166101608701528361397c610160830161371e565b16828701520161371e565b16910152565b906fffffffffffffffffffffffffffffffff809116911601906fffffffffffffffffffffffffffffffff8211610e2657565b81810292918115918404141715610e2657565b91908203918211610e2657565b67ffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9116019067ffffffffffffffff8211610e2657565b9067ffffffffffffffff8091169116039067ffffffffffffffff8211610e2657565b61371b90613b3260405191613a54836135b3565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016835267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660208401527f0000000000000000000000000000000000000000000000000000000000000000604084015267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660608401527f00000000000000000000000000000000000000000000000000000000000000006080840152613b66565b90614276565b600f166010811015611afb576004015490565b90600b8201809211610e2657565b91908201809211610e2657565b67ffffffffffffffff1660018101809111610e2657613bb361371b9167ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906139bf565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016613b59565b92919267ffffffffffffffff82116135cf5760405191613c2b601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200184613634565b8294818452818301116102b6578281602093845f960137010152565b60043567ffffffffffffffff811681036102b65790565b6101043567ffffffffffffffff811681036102b65790565b9073ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114613d30577f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1603613d2b5773ffffffffffffffffffffffffffffffffffffffff165f52602f60205260405f205490565b505f90565b5073ffffffffffffffffffffffffffffffffffffffff165f52602e60205260405f205490565b906fffffffffffffffffffffffffffffffff809116911603906fffffffffffffffffffffffffffffffff8211610e2657565b3573ffffffffffffffffffffffffffffffffffffffff811681036102b65790565b601a5460801c67ffffffffffffffff1680613dc357505f90565b613dce600f916139df565b166010811015611afb57601d015490565b61371b60145467ffffffffffffffff613df782614d88565b169060c91c613a1e565b7901000000000000000000000000000000000000000000000000006014541615159081613e3b575b5015613e355760185490565b60165490565b905067ffffffffffffffff8060195416911610155f613e29565b601454613e648160c91c613b66565b9064ffffffffff16908082115f14613e7a575090565b905090565b929373ffffffffffffffffffffffffffffffffffffffff94613ecc93613ec6937f000000000000000000000000000000000000000000000000000000000000000087614526565b826145d2565b165f52602e60205260405f205490565b90929183810393848073ffffffffffffffffffffffffffffffffffffffff851693845f52602e60205260405f20557f0000000000000000000000000000000000000000000000000000000000000000946040517fa9059cbb000000000000000000000000000000000000000000000000000000005f52856004528360245260205f604481808b5af19060015f511482161561413f575b60405215613fd0575b505073ffffffffffffffffffffffffffffffffffffffff613fbf6040927f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e6894613b59565b9482519588875260208701521693a3565b909150613fdb614c04565b5073ffffffffffffffffffffffffffffffffffffffff8516604051977f70a082310000000000000000000000000000000000000000000000000000000089523060048a0152602089602481855afa988915614134575f996140de575b507f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e68946140d560409573ffffffffffffffffffffffffffffffffffffffff95613fbf958a8e7f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b9f97818c998210911802189e8f9788956140b7878a613b59565b845f52602e602052825f20558151908152866020820152a38a614693565b94509250613f7b565b909498506020813d60201161412c575b816140fb60209383613634565b810103126102b6575197937f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e68614037565b3d91506140ee565b6040513d5f823e3d90fd5b90873b15153d15161690613f72565b614156613e55565b62278d008101809111610e265790565b6fffffffffffffffffffffffffffffffff8111614192576fffffffffffffffffffffffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52608060045260245260445ffd5b606073ffffffffffffffffffffffffffffffffffffffff7f4950cc77ea17e0dd55d08500e7dfe45df30dde031e47b720d4712aa242811e42926fffffffffffffffffffffffffffffffff6001865496015416604051956fffffffffffffffffffffffffffffffff8116875260801c602087015260408601521692a2565b8115614249570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b915f9167ffffffffffffffff84511690818111156143305790614298916139d2565b916040840151925b606085019167ffffffffffffffff83511682101580614327575b156142eb579067ffffffffffffffff6142d6866142e394613b59565b9560011c935116906139d2565b9290926142a0565b9061431692506143016106de91608095966139bf565b67ffffffffffffffff6060880151169061423f565b9201518083116143235750565b9150565b508415156142ba565b50509150505f90565b73ffffffffffffffffffffffffffffffffffffffff60025416330361227057565b610124356fffffffffffffffffffffffffffffffff811681036102b65790565b610144356fffffffffffffffffffffffffffffffff811681036102b65790565b610164356fffffffffffffffffffffffffffffffff811681036102b65790565b610184356fffffffffffffffffffffffffffffffff811681036102b65790565b60043567ffffffffffffffff8116918282036102b6576143f982613e01565b6064359080820361447f57505060155403614457575067ffffffffffffffff601954169060058201809211610e26571061443957614435614d71565b5f90565b79010000000000000000000000000000000000000000000000000090565b7f851c5dab000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f650c9c53000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b816144ba91939293614d4b565b601754146144f5575060165480820361447f577f851c5dab000000000000000000000000000000000000000000000000000000005f5260045ffd5b9050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114610e265760010190565b92909173ffffffffffffffffffffffffffffffffffffffff60405193816020860196168652166040840152606083015260808201526080815261456a60a082613634565b5190206040516020810191825260208152614586604082613634565b519020905f915b838310156145cb578260051b820135908181105f146145ba575f52602052600160405f205b92019161458d565b905f52602052600160405f206145b2565b9250505090565b815f52602d60205260405f2054156145e8575050565b73ffffffffffffffffffffffffffffffffffffffff907f3cf5d6a7000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b6146567f7769746864726177616c73000000000000000000000000000000000000000000614f42565b82915080809310911802189061468c827f7769746864726177616c7300000000000000000000000000000000000000000061538b565b1561116d57565b9173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f51148216156146fa575b60405215612b225750565b90600181151661471257823b15153d151616906146ef565b503d5f823e3d90fd5b67ffffffffffffffff60019116019067ffffffffffffffff8211610e2657565b60145461474e61336d8260c91c92614d88565b906004359167ffffffffffffffff831683036102b6578067ffffffffffffffff84161015614bb7575067ffffffffffffffff821682036102b65761479b67ffffffffffffffff8316613b4b565b108015614b7b575b614b32576147af613675565b9067ffffffffffffffff8116928382141590816102b6576147cf8361471b565b67ffffffffffffffff80865116911690808214614b2957808210614ae657506fffffffffffffffffffffffffffffffff606086015116610124356fffffffffffffffffffffffffffffffff8116918282036102b6578261482e91615201565b6fffffffffffffffffffffffffffffffff6080880151169361016435936fffffffffffffffffffffffffffffffff8516958686036102b6578661487091615201565b6fffffffffffffffffffffffffffffffff60a08a0151169561018435996fffffffffffffffffffffffffffffffff8b1697888c036102b657886148b291615201565b5f93808911614ab7575060400199600f8b51169a6148d360e435809d61523a565b610104359467ffffffffffffffff8616918287036102b65767ffffffffffffffff6148ff91511661471b565b96506102b657889260a0925060405191614918836135fc565b858352602083015267ffffffffffffffff87166040830152876060830152608082015201527fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000601a541617601a557fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff0000000000000000601a549260401b16911617601a557fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000080601a549360801b1616911617601a557fffffffffffffffffffffffffffffffff00000000000000000000000000000000601b541617601b556fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff0000000000000000000000000000000080601b549360801b1616911617601b557fffffffffffffffffffffffffffffffff00000000000000000000000000000000601c541617601c556102b6577f3ee3aa47ec8d7c55014ac297e4245e6247e8990036550d9e4f608b18a82fe9ec9160209150604051908152a2565b887f91379b53000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b86614af967ffffffffffffffff926139df565b907f2e125e64000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b50505050505050565b67ffffffffffffffff811681036102b6578067ffffffffffffffff91507fce5504de000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b5067ffffffffffffffff811681036102b657614b9681613b38565b6040516020810190614bad8161183d600485613874565b51902014156147a3565b8267ffffffffffffffff811681036102b6578067ffffffffffffffff91507f5c01b67a000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b6fffffffffffffffffffffffffffffffff614c32816060614c236136e7565b01511660325460801c90613d56565b16908115614d4657604051917f40c10f1900000000000000000000000000000000000000000000000000000000835230600484015260248301526020826044815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1918215614134575f92614d12575b50614cc482614166565b6fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff00000000000000000000000000000000614d06603254938460801c61398d565b60801b16911617603255565b9091506020813d602011614d3e575b81614d2e60209383613634565b810103126102b65751905f614cba565b3d9150614d21565b5f9150565b906040519060208201928352604082015260408152614d6b606082613634565b51902090565b614d8360185480601655601554614d4b565b601755565b905f918060c91c600581105f14614e1657905b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016905b828510614dd457505050565b90919380602802602881048203610e2657614df98464ffffffffff8542941c16613b59565b1115614e1057614e08906144f9565b939190614dc8565b93505050565b50600590614d9b565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480614f19575b15614e87577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152614d6b60c082613634565b507f00000000000000000000000000000000000000000000000000000000000000004614614e5e565b9060335479ffffffffffffffffffffffffffffffffffffffffffffffffffff8116925f52603460205260405f20549079ffffffffffffffffffffffffffffffffffffffffffffffffffff82169165ffffffffffff614f9f426154bf565b9160d01c91160365ffffffffffff8111610e26578465ffffffffffff614fd49360d01c60018082119118026001189216615144565b8103908111150291828103908111150290565b919091600181549179ffffffffffffffffffffffffffffffffffffffffffffffffffff8316945f520160205260405f20549079ffffffffffffffffffffffffffffffffffffffffffffffffffff82169165ffffffffffff614f9f426154bf565b60ff811690601f82116150765760405191615063604084613634565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b9190915f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8482099084810292838084109303928084039314615136578262278d00111561512457507f34b116baf3147468456110a980ec40d3fb0b5a3d0913b23a005a9e2036357345939462278d00910990828211900360f81b910360081c170290565b634e487b71905260116020526024601cfd5b50505062278d009192500490565b90917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83830992808302928380861095039480860395146151f457848311156151dc5790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b50509061371b925061423f565b80821061520c575050565b7f7ad7e3df000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6010811015611afb57601d0180548281146152ae5780615271575b50815f52602d60205260405f2061526c81546144f9565b905555565b5f52602d60205260405f2080548015610e26577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190555f615255565b505050565b600481101561535e57806152c5575050565b600181036152f5577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b6002810361532957507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6003146153335750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9080156154b85761539d826033614fe7565b90919081116154b1576153b9906153b3426154bf565b92613b59565b9179ffffffffffffffffffffffffffffffffffffffffffffffffffff83116154805761547b929165ffffffffffff9179ffffffffffffffffffffffffffffffffffffffffffffffffffff6040519461541086613618565b16845290821660208085019182525f9283526034905260409091209251905190911660d01b7fffffffffffff00000000000000000000000000000000000000000000000000001679ffffffffffffffffffffffffffffffffffffffffffffffffffff91909116179055565b600190565b827f6dfcc650000000000000000000000000000000000000000000000000000000005f5260d060045260245260445ffd5b5050505f90565b5050600190565b65ffffffffffff81116154d75765ffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52603060045260245260445ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161558b579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15614134575f5173ffffffffffffffffffffffffffffffffffffffff81161561558157905f905f90565b505f906001905f90565b5050505f916003919056" as const
