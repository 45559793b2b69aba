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

export const bytecode = "0x6102a080604052346105655780615a74803803809161001e8285610598565b8339810103906101c082126105655761012082126105655760a06040519261004584610569565b126105655760405161005681610569565b61005f826105bb565b815261006d602083016105bb565b602082015260408201516040820152610088606083016105bb565b60608201526080820151608082015282526100a560a082016105cf565b918260208201526100b860c083016105cf565b906040810191825260e083015190606081019182526100da61010085016105bb565b90608081019182526100ef61012086016105cf565b906100fd61014087016105cf565b610160870151949093906001600160a01b0386168603610565576101808801516001600160d01b0381169890899003610565576101a001519665ffffffffffff8816998a89036105655760018060a01b031660405161015d604082610598565b6010815260208101906f10d85a5c9b8814d95d1d1b195b595b9d60821b82526040519161018b604084610598565b600183526020830191603160f81b83526101a4816105f0565b610120526101b1846105f0565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261021a60c082610598565b5190206080523060c052801561055257600380546001600160a01b031990811690915560028054918216831790556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a38351602001516001600160401b0316156105435783516020015160021b6004600160421b031683516001600160401b031681811161052e575050516001600160a01b0390811661016052905160165590516001600160401b039081166101805282515181166101a05282516020015181166101c0528251604001516101e0528251606001511661020052905160800151610220528181169083161461051f576102405261026052610280526103568361035161033f6031548060801c9060018060801b03166105e3565b6032546001600160801b0316906105e3565b61065b565b6001810180911161050b578083108015610503575b80156104f7575b6104e15760d082901b6001600160d01b031916831760335560408051848152602081018690527f497d0c5fc5f3e7d516ac9100ff01118681e8cf1152e8a05235057e69ca1461019190a160405161539190816106e3823960805181614fd1015260a05181615088015260c05181614fa2015260e0518161502001526101005181615046015261012051816120d5015261014051816120fe0152610160518181816104ed015261096b01526101805181818161199e0152818161207b0152614ba101526101a051818181610eb90152818161375c01526138ad01526101c0518181816127cc01528181613789015261387c01526101e051816137b0015261020051816137df0152610220518161380601526102405181818161033b0152818161399301528181613b900152613bfb015261026051818181610f39015281816112c701528181612b9901528181612d5601528181612fb401526139bb01526102805181818161221b0152614a850152f35b8263019b1c3160e71b5f5260045260245260445ffd5b5062093a808411610372565b50831561036b565b634e487b7160e01b5f52601160045260245ffd5b63a620d95b60e01b5f5260045ffd5b63f89d20ab60e01b5f5260045260245260445ffd5b6360dc034b60e11b5f5260045ffd5b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b60a081019081106001600160401b0382111761058457604052565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761058457604052565b51906001600160401b038216820361056557565b51906001600160a01b038216820361056557565b9190820391821161050b57565b601f81511161061b57602081519101516020821061060c571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b9091905f905f1984820990848102928380841093039280840393146106d4578262278d0011156106c257507f34b116baf3147468456110a980ec40d3fb0b5a3d0913b23a005a9e2036357345939462278d00910990828211900360f81b910360081c170290565b634e487b71905260116020526024601cfd5b50505062278d00919250049056fe60806040526004361015610011575f80fd5b5f3560e01c8063172bd6de14613345578063186601ca1461329e5780632172ec2b146132635780632193efd91461311f57806323e3fbd51461315f57806328be4b7f146131245780632998208d1461311f57806336ac04ed146130c75780633891649414612d7a57806342f6487a14612d0c578063452a932014612cb857806347e7ef2414612a4c5780634b31971314612a0e5780635044a7601461282b57806352f6747a146127f057806357d775f81461278e5780635aa6e6751461162e5780635c6a6ac3146127525780636b446779146125925780636b5b338d14612556578063715018a614612492578063745400c91461238557806379ba50971461227b5780637d896c501461223f578063827c049e146121d157806384b0196e1461209f578063861a14121461203d5780638804693f1461174c5780638a0dac4a1461167f5780638da5cb5b1461162e57806393a2f9c7146112ae578063969114a0146112645780639c53c601146112175780639cf00275146111b3578063a1e2afa914610f1b578063a2309ff814610edd578063a7f0b3de14610e7b578063aea0e78b14610e3d578063c4a12b7514610a61578063d4fbbd04146109fd578063d66b9a6e14610922578063e30c3978146108d1578063e5e4d594146106e2578063e7e6f41114610593578063e9ae9af11461055b578063ed0849f714610511578063edb3b27a146104a3578063ef1884da1461045e578063f2fde38b146103a0578063f512909f1461035f578063fc0c546a146102f1578063ff50abdc146102a45763ffc0052f14610260575f80fd5b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0576020610298613b44565b604051908152f35b5f80fd5b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a05760206fffffffffffffffffffffffffffffffff60315416604051908152f35b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602061029861039b6134c5565b613af0565b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a05773ffffffffffffffffffffffffffffffffffffffff6103ec6133bf565b6103f4614028565b16807fffffffffffffffffffffffff0000000000000000000000000000000000000000600354161760035573ffffffffffffffffffffffffffffffffffffffff600254167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602067ffffffffffffffff60195416604051908152f35b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0576020610549613ace565b67ffffffffffffffff60405191168152f35b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0576020610298613a98565b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a05760043567ffffffffffffffff81116102a0576105e29036906004016133e2565b5f915f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8181360301915b838110156106d7578060051b820135838112156102a057820161062f81613a77565b9060208101359160608201357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1833603018112156102a057820180359067ffffffffffffffff82116102a0576020018160051b360381136102a05761069a9285604086013591613b6e565b908183116106ae575b50505060010161060d565b6106ce9260019498926106c36106c893613a77565b613bcb565b90613848565b949086806106a3565b602085604051908152f35b346102a05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a05760043560243567ffffffffffffffff81168091036102a057610731614028565b6014548060c91c808311156108a25779010000000000000000000000000000000000000000000000000082161515908161088c575b506107ec575b916040917901000000000000000000000000000000000000000000000000007f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c09483601855827fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000060195416176019551760145582519182526020820152a1005b67ffffffffffffffff6107fd613ace565b81601954169182911611156108615750916040917901000000000000000000000000000000000000000000000000007f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c094610856614b6c565b92945050915061076c565b7f8dc719f6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905067ffffffffffffffff601954161084610766565b827f0ae6d575000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602073ffffffffffffffffffffffffffffffffffffffff60035416604051908152f35b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a05760043573ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036109d1576020817f8f3612fb861f612fc61bf56b1106da95b9f8d5a9d66aaddb82513ec417231113926015556109c560165482614b46565b601755604051908152a1005b7f432fb9ca000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346102a0576101a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057610a57610a526031546fffffffffffffffffffffffffffffffff8160801c91166136cf565b61442a565b60206102986149ff565b346102a05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a05760043579ffffffffffffffffffffffffffffffffffffffffffffffffffff81168091036102a0576024359065ffffffffffff8216918281036102a057610ad4614028565b610bde610ae0426152ba565b65ffffffffffff610b127f636c61696d7300000000000000000000000000000000000000000000000000006033614cbf565b509179ffffffffffffffffffffffffffffffffffffffffffffffffffff60405193610b3c85613584565b168352811660208084019182527f636c61696d7300000000000000000000000000000000000000000000000000005f5260349052915191511660d01b7fffffffffffff00000000000000000000000000000000000000000000000000001679ffffffffffffffffffffffffffffffffffffffffffffffffffff91909116177fd27fd0da046dac2827080dc376a2d3a82daf95c11d43702b43def818e305ce8f55565b610ce8610bea426152ba565b65ffffffffffff610c1c7f7769746864726177616c730000000000000000000000000000000000000000006033614cbf565b509179ffffffffffffffffffffffffffffffffffffffffffffffffffff60405193610c4685613584565b168352811660208084019182527f7769746864726177616c730000000000000000000000000000000000000000005f5260349052915191511660d01b7fffffffffffff00000000000000000000000000000000000000000000000000001679ffffffffffffffffffffffffffffffffffffffffffffffffffff91909116177fa00e37d2e1382b280441eddc76cac1cc3ef41dc2388477ff541f8f7474dfcc3d55565b610d3183610d2c610d116031546fffffffffffffffffffffffffffffffff8160801c91166136cf565b6fffffffffffffffffffffffffffffffff60325416906136cf565b614d76565b60018101809111610e10578083108015610e08575b8015610dfc575b610dcd5779ffffffffffffffffffffffffffffffffffffffffffffffffffff831660d083901b7fffffffffffff0000000000000000000000000000000000000000000000000000161760335560408051848152602081018690527f497d0c5fc5f3e7d516ac9100ff01118681e8cf1152e8a05235057e69ca1461019190a1005b827fcd8e1880000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5062093a808411610d4d565b508315610d46565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602060145460c91c604051908152f35b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602060325460801c604051908152f35b346102a057610f67610f61610f2f36613413565b90959293959491947f000000000000000000000000000000000000000000000000000000000000000095858789614215565b846142c1565b73ffffffffffffffffffffffffffffffffffffffff831692835f52602f60205260405f2054918281111561117f5782610f9f916136cf565b906fffffffffffffffffffffffffffffffff610fcd816080610fbf613653565b015116826032541690613a45565b168083108184180218610fff7f636c61696d730000000000000000000000000000000000000000000000000000614c1a565b829150808093109118021893611035857f636c61696d730000000000000000000000000000000000000000000000000000615186565b15611157576020956110bc86868196611051836102989a613848565b855f52602f8c5260405f205561106683613e55565b7fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff6110a76032549382851661368a565b16911617603255808310611109575b50613848565b9060405191858352888301527f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e68604073ffffffffffffffffffffffffffffffffffffffff851693a3614382565b604051908152828b820152847f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b604073ffffffffffffffffffffffffffffffffffffffff891693a38a6110b6565b7fa74c1c5f000000000000000000000000000000000000000000000000000000005f5260045ffd5b9050837fef06daa2000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b346102a05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0576111ea6133bf565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036102a05760209161029891613965565b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a05760206fffffffffffffffffffffffffffffffff60325416604051908152f35b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0576004355f52602d602052602060405f20541515604051908152f35b346102a0576112ee6112bf36613413565b9082939495927f0000000000000000000000000000000000000000000000000000000000000000958688614215565b6112f6613a98565b81036115f75750611305613653565b9273ffffffffffffffffffffffffffffffffffffffff811693845f526030602052600160405f20015460c01c602082018167ffffffffffffffff82511610806115e7575b6115ac57505060a06fffffffffffffffffffffffffffffffff9101511692845f52603060205260405f2060018101936fffffffffffffffffffffffffffffffff85541690811561158057918760209861140f61154594610298999897966113c786546fffffffffffffffffffffffffffffffff8160801c91166136cf565b90810390811115028180821091180218996113fa6031546fffffffffffffffffffffffffffffffff8160801c91166136cf565b9081039081111502808b10818c18021861431c565b9889976fffffffffffffffffffffffffffffffff6114356114308b856136cf565b613e55565b167fffffffffffffffffffffffffffffffff000000000000000000000000000000008254161790556114b761147661146c8a613e55565b865460801c61368a565b85546fffffffffffffffffffffffffffffffff1660809190911b7fffffffffffffffffffffffffffffffff0000000000000000000000000000000016178555565b6114c088613e55565b6fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff00000000000000000000000000000000611502603154938460801c61368a565b60801b1691161760315580881061154a575b50507f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d589604051888152a283613eb1565b614382565b60407f2d5c76137aab91d92d81a3c80d3ec2b6b49f6efc8c53ea1e92b47376932c2151918151908152898d820152a2808a611514565b877fd9acd7e9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff905116907fe471e58f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506115f0613e3d565b4210611349565b6115ff613a98565b907f75a363f7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602073ffffffffffffffffffffffffffffffffffffffff60025416604051908152f35b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0577fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e60206116d96133bf565b6116e1614028565b6019547fffffffff0000000000000000000000000000000000000000ffffffffffffffff7bffffffffffffffffffffffffffffffffffffffff00000000000000008360401b1691161760195573ffffffffffffffffffffffffffffffffffffffff60405191168152a1005b346102a0577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161020081126102a0576101a0136102a0576101a43567ffffffffffffffff81116102a057366023820112156102a05780600401359067ffffffffffffffff82116102a0576024810136602484840101116102a0576101c4356101e4359367ffffffffffffffff85116102a057366023860112156102a057846004013567ffffffffffffffff81116102a0573660248260061b880101116102a0576014549460405196602088017fe3b7141c2718c7eda29006e24d23f34054469fd95db9c155dfd623d58bf25f49815260043567ffffffffffffffff81168091036102a05760408a015260243563ffffffff81168091036102a05760608a015260443598896080820152606435918260a083015260843560c083015260a43560e083015260c43561010083015260e43591826101208201526101043567ffffffffffffffff81168091036102a057610140820152610124356fffffffffffffffffffffffffffffffff81168091036102a057610160820152610144356fffffffffffffffffffffffffffffffff81168091036102a057610180820152610164356fffffffffffffffffffffffffffffffff81168091036102a0576101a0820152610184356fffffffffffffffffffffffffffffffff81168091036102a0576101c08201526101c081526119626101e0826135a0565b519020998960c91c8067ffffffffffffffff61197c613936565b1603611ffb5761199261198d613936565b613855565b4210611fc157426119d87f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1660a08e901c64ffffffffff16613848565b11611f945780611f7e57505f5b808203611f505750506119f661394d565b67ffffffffffffffff43911611611f0f5715611ee757611a1c611a17613936565b61373d565b806fffffffffffffffffffffffffffffffff611a36614049565b1611611e9f57506fffffffffffffffffffffffffffffffff611a56614069565b16611e5657611a63614089565b6fffffffffffffffffffffffffffffffff80611a7d6140a9565b16911611611e035779010000000000000000000000000000000000000000000000000088169687611dde5790611ab8611ac4928736916138d2565b6020815191012061419c565b60148404908160011b82810460021483151715610e1057600390049460018601809611610e1057858510611dae576042611afc614f8b565b604051907f1901000000000000000000000000000000000000000000000000000000000000825260028201528b6022820152205f975f5b858110611c3e57505050505050508203611c10575050600f611b53613936565b166010811015611be35783906004015578ffffffffffffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff611b8e613936565b169260018401809411610e1057429060281b17169160c91b171760145567ffffffffffffffff611bbc613936565b167fdb566b2e39780aa5c64e277a2b411f8aa0eae3823838767ff013f707cb0fcbe25f80a3005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7fe481cf77000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6001811b821615611da657611c528a6141e8565b9988811015611be357611ca3611cac9160061b8701604481013560ff601b60247f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff841694013592821c011687615302565b909291926150ae565b601482029082820460141483151715610e10578582116102a0576024828703928a0101357fffffffffffffffffffffffffffffffffffffffff00000000000000000000000081169260148110611d59575b505073ffffffffffffffffffffffffffffffffffffffff169060601c8103611d2a57506001905b01611b33565b907fca3922d3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff929350907fffffffffffffffffffffffffffffffffffffffff000000000000000000000000809260140360031b1b161691905f611cfd565b600190611d24565b84867fe481cf77000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b611dfd929750611df191508536916138d2565b602081519101206140c9565b94611ac4565b6fffffffffffffffffffffffffffffffff611e1c614089565b81611e256140a9565b917fb093ad78000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b6fffffffffffffffffffffffffffffffff611e6f614069565b7f91379b53000000000000000000000000000000000000000000000000000000005f52166004525f60245260445ffd5b6fffffffffffffffffffffffffffffffff611eb8614049565b7fd8ea8500000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7fbe968f0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b67ffffffffffffffff611f2061394d565b7f9fd9eac3000000000000000000000000000000000000000000000000000000005f52166004524360245260445ffd5b7f365898dc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b611f8a611f8f916136dc565b613835565b6119e5565b7fe04a68e3000000000000000000000000000000000000000000000000000000005f52600560045260245ffd5b611fcc61198d613936565b7f4e4cdfe6000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b67ffffffffffffffff9061200d613936565b907f8ce06339000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0576121756120f97f0000000000000000000000000000000000000000000000000000000000000000614d1f565b6121227f0000000000000000000000000000000000000000000000000000000000000000614d1f565b60206121836040519261213583856135a0565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e08701906134dc565b9085820360408701526134dc565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106121ba57505050500390f35b8351855286955093810193928101926001016121ab565b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602061029861198d6134c5565b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0573373ffffffffffffffffffffffffffffffffffffffff6003541603612359577fffffffffffffffffffffffff000000000000000000000000000000000000000060035416600355600254337fffffffffffffffffffffffff000000000000000000000000000000000000000082161760025573ffffffffffffffffffffffffffffffffffffffff3391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057600435335f52603060205260405f20906123e582546fffffffffffffffffffffffffffffffff8160801c91166136cf565b80821161246357612461836123f984613e55565b60018201805477ffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff92909216919091174360c01b7fffffffffffffffff0000000000000000000000000000000000000000000000001617905533613eb1565b005b907fff06ebb0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0576124c8614028565b7fffffffffffffffffffffffff0000000000000000000000000000000000000000600354166003555f73ffffffffffffffffffffffffffffffffffffffff6002547fffffffffffffffffffffffff00000000000000000000000000000000000000008116600255167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0576020610298611f8a6134c5565b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0576033547f636c61696d7300000000000000000000000000000000000000000000000000005f5260346020527fd27fd0da046dac2827080dc376a2d3a82daf95c11d43702b43def818e305ce8f5479ffffffffffffffffffffffffffffffffffffffffffffffffffff808316929082169165ffffffffffff612640426152ba565b9160d01c91160365ffffffffffff8111610e10578365ffffffffffff6126759360d01c60018082119118026001189216614e1c565b81039081111502810390811115026033549079ffffffffffffffffffffffffffffffffffffffffffffffffffff82167f7769746864726177616c730000000000000000000000000000000000000000005f52603460205260405f205479ffffffffffffffffffffffffffffffffffffffffffffffffffff81169065ffffffffffff6126ff426152ba565b9160d01c9116039365ffffffffffff8511610e10576040948365ffffffffffff6127389360d01c60018082119118026001189216614e1c565b810390811115028103908111150282519182526020820152f35b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0576020610298611a176134c5565b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0576020601654604051908152f35b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0576128626134c5565b73ffffffffffffffffffffffffffffffffffffffff60195460401c16331415806129ec575b6129c057601454908160c91c9167ffffffffffffffff8216928084108015906129a6575b61297a5778ffffffffffffffffffffffffffffffffffffffffffffffffff9067ffffffffffffffff6128dd858361371b565b169283602802936028850403610e10577f159e1756ca6998b66592415872d410bdc71ad13a1d593ec4c8c0f95b24bed311947ffffffffffffffe00000000000000000000000000000000000000000000000000790100000000000000000000000000000000000000000000000000602096612967968516901c93169160c91b1617176014556136dc565b67ffffffffffffffff60405191168152a2005b837fd0e8d7db000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5067ffffffffffffffff6129b8613ace565b1684106128ab565b7fa30bbd5e000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b5073ffffffffffffffffffffffffffffffffffffffff60025416331415612887565b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602060315460801c604051908152f35b346102a05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057612a836133bf565b612b976024359173ffffffffffffffffffffffffffffffffffffffff811690815f52603060205260405f20916001830167ffffffffffffffff815460801c1615612c6d575b506fffffffffffffffffffffffffffffffff612aef612ae687613e55565b8286541661368a565b167fffffffffffffffffffffffffffffffff00000000000000000000000000000000845416178355612b2085613e55565b7fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff612b616031549382851661368a565b169116176031557f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c46020604051878152a2613eb1565b7f000000000000000000000000000000000000000000000000000000000000000090604051907f23b872dd000000000000000000000000000000000000000000000000000000005f52336004523060245260445260205f60648180865af19060015f5114821615612c4d575b5015612c0b57005b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b6001821516612c655750813b15153d15161682612c03565b3d5f823e3d90fd5b80547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff164360801b77ffffffffffffffff000000000000000000000000000000001617905585612ac8565b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602073ffffffffffffffffffffffffffffffffffffffff60195460401c16604051908152f35b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057612db16133bf565b612db9613e3d565b421061309057612dc7613653565b9073ffffffffffffffffffffffffffffffffffffffff811691825f52603060205267ffffffffffffffff600160405f20015460801c1667ffffffffffffffff825116151580613078575b61303a575060a06fffffffffffffffffffffffffffffffff9101511690825f52603060205260405f209060018201916fffffffffffffffffffffffffffffffff835416801561300e578186602097612ecc612fb294612e8c610298999897546fffffffffffffffffffffffffffffffff8160801c91166136cf565b818082109118021898612eb76031546fffffffffffffffffffffffffffffffff8160801c91166136cf565b9081039081111502808a10818b18021861431c565b9788966fffffffffffffffffffffffffffffffff612eed6114308a856136cf565b167fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416179055612f2461147661146c89613e55565b612f2d87613e55565b6fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff00000000000000000000000000000000612f6f603154938460801c61368a565b60801b16911617603155808710612fd8575b50507f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d588604051878152a282613eb1565b7f0000000000000000000000000000000000000000000000000000000000000000614382565b60407f2d5c76137aab91d92d81a3c80d3ec2b6b49f6efc8c53ea1e92b47376932c2151918151908152888c820152a28089612f81565b857fd9acd7e9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff602083015116907f19aad721000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5067ffffffffffffffff602083015116811115612e11565b613098613e3d565b7fa085199b000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a05760206040517fe3b7141c2718c7eda29006e24d23f34054469fd95db9c155dfd623d58bf25f498152f35b61348a565b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0576020601554604051908152f35b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a05773ffffffffffffffffffffffffffffffffffffffff6131ab6133bf565b5f60806040516131ba8161351f565b8281528260208201528260408201528260608201520152165f52603060205260a060405f2067ffffffffffffffff6040516131f48161351f565b818354916fffffffffffffffffffffffffffffffff600181851696878452602084019560801c86520154938160408401918187168352608060608601958789831c168752019660c01c875260405198895251166020880152511660408601525116606084015251166080820152f35b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0576020601854604051908152f35b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a05760c06132d6613653565b6fffffffffffffffffffffffffffffffff60a06040519267ffffffffffffffff815116845267ffffffffffffffff602082015116602085015267ffffffffffffffff604082015116604085015282606082015116606085015282608082015116608085015201511660a0820152f35b346102a05761336161335636613413565b918385969495613b6e565b9182821115613377579060209261029892613bcb565b73ffffffffffffffffffffffffffffffffffffffff907fef06daa2000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b6004359073ffffffffffffffffffffffffffffffffffffffff821682036102a057565b9181601f840112156102a05782359167ffffffffffffffff83116102a0576020808501948460051b0101116102a057565b9060807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8301126102a05760043573ffffffffffffffffffffffffffffffffffffffff811681036102a0579160243591604435916064359067ffffffffffffffff82116102a057613486916004016133e2565b9091565b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602060405162278d008152f35b6004359067ffffffffffffffff821682036102a057565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b60a0810190811067ffffffffffffffff82111761353b57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60c0810190811067ffffffffffffffff82111761353b57604052565b6040810190811067ffffffffffffffff82111761353b57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761353b57604052565b604051906135ee82613568565b8167ffffffffffffffff601a548181168352818160401c16602084015260801c166040820152601b546fffffffffffffffffffffffffffffffff8116606083015260801c608082015260a06fffffffffffffffffffffffffffffffff601c5416910152565b5f60a060405161366281613568565b82815282602082015282604082015282606082015282608082015201526136876135e1565b90565b906fffffffffffffffffffffffffffffffff809116911601906fffffffffffffffffffffffffffffffff8211610e1057565b81810292918115918404141715610e1057565b91908203918211610e1057565b67ffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9116019067ffffffffffffffff8211610e1057565b9067ffffffffffffffff8091169116039067ffffffffffffffff8211610e1057565b6136879061382f604051916137518361351f565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016835267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660208401527f0000000000000000000000000000000000000000000000000000000000000000604084015267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660608401527f00000000000000000000000000000000000000000000000000000000000000006080840152613855565b90613f65565b600f166010811015611be3576004015490565b91908201809211610e1057565b67ffffffffffffffff1660018101809111610e10576138a26136879167ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906136bc565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016613848565b92919267ffffffffffffffff821161353b576040519161391a601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016602001846135a0565b8294818452818301116102a0578281602093845f960137010152565b60043567ffffffffffffffff811681036102a05790565b6101043567ffffffffffffffff811681036102a05790565b9073ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114613a1f577f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1603613a1a5773ffffffffffffffffffffffffffffffffffffffff165f52602f60205260405f205490565b505f90565b5073ffffffffffffffffffffffffffffffffffffffff165f52602e60205260405f205490565b906fffffffffffffffffffffffffffffffff809116911603906fffffffffffffffffffffffffffffffff8211610e1057565b3573ffffffffffffffffffffffffffffffffffffffff811681036102a05790565b601a5460801c67ffffffffffffffff1680613ab257505f90565b613abd600f916136dc565b166010811015611be357601d015490565b61368760145467ffffffffffffffff613ae682614b83565b169060c91c61371b565b7901000000000000000000000000000000000000000000000000006014541615159081613b2a575b5015613b245760185490565b60165490565b905067ffffffffffffffff8060195416911610155f613b18565b601454613b538160c91c613855565b9064ffffffffff16908082115f14613b69575090565b905090565b929373ffffffffffffffffffffffffffffffffffffffff94613bbb93613bb5937f000000000000000000000000000000000000000000000000000000000000000087614215565b826142c1565b165f52602e60205260405f205490565b90929183810393848073ffffffffffffffffffffffffffffffffffffffff851693845f52602e60205260405f20557f0000000000000000000000000000000000000000000000000000000000000000946040517fa9059cbb000000000000000000000000000000000000000000000000000000005f52856004528360245260205f604481808b5af19060015f5114821615613e2e575b60405215613cbf575b505073ffffffffffffffffffffffffffffffffffffffff613cae6040927f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e6894613848565b9482519588875260208701521693a3565b909150613cca6149ff565b5073ffffffffffffffffffffffffffffffffffffffff8516604051977f70a082310000000000000000000000000000000000000000000000000000000089523060048a0152602089602481855afa988915613e23575f99613dcd575b507f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e6894613dc460409573ffffffffffffffffffffffffffffffffffffffff95613cae958a8e7f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b9f97818c998210911802189e8f978895613da6878a613848565b845f52602e602052825f20558151908152866020820152a38a614382565b94509250613c6a565b909498506020813d602011613e1b575b81613dea602093836135a0565b810103126102a0575197937f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e68613d26565b3d9150613ddd565b6040513d5f823e3d90fd5b90873b15153d15161690613c61565b613e45613b44565b62278d008101809111610e105790565b6fffffffffffffffffffffffffffffffff8111613e81576fffffffffffffffffffffffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52608060045260245260445ffd5b606073ffffffffffffffffffffffffffffffffffffffff7f4950cc77ea17e0dd55d08500e7dfe45df30dde031e47b720d4712aa242811e42926fffffffffffffffffffffffffffffffff6001865496015416604051956fffffffffffffffffffffffffffffffff8116875260801c602087015260408601521692a2565b8115613f38570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b915f9167ffffffffffffffff845116908181111561401f5790613f87916136cf565b916040840151925b606085019167ffffffffffffffff83511682101580614016575b15613fda579067ffffffffffffffff613fc586613fd294613848565b9560011c935116906136cf565b929092613f8f565b906140059250613ff06106c891608095966136bc565b67ffffffffffffffff60608801511690613f2e565b9201518083116140125750565b9150565b50841515613fa9565b50509150505f90565b73ffffffffffffffffffffffffffffffffffffffff60025416330361235957565b610124356fffffffffffffffffffffffffffffffff811681036102a05790565b610144356fffffffffffffffffffffffffffffffff811681036102a05790565b610164356fffffffffffffffffffffffffffffffff811681036102a05790565b610184356fffffffffffffffffffffffffffffffff811681036102a05790565b60043567ffffffffffffffff8116918282036102a0576140e882613af0565b6064359080820361416e57505060155403614146575067ffffffffffffffff601954169060058201809211610e10571061412857614124614b6c565b5f90565b79010000000000000000000000000000000000000000000000000090565b7f851c5dab000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f650c9c53000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b816141a991939293614b46565b601754146141e4575060165480820361416e577f851c5dab000000000000000000000000000000000000000000000000000000005f5260045ffd5b9050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114610e105760010190565b92909173ffffffffffffffffffffffffffffffffffffffff60405193816020860196168652166040840152606083015260808201526080815261425960a0826135a0565b51902060405160208101918252602081526142756040826135a0565b519020905f915b838310156142ba578260051b820135908181105f146142a9575f52602052600160405f205b92019161427c565b905f52602052600160405f206142a1565b9250505090565b815f52602d60205260405f2054156142d7575050565b73ffffffffffffffffffffffffffffffffffffffff907f3cf5d6a7000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b6143457f7769746864726177616c73000000000000000000000000000000000000000000614c1a565b82915080809310911802189061437b827f7769746864726177616c73000000000000000000000000000000000000000000615186565b1561115757565b9173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f51148216156143e9575b60405215612c0b5750565b90600181151661440157823b15153d151616906143de565b503d5f823e3d90fd5b67ffffffffffffffff60019116019067ffffffffffffffff8211610e1057565b6014549061444461443e8360c91c93614b83565b836136cf565b6004359067ffffffffffffffff8216938483141591826102a057808610156149d05750816102a057600b8501808611610e1057108015614830575b6147fd5761448b6135e1565b92816102a05761449a8361440a565b67ffffffffffffffff808651169116908082146147f4578082106147b157506fffffffffffffffffffffffffffffffff606086015116610124356fffffffffffffffffffffffffffffffff8116918282036102a057826144f991614ed9565b6fffffffffffffffffffffffffffffffff6080880151169361016435936fffffffffffffffffffffffffffffffff8516958686036102a0578661453b91614ed9565b6fffffffffffffffffffffffffffffffff60a08a0151169561018435996fffffffffffffffffffffffffffffffff8b1697888c036102a0578861457d91614ed9565b5f93808911614782575060400199600f8b51169a61459e60e435809d614f12565b610104359467ffffffffffffffff8616918287036102a05767ffffffffffffffff6145ca91511661440a565b96506102a057889260a09250604051916145e383613568565b858352602083015267ffffffffffffffff87166040830152876060830152608082015201527fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000601a541617601a557fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff0000000000000000601a549260401b16911617601a557fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000080601a549360801b1616911617601a557fffffffffffffffffffffffffffffffff00000000000000000000000000000000601b541617601b556fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff0000000000000000000000000000000080601b549360801b1616911617601b557fffffffffffffffffffffffffffffffff00000000000000000000000000000000601c541617601c556102a0577f3ee3aa47ec8d7c55014ac297e4245e6247e8990036550d9e4f608b18a82fe9ec9160209150604051908152a2565b887f91379b53000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b866147c467ffffffffffffffff926136dc565b907f2e125e64000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b50505050505050565b9091506102a057507fce5504de000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50505f61483c82613835565b60405160208101907fe3b7141c2718c7eda29006e24d23f34054469fd95db9c155dfd623d58bf25f4982528685036102a05786604082015260243563ffffffff81168091036102a0576060820152604435608082015260643560a082015260843560c082015260a43560e082015260c43561010082015260e4356101208201526101043567ffffffffffffffff811681036102a05767ffffffffffffffff16610140820152610124356fffffffffffffffffffffffffffffffff811681036102a0576fffffffffffffffffffffffffffffffff16610160820152610144356fffffffffffffffffffffffffffffffff811681036102a0576fffffffffffffffffffffffffffffffff16610180820152610164356fffffffffffffffffffffffffffffffff811681036102a0576fffffffffffffffffffffffffffffffff166101a0820152610184356fffffffffffffffffffffffffffffffff811681036102a0576fffffffffffffffffffffffffffffffff166101c08201526101c081526149c66101e0826135a0565b519020141561447f565b857f5c01b67a000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6fffffffffffffffffffffffffffffffff614a2d816060614a1e613653565b01511660325460801c90613a45565b16908115614b4157604051917f40c10f1900000000000000000000000000000000000000000000000000000000835230600484015260248301526020826044815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1918215613e23575f92614b0d575b50614abf82613e55565b6fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff00000000000000000000000000000000614b01603254938460801c61368a565b60801b16911617603255565b9091506020813d602011614b39575b81614b29602093836135a0565b810103126102a05751905f614ab5565b3d9150614b1c565b5f9150565b906040519060208201928352604082015260408152614b666060826135a0565b51902090565b614b7e60185480601655601554614b46565b601755565b905f918060c91c600581105f14614c1157905b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016905b828510614bcf57505050565b90919380602802602881048203610e1057614bf48464ffffffffff8542941c16613848565b1115614c0b57614c03906141e8565b939190614bc3565b93505050565b50600590614b96565b9060335479ffffffffffffffffffffffffffffffffffffffffffffffffffff8116925f52603460205260405f20549079ffffffffffffffffffffffffffffffffffffffffffffffffffff82169165ffffffffffff614c77426152ba565b9160d01c91160365ffffffffffff8111610e10578465ffffffffffff614cac9360d01c60018082119118026001189216614e1c565b8103908111150291828103908111150290565b919091600181549179ffffffffffffffffffffffffffffffffffffffffffffffffffff8316945f520160205260405f20549079ffffffffffffffffffffffffffffffffffffffffffffffffffff82169165ffffffffffff614c77426152ba565b60ff811690601f8211614d4e5760405191614d3b6040846135a0565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b9190915f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8482099084810292838084109303928084039314614e0e578262278d001115614dfc57507f34b116baf3147468456110a980ec40d3fb0b5a3d0913b23a005a9e2036357345939462278d00910990828211900360f81b910360081c170290565b634e487b71905260116020526024601cfd5b50505062278d009192500490565b90917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8383099280830292838086109503948086039514614ecc5784831115614eb45790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b5050906136879250613f2e565b808210614ee4575050565b7f7ad7e3df000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6010811015611be357601d018054828114614f865780614f49575b50815f52602d60205260405f20614f4481546141e8565b905555565b5f52602d60205260405f2080548015610e10577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190555f614f2d565b505050565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480615085575b15614ff3577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152614b6660c0826135a0565b507f00000000000000000000000000000000000000000000000000000000000000004614614fca565b600481101561515957806150c0575050565b600181036150f0577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b6002810361512457507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60031461512e5750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9080156152b357615198826033614cbf565b90919081116152ac576151b4906151ae426152ba565b92613848565b9179ffffffffffffffffffffffffffffffffffffffffffffffffffff831161527b57615276929165ffffffffffff9179ffffffffffffffffffffffffffffffffffffffffffffffffffff6040519461520b86613584565b16845290821660208085019182525f9283526034905260409091209251905190911660d01b7fffffffffffff00000000000000000000000000000000000000000000000000001679ffffffffffffffffffffffffffffffffffffffffffffffffffff91909116179055565b600190565b827f6dfcc650000000000000000000000000000000000000000000000000000000005f5260d060045260245260445ffd5b5050505f90565b5050600190565b65ffffffffffff81116152d25765ffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52603060045260245260445ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615386579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15613e23575f5173ffffffffffffffffffffffffffffffffffffffff81161561537c57905f905f90565b505f906001905f90565b5050505f916003919056" as const
