/** ABI and creation code of contracts/**/Settlement.sol. Generated: run `npm run contracts`, do not edit. */

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
  "name": "fund",
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
  "name": "rootOf",
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
    "type": "address[]",
    "internalType": "address[]"
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
  "name": "totalFunded",
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
  "name": "Funded",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "total",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
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
    "name": "epoch",
    "type": "uint64",
    "internalType": "uint64"
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

export const bytecode = "0x6102c0604052348015610010575f5ffd5b50604051614edf380380614edf83398101604081905261002f9161034d565b856040518060400160405280601081526020016f10d85a5c9b8814d95d1d1b195b595b9d60821b815250604051806040016040528060018152602001603160f81b815250610082826101be60201b60201c565b6101205261008f816101be565b61014052815160208084019190912060e052815190820120610100524660a05261011b60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60809081523060c0526020808501516001600160a01b0390811661016052604080870151821661018052606080880151602455878501516001600160401b039081166101a05288515181166101c05288519094015184166101e05287519091015161020052865101519091166102205293510151610240525050858116610260528481166102805283166102a0526101b38282610204565b5050505050506104cb565b5f5f829050601f815111156101f1578260405163305a27a960e01b81526004016101e89190610470565b60405180910390fd5b80516101fc826104a5565b179392505050565b6001600160d01b0382161580610220575065ffffffffffff8116155b80610235575062093a808165ffffffffffff16115b156102535760405163110bda9160e01b815260040160405180910390fd5b6001600160d01b038216600160d01b65ffffffffffff83160217602b55604080516001600160d01b038416815265ffffffffffff831660208201527f497d0c5fc5f3e7d516ac9100ff01118681e8cf1152e8a05235057e69ca146101910160405180910390a15050565b60405160a081016001600160401b03811182821017156102eb57634e487b7160e01b5f52604160045260245ffd5b60405290565b80516001600160401b0381168114610307575f5ffd5b919050565b80516001600160a01b0381168114610307575f5ffd5b80516001600160d01b0381168114610307575f5ffd5b805165ffffffffffff81168114610307575f5ffd5b5f5f5f5f5f5f8688036101c0811215610364575f5ffd5b610120811215610372575f5ffd5b61037a6102bd565b60a0821215610387575f5ffd5b61038f6102bd565b915061039a896102f1565b82526103a860208a016102f1565b6020830152604089810151908301526103c360608a016102f1565b6060830152608089810151908301528181526103e160a08a0161030c565b60208201526103f260c08a0161030c565b604082015260e08901516060820181905291506104126101008a016102f1565b608082015296506104289050610120880161030c565b9450610437610140880161030c565b9350610446610160880161030c565b92506104556101808801610322565b91506104646101a08801610338565b90509295509295509295565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156104c5575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051610220516102405161026051610280516102a0516148bb6106245f395f818161066b0152610a1201525f81816104ba01528181610d280152818161112d0152818161117f01528181611400015281816114750152818161150d015261324401525f818161086701528181612bbc01528181612c0e01528181612c710152612d2801525f61103d01525f61100d01525f610fe701525f818161058801528181610fb7015261167c01525f8181610766015281816108cc01528181610f8701526116d501525f81816106ad01526134aa01525f818161082c0152611d2601525f81816105c801528181610d6d01528181611c510152611df501525f61256601525f61253b01525f613b5f01525f613b3701525f613a9201525f613abc01525f613ae601526148bb5ff3fe608060405234801561000f575f5ffd5b50600436106102cd575f3560e01c806384b0196e1161017c578063aea0e78b116100dd578063e5e4d59411610093578063ef1884da1161006e578063ef1884da1461084e578063fc0c546a14610862578063ff50abdc14610889575f5ffd5b8063e5e4d5941461080c578063ed0849f71461081f578063edb3b27a14610827575f5ffd5b8063c4a12b75116100c3578063c4a12b75146107d3578063d66b9a6e146107e6578063e3f387ae146107f9575f5ffd5b8063aea0e78b146107b8578063b7f52ce6146107c0575f5ffd5b80639c53c601116101325780639d7384d9116101185780639d7384d91461074e578063a7f0b3de14610761578063ad044f4914610788575f5ffd5b80639c53c601146107085780639cf0027514610724575f5ffd5b806386b421f71161016257806386b421f7146106cf5780639182a6ee146106e25780639a10c93b146106f5575f5ffd5b806384b0196e1461068d578063861a1412146106a8575f5ffd5b80635044a760116102315780636b446779116101e7578063745400c9116101c2578063745400c9146106405780637d896c5014610653578063827c049e14610666575f5ffd5b80636b446779146105fd5780636b5b338d1461061a5780636b6868ff1461062d575f5ffd5b806357d775f81161021757806357d775f8146105835780635aa6e675146105c35780635c6a6ac3146105ea575f5ffd5b80635044a7601461056757806352f6747a1461057a575f5ffd5b80632998208d1161028657806342f6487a1161026c57806342f6487a146104b557806347e7ef24146105015780634b31971314610516575f5ffd5b80632998208d1461048457806336ac04ed1461048e575f5ffd5b80632172ec2b116102b65780632172ec2b146102ff57806323e3fbd51461030857806328be4b7f1461047b575f5ffd5b80630d5ffbf8146102d1578063164e22b8146102ec575b5f5ffd5b6102d96108a5565b6040519081526020015b60405180910390f35b6102d96102fa366004613f29565b6108fc565b6102d960255481565b6103f0610316366004613f6c565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091525073ffffffffffffffffffffffffffffffffffffffff165f90815260286020908152604091829020825160a08101845281546fffffffffffffffffffffffffffffffff8082168352700100000000000000000000000000000000918290048116948301949094526001909201549283169381019390935267ffffffffffffffff90820481166060840152780100000000000000000000000000000000000000000000000090910416608082015290565b6040516102e391905f60a0820190506fffffffffffffffffffffffffffffffff83511682526fffffffffffffffffffffffffffffffff60208401511660208301526fffffffffffffffffffffffffffffffff604084015116604083015267ffffffffffffffff606084015116606083015267ffffffffffffffff608084015116608083015292915050565b6102d960235481565b6102d962278d0081565b6102d97f2309356ead8b2dbe0e401094edd6398bebcb43f931eeaf7511eecd4ff41c6b7781565b6104dc7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016102e3565b61051461050f366004613f85565b610b56565b005b6029546105469070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff1681565b6040516fffffffffffffffffffffffffffffffff90911681526020016102e3565b610514610575366004613fc4565b610d55565b6102d960245481565b6105aa7f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff90911681526020016102e3565b6104dc7f000000000000000000000000000000000000000000000000000000000000000081565b6102d96105f8366004613fc4565b610f40565b610605611070565b604080519283526020830191909152016102e3565b6102d9610628366004613fc4565b6110d0565b6102d961063b366004614025565b611100565b61051461064e36600461409e565b611542565b6102d9610661366004613fc4565b611679565b6104dc7f000000000000000000000000000000000000000000000000000000000000000081565b6106956116fa565b6040516102e39796959493929190614101565b6105aa7f000000000000000000000000000000000000000000000000000000000000000081565b6105146106dd3660046141c0565b611758565b6102d96106f036600461427f565b6118d7565b6102d96107033660046142ce565b61195c565b602a54610546906fffffffffffffffffffffffffffffffff1681565b6102d9610732366004614302565b602760209081525f928352604080842090915290825290205481565b6102d961075c366004613fc4565b611acc565b6105aa7f000000000000000000000000000000000000000000000000000000000000000081565b602a546105469070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff1681565b6105aa611ae4565b6102d96107ce366004614025565b611af6565b6105146107e136600461432a565b611c39565b6105146107f436600461409e565b611d0e565b6102d9610807366004614389565b611dba565b61051461081a3660046143de565b611ddd565b6105aa611f61565b6104dc7f000000000000000000000000000000000000000000000000000000000000000081565b6026546105aa9067ffffffffffffffff1681565b6104dc7f000000000000000000000000000000000000000000000000000000000000000081565b602954610546906fffffffffffffffffffffffffffffffff1681565b5f806108b860016501000000000061442c565b60225416905080156108ca57806108f6565b7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff165b91505090565b5f61091261090d6020840184613fc4565b611f83565b61091b82612093565b602a545f9070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff166109586101208501610100860161445e565b6fffffffffffffffffffffffffffffffff1611610975575f6109ba565b602a5470010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff166109b06101208501610100860161445e565b6109ba9190614477565b6fffffffffffffffffffffffffffffffff169050805f036109dd57505f92915050565b6040517f40c10f19000000000000000000000000000000000000000000000000000000008152306004820152602481018290527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906340c10f19906044016020604051808303815f875af1158015610a6d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a91919061449f565b9150610a9c82612161565b602a8054601090610ad490849070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff166144b6565b82546101009290920a6fffffffffffffffffffffffffffffffff818102199093169183160217909155602a546040805186815270010000000000000000000000000000000090920490921660208201527fa1dd612b9278fe0bb5d89ed1f642dc3678d0e558630c5a4a8df212ba2197cdb492500160405180910390a150919050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526028602052604081206001810154909170010000000000000000000000000000000090910467ffffffffffffffff169003610bf0576001810180547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff167001000000000000000000000000000000004367ffffffffffffffff16021790555b610bf982612161565b815482905f90610c1c9084906fffffffffffffffffffffffffffffffff166144b6565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff160217905550610c5b82612161565b602980545f90610c7e9084906fffffffffffffffffffffffffffffffff166144b6565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055508273ffffffffffffffffffffffffffffffffffffffff167f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c483604051610cfc91815260200190565b60405180910390a2610d0e83826121ba565b610d5073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016333085612248565b505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610dcb576040517f1ea10afe0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b6022545f610dd98260c91c90565b90508067ffffffffffffffff168367ffffffffffffffff16101580610e185750610e01611f61565b67ffffffffffffffff168367ffffffffffffffff16105b15610e5b576040517fd0e8d7db00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610dc2565b5f610e6684836144de565b610e7b9067ffffffffffffffff1660286144fe565b6001610e89600560286144fe565b6001901b610e97919061442c565b8416901c790100000000000000000000000000000000000000000000000000841660c986901b7ffffffffffffffe0000000000000000000000000000000000000000000000000016178117602255905067ffffffffffffffff84167f159e1756ca6998b66592415872d410bdc71ad13a1d593ec4c8c0f95b24bed311610f1e6001856144de565b60405167ffffffffffffffff909116815260200160405180910390a250505050565b5f61106a610f4d83611679565b6110646040805160a0810182525f808252602082018190529181018290526060810182905260808101919091526040518060a001604052807f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000081526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f0000000000000000000000000000000000000000000000000000000000000000815250905090565b906122a4565b92915050565b5f8061109d602b7f636c61696d730000000000000000000000000000000000000000000000000000612381565b6110c8602b7f7769746864726177616c73000000000000000000000000000000000000000000612381565b915091509091565b5f60126110e8601067ffffffffffffffff8516614542565b601081106110f8576110f8614555565b015492915050565b5f61111161090d6020890189613fc4565b61111a87612093565b61115561112a6020890189613fc4565b877f000000000000000000000000000000000000000000000000000000000000000088888888612394565b73ffffffffffffffffffffffffffffffffffffffff8087165f9081526027602090815260408083207f0000000000000000000000000000000000000000000000000000000000000000909416835292905220548086116111b8575f915050611538565b5f6111c3828861442c565b90506111ef7f636c61696d730000000000000000000000000000000000000000000000000000826124a0565b92508083101561124b57604080518281526020810185905273ffffffffffffffffffffffffffffffffffffffff8a16917ff2942d3753ebf7641c26057874bde9d8a6b98d7cf9986175d957ce052f8d04bc910160405180910390a25b825f0361125c575f92505050611538565b602a545f9061127e9085906fffffffffffffffffffffffffffffffff16614582565b90506112926101608b016101408c0161445e565b6fffffffffffffffffffffffffffffffff1681111561130b57806112be6101608c016101408d0161445e565b6040517f23ac6cac00000000000000000000000000000000000000000000000000000000815260048101929092526fffffffffffffffffffffffffffffffff166024820152604401610dc2565b6029546fffffffffffffffffffffffffffffffff80821691611343917001000000000000000000000000000000009091041683614582565b11156113cc5760295461137c9070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff1682614582565b6029546040517f91379b5300000000000000000000000000000000000000000000000000000000815260048101929092526fffffffffffffffffffffffffffffffff166024820152604401610dc2565b6113d68484614582565b73ffffffffffffffffffffffffffffffffffffffff808b165f9081526027602090815260408083207f00000000000000000000000000000000000000000000000000000000000000009094168352929052205561143281612161565b602a80547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff929092169190911790557f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff908116908a167f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e68866114db8188614582565b6040805192835260208301919091520160405180910390a361153473ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168a866124d9565b5050505b9695505050505050565b335f908152602860205260408120600181015481549192916fffffffffffffffffffffffffffffffff918216916115909170010000000000000000000000000000000081048216911661442c565b61159a919061442c565b9050808311156115e0576040517fff06ebb00000000000000000000000000000000000000000000000000000000081526004810184905260248101829052604401610dc2565b6115e983612161565b6001830180545f9061160e9084906fffffffffffffffffffffffffffffffff166144b6565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff160217905550438260010160186101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550610d5033836121ba565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168267ffffffffffffffff1660016116bc9190614582565b6116c691906144fe565b61106a9067ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016614582565b5f6060805f5f5f606061170b612534565b61171361255f565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b6022546040515f90611790907f2309356ead8b2dbe0e401094edd6398bebcb43f931eeaf7511eecd4ff41c6b77908a906020016146a1565b6040516020818303038152906040528051906020012090506117b2888361258a565b6117bb8861272c565b6117c98188888888886128c7565b5f60106117d960208b018b613fc4565b67ffffffffffffffff166117ed9190614542565b90508860c001356002826010811061180757611807614555565b0155816012826010811061181d5761181d614555565b01555f600161182e600560286144fe565b6001901b61183c919061442c565b42602886901b17169050806118518b86612b06565b60c961186060208e018e613fc4565b6118759067ffffffffffffffff166001614582565b901b17176022558261188a60208c018c613fc4565b67ffffffffffffffff167feba09fe57f6a4118c89a3f34ba145f2811e669b9e1673939f18b19bd5c81e0ff8c6040516118c391906146b6565b60405180910390a350505050505050505050565b5f6118e184611f83565b5f5b8281101561195457368484838181106118fe576118fe614555565b905060200281019061191091906146c5565b905061193f866119236020840184613f6c565b6020840135604085013561193a6060870187614701565b612bb4565b6119499084614582565b9250506001016118e3565b509392505050565b5f5f62278d0061196a6108a5565b6119749190614582565b9050804210156119b9576040517fa085199b00000000000000000000000000000000000000000000000000000000815260048101829052426024820152604401610dc2565b73ffffffffffffffffffffffffffffffffffffffff83165f908152602860205260408120906119e6611f61565b67ffffffffffffffff161115611ab8576119ff85612d9e565b611a10610100860160e08701613fc4565b600182015467ffffffffffffffff91821670010000000000000000000000000000000090910490911611611ab8576001810154700100000000000000000000000000000000900467ffffffffffffffff16611a72610100870160e08801613fc4565b6040517f19aad72100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610dc2565b611ac384825f612e59565b95945050505050565b5f60026110e8601067ffffffffffffffff8516614542565b5f611af160225460c91c90565b905090565b5f611b0087612d9e565b611b1061112a6020890189613fc4565b73ffffffffffffffffffffffffffffffffffffffff86165f90815260286020526040902060018101547801000000000000000000000000000000000000000000000000900467ffffffffffffffff16611b706101008a0160e08b01613fc4565b67ffffffffffffffff16108015611b9b575062278d00611b8e6108a5565b611b989190614582565b42105b15611c225760018101547801000000000000000000000000000000000000000000000000900467ffffffffffffffff16611bdc6101008a0160e08b01613fc4565b6040517fe471e58f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610dc2565b611c2d878287612e59565b98975050505050505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611caa576040517f1ea10afe000000000000000000000000000000000000000000000000000000008152336004820152602401610dc2565b611cd5602b7f636c61696d730000000000000000000000000000000000000000000000000000613276565b611d00602b7f7769746864726177616c73000000000000000000000000000000000000000000613276565b611d0a8282613321565b5050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611d7f576040517f432fb9ca000000000000000000000000000000000000000000000000000000008152336004820152602401610dc2565b60238190556040518181527f8f3612fb861f612fc61bf56b1106da95b9f8d5a9d66aaddb82513ec4172311139060200160405180910390a150565b5f611dc487611f83565b611dd2878787878787612bb4565b979650505050505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611e4e576040517f1ea10afe000000000000000000000000000000000000000000000000000000008152336004820152602401610dc2565b602254611e5b8160c91c90565b67ffffffffffffffff168267ffffffffffffffff1611611ec65781611e808260c91c90565b6040517f0ae6d57500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610dc2565b6025839055602680547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff841690811790915579010000000000000000000000000000000000000000000000000082176022556040805185815260208101929092527f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c0910160405180910390a1505050565b6022545f90611f6f81613443565b611f798260c91c90565b6108f691906144de565b6022545f611f918260c91c90565b67ffffffffffffffff1690505f611fa783613443565b611fb1908361442c565b9050808467ffffffffffffffff1610612009576040517f5c01b67a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8516600482015260248101829052604401610dc2565b816120166005601061442c565b61202a9067ffffffffffffffff8716614582565b101561208d578361203d6005601061442c565b612047908461442c565b6040517fe560c88700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610dc2565b50505050565b7f2309356ead8b2dbe0e401094edd6398bebcb43f931eeaf7511eecd4ff41c6b77816040516020016120c69291906146a1565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291905280516020918201209061210d9061062890840184613fc4565b1461215e5761211f6020820182613fc4565b6040517fce5504de00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610dc2565b50565b5f6fffffffffffffffffffffffffffffffff8211156121b6576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526080600482015260248101839052604401610dc2565b5090565b80546001820154604080516fffffffffffffffffffffffffffffffff808516825270010000000000000000000000000000000090940484166020820152929091169082015273ffffffffffffffffffffffffffffffffffffffff8316907f4950cc77ea17e0dd55d08500e7dfe45df30dde031e47b720d4712aa242811e429060600160405180910390a25050565b6122568484848460016134f3565b61208d576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610dc2565b81515f9067ffffffffffffffff1682116122bf57505f61106a565b82515f906122d79067ffffffffffffffff168461442c565b60408501519091505b846060015167ffffffffffffffff1682101580156122fd57505f81115b156123365761230c8184614582565b9250600181901c9050846060015167ffffffffffffffff168261232f919061442c565b91506122e0565b606085015167ffffffffffffffff1661234f83836144fe565b6123599190614765565b6123639084614582565b9250846080015183111561237957846080015192505b505092915050565b5f61238c8383613586565b949350505050565b6040805173ffffffffffffffffffffffffffffffffffffffff808916602083015287169181019190915260608101859052608081018490525f9060a001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181528282528051602091820120908301520160405160208183030381529060405280519060200120905061243883836124328b611acc565b84613694565b612496576040517f61655eb800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8816600482015267ffffffffffffffff89166024820152604401610dc2565b5050505050505050565b5f806124ad602b85612381565b90508083106124bc57806124be565b825b915081156124d2576124d2602b85846136ab565b5092915050565b6124e683838360016136ec565b610d50576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610dc2565b6060611af17f0000000000000000000000000000000000000000000000000000000000000000613774565b6060611af17f0000000000000000000000000000000000000000000000000000000000000000613774565b5f6125958260c91c90565b905067ffffffffffffffff81166125af6020850185613fc4565b67ffffffffffffffff161461261257806125cc6020850185613fc4565b6040517f8ce0633900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610dc2565b6126226106616020850185613fc4565b421015612675576126396106616020850185613fc4565b6040517f4e4cdfe60000000000000000000000000000000000000000000000000000000081526004810191909152426024820152604401610dc2565b600561268083613443565b106126ba576040517fe04a68e300000000000000000000000000000000000000000000000000000000815260056004820152602401610dc2565b5f67ffffffffffffffff8216156126de576126d96106286001846144de565b6126e0565b5f5b90508084602001351461208d576040517f365898dc0000000000000000000000000000000000000000000000000000000081526004810182905260208501356024820152604401610dc2565b60c08101355f03612769576040517fbe968f0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61277a6105f86020840184613fc4565b90508061278f6101208401610100850161445e565b6fffffffffffffffffffffffffffffffff161115612807576127b96101208301610100840161445e565b6040517fd8ea85000000000000000000000000000000000000000000000000000000000081526fffffffffffffffffffffffffffffffff909116600482015260248101829052604401610dc2565b6128196101808301610160840161445e565b6fffffffffffffffffffffffffffffffff1661283d6101608401610140850161445e565b6fffffffffffffffffffffffffffffffff161115611d0a576128676101608301610140840161445e565b6128796101808401610160850161445e565b6040517fb093ad780000000000000000000000000000000000000000000000000000000081526fffffffffffffffffffffffffffffffff928316600482015291166024820152604401610dc2565b60235485856040516020016128dd929190614778565b604051602081830303815290604052805190602001201461292a576040517f851c5dab00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f60036129388660026144fe565b6129429190614765565b61294d906001614582565b905080821015612993576040517fe481cf770000000000000000000000000000000000000000000000000000000081526004810182905260248101839052604401610dc2565b5f61299d886137b1565b90505f805b87811015612ab7576001811b871615612aaf575f6129f6848888868181106129cc576129cc614555565b9050604002015f01358989878181106129e7576129e7614555565b905060400201602001356137f8565b9050898983818110612a0a57612a0a614555565b9050602002016020810190612a1f9190613f6c565b73ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff1614612aa2576040517fca3922d30000000000000000000000000000000000000000000000000000000081526004810183905273ffffffffffffffffffffffffffffffffffffffff82166024820152604401610dc2565b612aab836147c4565b9250505b6001016129a2565b50808414612afb576040517fe481cf770000000000000000000000000000000000000000000000000000000081526004810184905260248101829052604401610dc2565b505050505050505050565b79010000000000000000000000000000000000000000000000000081168015801590612b54575060265467ffffffffffffffff16612b476020850185613fc4565b67ffffffffffffffff1610155b15612b6257506025546024555f5b60245483604001351461106a5760245483604001356040517f650c9c53000000000000000000000000000000000000000000000000000000008152600401610dc2929190918252602082015260400190565b5f612be487877f000000000000000000000000000000000000000000000000000000000000000088888888612394565b73ffffffffffffffffffffffffffffffffffffffff8087165f9081526027602090815260408083207f000000000000000000000000000000000000000000000000000000000000000090941683529290522054808611612c47575f915050611538565b73ffffffffffffffffffffffffffffffffffffffff8781165f8181526027602090815260408083207f0000000000000000000000000000000000000000000000000000000000000000909516808452948252918290208a90558151858b038082529181018b90529095507f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e68910160405180910390a36040517fa9059cbb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8881166004830152602482018490527f0000000000000000000000000000000000000000000000000000000000000000169063a9059cbb906044016020604051808303815f875af1158015612d6e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d9291906147fb565b50509695505050505050565b5f612da7611f61565b905067ffffffffffffffff8116612dc16020840184613fc4565b612dcc90600161481a565b67ffffffffffffffff1614612e5057612de86020830183613fc4565b67ffffffffffffffff821615612e0857612e036001836144de565b612e0a565b5f5b6040517f56d6429400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610dc2565b611d0a82612093565b60018201545f906fffffffffffffffffffffffffffffffff16808203612ec3576040517fd9acd7e900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff86166004820152602401610dc2565b83545f90612ef79070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff1685614582565b85549091505f906fffffffffffffffffffffffffffffffff168210612f1c575f612f3b565b8554612f3b9083906fffffffffffffffffffffffffffffffff1661442c565b90505f818410612f4b5781612f4d565b835b9050612f797f7769746864726177616c73000000000000000000000000000000000000000000826124a0565b945080851015612fd557604080518281526020810187905273ffffffffffffffffffffffffffffffffffffffff8a16917f2d5c76137aab91d92d81a3c80d3ec2b6b49f6efc8c53ea1e92b47376932c2151910160405180910390a25b602954602a546fffffffffffffffffffffffffffffffff80831692889261301492700100000000000000000000000000000000909204821691166144b6565b6fffffffffffffffffffffffffffffffff166130309190614582565b111561308d57602954602a548691613071916fffffffffffffffffffffffffffffffff700100000000000000000000000000000000909204821691166144b6565b6fffffffffffffffffffffffffffffffff1661137c9190614582565b61309f61309a868361442c565b612161565b6001880180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff929092169190911790556130eb85612161565b8754889060109061312390849070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff166144b6565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff16021790555061316285612161565b6029805460109061319a90849070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff166144b6565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055508773ffffffffffffffffffffffffffffffffffffffff167f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d58660405161321891815260200190565b60405180910390a261322a88886121ba565b61326b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001689876124d9565b505050509392505050565b604051806040016040528061328b8484613824565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff1681526020016132b461382f565b65ffffffffffff9081169091525f928352600190930160209081526040909220815191909201519092167a0100000000000000000000000000000000000000000000000000000279ffffffffffffffffffffffffffffffffffffffffffffffffffff909216919091179055565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff82161580613350575065ffffffffffff8116155b80613365575062093a808165ffffffffffff16115b1561339c576040517f110bda9100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b79ffffffffffffffffffffffffffffffffffffffffffffffffffff82167a01000000000000000000000000000000000000000000000000000065ffffffffffff83160217602b556040805179ffffffffffffffffffffffffffffffffffffffffffffffffffff8416815265ffffffffffff831660208201527f497d0c5fc5f3e7d516ac9100ff01118681e8cf1152e8a05235057e69ca146101910160405180910390a15050565b5f5f61344f8360c91c90565b67ffffffffffffffff1690505f6005821061346b57600561346d565b815b90505b808310156134ec575f61348a60016501000000000061442c565b6134958560286144fe565b86901c169050426134d067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001683614582565b116134db57506134ec565b6134e4846147c4565b935050613470565b5050919050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f51148316613575578383151615613569573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b81545f828152600184016020526040812080549192839279ffffffffffffffffffffffffffffffffffffffffffffffffffff9182169291613661919081169061365c907a010000000000000000000000000000000000000000000000000000900465ffffffffffff166135f761382f565b613601919061483a565b895465ffffffffffff9182169179ffffffffffffffffffffffffffffffffffffffffffffffffffff881691613657917a010000000000000000000000000000000000000000000000000000909104166001613839565b613848565b6138f8565b93506136898279ffffffffffffffffffffffffffffffffffffffffffffffffffff16856138f8565b925050509250929050565b5f826136a1868685613909565b1495945050505050565b6136b683838361394a565b610d50576040517fa74c1c5f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f5114831661376857838315161561375c573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b60605f61378083613a39565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f61106a6137bd613a79565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f5f5f5f613807878787613baf565b9250925092506138178282613bfa565b50909150505b9392505050565b5f6119548383613586565b5f611af142613cfd565b5f82821882841102821861381d565b5f5f5f6138558686613d48565b91509150815f036138795783818161386f5761386f614515565b049250505061381d565b818411613890576138906003851502601118613d83565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f8082840384811115908102611ac3565b5f81815b84811015613941576139378287878481811061392b5761392b614555565b90506020020135613d94565b915060010161390d565b50949350505050565b5f815f0361395a5750600161381d565b5f5f6139668686613586565b91509150808411613a2f576040518060400160405280613990868561398b9190614582565b613dc0565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff1681526020016139b961382f565b65ffffffffffff9081169091525f8781526001808a0160209081526040909220845194909201519092167a0100000000000000000000000000000000000000000000000000000279ffffffffffffffffffffffffffffffffffffffffffffffffffff90931692909217909155925061381d915050565b5f9250505061381d565b5f60ff8216601f81111561106a576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f3073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148015613ade57507f000000000000000000000000000000000000000000000000000000000000000046145b15613b0857507f000000000000000000000000000000000000000000000000000000000000000090565b611af1604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80807f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8416601b60ff86901c01613be988828985613e1f565b945094509450505093509350939050565b5f826003811115613c0d57613c0d614858565b03613c16575050565b6001826003811115613c2a57613c2a614858565b03613c61576040517ff645eedf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6002826003811115613c7557613c75614858565b03613caf576040517ffce698f700000000000000000000000000000000000000000000000000000000815260048101829052602401610dc2565b6003826003811115613cc357613cc3614858565b03611d0a576040517fd78bce0c00000000000000000000000000000000000000000000000000000000815260048101829052602401610dc2565b5f65ffffffffffff8211156121b6576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610dc2565b5f807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b5f818310613dae575f82815260208490526040902061381d565b5f83815260208390526040902061381d565b5f79ffffffffffffffffffffffffffffffffffffffffffffffffffff8211156121b6576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260d0600482015260248101839052604401610dc2565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613e5857505f91506003905082613f08565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613ea9573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff8116613eff57505f925060019150829050613f08565b92505f91508190505b9450945094915050565b5f6101808284031215613f23575f5ffd5b50919050565b5f6101808284031215613f3a575f5ffd5b61381d8383613f12565b803573ffffffffffffffffffffffffffffffffffffffff81168114613f67575f5ffd5b919050565b5f60208284031215613f7c575f5ffd5b61381d82613f44565b5f5f60408385031215613f96575f5ffd5b613f9f83613f44565b946020939093013593505050565b803567ffffffffffffffff81168114613f67575f5ffd5b5f60208284031215613fd4575f5ffd5b61381d82613fad565b5f5f83601f840112613fed575f5ffd5b50813567ffffffffffffffff811115614004575f5ffd5b6020830191508360208260051b850101111561401e575f5ffd5b9250929050565b5f5f5f5f5f5f610200878903121561403b575f5ffd5b6140458888613f12565b95506140546101808801613f44565b94506101a087013593506101c087013592506101e087013567ffffffffffffffff811115614080575f5ffd5b61408c89828a01613fdd565b979a9699509497509295939492505050565b5f602082840312156140ae575f5ffd5b5035919050565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61413b60e08301896140b5565b828103604084015261414d81896140b5565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156141af578351835260209384019390920191600101614191565b50909b9a5050505050505050505050565b5f5f5f5f5f5f6101e087890312156141d6575f5ffd5b6141e08888613f12565b955061018087013567ffffffffffffffff8111156141fc575f5ffd5b61420889828a01613fdd565b9096509450506101a087013592506101c087013567ffffffffffffffff811115614230575f5ffd5b8701601f81018913614240575f5ffd5b803567ffffffffffffffff811115614256575f5ffd5b8960208260061b840101111561426a575f5ffd5b60208201935080925050509295509295509295565b5f5f5f60408486031215614291575f5ffd5b61429a84613fad565b9250602084013567ffffffffffffffff8111156142b5575f5ffd5b6142c186828701613fdd565b9497909650939450505050565b5f5f6101a083850312156142e0575f5ffd5b6142ea8484613f12565b91506142f96101808401613f44565b90509250929050565b5f5f60408385031215614313575f5ffd5b61431c83613f44565b91506142f960208401613f44565b5f5f6040838503121561433b575f5ffd5b823579ffffffffffffffffffffffffffffffffffffffffffffffffffff81168114614364575f5ffd5b9150602083013565ffffffffffff8116811461437e575f5ffd5b809150509250929050565b5f5f5f5f5f5f60a0878903121561439e575f5ffd5b6143a787613fad565b95506143b560208801613f44565b94506040870135935060608701359250608087013567ffffffffffffffff811115614080575f5ffd5b5f5f604083850312156143ef575f5ffd5b823591506142f960208401613fad565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8181038181111561106a5761106a6143ff565b80356fffffffffffffffffffffffffffffffff81168114613f67575f5ffd5b5f6020828403121561446e575f5ffd5b61381d8261443f565b6fffffffffffffffffffffffffffffffff828116828216039081111561106a5761106a6143ff565b5f602082840312156144af575f5ffd5b5051919050565b6fffffffffffffffffffffffffffffffff818116838216019081111561106a5761106a6143ff565b67ffffffffffffffff828116828216039081111561106a5761106a6143ff565b808202811582820484141761106a5761106a6143ff565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f8261455057614550614515565b500690565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8082018082111561106a5761106a6143ff565b6145b0826145a283613fad565b67ffffffffffffffff169052565b6020818101359083015260408082013590830152606080820135908301526080808201359083015260a0808201359083015260c080820135908301526145f860e08201613fad565b67ffffffffffffffff1660e0830152614614610100820161443f565b6fffffffffffffffffffffffffffffffff16610100830152614639610120820161443f565b6fffffffffffffffffffffffffffffffff1661012083015261465e610140820161443f565b6fffffffffffffffffffffffffffffffff16610140830152614683610160820161443f565b6fffffffffffffffffffffffffffffffff8116610160840152505050565b8281526101a0810161381d6020830184614595565b610180810161106a8284614595565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff818336030181126146f7575f5ffd5b9190910192915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614734575f5ffd5b83018035915067ffffffffffffffff82111561474e575f5ffd5b6020019150600581901b360382131561401e575f5ffd5b5f8261477357614773614515565b500490565b5f8184825b858110156147b95773ffffffffffffffffffffffffffffffffffffffff6147a383613f44565b168352602092830192919091019060010161477d565b509095945050505050565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82036147f4576147f46143ff565b5060010190565b5f6020828403121561480b575f5ffd5b8151801515811461381d575f5ffd5b67ffffffffffffffff818116838216019081111561106a5761106a6143ff565b65ffffffffffff828116828216039081111561106a5761106a6143ff565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffdfea2646970667358221220034a3b8a8a2a0c220b39da12015ab016d7228b36e9cd36dccf62b4102964069b64736f6c63430008230033" as const
