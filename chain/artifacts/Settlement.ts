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
    "internalType": "contract Emission"
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
    "name": "epoch",
    "type": "uint64",
    "internalType": "uint64"
   },
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
    "name": "epoch",
    "type": "uint64",
    "internalType": "uint64"
   },
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
    "internalType": "contract Emission"
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
  "name": "lastSubmittedAt",
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
  "name": "payingRootOf",
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
  "name": "withdraw",
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
  "name": "Settlement_BadProof",
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
  "inputs": []
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
  "name": "Settlement_Forgotten",
  "inputs": [
   {
    "name": "epoch",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "oldest",
    "type": "uint64",
    "internalType": "uint64"
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
  "name": "Settlement_NotNewestActive",
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
  "name": "Settlement_OverTotal",
  "inputs": [
   {
    "name": "claimed",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "total",
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

export const bytecode = "0x6102c0806040523461042d5780614e18803803809161001e8285610460565b83398101036101c0811261042d57610120811261042d5760a06040519161004483610431565b1261042d5760405161005581610431565b61005e83610483565b815261006c60208401610483565b60208201526040830151604082015261008760608401610483565b60608201526080830151608082015281526100a460a08301610497565b91602082019283526100b860c08201610497565b926040830193845260e082015192606081019384526100da6101008401610483565b91608082019283526100ef6101208501610497565b906100fd6101408601610497565b610160860151949093906001600160a01b038616860361042d576101808701516001600160d01b038116979088900361042d576101a001519765ffffffffffff8916998a8a0361042d57608094604051610158604082610460565b6010815260208101906f10d85a5c9b8814d95d1d1b195b595b9d60821b825260405191610186604084610460565b600183526020830191603160f81b835261019f816104ab565b610120526101ac846104ab565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f84526040830152606082015246888201523060a082015260a0815261021460c082610460565b51902086523060c052516001600160a01b03908116610160529051166101805251601455516001600160401b039081166101a05281515181166101c05281516020015181166101e0528151604001516102005281516060015116610220525101516102405261026052610280526102a05280158015610425575b8015610419575b61040a577f497d0c5fc5f3e7d516ac9100ff01118681e8cf1152e8a05235057e69ca1461019260409260018060d01b03199060d01b168217602c5582519182526020820152a16040516149019081610517823960805181614687015260a0518161473e015260c05181614658015260e051816146d6015261010051816146fc015261012051816120660152610140518161208f015261016051818181610d4f015281816110410152818161260401526127130152610180518181816103b90152610f2c01526101a05181818161200c01526141a901526101c05181818161189401528181612f700152818161313401526136b901526101e05181818161266601528181613161015261368801526102005181613188015261022051816131b7015261024051816131de0152610260518181816102830152613f7e0152610280518181816113b001528181611bf001528181612a2701528181612b8f015261334101526102a0518181816121ac01526137c60152f35b63110bda9160e01b5f5260045ffd5b5062093a808311610295565b50821561028e565b5f80fd5b60a081019081106001600160401b0382111761044c57604052565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761044c57604052565b51906001600160401b038216820361042d57565b51906001600160a01b038216820361042d57565b601f8151116104d65760208151910151602082106104c7571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f5f3560e01c80630d5ffbf814612da35780632172ec2b14612d6857806323e3fbd514612c8157806328be4b7f14612c465780632998208d14612c0b57806336ac04ed14612bb357806342f6487a14612b4557806347e7ef24146128d85780634b3197131461289a5780635044a760146126c557806352f6747a1461268a57806357d775f8146126285780635aa6e675146125ba5780635c6a6ac31461257e5780636b446779146123be5780636b5b338d146123825780636b6868ff14612363578063745400c91461220c5780637d896c50146121d0578063827c049e1461216257806384b0196e14612030578063861a141214611fce578063915bd03314611f945780639182a6ee14611e4d5780639a10c93b146119be5780639c53c601146119705780639cf00275146118f7578063a2309ff8146118b8578063a7f0b3de14611855578063aea0e78b14611816578063b7f52ce614611345578063c4a12b7514610fbf578063d66b9a6e14610ee2578063e3f387ae14610e62578063e5e4d59414610cee578063ed0849f714610ca3578063ed0c411b146103dd578063edb3b27a1461036e578063ef1884da14610328578063f8d0dbec146102a7578063fc0c546a146102385763ff50abdc146101e8575f80fd5b3461023557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102355760206fffffffffffffffffffffffffffffffff601a5416604051908152f35b80fd5b503461023557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102355760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023557600f6102e1612e21565b169060108210156102fb57602082601c0154604051908152f35b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526032600452fd5b503461023557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023557602067ffffffffffffffff60175416604051908152f35b503461023557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610235577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016101e08112610c9f5761018013610235576101843567ffffffffffffffff8111610c9f5736602382011215610c9f57806004013567ffffffffffffffff8111610c9b573660248284010111610c9b576101c435916101a43567ffffffffffffffff8411610c975736602385011215610c975783600401359267ffffffffffffffff8411610c93576024850194602436918660061b010111610c9357601254936040519560208701947f2309356ead8b2dbe0e401094edd6398bebcb43f931eeaf7511eecd4ff41c6b77865260043567ffffffffffffffff8116809103610c8f576040890152602435978860608201526044359687608083015260643560a083015260843560c083015260a43560e083015260c435918261010082015260e43567ffffffffffffffff8116809103610c8b57610120820152610104356fffffffffffffffffffffffffffffffff8116809103610c8b57610140820152610124356fffffffffffffffffffffffffffffffff8116809103610c8b57610160820152610144356fffffffffffffffffffffffffffffffff8116809103610c8b57610180820152610164356fffffffffffffffffffffffffffffffff8116809103610c8b576101a08201526101a081526105de6101c082612ffb565b519020988860c91c8067ffffffffffffffff6105f8613264565b1603610c495761060e610609613264565b613661565b4210610c0f57600561061f8b61418b565b1015610be25780610bcc57508a5b808203610b9e57505015610b765761064b610646613264565b61310c565b806fffffffffffffffffffffffffffffffff61066561329d565b1611610b2d57506106746132bd565b6fffffffffffffffffffffffffffffffff8061068e6132dd565b16911611610ada5761069e613264565b957901000000000000000000000000000000000000000000000000008816968715159081610ac0575b50610aa2575b6107269060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f880116016107076040519182612ffb565b8681526020810190876024860183378c60208983010152519020614222565b60148404918260011b83810460021484151715610a7557600390049460018601809611610a7557858510610a455790604261076397949397614641565b604051907f1901000000000000000000000000000000000000000000000000000000000000825260028201528b602282015220918b978c955b8587106108d5575050505050505082036108a7575050600f6107bc613264565b16601081101561087a5783906002015578ffffffffffffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff6107f7613264565b16926001840180941161084d57429060281b17169160c91b171760125567ffffffffffffffff610825613264565b167fdb566b2e39780aa5c64e277a2b411f8aa0eae3823838767ff013f707cb0fcbe28380a380f35b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6024857f4e487b710000000000000000000000000000000000000000000000000000000081526032600452fd5b7fe481cf77000000000000000000000000000000000000000000000000000000008652600452602452604484fd5b9091929394959860018a1b821615610a3c5760148a028a81046014148b151715610a0f57601481018082116109e1578f9086106102355773ffffffffffffffffffffffffffffffffffffffff61098b61098289602061094d8f9760248a918899508d0101359861094682828761429c565b359461429c565b01359060ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff841693821c01168d61483c565b90929192614764565b169160601c1681036109b157506109a360019161415e565b995b0195949392919061079c565b8e6044918c7fca3922d3000000000000000000000000000000000000000000000000000000008352600452602452fd5b5060248f7f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b60248f7f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b986001906109a5565b60448b86887fe481cf77000000000000000000000000000000000000000000000000000000008352600452602452fd5b60248b7f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b9550610ab660165480601455601354614138565b60155588956106cd565b905067ffffffffffffffff8060175416911610155f6106c7565b6044896fffffffffffffffffffffffffffffffff610af66132bd565b81610aff6132dd565b917fb093ad780000000000000000000000000000000000000000000000000000000085521660045216602452fd5b896044916fffffffffffffffffffffffffffffffff610b4a61329d565b7fd8ea850000000000000000000000000000000000000000000000000000000000845216600452602452fd5b6004897fbe968f0c000000000000000000000000000000000000000000000000000000008152fd5b7f365898dc000000000000000000000000000000000000000000000000000000008c5260045260245260448afd5b610bd8610bdd916130ab565b61320d565b61062d565b60248c7fe04a68e30000000000000000000000000000000000000000000000000000000081526005600452fd5b60448c610c1d610609613264565b7f4e4cdfe600000000000000000000000000000000000000000000000000000000825260045242602452fd5b8b67ffffffffffffffff604492610c5e613264565b907f8ce0633900000000000000000000000000000000000000000000000000000000845260045216602452fd5b8c80fd5b8980fd5b8580fd5b8480fd5b8280fd5b5080fd5b503461023557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610235576020610cdc6138f9565b67ffffffffffffffff60405191168152f35b50346102355760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023557600435906024359167ffffffffffffffff8316809303610c9f5773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610e36576012548060c91c80851115610e06575081847901000000000000000000000000000000000000000000000000006040937f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c095601655827fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000060175416176017551760125582519182526020820152a180f35b83604491867f0ae6d575000000000000000000000000000000000000000000000000000000008352600452602452fd5b6024827f1ea10afe00000000000000000000000000000000000000000000000000000000815233600452fd5b50346102355760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023557610e9a612e21565b610ea2612dfe565b916084359067ffffffffffffffff8211610235576020610eda8585610eca3660048801612e4d565b9290916064359160443591613f3f565b604051908152f35b50346102355760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102355760043573ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610f93576020817f8f3612fb861f612fc61bf56b1106da95b9f8d5a9d66aaddb82513ec41723111392601355610f8660145482614138565b601555604051908152a180f35b6024827f432fb9ca00000000000000000000000000000000000000000000000000000000815233600452fd5b50346102355760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102355760043579ffffffffffffffffffffffffffffffffffffffffffffffffffff8116809103610c9f5760243565ffffffffffff8116908181036113415773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361131557611157611073426145f9565b65ffffffffffff6110a57f636c61696d730000000000000000000000000000000000000000000000000000602c614351565b509179ffffffffffffffffffffffffffffffffffffffffffffffffffff604051936110cf85612fdf565b168352811660208084019182527f636c61696d7300000000000000000000000000000000000000000000000000008952602d9052604088209251905190911660d01b7fffffffffffff00000000000000000000000000000000000000000000000000001679ffffffffffffffffffffffffffffffffffffffffffffffffffff91909116179055565b611247611163426145f9565b65ffffffffffff6111957f7769746864726177616c73000000000000000000000000000000000000000000602c614351565b509179ffffffffffffffffffffffffffffffffffffffffffffffffffff604051936111bf85612fdf565b168352811660208084019182527f7769746864726177616c730000000000000000000000000000000000000000008952602d9052604088209251905190911660d01b7fffffffffffff00000000000000000000000000000000000000000000000000001679ffffffffffffffffffffffffffffffffffffffffffffffffffff91909116179055565b8215801561130d575b8015611301575b6112d95779ffffffffffffffffffffffffffffffffffffffffffffffffffff831660d09190911b7fffffffffffff00000000000000000000000000000000000000000000000000001617602c556040805192835260208301919091527f497d0c5fc5f3e7d516ac9100ff01118681e8cf1152e8a05235057e69ca14610191a180f35b6004847f110bda91000000000000000000000000000000000000000000000000000000008152fd5b5062093a808211611257565b508115611250565b6024847f1ea10afe00000000000000000000000000000000000000000000000000000000815233600452fd5b8380fd5b50346102355761135436612e7e565b9061136296959394966138f9565b600167ffffffffffffffff6113768761327b565b160167ffffffffffffffff81116117e95767ffffffffffffffff80831692911682900361178b575050906113f2916113ad85613bc1565b837f00000000000000000000000000000000000000000000000000000000000000009673ffffffffffffffffffffffffffffffffffffffff88168a60c0890135613d57565b73ffffffffffffffffffffffffffffffffffffffff851690818552601960205260e06040862093019067ffffffffffffffff61142d8361327b565b926001860193845460c01c928391161080611741575b6116fe5750506fffffffffffffffffffffffffffffffff8254169081156116d2576fffffffffffffffffffffffffffffffff6114858654928360801c90613290565b911690808211156116ca5761149991612f48565b808210156116c357505b6114ac81613e3f565b9581871061168e575b6fffffffffffffffffffffffffffffffff601b5416601a54908160801c906fffffffffffffffffffffffffffffffff6114f98b826114f38686613066565b16613290565b93168093116116405760208a610eda818e8d61163b8e8e8e6fffffffffffffffffffffffffffffffff8f6115308961153592612f48565b613938565b167fffffffffffffffffffffffffffffffff000000000000000000000000000000008254161790556115b761157661156c88613938565b845460801c613066565b83546fffffffffffffffffffffffffffffffff1660809190911b7fffffffffffffffffffffffffffffffff0000000000000000000000000000000016178355565b6115c086613938565b6fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff00000000000000000000000000000000611602601a54938460801c613066565b60801b16911617601a557f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d589604051888152a283613994565b613eb7565b604494506fffffffffffffffffffffffffffffffff6114f3611663938c93613066565b7f91379b53000000000000000000000000000000000000000000000000000000008352600452602452fd5b837f2d5c76137aab91d92d81a3c80d3ec2b6b49f6efc8c53ea1e92b47376932c2151604080518581528a6020820152a26114b5565b90506114a3565b505085611499565b602487857fd9acd7e9000000000000000000000000000000000000000000000000000000008252600452fd5b67ffffffffffffffff6044926117148a9361327b565b907fe471e58f00000000000000000000000000000000000000000000000000000000845260045216602452fd5b5061174a612f55565b62278d00810180911161175e574210611443565b6024897f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b67ffffffffffffffff60449289926117a28961327b565b916117d957508183915b7f56d642940000000000000000000000000000000000000000000000000000000085521660045216602452fd5b6117e383916130ab565b916117ac565b6024887f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b503461023557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023557602060125460c91c604051908152f35b503461023557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461023557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610235576020601b5460801c604051908152f35b50346102355760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102355773ffffffffffffffffffffffffffffffffffffffff6040611946612ddb565b9282611950612dfe565b9416815260186020522091165f52602052602060405f2054604051908152f35b503461023557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102355760206fffffffffffffffffffffffffffffffff601b5416604051908152f35b34611e1a577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016101a08112611e1a5761018013611e1a576101843573ffffffffffffffffffffffffffffffffffffffff8116808203611e1a57611a21612f55565b62278d008101809111611ded57804210611e1e5750805f52601960205260405f2067ffffffffffffffff611a536138f9565b16611cd2575b60018101916fffffffffffffffffffffffffffffffff8354168015611ca65782546fffffffffffffffffffffffffffffffff81169060801c80821115611c9e57611aa291612f48565b80821015611c965750925b611ab684613e3f565b93808510611c61575b6fffffffffffffffffffffffffffffffff601b5416601a54908160801c906fffffffffffffffffffffffffffffffff611afd89826114f38686613066565b9316809311611c145750602087610eda818b611bee8b8b8b6fffffffffffffffffffffffffffffffff611b33611530888f612f48565b167fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416179055611b6a61157661156c87613938565b611b7385613938565b6fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff00000000000000000000000000000000611bb5601a54938460801c613066565b60801b16911617601a557f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d588604051878152a282613994565b7f0000000000000000000000000000000000000000000000000000000000000000613eb7565b6fffffffffffffffffffffffffffffffff6114f3611c33938a93613066565b7f91379b53000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b827f2d5c76137aab91d92d81a3c80d3ec2b6b49f6efc8c53ea1e92b47376932c215160408051848152886020820152a2611abf565b905092611aad565b50505f611aa2565b507fd9acd7e9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b611cda6138f9565b6004359067ffffffffffffffff821691828103611e1a57600183019067ffffffffffffffff8211611ded5767ffffffffffffffff8381169216829003611d9b5750505050611d286004613bc1565b67ffffffffffffffff600182015460801c1667ffffffffffffffff611d4b61324d565b16811115611d595750611a59565b67ffffffffffffffff90611d6b61324d565b907f19aad721000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b5067ffffffffffffffff9350611dde57505f905b7f56d64294000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b611de7906130ab565b90611daf565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f80fd5b7fa085199b000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b34611e1a5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611e1a57611e84612e21565b60243567ffffffffffffffff8111611e1a57611ea4903690600401612e4d565b90915f5f937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8181360301915b84861015611f89578560051b82013583811215611e1a57820180359173ffffffffffffffffffffffffffffffffffffffff83168303611e1a5760608201357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe183360301811215611e1a5782019283359367ffffffffffffffff8511611e1a57602001938060051b36038513611e1a5760019484611f7b9360206040611f81980135920135908b613f3f565b90613290565b950194611ed0565b602090604051908152f35b34611e1a576101807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611e1a576020610eda6136de565b34611e1a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611e1a57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611e1a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611e1a5761210661208a7f00000000000000000000000000000000000000000000000000000000000000006143b1565b6120b37f00000000000000000000000000000000000000000000000000000000000000006143b1565b6020612114604051926120c68385612ffb565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190612f05565b908582036040870152612f05565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061214b57505050500390f35b83518552869550938101939281019260010161213c565b34611e1a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611e1a57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611e1a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611e1a576020610eda610609612e21565b34611e1a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611e1a57600435335f52601960205260405f2061226b81546fffffffffffffffffffffffffffffffff8160801c9116612f48565b91600182019061228f6fffffffffffffffffffffffffffffffff8354168095612f48565b80821161233457506122be612332946122b86fffffffffffffffffffffffffffffffff93613938565b90613066565b167fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416178155805477ffffffffffffffffffffffffffffffffffffffffffffffff7fffffffffffffffff0000000000000000000000000000000000000000000000004360c01b16911617905533613994565b005b907fff06ebb0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b34611e1a576020610eda61237636612e7e565b9493909392919261331a565b34611e1a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611e1a576020610eda610bd8612e21565b34611e1a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611e1a57602c547f636c61696d7300000000000000000000000000000000000000000000000000005f52602d6020527ffc28d2a431a826ab2a36dc696a481f3dca8b0e39db46d7c756497381309926b65479ffffffffffffffffffffffffffffffffffffffffffffffffffff808316929082169165ffffffffffff61246c426145f9565b9160d01c91160365ffffffffffff8111611ded578365ffffffffffff6124a19360d01c60018082119118026001189216614408565b8103908111150281039081111502602c549079ffffffffffffffffffffffffffffffffffffffffffffffffffff82167f7769746864726177616c730000000000000000000000000000000000000000005f52602d60205260405f205479ffffffffffffffffffffffffffffffffffffffffffffffffffff81169065ffffffffffff61252b426145f9565b9160d01c9116039365ffffffffffff8511611ded576040948365ffffffffffff6125649360d01c60018082119118026001189216614408565b810390811115028103908111150282519182526020820152f35b34611e1a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611e1a576020610eda610646612e21565b34611e1a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611e1a57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611e1a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611e1a57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611e1a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611e1a576020601454604051908152f35b34611e1a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611e1a576126fc612e21565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361286e57601254908160c91c9167ffffffffffffffff821692808410801590612854575b6128285778ffffffffffffffffffffffffffffffffffffffffffffffffff9067ffffffffffffffff61278b85836130ea565b169283602802936028850403611ded577f159e1756ca6998b66592415872d410bdc71ad13a1d593ec4c8c0f95b24bed311947ffffffffffffffe00000000000000000000000000000000000000000000000000790100000000000000000000000000000000000000000000000000602096612815968516901c93169160c91b1617176012556130ab565b67ffffffffffffffff60405191168152a2005b837fd0e8d7db000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5067ffffffffffffffff6128666138f9565b168410612759565b7f1ea10afe000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34611e1a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611e1a576020601a5460801c604051908152f35b34611e1a5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611e1a5761290f612ddb565b612a256024359173ffffffffffffffffffffffffffffffffffffffff811690815f52601960205260405f209160018301805467ffffffffffffffff8160801c1615612afb575b50506fffffffffffffffffffffffffffffffff61297d61297487613938565b82865416613066565b167fffffffffffffffffffffffffffffffff000000000000000000000000000000008454161783556129ae85613938565b7fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff6129ef601a5493828516613066565b16911617601a557f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c46020604051878152a2613994565b7f000000000000000000000000000000000000000000000000000000000000000090604051907f23b872dd000000000000000000000000000000000000000000000000000000005f52336004523060245260445260205f60648180865af19060015f5114821615612adb575b5015612a9957005b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b6001821516612af35750813b15153d15161682612a91565b3d5f823e3d90fd5b7fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff164360801b77ffffffffffffffff00000000000000000000000000000000161790558580612955565b34611e1a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611e1a57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611e1a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611e1a5760206040517f2309356ead8b2dbe0e401094edd6398bebcb43f931eeaf7511eecd4ff41c6b778152f35b34611e1a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611e1a57602060405162278d008152f35b34611e1a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611e1a576020601354604051908152f35b34611e1a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611e1a5773ffffffffffffffffffffffffffffffffffffffff612ccd612ddb565b612cd561303c565b50165f52601960205260a060405f2067ffffffffffffffff604051612cf981612f96565b818354916fffffffffffffffffffffffffffffffff600181851696878452602084019560801c86520154938160408401918187168352608060608601958789831c168752019660c01c875260405198895251166020880152511660408601525116606084015251166080820152f35b34611e1a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611e1a576020601654604051908152f35b34611e1a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611e1a576020610eda612f55565b6004359073ffffffffffffffffffffffffffffffffffffffff82168203611e1a57565b6024359073ffffffffffffffffffffffffffffffffffffffff82168203611e1a57565b6004359067ffffffffffffffff82168203611e1a57565b359067ffffffffffffffff82168203611e1a57565b9181601f84011215611e1a5782359167ffffffffffffffff8311611e1a576020808501948460051b010111611e1a57565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc81016102008112611e1a5761018013611e1a576004916101843573ffffffffffffffffffffffffffffffffffffffff81168103611e1a57916101a435916101c435916101e4359067ffffffffffffffff8211611e1a57612f0191600401612e4d565b9091565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b91908203918211611ded57565b60125464ffffffffff1680612f93575067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690565b90565b60a0810190811067ffffffffffffffff821117612fb257604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040810190811067ffffffffffffffff821117612fb257604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117612fb257604052565b6040519061304982612f96565b5f6080838281528260208201528260408201528260608201520152565b906fffffffffffffffffffffffffffffffff809116911601906fffffffffffffffffffffffffffffffff8211611ded57565b81810292918115918404141715611ded57565b67ffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9116019067ffffffffffffffff8211611ded57565b9067ffffffffffffffff8091169116039067ffffffffffffffff8211611ded57565b612f939061311861303c565b506132076040519161312983612f96565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016835267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660208401527f0000000000000000000000000000000000000000000000000000000000000000604084015267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660608401527f00000000000000000000000000000000000000000000000000000000000000006080840152613661565b90613a48565b600f166010811015613220576002015490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b60e43567ffffffffffffffff81168103611e1a5790565b60043567ffffffffffffffff81168103611e1a5790565b3567ffffffffffffffff81168103611e1a5790565b91908201809211611ded57565b610104356fffffffffffffffffffffffffffffffff81168103611e1a5790565b610144356fffffffffffffffffffffffffffffffff81168103611e1a5790565b610164356fffffffffffffffffffffffffffffffff81168103611e1a5790565b356fffffffffffffffffffffffffffffffff81168103611e1a5790565b95946133869094939291946133366133318961327b565b613b0b565b61333f88613bc1565b7f00000000000000000000000000000000000000000000000000000000000000009473ffffffffffffffffffffffffffffffffffffffff86169484868960c08d0135613d57565b73ffffffffffffffffffffffffffffffffffffffff841690815f52601860205260405f2073ffffffffffffffffffffffffffffffffffffffff84165f5260205260405f205490818111156135b857816133de91612f48565b966134087f636c61696d7300000000000000000000000000000000000000000000000000006142ac565b90508089101561365b5750875b8389159182156135fb575b8a8181106135c3575b5050506135b857610140613451896fffffffffffffffffffffffffffffffff601b5416613290565b91016fffffffffffffffffffffffffffffffff61346d826132fd565b16821161356d5750601a548060801c6fffffffffffffffffffffffffffffffff6134978285613290565b9216809211613563575050917f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e6860406135508a856fffffffffffffffffffffffffffffffff613521839b996134f1856135619f9d9b613290565b895f526018602052875f2073ffffffffffffffffffffffffffffffffffffffff8c165f52602052875f2055613938565b167fffffffffffffffffffffffffffffffff00000000000000000000000000000000601b541617601b55613290565b8151908882526020820152a3613eb7565b565b611c339192613290565b906135886fffffffffffffffffffffffffffffffff926132fd565b907f23ac6cac000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b505f96505050505050565b7ff2942d3753ebf7641c26057874bde9d8a6b98d7cf9986175d957ce052f8d04bc9160409182519182526020820152a2835f80613429565b90506136278a7f636c61696d7300000000000000000000000000000000000000000000000000006144c5565b15613633578490613420565b7fa74c1c5f000000000000000000000000000000000000000000000000000000005f5260045ffd5b97613415565b67ffffffffffffffff1660018101809111611ded576136ae612f939167ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613098565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016613290565b60043567ffffffffffffffff811690818103611e1a576136fd81613b0b565b6137076004613bc1565b600f8116601081101561322057601c01805460c4358091036138c1575b50505050610104356fffffffffffffffffffffffffffffffff8116808203611e1a57601b5460801c91828211156138a75750036fffffffffffffffffffffffffffffffff8111611ded576fffffffffffffffffffffffffffffffff905b1680156138a2576040517f40c10f190000000000000000000000000000000000000000000000000000000081523060048201526024810191909152906020826044815f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165af1918215613897575f92613863575b5061381582613938565b6fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff00000000000000000000000000000000613857601b54938460801c613066565b60801b16911617601b55565b9091506020813d60201161388f575b8161387f60209383612ffb565b81010312611e1a5751905f61380b565b3d9150613872565b6040513d5f823e3d90fd5b505f90565b5050506fffffffffffffffffffffffffffffffff5f613781565b7f3ee3aa47ec8d7c55014ac297e4245e6247e8990036550d9e4f608b18a82fe9ec92816020935550604051908152a25f808080613724565b612f9360125467ffffffffffffffff6139118261418b565b169060c91c6130ea565b35906fffffffffffffffffffffffffffffffff82168203611e1a57565b6fffffffffffffffffffffffffffffffff8111613964576fffffffffffffffffffffffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52608060045260245260445ffd5b606073ffffffffffffffffffffffffffffffffffffffff7f4950cc77ea17e0dd55d08500e7dfe45df30dde031e47b720d4712aa242811e42926fffffffffffffffffffffffffffffffff6001865496015416604051956fffffffffffffffffffffffffffffffff8116875260801c602087015260408601521692a2565b8115613a1b570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b915f9167ffffffffffffffff8451169081811115613b025790613a6a91612f48565b916040840151925b606085019167ffffffffffffffff83511682101580613af9575b15613abd579067ffffffffffffffff613aa886613ab594613290565b9560011c93511690612f48565b929092613a72565b90613ae89250613ad3611f7b9160809596613098565b67ffffffffffffffff60608801511690613a11565b920151808311613af55750565b9150565b50841515613a8c565b50509150505f90565b60125467ffffffffffffffff613b2d613b278360c91c9361418b565b83612f48565b92169180831015613b925750600b8201808311611ded578111613b4e575050565b600b8103908111611ded5767ffffffffffffffff917fe560c887000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b827f5c01b67a000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b613bcd610bd88261327b565b60405160208101907f2309356ead8b2dbe0e401094edd6398bebcb43f931eeaf7511eecd4ff41c6b77825267ffffffffffffffff613c0a85612e38565b1660408201526020840135606082015260408401356080820152606084013560a0820152608084013560c082015260a084013560e082015260c084013561010082015267ffffffffffffffff613c6260e08601612e38565b166101208201526fffffffffffffffffffffffffffffffff613c87610100860161391b565b166101408201526fffffffffffffffffffffffffffffffff613cac610120860161391b565b166101608201526fffffffffffffffffffffffffffffffff613cd1610140860161391b565b166101808201526fffffffffffffffffffffffffffffffff613cf6610160860161391b565b166101a08201526101a08152613d0e6101c082612ffb565b51902003613d195750565b613d2b67ffffffffffffffff9161327b565b7fce5504de000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b92909194936040519173ffffffffffffffffffffffffffffffffffffffff80602085019516978886521660408401526060830152608082015260808152613d9f60a082612ffb565b5190206040516020810191825260208152613dbb604082612ffb565b519020925f935b85851015613e00578460051b840135908181105f14613def575f52602052600160405f205b940193613dc2565b905f52602052600160405f20613de7565b919450925083915003613e11575050565b7fbfc99d3f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b613e687f7769746864726177616c730000000000000000000000000000000000000000006142ac565b905080821015613eaf5750905b8180613e7e5750565b613ea8907f7769746864726177616c730000000000000000000000000000000000000000006144c5565b1561363357565b905090613e75565b9173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f5114821615613f1e575b60405215612a995750565b906001811516613f3657823b15153d15161690613f13565b503d5f823e3d90fd5b949290939194600f8116601081101561322057601c015490811561410257509184939186613fa69473ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016978891613d57565b73ffffffffffffffffffffffffffffffffffffffff8116805f52601860205260405f2073ffffffffffffffffffffffffffffffffffffffff84165f5260205260405f2054808511156140f957926020928186937f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e686140b49760409a9903998a96835f5260188952815f2073ffffffffffffffffffffffffffffffffffffffff86165f52895280825f205581519088825289820152a35f6040518096819582947fa9059cbb000000000000000000000000000000000000000000000000000000008452600484016020909392919373ffffffffffffffffffffffffffffffffffffffff60408201951681520152565b03925af18015613897576140c55750565b6020813d6020116140f1575b816140de60209383612ffb565b81010312611e1a575180151503611e1a57565b3d91506140d1565b50505050505f90565b67ffffffffffffffff907f036035e9000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b906040519060208201928352604082015260408152614158606082612ffb565b51902090565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114611ded5760010190565b905f918060c91c600581105f1461421957905b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016905b8285106141d757505050565b90919380602802602881048203611ded576141fc8464ffffffffff8542941c16613290565b11156142135761420b9061415e565b9391906141cb565b93505050565b5060059061419e565b8161422f91939293614138565b60155414614298575060145480820361426a577f851c5dab000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f650c9c53000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9050565b91908110156132205760061b0190565b90602c5479ffffffffffffffffffffffffffffffffffffffffffffffffffff8116925f52602d60205260405f20549079ffffffffffffffffffffffffffffffffffffffffffffffffffff82169165ffffffffffff614309426145f9565b9160d01c91160365ffffffffffff8111611ded578465ffffffffffff61433e9360d01c60018082119118026001189216614408565b8103908111150291828103908111150290565b919091600181549179ffffffffffffffffffffffffffffffffffffffffffffffffffff8316945f520160205260405f20549079ffffffffffffffffffffffffffffffffffffffffffffffffffff82169165ffffffffffff614309426145f9565b60ff811690601f82116143e057604051916143cd604084612ffb565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b90917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83830992808302928380861095039480860395146144b857848311156144a05790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505090612f939250613a11565b9080156145f2576144d782602c614351565b90919081116145eb576144f3906144ed426145f9565b92613290565b9179ffffffffffffffffffffffffffffffffffffffffffffffffffff83116145ba576145b5929165ffffffffffff9179ffffffffffffffffffffffffffffffffffffffffffffffffffff6040519461454a86612fdf565b16845290821660208085019182525f928352602d905260409091209251905190911660d01b7fffffffffffff00000000000000000000000000000000000000000000000000001679ffffffffffffffffffffffffffffffffffffffffffffffffffff91909116179055565b600190565b827f6dfcc650000000000000000000000000000000000000000000000000000000005f5260d060045260245260445ffd5b5050505f90565b5050600190565b65ffffffffffff81116146115765ffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52603060045260245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001630148061473b575b156146a9577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261415860c082612ffb565b507f00000000000000000000000000000000000000000000000000000000000000004614614680565b600481101561480f5780614776575050565b600181036147a6577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b600281036147da57507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6003146147e45750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116148c0579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15613897575f5173ffffffffffffffffffffffffffffffffffffffff8116156148b657905f905f90565b505f906001905f90565b5050505f916003919056fea264697066735822122048d85c6fd7399bd46d9f8acb688fd40268704a31d17410391daccd56d513eda464736f6c63430008230033" as const
