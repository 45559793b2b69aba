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

export const bytecode = "0x6102a080604052346105655780615a42803803809161001e8285610598565b8339810103906101c082126105655761012082126105655760a06040519261004584610569565b126105655760405161005681610569565b61005f826105bb565b815261006d602083016105bb565b602082015260408201516040820152610088606083016105bb565b60608201526080820151608082015282526100a560a082016105cf565b918260208201526100b860c083016105cf565b906040810191825260e083015190606081019182526100da61010085016105bb565b90608081019182526100ef61012086016105cf565b906100fd61014087016105cf565b610160870151949093906001600160a01b0386168603610565576101808801516001600160d01b0381169890899003610565576101a001519665ffffffffffff8816998a89036105655760018060a01b031660405161015d604082610598565b6010815260208101906f10d85a5c9b8814d95d1d1b195b595b9d60821b82526040519161018b604084610598565b600183526020830191603160f81b83526101a4816105f0565b610120526101b1846105f0565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261021a60c082610598565b5190206080523060c052801561055257600380546001600160a01b031990811690915560028054918216831790556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a38351602001516001600160401b0316156105435783516020015160021b6004600160421b031683516001600160401b031681811161052e575050516001600160a01b0390811661016052905160165590516001600160401b039081166101805282515181166101a05282516020015181166101c0528251604001516101e0528251606001511661020052905160800151610220528181169083161461051f576102405261026052610280526103568361035161033f6031548060801c9060018060801b03166105e3565b6032546001600160801b0316906105e3565b61065b565b6001810180911161050b578083108015610503575b80156104f7575b6104e15760d082901b6001600160d01b031916831760335560408051848152602081018690527f497d0c5fc5f3e7d516ac9100ff01118681e8cf1152e8a05235057e69ca1461019190a160405161535f90816106e382396080518161511b015260a051816151d2015260c051816150ec015260e0518161516a01526101005181615190015261012051816120bd015261014051816120e60152610160518181816104ed015261127101526101805181818161074b015281816120630152614a5001526101a05181818161172e01528181613744015261389501526101c0518181816127b401528181613771015261386401526101e05181613798015261020051816137c7015261022051816137ee01526102405181818161033b015281816138e801528181613b770152613be20152610260518181816117ae01528181611b3c01528181612b8101528181612d3e01528181612f9c015261391001526102805181818161220301526147120152f35b8263019b1c3160e71b5f5260045260245260445ffd5b5062093a808411610372565b50831561036b565b634e487b7160e01b5f52601160045260245ffd5b63a620d95b60e01b5f5260045ffd5b63f89d20ab60e01b5f5260045260245260445ffd5b6360dc034b60e11b5f5260045ffd5b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b60a081019081106001600160401b0382111761058457604052565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761058457604052565b51906001600160401b038216820361056557565b51906001600160a01b038216820361056557565b9190820391821161050b57565b601f81511161061b57602081519101516020821061060c571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b9091905f905f1984820990848102928380841093039280840393146106d4578262278d0011156106c257507f34b116baf3147468456110a980ec40d3fb0b5a3d0913b23a005a9e2036357345939462278d00910990828211900360f81b910360081c170290565b634e487b71905260116020526024601cfd5b50505062278d00919250049056fe60806040526004361015610011575f80fd5b5f3560e01c8063172bd6de1461332d578063186601ca146132865780632172ec2b1461324b5780632193efd91461310757806323e3fbd51461314757806328be4b7f1461310c5780632998208d1461310757806336ac04ed146130af5780633891649414612d6257806342f6487a14612cf4578063452a932014612ca057806347e7ef2414612a345780634b319713146129f65780635044a7601461281357806352f6747a146127d857806357d775f8146127765780635aa6e67514611f075780635c6a6ac31461273a5780636b4467791461257a5780636b5b338d1461253e578063715018a61461247a578063745400c91461236d57806379ba5097146122635780637d896c5014612227578063827c049e146121b957806384b0196e14612087578063861a1412146120255780638a0dac4a14611f585780638da5cb5b14611f07578063915bd03314611ea357806393a2f9c714611b23578063969114a014611ad95780639c53c60114611a8c5780639cf0027514611a28578063a1e2afa914611790578063a2309ff814611752578063a7f0b3de146116f0578063aea0e78b146116b2578063c4a12b7514611303578063d66b9a6e14611228578063e30c3978146111d7578063e5e4d59414610fe8578063e7e6f41114610e99578063e9ae9af114610e61578063ed0849f714610e17578063ed0c411b14610511578063edb3b27a146104a3578063ef1884da1461045e578063f2fde38b146103a0578063f512909f1461035f578063fc0c546a146102f1578063ff50abdc146102a45763ffc0052f14610260575f80fd5b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0576020610298613b2b565b604051908152f35b5f80fd5b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a05760206fffffffffffffffffffffffffffffffff60315416604051908152f35b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602061029861039b6134ad565b613ad7565b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a05773ffffffffffffffffffffffffffffffffffffffff6103ec6133a7565b6103f461400f565b16807fffffffffffffffffffffffff0000000000000000000000000000000000000000600354161760035573ffffffffffffffffffffffffffffffffffffffff600254167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602067ffffffffffffffff60195416604051908152f35b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102a0577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016101e081126102a057610180136102a0576101843567ffffffffffffffff81116102a057366023820112156102a05780600401359067ffffffffffffffff82116102a0576024810136602484840101116102a0576101a4356101c4359367ffffffffffffffff85116102a057366023860112156102a057846004013567ffffffffffffffff81116102a0573660248260061b880101116102a0576014549460405196602088017f2309356ead8b2dbe0e401094edd6398bebcb43f931eeaf7511eecd4ff41c6b77815260043567ffffffffffffffff81168091036102a05760408a0152602435988960608201526044359182608083015260643560a083015260843560c083015260a43560e083015260c435918261010082015260e43567ffffffffffffffff81168091036102a057610120820152610104356fffffffffffffffffffffffffffffffff81168091036102a057610140820152610124356fffffffffffffffffffffffffffffffff81168091036102a057610160820152610144356fffffffffffffffffffffffffffffffff81168091036102a057610180820152610164356fffffffffffffffffffffffffffffffff81168091036102a0576101a08201526101a0815261070f6101c082613588565b519020998960c91c8067ffffffffffffffff610729613aa9565b1603610dd55761073f61073a613aa9565b61383d565b4210610d9b57426107857f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1660a08e901c64ffffffffff16613830565b11610d6e5780610d5857505f5b808203610d2a5750506107a3613ac0565b67ffffffffffffffff43911611610ce95715610cc1576107c96107c4613aa9565b613725565b806fffffffffffffffffffffffffffffffff6107e3614050565b1611610c7957506fffffffffffffffffffffffffffffffff610803614070565b16610c3057610810614090565b6fffffffffffffffffffffffffffffffff8061082a6140b0565b16911611610bdd5779010000000000000000000000000000000000000000000000000088169687610bb8579061086561087192873691613a45565b60208151910120614b9c565b60148404908160011b828104600214831517156109905760039004946001860180961161099057858510610b885760426108a96150d5565b604051907f1901000000000000000000000000000000000000000000000000000000000000825260028201528b6022820152205f975f5b858110610a18575050505050505082036109ea575050600f610900613aa9565b1660108110156109bd5783906004015578ffffffffffffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff61093b613aa9565b16926001840180941161099057429060281b17169160c91b171760145567ffffffffffffffff610969613aa9565b167fdb566b2e39780aa5c64e277a2b411f8aa0eae3823838767ff013f707cb0fcbe25f80a3005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7fe481cf77000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6001811b821615610b8057610a2c8a614a05565b99888110156109bd57610a7d610a869160061b8701604481013560ff601b60247f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff841694013592821c0116876152d0565b909291926151f8565b601482029082820460141483151715610990578582116102a0576024828703928a0101357fffffffffffffffffffffffffffffffffffffffff00000000000000000000000081169260148110610b33575b505073ffffffffffffffffffffffffffffffffffffffff169060601c8103610b0457506001905b016108e0565b907fca3922d3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff929350907fffffffffffffffffffffffffffffffffffffffff000000000000000000000000809260140360031b1b161691905f610ad7565b600190610afe565b84867fe481cf77000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b610bd7929750610bcb9150853691613a45565b60208151910120614ac9565b94610871565b6fffffffffffffffffffffffffffffffff610bf6614090565b81610bff6140b0565b917fb093ad78000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b6fffffffffffffffffffffffffffffffff610c49614070565b7f91379b53000000000000000000000000000000000000000000000000000000005f52166004525f60245260445ffd5b6fffffffffffffffffffffffffffffffff610c92614050565b7fd8ea8500000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7fbe968f0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b67ffffffffffffffff610cfa613ac0565b7f9fd9eac3000000000000000000000000000000000000000000000000000000005f52166004524360245260445ffd5b7f365898dc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b610d64610d69916136c4565b61381d565b610792565b7fe04a68e3000000000000000000000000000000000000000000000000000000005f52600560045260245ffd5b610da661073a613aa9565b7f4e4cdfe6000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b67ffffffffffffffff90610de7613aa9565b907f8ce06339000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0576020610e4f613a23565b67ffffffffffffffff60405191168152f35b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a05760206102986139ed565b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a05760043567ffffffffffffffff81116102a057610ee89036906004016133ca565b5f915f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8181360301915b83811015610fdd578060051b820135838112156102a0578201610f35816139cc565b9060208101359160608201357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1833603018112156102a057820180359067ffffffffffffffff82116102a0576020018160051b360381136102a057610fa09285604086013591613b55565b90818311610fb4575b505050600101610f13565b610fd4926001949892610fc9610fce936139cc565b613bb2565b90613830565b94908680610fa9565b602085604051908152f35b346102a05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a05760043560243567ffffffffffffffff81168091036102a05761103761400f565b6014548060c91c808311156111a857790100000000000000000000000000000000000000000000000000821615159081611192575b506110f2575b916040917901000000000000000000000000000000000000000000000000007f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c09483601855827fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000060195416176019551760145582519182526020820152a1005b67ffffffffffffffff611103613a23565b81601954169182911611156111675750916040917901000000000000000000000000000000000000000000000000007f75331053920785c2bf31df306ee8bb422b8e65e62ffa206b34e55598190254c09461115c6149ee565b929450509150611072565b7f8dc719f6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905067ffffffffffffffff60195416108461106c565b827f0ae6d575000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602073ffffffffffffffffffffffffffffffffffffffff60035416604051908152f35b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a05760043573ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036112d7576020817f8f3612fb861f612fc61bf56b1106da95b9f8d5a9d66aaddb82513ec417231113926015556112cb601654826149c8565b601755604051908152a1005b7f432fb9ca000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346102a05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a05760043579ffffffffffffffffffffffffffffffffffffffffffffffffffff81168091036102a0576024359065ffffffffffff8216918281036102a05761137661400f565b6114806113824261508d565b65ffffffffffff6113b47f636c61696d7300000000000000000000000000000000000000000000000000006033614c8d565b509179ffffffffffffffffffffffffffffffffffffffffffffffffffff604051936113de8561356c565b168352811660208084019182527f636c61696d7300000000000000000000000000000000000000000000000000005f5260349052915191511660d01b7fffffffffffff00000000000000000000000000000000000000000000000000001679ffffffffffffffffffffffffffffffffffffffffffffffffffff91909116177fd27fd0da046dac2827080dc376a2d3a82daf95c11d43702b43def818e305ce8f55565b61158a61148c4261508d565b65ffffffffffff6114be7f7769746864726177616c730000000000000000000000000000000000000000006033614c8d565b509179ffffffffffffffffffffffffffffffffffffffffffffffffffff604051936114e88561356c565b168352811660208084019182527f7769746864726177616c730000000000000000000000000000000000000000005f5260349052915191511660d01b7fffffffffffff00000000000000000000000000000000000000000000000000001679ffffffffffffffffffffffffffffffffffffffffffffffffffff91909116177fa00e37d2e1382b280441eddc76cac1cc3ef41dc2388477ff541f8f7474dfcc3d55565b6115d3836115ce6115b36031546fffffffffffffffffffffffffffffffff8160801c91166136b7565b6fffffffffffffffffffffffffffffffff60325416906136b7565b614df6565b600181018091116109905780831080156116aa575b801561169e575b61166f5779ffffffffffffffffffffffffffffffffffffffffffffffffffff831660d083901b7fffffffffffff0000000000000000000000000000000000000000000000000000161760335560408051848152602081018690527f497d0c5fc5f3e7d516ac9100ff01118681e8cf1152e8a05235057e69ca1461019190a1005b827fcd8e1880000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5062093a8084116115ef565b5083156115e8565b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602060145460c91c604051908152f35b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602060325460801c604051908152f35b346102a0576117dc6117d66117a4366133fb565b90959293959491947f0000000000000000000000000000000000000000000000000000000000000000958587896147d3565b8461487f565b73ffffffffffffffffffffffffffffffffffffffff831692835f52602f60205260405f205491828111156119f45782611814916136b7565b906fffffffffffffffffffffffffffffffff61184281608061183461363b565b01511682603254169061399a565b1680831081841802186118747f636c61696d730000000000000000000000000000000000000000000000000000614be8565b8291508080931091180218936118aa857f636c61696d730000000000000000000000000000000000000000000000000000614f59565b156119cc57602095611931868681966118c6836102989a613830565b855f52602f8c5260405f20556118db83613e3c565b7fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff61191c60325493828516613672565b1691161760325580831061197e575b50613830565b9060405191858352888301527f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e68604073ffffffffffffffffffffffffffffffffffffffff851693a3614940565b604051908152828b820152847f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b604073ffffffffffffffffffffffffffffffffffffffff891693a38a61192b565b7fa74c1c5f000000000000000000000000000000000000000000000000000000005f5260045ffd5b9050837fef06daa2000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b346102a05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057611a5f6133a7565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036102a057602091610298916138ba565b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a05760206fffffffffffffffffffffffffffffffff60325416604051908152f35b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0576004355f52602d602052602060405f20541515604051908152f35b346102a057611b63611b34366133fb565b9082939495927f00000000000000000000000000000000000000000000000000000000000000009586886147d3565b611b6b6139ed565b8103611e6c5750611b7a61363b565b9273ffffffffffffffffffffffffffffffffffffffff811693845f526030602052600160405f20015460c01c602082018167ffffffffffffffff8251161080611e5c575b611e2157505060a06fffffffffffffffffffffffffffffffff9101511692845f52603060205260405f2060018101936fffffffffffffffffffffffffffffffff855416908115611df5579187602098611c84611dba9461029899989796611c3c86546fffffffffffffffffffffffffffffffff8160801c91166136b7565b9081039081111502818082109118021899611c6f6031546fffffffffffffffffffffffffffffffff8160801c91166136b7565b9081039081111502808b10818c1802186148da565b9889976fffffffffffffffffffffffffffffffff611caa611ca58b856136b7565b613e3c565b167fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416179055611d2c611ceb611ce18a613e3c565b865460801c613672565b85546fffffffffffffffffffffffffffffffff1660809190911b7fffffffffffffffffffffffffffffffff0000000000000000000000000000000016178555565b611d3588613e3c565b6fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff00000000000000000000000000000000611d77603154938460801c613672565b60801b16911617603155808810611dbf575b50507f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d589604051888152a283613e98565b614940565b60407f2d5c76137aab91d92d81a3c80d3ec2b6b49f6efc8c53ea1e92b47376932c2151918151908152898d820152a2808a611d89565b877fd9acd7e9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff905116907fe471e58f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50611e65613e24565b4210611bbe565b611e746139ed565b907f75a363f7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346102a0576101807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057611efd611ef86031546fffffffffffffffffffffffffffffffff8160801c91166136b7565b6140d0565b602061029861468c565b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602073ffffffffffffffffffffffffffffffffffffffff60025416604051908152f35b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0577fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e6020611fb26133a7565b611fba61400f565b6019547fffffffff0000000000000000000000000000000000000000ffffffffffffffff7bffffffffffffffffffffffffffffffffffffffff00000000000000008360401b1691161760195573ffffffffffffffffffffffffffffffffffffffff60405191168152a1005b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a05761215d6120e17f0000000000000000000000000000000000000000000000000000000000000000614ced565b61210a7f0000000000000000000000000000000000000000000000000000000000000000614ced565b602061216b6040519261211d8385613588565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e08701906134c4565b9085820360408701526134c4565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106121a257505050500390f35b835185528695509381019392810192600101612193565b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602061029861073a6134ad565b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0573373ffffffffffffffffffffffffffffffffffffffff6003541603612341577fffffffffffffffffffffffff000000000000000000000000000000000000000060035416600355600254337fffffffffffffffffffffffff000000000000000000000000000000000000000082161760025573ffffffffffffffffffffffffffffffffffffffff3391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057600435335f52603060205260405f20906123cd82546fffffffffffffffffffffffffffffffff8160801c91166136b7565b80821161244b57612449836123e184613e3c565b60018201805477ffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff92909216919091174360c01b7fffffffffffffffff0000000000000000000000000000000000000000000000001617905533613e98565b005b907fff06ebb0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0576124b061400f565b7fffffffffffffffffffffffff0000000000000000000000000000000000000000600354166003555f73ffffffffffffffffffffffffffffffffffffffff6002547fffffffffffffffffffffffff00000000000000000000000000000000000000008116600255167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0576020610298610d646134ad565b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0576033547f636c61696d7300000000000000000000000000000000000000000000000000005f5260346020527fd27fd0da046dac2827080dc376a2d3a82daf95c11d43702b43def818e305ce8f5479ffffffffffffffffffffffffffffffffffffffffffffffffffff808316929082169165ffffffffffff6126284261508d565b9160d01c91160365ffffffffffff8111610990578365ffffffffffff61265d9360d01c60018082119118026001189216614e9c565b81039081111502810390811115026033549079ffffffffffffffffffffffffffffffffffffffffffffffffffff82167f7769746864726177616c730000000000000000000000000000000000000000005f52603460205260405f205479ffffffffffffffffffffffffffffffffffffffffffffffffffff81169065ffffffffffff6126e74261508d565b9160d01c9116039365ffffffffffff8511610990576040948365ffffffffffff6127209360d01c60018082119118026001189216614e9c565b810390811115028103908111150282519182526020820152f35b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a05760206102986107c46134ad565b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0576020601654604051908152f35b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a05761284a6134ad565b73ffffffffffffffffffffffffffffffffffffffff60195460401c16331415806129d4575b6129a857601454908160c91c9167ffffffffffffffff82169280841080159061298e575b6129625778ffffffffffffffffffffffffffffffffffffffffffffffffff9067ffffffffffffffff6128c58583613703565b169283602802936028850403610990577f159e1756ca6998b66592415872d410bdc71ad13a1d593ec4c8c0f95b24bed311947ffffffffffffffe0000000000000000000000000000000000000000000000000079010000000000000000000000000000000000000000000000000060209661294f968516901c93169160c91b1617176014556136c4565b67ffffffffffffffff60405191168152a2005b837fd0e8d7db000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5067ffffffffffffffff6129a0613a23565b168410612893565b7fa30bbd5e000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b5073ffffffffffffffffffffffffffffffffffffffff6002541633141561286f565b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602060315460801c604051908152f35b346102a05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057612a6b6133a7565b612b7f6024359173ffffffffffffffffffffffffffffffffffffffff811690815f52603060205260405f20916001830167ffffffffffffffff815460801c1615612c55575b506fffffffffffffffffffffffffffffffff612ad7612ace87613e3c565b82865416613672565b167fffffffffffffffffffffffffffffffff00000000000000000000000000000000845416178355612b0885613e3c565b7fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff612b4960315493828516613672565b169116176031557f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c46020604051878152a2613e98565b7f000000000000000000000000000000000000000000000000000000000000000090604051907f23b872dd000000000000000000000000000000000000000000000000000000005f52336004523060245260445260205f60648180865af19060015f5114821615612c35575b5015612bf357005b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b6001821516612c4d5750813b15153d15161682612beb565b3d5f823e3d90fd5b80547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff164360801b77ffffffffffffffff000000000000000000000000000000001617905585612ab0565b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602073ffffffffffffffffffffffffffffffffffffffff60195460401c16604051908152f35b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057612d996133a7565b612da1613e24565b421061307857612daf61363b565b9073ffffffffffffffffffffffffffffffffffffffff811691825f52603060205267ffffffffffffffff600160405f20015460801c1667ffffffffffffffff825116151580613060575b613022575060a06fffffffffffffffffffffffffffffffff9101511690825f52603060205260405f209060018201916fffffffffffffffffffffffffffffffff8354168015612ff6578186602097612eb4612f9a94612e74610298999897546fffffffffffffffffffffffffffffffff8160801c91166136b7565b818082109118021898612e9f6031546fffffffffffffffffffffffffffffffff8160801c91166136b7565b9081039081111502808a10818b1802186148da565b9788966fffffffffffffffffffffffffffffffff612ed5611ca58a856136b7565b167fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416179055612f0c611ceb611ce189613e3c565b612f1587613e3c565b6fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff00000000000000000000000000000000612f57603154938460801c613672565b60801b16911617603155808710612fc0575b50507f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d588604051878152a282613e98565b7f0000000000000000000000000000000000000000000000000000000000000000614940565b60407f2d5c76137aab91d92d81a3c80d3ec2b6b49f6efc8c53ea1e92b47376932c2151918151908152888c820152a28089612f69565b857fd9acd7e9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff602083015116907f19aad721000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5067ffffffffffffffff602083015116811115612df9565b613080613e24565b7fa085199b000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a05760206040517f2309356ead8b2dbe0e401094edd6398bebcb43f931eeaf7511eecd4ff41c6b778152f35b613472565b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0576020601554604051908152f35b346102a05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a05773ffffffffffffffffffffffffffffffffffffffff6131936133a7565b5f60806040516131a281613507565b8281528260208201528260408201528260608201520152165f52603060205260a060405f2067ffffffffffffffff6040516131dc81613507565b818354916fffffffffffffffffffffffffffffffff600181851696878452602084019560801c86520154938160408401918187168352608060608601958789831c168752019660c01c875260405198895251166020880152511660408601525116606084015251166080820152f35b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a0576020601854604051908152f35b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a05760c06132be61363b565b6fffffffffffffffffffffffffffffffff60a06040519267ffffffffffffffff815116845267ffffffffffffffff602082015116602085015267ffffffffffffffff604082015116604085015282606082015116606085015282608082015116608085015201511660a0820152f35b346102a05761334961333e366133fb565b918385969495613b55565b918282111561335f579060209261029892613bb2565b73ffffffffffffffffffffffffffffffffffffffff907fef06daa2000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b6004359073ffffffffffffffffffffffffffffffffffffffff821682036102a057565b9181601f840112156102a05782359167ffffffffffffffff83116102a0576020808501948460051b0101116102a057565b9060807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8301126102a05760043573ffffffffffffffffffffffffffffffffffffffff811681036102a0579160243591604435916064359067ffffffffffffffff82116102a05761346e916004016133ca565b9091565b346102a0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a057602060405162278d008152f35b6004359067ffffffffffffffff821682036102a057565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b60a0810190811067ffffffffffffffff82111761352357604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60c0810190811067ffffffffffffffff82111761352357604052565b6040810190811067ffffffffffffffff82111761352357604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761352357604052565b604051906135d682613550565b8167ffffffffffffffff601a548181168352818160401c16602084015260801c166040820152601b546fffffffffffffffffffffffffffffffff8116606083015260801c608082015260a06fffffffffffffffffffffffffffffffff601c5416910152565b5f60a060405161364a81613550565b828152826020820152826040820152826060820152826080820152015261366f6135c9565b90565b906fffffffffffffffffffffffffffffffff809116911601906fffffffffffffffffffffffffffffffff821161099057565b8181029291811591840414171561099057565b9190820391821161099057565b67ffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9116019067ffffffffffffffff821161099057565b9067ffffffffffffffff8091169116039067ffffffffffffffff821161099057565b61366f906138176040519161373983613507565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016835267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660208401527f0000000000000000000000000000000000000000000000000000000000000000604084015267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660608401527f0000000000000000000000000000000000000000000000000000000000000000608084015261383d565b90613f4c565b600f1660108110156109bd576004015490565b9190820180921161099057565b67ffffffffffffffff16600181018091116109905761388a61366f9167ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906136a4565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016613830565b9073ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114613974577f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff160361396f5773ffffffffffffffffffffffffffffffffffffffff165f52602f60205260405f205490565b505f90565b5073ffffffffffffffffffffffffffffffffffffffff165f52602e60205260405f205490565b906fffffffffffffffffffffffffffffffff809116911603906fffffffffffffffffffffffffffffffff821161099057565b3573ffffffffffffffffffffffffffffffffffffffff811681036102a05790565b601a5460801c67ffffffffffffffff1680613a0757505f90565b613a12600f916136c4565b1660108110156109bd57601d015490565b61366f60145467ffffffffffffffff613a3b82614a32565b169060c91c613703565b92919267ffffffffffffffff82116135235760405191613a8d601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200184613588565b8294818452818301116102a0578281602093845f960137010152565b60043567ffffffffffffffff811681036102a05790565b60e43567ffffffffffffffff811681036102a05790565b7901000000000000000000000000000000000000000000000000006014541615159081613b11575b5015613b0b5760185490565b60165490565b905067ffffffffffffffff8060195416911610155f613aff565b601454613b3a8160c91c61383d565b9064ffffffffff16908082115f14613b50575090565b905090565b929373ffffffffffffffffffffffffffffffffffffffff94613ba293613b9c937f0000000000000000000000000000000000000000000000000000000000000000876147d3565b8261487f565b165f52602e60205260405f205490565b90929183810393848073ffffffffffffffffffffffffffffffffffffffff851693845f52602e60205260405f20557f0000000000000000000000000000000000000000000000000000000000000000946040517fa9059cbb000000000000000000000000000000000000000000000000000000005f52856004528360245260205f604481808b5af19060015f5114821615613e15575b60405215613ca6575b505073ffffffffffffffffffffffffffffffffffffffff613c956040927f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e6894613830565b9482519588875260208701521693a3565b909150613cb161468c565b5073ffffffffffffffffffffffffffffffffffffffff8516604051977f70a082310000000000000000000000000000000000000000000000000000000089523060048a0152602089602481855afa988915613e0a575f99613db4575b507f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e6894613dab60409573ffffffffffffffffffffffffffffffffffffffff95613c95958a8e7f0c1def715486f84686d8f4024c2891e1c61e7b6f1cc0864c03beb68a9cfd252b9f97818c998210911802189e8f978895613d8d878a613830565b845f52602e602052825f20558151908152866020820152a38a614940565b94509250613c51565b909498506020813d602011613e02575b81613dd160209383613588565b810103126102a0575197937f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e68613d0d565b3d9150613dc4565b6040513d5f823e3d90fd5b90873b15153d15161690613c48565b613e2c613b2b565b62278d0081018091116109905790565b6fffffffffffffffffffffffffffffffff8111613e68576fffffffffffffffffffffffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52608060045260245260445ffd5b606073ffffffffffffffffffffffffffffffffffffffff7f4950cc77ea17e0dd55d08500e7dfe45df30dde031e47b720d4712aa242811e42926fffffffffffffffffffffffffffffffff6001865496015416604051956fffffffffffffffffffffffffffffffff8116875260801c602087015260408601521692a2565b8115613f1f570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b915f9167ffffffffffffffff84511690818111156140065790613f6e916136b7565b916040840151925b606085019167ffffffffffffffff83511682101580613ffd575b15613fc1579067ffffffffffffffff613fac86613fb994613830565b9560011c935116906136b7565b929092613f76565b90613fec9250613fd7610fce91608095966136a4565b67ffffffffffffffff60608801511690613f15565b920151808311613ff95750565b9150565b50841515613f90565b50509150505f90565b73ffffffffffffffffffffffffffffffffffffffff60025416330361234157565b67ffffffffffffffff60019116019067ffffffffffffffff821161099057565b610104356fffffffffffffffffffffffffffffffff811681036102a05790565b610124356fffffffffffffffffffffffffffffffff811681036102a05790565b610144356fffffffffffffffffffffffffffffffff811681036102a05790565b610164356fffffffffffffffffffffffffffffffff811681036102a05790565b601454906140ea6140e48360c91c93614a32565b836136b7565b6004359067ffffffffffffffff8216938483141591826102a0578086101561465d5750816102a057600b8501808611610990571080156144d5575b6144a2576141316135c9565b92816102a05761414083614030565b67ffffffffffffffff808651169116908082146144995780821061445657506fffffffffffffffffffffffffffffffff606086015116610104356fffffffffffffffffffffffffffffffff8116918282036102a0578261419f91614d44565b6fffffffffffffffffffffffffffffffff6080880151169361014435936fffffffffffffffffffffffffffffffff8516958686036102a057866141e191614d44565b6fffffffffffffffffffffffffffffffff60a08a0151169561016435996fffffffffffffffffffffffffffffffff8b1697888c036102a0578861422391614d44565b5f93808911614427575060400199600f8b51169a61424460c435809d614d7d565b60e4359467ffffffffffffffff8616918287036102a05767ffffffffffffffff61426f915116614030565b96506102a057889260a092506040519161428883613550565b858352602083015267ffffffffffffffff87166040830152876060830152608082015201527fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000601a541617601a557fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff0000000000000000601a549260401b16911617601a557fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000080601a549360801b1616911617601a557fffffffffffffffffffffffffffffffff00000000000000000000000000000000601b541617601b556fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff0000000000000000000000000000000080601b549360801b1616911617601b557fffffffffffffffffffffffffffffffff00000000000000000000000000000000601c541617601c556102a0577f3ee3aa47ec8d7c55014ac297e4245e6247e8990036550d9e4f608b18a82fe9ec9160209150604051908152a2565b887f91379b53000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8661446967ffffffffffffffff926136c4565b907f2e125e64000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b50505050505050565b9091506102a057507fce5504de000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50505f6144e18261381d565b60405160208101907f2309356ead8b2dbe0e401094edd6398bebcb43f931eeaf7511eecd4ff41c6b7782528685036102a0578660408201526024356060820152604435608082015260643560a082015260843560c082015260a43560e082015260c43561010082015260e43567ffffffffffffffff811681036102a05767ffffffffffffffff16610120820152610104356fffffffffffffffffffffffffffffffff811681036102a0576fffffffffffffffffffffffffffffffff16610140820152610124356fffffffffffffffffffffffffffffffff811681036102a0576fffffffffffffffffffffffffffffffff16610160820152610144356fffffffffffffffffffffffffffffffff811681036102a0576fffffffffffffffffffffffffffffffff16610180820152610164356fffffffffffffffffffffffffffffffff811681036102a0576fffffffffffffffffffffffffffffffff166101a08201526101a081526146536101c082613588565b5190201415614125565b857f5c01b67a000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6fffffffffffffffffffffffffffffffff6146ba8160606146ab61363b565b01511660325460801c9061399a565b169081156147ce57604051917f40c10f1900000000000000000000000000000000000000000000000000000000835230600484015260248301526020826044815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1918215613e0a575f9261479a575b5061474c82613e3c565b6fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff0000000000000000000000000000000061478e603254938460801c613672565b60801b16911617603255565b9091506020813d6020116147c6575b816147b660209383613588565b810103126102a05751905f614742565b3d91506147a9565b5f9150565b92909173ffffffffffffffffffffffffffffffffffffffff60405193816020860196168652166040840152606083015260808201526080815261481760a082613588565b5190206040516020810191825260208152614833604082613588565b519020905f915b83831015614878578260051b820135908181105f14614867575f52602052600160405f205b92019161483a565b905f52602052600160405f2061485f565b9250505090565b815f52602d60205260405f205415614895575050565b73ffffffffffffffffffffffffffffffffffffffff907f3cf5d6a7000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b6149037f7769746864726177616c73000000000000000000000000000000000000000000614be8565b829150808093109118021890614939827f7769746864726177616c73000000000000000000000000000000000000000000614f59565b156119cc57565b9173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f51148216156149a7575b60405215612bf35750565b9060018115166149bf57823b15153d1516169061499c565b503d5f823e3d90fd5b9060405190602082019283526040820152604081526149e8606082613588565b51902090565b614a00601854806016556015546149c8565b601755565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146109905760010190565b905f918060c91c600581105f14614ac057905b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016905b828510614a7e57505050565b9091938060280260288104820361099057614aa38464ffffffffff8542941c16613830565b1115614aba57614ab290614a05565b939190614a72565b93505050565b50600590614a45565b60043567ffffffffffffffff8116918282036102a057614ae882613ad7565b60443590808203614b6e57505060155403614b46575067ffffffffffffffff6019541690600582018092116109905710614b2857614b246149ee565b5f90565b79010000000000000000000000000000000000000000000000000090565b7f851c5dab000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f650c9c53000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b81614ba9919392936149c8565b60175414614be45750601654808203614b6e577f851c5dab000000000000000000000000000000000000000000000000000000005f5260045ffd5b9050565b9060335479ffffffffffffffffffffffffffffffffffffffffffffffffffff8116925f52603460205260405f20549079ffffffffffffffffffffffffffffffffffffffffffffffffffff82169165ffffffffffff614c454261508d565b9160d01c91160365ffffffffffff8111610990578465ffffffffffff614c7a9360d01c60018082119118026001189216614e9c565b8103908111150291828103908111150290565b919091600181549179ffffffffffffffffffffffffffffffffffffffffffffffffffff8316945f520160205260405f20549079ffffffffffffffffffffffffffffffffffffffffffffffffffff82169165ffffffffffff614c454261508d565b60ff811690601f8211614d1c5760405191614d09604084613588565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b808210614d4f575050565b7f7ad7e3df000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60108110156109bd57601d018054828114614df15780614db4575b50815f52602d60205260405f20614daf8154614a05565b905555565b5f52602d60205260405f2080548015610990577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190555f614d98565b505050565b9190915f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8482099084810292838084109303928084039314614e8e578262278d001115614e7c57507f34b116baf3147468456110a980ec40d3fb0b5a3d0913b23a005a9e2036357345939462278d00910990828211900360f81b910360081c170290565b634e487b71905260116020526024601cfd5b50505062278d009192500490565b90917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8383099280830292838086109503948086039514614f4c5784831115614f345790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b50509061366f9250613f15565b90801561508657614f6b826033614c8d565b909190811161507f57614f8790614f814261508d565b92613830565b9179ffffffffffffffffffffffffffffffffffffffffffffffffffff831161504e57615049929165ffffffffffff9179ffffffffffffffffffffffffffffffffffffffffffffffffffff60405194614fde8661356c565b16845290821660208085019182525f9283526034905260409091209251905190911660d01b7fffffffffffff00000000000000000000000000000000000000000000000000001679ffffffffffffffffffffffffffffffffffffffffffffffffffff91909116179055565b600190565b827f6dfcc650000000000000000000000000000000000000000000000000000000005f5260d060045260245260445ffd5b5050505f90565b5050600190565b65ffffffffffff81116150a55765ffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52603060045260245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163014806151cf575b1561513d577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526149e860c082613588565b507f00000000000000000000000000000000000000000000000000000000000000004614615114565b60048110156152a3578061520a575050565b6001810361523a577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b6002810361526e57507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6003146152785750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615354579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15613e0a575f5173ffffffffffffffffffffffffffffffffffffffff81161561534a57905f905f90565b505f906001905f90565b5050505f916003919056" as const
