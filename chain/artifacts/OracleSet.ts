/** ABI and creation code of the contract OracleSet. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "config",
    "type": "tuple",
    "internalType": "struct OracleSetConfig",
    "components": [
     {
      "name": "bondAsset",
      "type": "address",
      "internalType": "contract IERC20"
     },
     {
      "name": "minBond",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "activationDelay",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "unbondingTime",
      "type": "uint64",
      "internalType": "uint64"
     }
    ]
   },
   {
    "name": "settlement_",
    "type": "address",
    "internalType": "contract ISettlement"
   },
   {
    "name": "founders",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "payees",
    "type": "address[]",
    "internalType": "address[]"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "MAX_ORACLES",
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
  "name": "activationDelay",
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
  "name": "activeSigners",
  "inputs": [],
  "outputs": [
   {
    "name": "signers",
    "type": "address[]",
    "internalType": "address[]"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "addBond",
  "inputs": [
   {
    "name": "amount",
    "type": "uint128",
    "internalType": "uint128"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "admit",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "admitted",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "bondAsset",
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
  "name": "challenge",
  "inputs": [
   {
    "name": "from",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "reason",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "commit",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "dismiss",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "dismissChallenge",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "exit",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "isAdmitted",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
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
  "name": "join",
  "inputs": [
   {
    "name": "payee",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "lapseChallenge",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "liableFor",
  "inputs": [
   {
    "name": "signer",
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
  "name": "liableForKey",
  "inputs": [
   {
    "name": "key",
    "type": "bytes32",
    "internalType": "bytes32"
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
  "name": "minBond",
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
  "name": "offer",
  "inputs": [
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
  "name": "openChallenge",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct Challenge",
    "components": [
     {
      "name": "challenger",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "from",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "until",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "reason",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "oracleOf",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct Oracle",
    "components": [
     {
      "name": "payee",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "activeFrom",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "bond",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "leavesAt",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "receiptKey",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "proveEquivocation",
  "inputs": [
   {
    "name": "a",
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
    "name": "signatureA",
    "type": "tuple",
    "internalType": "struct CompactSignature",
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
   },
   {
    "name": "b",
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
    "name": "signatureB",
    "type": "tuple",
    "internalType": "struct CompactSignature",
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
  "name": "proveOmission",
  "inputs": [
   {
    "name": "receipt",
    "type": "tuple",
    "internalType": "struct SignedReceipt",
    "components": [
     {
      "name": "message",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "arrivedAtMs",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "keyX",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "keyY",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "signature",
      "type": "bytes",
      "internalType": "bytes"
     }
    ]
   },
   {
    "name": "first",
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
    "name": "inFirst",
    "type": "tuple",
    "internalType": "struct Absence",
    "components": [
     {
      "name": "index",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "below",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "belowArrivedAtMs",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "belowProof",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     },
     {
      "name": "above",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "aboveArrivedAtMs",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "aboveProof",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     }
    ]
   },
   {
    "name": "next",
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
    "name": "inNext",
    "type": "tuple",
    "internalType": "struct Absence",
    "components": [
     {
      "name": "index",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "below",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "belowArrivedAtMs",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "belowProof",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     },
     {
      "name": "above",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "aboveArrivedAtMs",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "aboveProof",
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
  "name": "proveOverBudget",
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
    "name": "signature",
    "type": "tuple",
    "internalType": "struct CompactSignature",
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
  "name": "quorumOf",
  "inputs": [
   {
    "name": "signers",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "pure"
 },
 {
  "type": "function",
  "name": "requestExit",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setReceiptKey",
  "inputs": [
   {
    "name": "key",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "settlement",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "contract ISettlement"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "slash",
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
  "name": "takeOver",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "unbondingTime",
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
  "name": "uphold",
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
  "type": "event",
  "name": "BondAdded",
  "inputs": [
   {
    "name": "signer",
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
    "name": "bond",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ChallengeClosed",
  "inputs": [
   {
    "name": "challenger",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "from",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "upheld",
    "type": "bool",
    "indexed": false,
    "internalType": "bool"
   },
   {
    "name": "reward",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ChallengeOpened",
  "inputs": [
   {
    "name": "challenger",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "from",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "reason",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   },
   {
    "name": "until",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleAdmitted",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "admitted",
    "type": "bool",
    "indexed": false,
    "internalType": "bool"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleJoined",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "payee",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "bond",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "activeFrom",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleLeaving",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "leavesAt",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleLeft",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "bond",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleSlashed",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "fault",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   },
   {
    "name": "reporter",
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
  "name": "ReceiptKeySet",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "key",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "SignerRotated",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "indexed": true,
    "internalType": "address"
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
   },
   {
    "name": "quorum",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "signers",
    "type": "address[]",
    "indexed": false,
    "internalType": "address[]"
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
  "name": "OracleSet_AccountTaken",
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
  "name": "OracleSet_AlreadyJoined",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_ChallengeOpen",
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
  "name": "OracleSet_Full",
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
  "name": "OracleSet_KeyTaken",
  "inputs": [
   {
    "name": "key",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_LastOne",
  "inputs": []
 },
 {
  "type": "error",
  "name": "OracleSet_LengthsDiffer",
  "inputs": [
   {
    "name": "founders",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "payees",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NoChallenge",
  "inputs": []
 },
 {
  "type": "error",
  "name": "OracleSet_NoFault",
  "inputs": [
   {
    "name": "why",
    "type": "string",
    "internalType": "string"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NoOracles",
  "inputs": []
 },
 {
  "type": "error",
  "name": "OracleSet_NoPayee",
  "inputs": []
 },
 {
  "type": "error",
  "name": "OracleSet_NoSigner",
  "inputs": []
 },
 {
  "type": "error",
  "name": "OracleSet_NotAdmitted",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotGovernance",
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
  "name": "OracleSet_NotJoined",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotLapsed",
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
  "name": "OracleSet_NotOffered",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotReady",
  "inputs": [
   {
    "name": "leavesAt",
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
  "name": "OracleSet_NothingLeft",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_PunishedBefore",
  "inputs": [
   {
    "name": "fault",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_UnbondingTooShort",
  "inputs": [
   {
    "name": "unbondingTime",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "challengeWindow",
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
 }
] as const

export const bytecode = "0x610140806040523461060d57614a3f803803809161001d8285610624565b833981019080820360e0811261060d5760801361060d5760405190608082016001600160401b0381118382101761041d5760405280516001600160a01b038116810361060d5782526020810151906001600160801b038216820361060d576020830191825261008e60408201610647565b93604084019485526100a260608301610647565b6060850190815260808301519092906001600160a01b0381169081810361060d5760a08301516001600160401b03811161060d57846100e291850161065b565b60c0840151909890936001600160401b03851161060d57600495602095610109920161065b565b97516001600160a01b031660805286516001600160801b0390811660a0528751600a91160460c052516001600160401b0390811660e052855116610100526101205260405163430d0a0960e11b815292839182905afa908115610619575f916105db575b5090516001600160401b0391821691168181106105c65750508251156105b75782518251908181036105a2575050426001600160401b03169290915f915b8051831015610489576001600160a01b036101c684836106d1565b5116936001600160a01b036101db85856106d1565b51169260018060801b0382511692841561047a57861561046b575f878152600160205260409020546001600160a01b031661045857601f6009541015610444575f878152600260205260409020546001600160a01b03166104315760405160a081016001600160401b0381118282101761041d57604090815286825260208083018b81528383018881525f6060860181815260808088018381528f8452600196879052969092209651875494516001600160e01b03199095166001600160a01b03919091161760a09490941b600160a01b600160e01b03169390931786559051928501805492516001600160c01b03199093166001600160801b03949094169390931791901b600160801b600160c01b031617905551600291909101556009546801000000000000000081101561041d578761032082600161032694016009556106f9565b90610711565b6009545f198101908111610399575b801515806103ef575b156103ad575f19810181811161039957886103868261037a61036261038b956106f9565b905460039190911b1c6001600160a01b0316916106f9565b929091610320876106f9565b610711565b8015610399575f1901610335565b634e487b7160e01b5f52601160045260245ffd5b5094919390957f6e6a236f1abdd4f8eefaf760bb133c7f07a651f89a3fd58dfdbdfc690f5784b5604060019581519081528a6020820152a301919290926101ab565b505f1981018181116103995761040589916106f9565b905460039190911b1c6001600160a01b03161161033e565b634e487b7160e01b5f52604160045260245ffd5b86630352f08b60e51b5f5260045260245ffd5b6325c8646b60e11b5f52601f60045260245ffd5b866337cde8fb60e01b5f5260045260245ffd5b632617584960e21b5f5260045ffd5b63487cb27d60e01b5f5260045ffd5b60405161430a90816107358239608051818181610437015281816106b50152818161088b01528181610a7c01528181610b4a01528181610eb80152818161116d015281816115ee01528181611aff0152612168015260a05181818161139c01528181611a040152612795015260c051818181610a4801528181610e8c015281816110c6015281816115c3015281816118e2015261332a015260e0518181816116780152611958015261010051818181610cc901528181610d4201528181612f2401526132530152610120518181816102d9015281816107520152818161099401528181610be701528181610e2c01528181610f60015281816114b501528181611504015281816116e801528181611d4d01526128490152f35b63226bb0d760e21b5f5260045260245260445ffd5b63308a792760e01b5f5260045ffd5b63e0aa083160e01b5f5260045260245260445ffd5b90506020813d602011610611575b816105f660209383610624565b8101031261060d5761060790610647565b5f61016d565b5f80fd5b3d91506105e9565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b0382119082101761041d57604052565b51906001600160401b038216820361060d57565b81601f8201121561060d578051916001600160401b03831161041d578260051b916040519361068d6020850186610624565b845260208085019382010191821161060d57602001915b8183106106b15750505090565b82516001600160a01b038116810361060d578152602092830192016106a4565b80518210156106e55760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b6009548110156106e55760095f5260205f2001905f90565b80546001600160a01b0360039390931b83811b199091169290931690921b17905556fe60806040526004361015610011575f80fd5b5f5f3560e01c806304906d2114611c805780630af70a2914611bad5780631f30e0cb14611b8e57806328ffe6c8146119115780632da25de3146118cc5780632e0de5ac14611898578063339599f6146116a75780633a8c0786146116625780633c7a3aff146116495780633f275d66146114e4578063511606301461149f57806353bffc571461146a5780635aa95d1a14611448578063665cee09146113e55780637f8e3b4e146113cb578063831518b7146113865780638460851f14610ef5578063866ce3aa14610cf85780638b0b30ce14610cb35780638b9b897414610baa5780638ef14e1014610b79578063babef33e14610b34578063bc64914f1461096c578063bfedbfa014610950578063ce2d4aca14610901578063d233fb38146108c3578063e2dbf9d1146107e5578063e7bdd0bf14610723578063e9fad8ee146105af578063f0e030d1146102545763f890e2861461016f575f80fd5b3461025157602036600319011261025157604060a09161018d6122c7565b816080845161019b81612373565b82815282602082015282868201528260608201520152600180851b031681526001602052206040516101cc81612373565b8154600180851b5f190182168084526001600160401b0392861c83166020808601918252928601546001600160801b038082166040808901918252608093841c88166060808b019182526002909b0154998501998a52815196875294518816968601969096525116938301939093525190921693820193909352905191810191909152f35b80fd5b50346102515736600319016103c081126105ab576101a013610251576040366101a3190112610251576101a0366101e319011261025157604036610383190112610251576102a0612330565b6001600160401b036102b0612319565b6001600160401b0390921691161480159061057c575b610547576040516324a69d5360e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031660208280610311600482016124f5565b0381845afa918215610508578392610513575b50602060405180926324a69d5360e01b82528180610344600482016123fb565b03915afa9081156105085783916104d2575b5080821461049f5761039661039f916103716103a494612e7d565b94506103a4356001600160ff1b038116916103843591601b60ff91821c011690613c99565b90929192613783565b612c4f565b6001600160a01b038083169291168290036104685761046061042f6020936103ca612330565b63ffffffff6103d7612cc1565b604051928884019460808652600c60a08601526b32b8bab4bb37b1b0ba34b7b760a11b60c0860152604085015260018060401b0316606084015216608082015260c0815261042660e0826123d8565b519020836132e3565b9161045b83337f0000000000000000000000000000000000000000000000000000000000000000612fe9565b612ea8565b604051908152f35b604051630e334d7360e11b815260206004820152600e60248201526d6e6f74206f6e65206f7261636c6560901b6044820152606490fd5b604051630e334d7360e11b815260206004820152600a60248201526937b732903432b0b232b960b11b6044820152606490fd5b90506020813d602011610500575b816104ed602093836123d8565b810103126104fc57515f610356565b5f80fd5b3d91506104e0565b6040513d85823e3d90fd5b9091506020813d60201161053f575b8161052f602093836123d8565b810103126104fc5751905f610324565b3d9150610522565b604051630e334d7360e11b815260206004820152600c60248201526b6e6f74206f6e65207669657760a01b6044820152606490fd5b50610585612cc1565b6102043563ffffffff8116918282036105a75763ffffffff91501614156102c6565b8380fd5b5080fd5b5034610251578060031936011261025157338152600160205260408120604051906105d982612373565b80546001600160a01b038116835260a01c6001600160401b03908116602084015260018201546001600160801b03811660408501908152608091821c9092166060850181815260029094015491909401529115610710576006546001600160a01b0381166106f25750516001600160401b03164281116106dc57506106d99033835260016020525f600260408520828155826001820155015560018060801b038151166040519081527fa50cc2fab7be70298d0cf586a2f5d72d34e4ddc2d64b19705343c6234084285260203392a2516001600160801b0316337f0000000000000000000000000000000000000000000000000000000000000000612fe9565b80f35b63deeb3de760e01b835260045242602452604482fd5b63fef34c9560e01b845260a01c6001600160401b0316600452602483fd5b63ece5b70160e01b835233600452602483fd5b50346102515760203660031901126102515761073d6122c7565b604051635aa6e67560e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156105085783916107b6575b506001600160a01b031633036107a3576106d9906131f3565b63030850b960e41b825233600452602482fd5b6107d8915060203d6020116107de575b6107d081836123d8565b81019061295d565b5f61078a565b503d6107c6565b5034610251576020366003190112610251576004356001600160801b0381169190829003610251576001610817612dba565b0180546001600160801b03908116840193919084116108af5780546001600160801b0319166001600160801b03909416938417905560408051828152602081019490945291926106d99233917fc84b1b191804173928786f9eaeba32c3390af9a8be366c1567ec5c27c45bf7d09190a230337f0000000000000000000000000000000000000000000000000000000000000000612deb565b634e487b7160e01b83526011600452602483fd5b50346102515760203660031901126102515760209060ff906040906001600160a01b036108ee6122c7565b1681528084522054166040519015158152f35b50346102515760203660031901126102515761091b6122c7565b610923612dba565b5033825260036020526040822080546001600160a01b0319166001600160a01b0390921691909117905580f35b50346102515780600319360112610251576020604051601f8152f35b5034610251578060031936011261025157610985612fa8565b6040516333eeb14760e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081600481855afa908115610b29578491610afa575b5080610ae4575b610ac057829060018060a01b0383511660018060401b03602085015116905f5160206142ea5f395f51905f5260408051868152866020820152a3803b156105ab578180916004604051809481936316480dd760e21b83525af18015610ab557610aa0575b5081516106d9907f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316906001600160a01b03167f0000000000000000000000000000000000000000000000000000000000000000612fe9565b81610aaa916123d8565b6105ab57815f610a3f565b6040513d84823e3d90fd5b6040820151630413d1ed60e41b84526001600160401b031660045242602452604483fd5b5060408201516001600160401b031642106109db565b610b1c915060203d602011610b22575b610b1481836123d8565b810190612c37565b5f6109d4565b503d610b0a565b6040513d86823e3d90fd5b50346102515780600319360112610251576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5034610251576020366003190112610251576020610b9861039f6122c7565b6040516001600160a01b039091168152f35b503461025157604036600319011261025157610bc46122c7565b60243590811515809203610caf57604051635aa6e67560e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610b29578491610c90575b506001600160a01b03163303610c7d5760207f6536c9f23ed79867ec8ccef1eb1442d546148776d27f649134965b9ad69eb2bf9160018060a01b0316928385528482526040852060ff1981541660ff8316179055604051908152a280f35b63030850b960e41b835233600452602483fd5b610ca9915060203d6020116107de576107d081836123d8565b5f610c1f565b8280fd5b50346102515780600319360112610251576040517f00000000000000000000000000000000000000000000000000000000000000006001600160401b03168152602090f35b503461025157604036600319011261025157600435906001600160401b0382168083036105ab5760065460243593906001600160a01b0381166106f2575091928392829190610d707f0000000000000000000000000000000000000000000000000000000000000000426001600160401b031661235a565b9082606060405193610d81856123a2565b3380865260208087018990526001600160401b03929092166040808801829052939096019390935260068054600160a01b600160e01b031985166001600160e01b03199091161760a09590951b600160a01b600160e01b031694909417909355600780546001600160401b03191685179055600885905580519485529184019290925290917fbf30e930ef7f4eb5fee407d2c15b6a0fb76687a45a522a76698d28f0b91ec0e89190a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b15610ef157829160248392604051948593849263fea2c33160e01b845260048401525af18015610ab557610edc575b506106d97f00000000000000000000000000000000000000000000000000000000000000006001600160801b031630337f0000000000000000000000000000000000000000000000000000000000000000612deb565b81610ee6916123d8565b61025157805f610e86565b5050fd5b50346102515736600319016101c081126105ab576101a013610251576101a4356001600160401b0381116105ab57366023820112156105ab576004810135906001600160401b038211610caf573660248360061b83010111610caf57604051635aa6e67560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190602081600481865afa90811561137b57859161135c575b506001600160a01b0316330361134957610fb9612fa8565b6040516324a69d5360e01b8152919060208380610fd8600482016124f5565b0381875afa92831561133e57869361130a575b50610ff4612330565b60208201805190916001600160401b039182169116811480159190611294575b50611252578694855b88888810156110c057506001906110b8906110b261106561039f61039660068d901b8b0160448101356001600160ff1b038116916024013590601b60ff91821c01168e613c99565b60405160208101906060825260066080820152651d5c1a195b1960d21b60a0820152868060a01b03831660408201528b606082015260a081526110a960c0826123d8565b519020906132e3565b906125e7565b96019561101d565b955093507f00000000000000000000000000000000000000000000000000000000000000006001600160801b03169085908286101561124b5785935b855181516040805160018152602081018990526001600160401b03909216926001600160a01b0316915f5160206142ea5f395f51905f529190a36040516333eeb14760e01b8152602081600481865afa908115610b2957849161122c575b506111d2575b5050506111a49061119d837f00000000000000000000000000000000000000000000000000000000000000009560018060a01b03905116926125e7565b9084612fe9565b8083116111b5575b836106d96127bd565b82039182116108af57906111ca913390612fe9565b8180806111ac565b516001600160401b0316813b15610caf578291602483926040519485938492630282253b60e51b845260048401525af18015610ab557611213575b80611160565b8161121d916123d8565b61122857848661120d565b8480fd5b611245915060203d602011610b2257610b1481836123d8565b8961115a565b82936110fc565b604051630e334d7360e11b81526020600482015260196024820152783737ba103a34329031b430b63632b733b2b2103432b0b232b960391b6044820152606490fd5b9050604051906383995fb360e01b82526004820152602081602481895afa80156112ff57859189916112ca575b5014155f611014565b9150506020813d6020116112f7575b816112e6602093836123d8565b810103126104fc578490515f6112c1565b3d91506112d9565b6040513d8a823e3d90fd5b9092506020813d602011611336575b81611326602093836123d8565b810103126104fc5751915f610feb565b3d9150611319565b6040513d88823e3d90fd5b63030850b960e41b845233600452602484fd5b611375915060203d6020116107de576107d081836123d8565b5f610fa1565b6040513d87823e3d90fd5b50346102515780600319360112610251576040517f00000000000000000000000000000000000000000000000000000000000000006001600160801b03168152602090f35b50346102515780600319360112610251576106d9336131f3565b50346102515780600319360112610251576113fe612bd1565b506080611409612bf5565b60606040519160018060a01b03815116835260018060401b03602082015116602084015260018060401b03604082015116604084015201516060820152f35b5034610251576020366003190112610251576106d96114656122c7565b6129f1565b5034610251576020366003190112610251576004803582526020908152604090912054610b98906001600160a01b0316612c4f565b50346102515780600319360112610251576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5034610251578060031936011261025157604051635aa6e67560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081600481855afa90811561050857839161162a575b506001600160a01b031633036107a357819061155e612fa8565b60018060a01b0381511690602060018060401b0391015116905f5160206142ea5f395f51905f5260408051868152866020820152a3803b15611627578180916004604051809481936316480dd760e21b83525af18015610ab557611612575b506106d97f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316337f0000000000000000000000000000000000000000000000000000000000000000612fe9565b8161161c916123d8565b61025157805f6115bd565b50fd5b611643915060203d6020116107de576107d081836123d8565b5f611544565b50346102515780600319360112610251576106d96127bd565b50346102515780600319360112610251576040517f00000000000000000000000000000000000000000000000000000000000000006001600160401b03168152602090f35b50346102515736600319016101e081126105ab576101a013610251576040366101a319011261025157610124356001600160801b038116908190036105ab577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690611719612330565b604051635c6a6ac360e01b81526001600160401b03909116600482015290602082602481865afa918215610b29578492611864575b50111561182e57602060405180926324a69d5360e01b82528180611774600482016124f5565b03915afa91821561182257916117ee575b602061179083612e7d565b61046061042f61179e612330565b6040518581019160608352600b60808301526a1bdd995c88189d5919d95d60aa1b60a083015260018060a01b038616604083015260018060401b0316606082015260a0815261042660c0826123d8565b90506020813d60201161181a575b81611809602093836123d8565b810103126104fc5751611790611785565b3d91506117fc565b604051903d90823e3d90fd5b604051630e334d7360e11b815260206004820152600d60248201526c1dda5d1a1a5b88189d5919d95d609a1b6044820152606490fd5b9091506020813d602011611890575b81611880602093836123d8565b810103126105a75751905f61174e565b3d9150611873565b50346102515780600319360112610251576118c86118b46126b0565b6040519182916020835260208301906122dd565b0390f35b50346102515780600319360112610251576040517f00000000000000000000000000000000000000000000000000000000000000006001600160801b03168152602090f35b50346102515760203660031901126102515761192b6122c7565b3382528160205260ff60408320541615611b7b57338252602082905260408220805460ff191690556119867f0000000000000000000000000000000000000000000000000000000000000000426001600160401b031661235a565b906001600160a01b03168015611b6c573315611b5d57338352600160205260408320546001600160a01b0316611b4a57601f6009541015611b3657338352600260205260408320546001600160a01b0316611b2357906106d9916040516119ec81612373565b8181526001600160401b0392831660208083018281527f00000000000000000000000000000000000000000000000000000000000000006001600160801b03166040808601828152606087018b8152608088018c8152338d526001909652918b20965187546001600160a01b0319166001600160a01b03919091161787559251919794959460029493611abc93909291611a8791168761297c565b90516001860180546001600160801b0319166001600160801b039290921691909117815590516001600160401b0316906129a5565b51910155611ac933613128565b6040519083825260208201527f6e6a236f1abdd4f8eefaf760bb133c7f07a651f89a3fd58dfdbdfc690f5784b560403392a330337f0000000000000000000000000000000000000000000000000000000000000000612deb565b630352f08b60e51b835233600452602483fd5b6325c8646b60e11b8352601f600452602483fd5b6337cde8fb60e01b835233600452602483fd5b632617584960e21b8352600483fd5b63487cb27d60e01b8352600483fd5b63cb5ec38b60e01b825233600452602482fd5b50346102515760203660031901126102515760206104606004356125f4565b503461025157602036600319011261025157600435611bca612dba565b818352600460205260408320548215906001600160a01b03168115611c52575b50611c3e5781835260046020526040832080546001600160a01b031916339081179091556002919091018290557f08d6a60896f271f57646a055e43aa0d6bcc66fe718dc681f7bc30f94119b20168380a380f35b63f95e337160e01b83526004829052602483fd5b801515915081611c64575b505f611bea565b611c6e9150612c4f565b6001600160a01b03163314155f611c5d565b50346104fc576103a03660031901126104fc576004356001600160401b0381116104fc578036039160c06003198401126104fc576101a03660231901126104fc576101c4356001600160401b0381116104fc5760e060031982360301126104fc576101a0366101e31901126104fc5761038435926001600160401b0384116104fc5760e060031985360301126104fc576024356001600160401b03811694908581036104fc5760248301956001600160401b03611d3c88612346565b168114801590612273575b612233577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b156104fc5760405192630b746e4560e11b845250600483015260443563ffffffff81168091036104fc5760248301526064356044830152608435606483015260a4359182608482015260c43560a482015260e43560c48201526101043560e48201526101243560018060401b0381168091036104fc57610104820152610144356001600160801b038116908190036104fc57610124820152610164356001600160801b038116908190036104fc57610144820152610184356001600160801b038116908190036104fc576101648201526101a4356001600160801b038116908190036104fc576101848201525f816101a481855afa801561222857612213575b50803b156121c757856040518092630b746e4560e11b82528180611e9e600482016123fb565b03915afa801561133e579086916121fe575b5050611ec6908360040135809560040191612d09565b156121cb57611edc906004018361026435612d09565b156121cb57606481013594608482013590611f00611efa83896134d3565b96612346565b926120b460036020611fbd602a6008611f2d611f27611f2160448a01612346565b9b613665565b9a613665565b6027604051958692818085019e8f61a36560f01b9052640cae0dec6d60db1b60228701528051918291018587015e840190606760f81b8483015266185c9c9a5d995960ca1b6028830152805192839101602f83015e0101606760f81b83820152666d65737361676560c81b60098201526102c160f51b60108201528c60128201520301600a8101845201826123d8565b60405163a301260360e01b60208201908152613c1160f11b60248301527f6170706c69636174696f6e2f766e642e636169726e2e726563656970742b636260268301526137b960f11b60468301526122c160ed1b6048830152604b8083018d905282529097602e91612030606b8b6123d8565b8951938051916040519b8c9661423560f11b6020890152695369676e61747572653160b01b6022890152600b60fb1b602c89015260ff60f81b9060f81b16602d8801525180918688015e85019161080b60f31b8584015260ff60f81b9060f81b166030830152518092603183015e010189838201520301601f1981018652856123d8565b60a481013591602219018212156121c75701600481013592906001600160401b0384116121c7576024019183360383136121c7576120f49495969761356c565b156121945761211b82602094612161945260048552604060018060a01b0391205416612c4f565b906040518481019160608352600860808301526737b6b4b9b9b4b7b760c11b60a083015260018060a01b0384166040830152606082015260a081526110a960c0826123d8565b61218c81337f0000000000000000000000000000000000000000000000000000000000000000612fe9565b6104606127bd565b604051630e334d7360e11b815260206004820152600a6024820152691b9bdd081cda59db995960b21b6044820152606490fd5b8580fd5b604051630e334d7360e11b815260206004820152600a6024820152691b9bdd0818589cd95b9d60b21b6044820152606490fd5b81612208916123d8565b61122857845f611eb0565b6122209196505f906123d8565b5f945f611e78565b6040513d5f823e3d90fd5b604051630e334d7360e11b81526020600482015260176024820152766e6f74207468652070726f6d697365642065706f63687360481b6044820152606490fd5b5061227c612319565b600161228789612346565b604082901b82900316016001600160401b0381116122b3576001600160401b0391821691161415611d47565b634e487b7160e01b5f52601160045260245ffd5b600435906001600160a01b03821682036104fc57565b90602080835192838152019201905f5b8181106122fa5750505090565b82516001600160a01b03168452602093840193909201916001016122ed565b6101e4356001600160401b03811681036104fc5790565b6004356001600160401b03811681036104fc5790565b356001600160401b03811681036104fc5790565b6001600160401b0391821690821601919082116122b357565b60a081019081106001600160401b0382111761238e57604052565b634e487b7160e01b5f52604160045260245ffd5b608081019081106001600160401b0382111761238e57604052565b606081019081106001600160401b0382111761238e57604052565b601f909101601f19168101906001600160401b0382119082101761238e57604052565b6101a0810191906101e4356001600160401b038116908190036104fc5781526102043563ffffffff81168091036104fc5760208201526102243560408201526102443560608201526102643560808201526102843560a08201526102a43560c08201526102c43560e08201526102e4356001600160401b038116908190036104fc57610100820152610304356001600160801b038116908190036104fc57610120820152610324356001600160801b038116908190036104fc57610140820152610344356001600160801b038116908190036104fc57610160820152610364356001600160801b03811691908290036104fc576101800152565b6101a0810191906004356001600160401b038116908190036104fc57815260243563ffffffff81168091036104fc57602082015260443560408201526064356060820152608435608082015260a43560a082015260c43560c082015260e43560e0820152610104356001600160401b038116908190036104fc57610100820152610124356001600160801b038116908190036104fc57610120820152610144356001600160801b038116908190036104fc57610140820152610164356001600160801b038116908190036104fc57610160820152610184356001600160801b03811691908290036104fc576101800152565b919082018092116122b357565b8060011b90808204600214901517156122b35760039004600181018091116122b35790565b6001600160401b03811161238e5760051b60200190565b9061263a82612619565b61264760405191826123d8565b8281528092612658601f1991612619565b0190602036910137565b60095481101561267a5760095f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b5f1981146122b35760010190565b805182101561267a5760209160051b010190565b600954905f6126be83612630565b925f5b81811061270a5750506126d381612630565b925f5b8281106126e257505050565b6001906001600160a01b036126f7828561269c565b5116612703828861269c565b52016126d6565b80612716600192612662565b838060a01b0391549060031b1c165f528160205260405f2042838060401b03825460a01c1611159081612780575b50612750575b016126c1565b61275981612662565b838060a01b0391549060031b1c1661277a6127738661268e565b958861269c565b5261274a565b905082808060801b0391015416828060801b037f00000000000000000000000000000000000000000000000000000000000000001611155f612744565b6127c56126b0565b90815115612959575f60605b8351821015612830576001906020906128289060149083906001600160601b03196127fc888b61269c565b5160601b166040519582879351918291018585015e820190838201520301600b198101845201826123d8565b9101906127d1565b80516020918201206040516328be4b7f60e01b815293947f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316949193509181600481875afa908115612228575f91612927575b50821461292257806128be7fe36b5b9ceea1485851eceeedc77dd9c534ab494ca2fa7b6e05bb41c8b65178e792516125f4565b6128e060405192839286845260208401526060604084015260608301906122dd565b0390a1813b156104fc575f91602483926040519485938492636b35cd3760e11b845260048401525af18015612228576129165750565b5f612920916123d8565b565b505050565b90506020813d602011612951575b81612942602093836123d8565b810103126104fc57515f61288b565b3d9150612935565b9050565b908160209103126104fc57516001600160a01b03811681036104fc5790565b8054600160a01b600160e01b03191660a09290921b600160a01b600160e01b0316919091179055565b8054600160801b600160c01b03191660809290921b600160801b600160c01b0316919091179055565b80546001600160a01b0360039390931b83811b199091169290931690921b179055565b6001600160a01b038181165f818152600360205260409020549091163303612bbb57335f908152600260205260409020546001600160a01b031615801590612b9b575b612b88575f81815260016020819052604080832091820154338452922060809290921c6001600160401b031615929190808203612b00575b50505f8181526002602081815260408084208054336001600160a01b03199182168117909255600180855283872087815590810187905590940185905560039092528320805490921690915591907f6296f2c03e939addc50f67bbb5731c01fd0fa8f5bb6e94466c4dc09428dbdf3b9080a315612afd57612aec90613041565b612af533613128565b6129206127bd565b50565b805482546001600160a01b0319166001600160a01b039190911617825580546002918291612b3a9060a01c6001600160401b03168561297c565b6001818101805491860180546001600160801b0319166001600160801b039390931692909217825554612b7c9160809190911c6001600160401b0316906129a5565b01549101555f80612a6c565b630352f08b60e51b5f523360045260245ffd5b50335f908152600160205260409020546001600160a01b03161515612a34565b631633146760e11b5f526004523360245260445ffd5b60405190612bde826123a2565b5f6060838281528260208201528260408201520152565b60405190612c02826123a2565b6006546001600160a01b038116835260a01c6001600160401b0390811660208401526007541660408301526008546060830152565b908160209103126104fc575180151581036104fc5790565b6001600160a01b038181165f90815260026020526040902054165b6001600160a01b038116612c9f57506001600160a01b038181165f9081526001602052604090205416612c9c57505f90565b90565b6001600160a01b038082165f9081526002602052604090205491925016612c6a565b60243563ffffffff811681036104fc5790565b903590601e19813603018212156104fc57018035906001600160401b0382116104fc57602001918160051b360383136104fc57565b60208301359180831090811591612dab575b50612da4578235915f198314612d9c57612d3b9060408501359084613440565b91600181018091116122b357612d5f612d749160a086013590608087013590613440565b9282612d6e6060870187612cd4565b90613487565b9283612d81575b50505090565b612d9493508060c0612d6e920190612cd4565b5f8080612d7b565b505050505f90565b5050505f90565b9050608084013511155f612d1b565b335f52600160205260405f209060018060a01b0382541615612dd857565b63ece5b70160e01b5f523360045260245ffd5b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f5114821615612e5c575b6040525f60605215612e3c5750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b906001811516612e7457823b15153d15161690612e2d565b503d5f823e3d90fd5b61039f610396612c9c926101c43560018060ff1b0381169160ff601b6101a43593821c011690613c99565b6001600160a01b0381165f8181526001602081905260409091200180549192909160801c6001600160401b031661292257612ee16126b0565b80519060018211918215612f76575b5050612f02575b5050506129206127bd565b5f5160206142aa5f395f51905f5291612f1c602092613041565b612f58612f527f0000000000000000000000000000000000000000000000000000000000000000426001600160401b031661235a565b826129a5565b5460405160809190911c6001600160401b03168152a25f8080612ef7565b600114915081612f89575b505f80612ef0565b905080511561267a57602001516001600160a01b03168314155f612f81565b612fb0612bd1565b50612fb9612bf5565b80519091906001600160a01b031615612fda575f6006555f6007555f600855565b633fab066f60e01b5f5260045ffd5b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f5114821615613029575b60405215612e3c5750565b906001811516612e7457823b15153d1516169061301e565b6009545f5b81811061309157505050600954801561307d575f190161306581612662565b81549060018060a01b039060031b1b19169055600955565b634e487b7160e01b5f52603160045260245ffd5b90919261309d82612662565b90546001600160a01b0360039290921b1c81169085160361311d57905b600181018082116122b3578381101561310857906130fe6130dd61310393612662565b905460039190911b1c6001600160a01b03166130f883612662565b906129ce565b61268e565b6130ba565b506131159093919361268e565b919091613046565b92906131159061268e565b600954600160401b81101561238e57816130f882600161314b9401600955612662565b6009545f1981019081116122b3575b801515806131c2575b156131be575f1981018181116122b357826131ab8261319f6131876131b095612662565b905460039190911b1c6001600160a01b031691612662565b9290916130f887612662565b6129ce565b80156122b3575f190161315a565b5050565b505f1981018181116122b3576131d790612662565b90546001600160a01b0360039290921b1c811690831610613163565b6001600160a01b038181165f8181526001602052604090208054919390929091161580156132ca575b6132b75761322990613041565b6132316126b0565b51156132a8575f5160206142aa5f395f51905f529060209061328a60016132817f0000000000000000000000000000000000000000000000000000000000000000426001600160401b031661235a565b920191826129a5565b5460405160809190911c6001600160401b03168152a26129206127bd565b631813cfcd60e11b5f5260045ffd5b8263ece5b70160e01b5f5260045260245ffd5b50600182015460801c6001600160401b0316151561321c565b6001600160a01b0316801561340e57815f52600560205260ff60405f2054166133fb575f8181526001602081905260409091200180549092906001600160801b03908116907f00000000000000000000000000000000000000000000000000000000000000009081168210156133f457505b6001600160801b03169283156133e1575f828152600560205260409020805460ff1916600117905580546001600160801b039081168590039081116122b35781546001600160801b0319166001600160801b03919091161790556040518381523392907f3ad16547aab80aebd1f8ed573a33c0644b31cee5090d1c485c875e63cc037bc890602090a490565b8263065e83c560e21b5f5260045260245ffd5b9050613355565b50630a7e51a560e01b5f5260045260245ffd5b604051630e334d7360e11b81526020600482015260096024820152686e6f206f7261636c6560b81b6044820152606490fd5b91604051916020830193845260408301526060820152606081526134656080826123d8565b51902060405160208101918252602081526134816040826123d8565b51902090565b9092915f925b848410156134cb578360051b830135908181105f146134ba575f52602052600160405f205b93019261348d565b905f52602052600160405f206134b2565b149392505050565b5f906020928015613539576040519084820192670520081100090ac160c51b84526028830152620112c160ed1b6048830152604b820152604b8152613519606b826123d8565b604051918291518091835e8101838152039060025afa15612228575f5190565b5060405183810191661460202400c42b60cb1b8352600160fd1b60278301526028820152602881526135196048826123d8565b919092936040810361365c57806020116104fc5760208535950135906020601f19820110613649575b5090816f218c82a92c7430bd86231a9e81ce6d5867ffffffff0000000160bf1b03811180613633575b613611575b505f60208092604051918183925191829101835e8101838152039060025afa15612228575f51936135f784848484896137f7565b9095901561360757505050505090565b612c9c9550613913565b9091505f5160206142ca5f395f51905f529081039081116122b357905f6135c3565b505f5160206142ca5f395f51905f5281106135be565b60205f199181030160031b1b165f613595565b50505050505f90565b6001600160401b0381166018811061375b5760ff8111156137295761ffff8111156136f75763ffffffff10156136c657604051601b60f81b602082015260c09190911b6001600160c01b031916602182015260098152612c9c6029826123d8565b604051600d60f91b602082015260e09190911b6001600160e01b031916602182015260058152612c9c6025826123d8565b50604051601960f81b602082015260f09190911b6001600160f01b031916602182015260038152612c9c6023826123d8565b50604051600360fb1b602082015260f89190911b6001600160f81b031916602182015260028152612c9c6022826123d8565b5060405160f89190911b6001600160f81b031916602082015260018152612c9c6021826123d8565b60048110156137e35780613795575050565b600181036137ac5763f645eedf60e01b5f5260045ffd5b600281036137c7575063fce698f760e01b5f5260045260245ffd5b6003146137d15750565b6335e2f38360e21b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b909192936138058484613d11565b158015613902575b1561381e5750505050505f90600190565b6020945f9460a094604051948552878501526040840152606083015260808201528280526101005afa15613900575f511561385b57600190600190565b60205f60a06040517fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050238152600584820152600160408201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760608201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60808201528280526101005afa15613900575f51156138fa575f90600190565b5f905f90565bfe5b5061390d8186613d72565b1561380d565b919093926139218286613d11565b158015613c88575b61365c576040519361020061393e81876123d8565b5f5b818110613c73575050602092613ada5f9360c093604051613960816123bd565b868152868882015286604082015289526040519161397d836123bd565b8252868201526001604082015285880190815287613acb6040516139a0816123bd565b7f6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c29681527f4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5898201526001604082015260808301908152613abc613aad613a068651613e1b565b9260408601938452613a188151613e1b565b906101008701918252613a2e8851865190613e58565b9660608101978852613a438951835190613e58565b60a0820152613a558651835190613e58565b8c820152613a668851835190613e58565b60e0820152613a788951845190613e58565b610120820152613a8b8651845190613e58565b610140820152610160613aa18951855190613e58565b91015251905190613e58565b6101808d018181529551613e58565b6101a08c015251835190613e58565b6101c08a015251905190613e58565b6101e087015260405190848252848083015284604083015260608201526f4319055258e8617b0c46353d039cdab063ffffffff831b011960808201526f4319055258e8617b0c46353d039cdaae63ffffffff831b011960a082015260055afa905f519115613c61579091905f5160206142ca5f395f51905f52838509925f5160206142ca5f395f51905f529109905f905f925f945f915b60808310613b9d575050505090613b8892916141fd565b505f5160206142ca5f395f51905f5290061490565b86613c3f575b8160fe1c600c8260fc1c16176040613bbb8287613e0a565b510151613bd7575b5060019060021b9160021b92019190613b71565b969195909482613c1b57505050613bee8583613e0a565b51519360016040613c0e6020613c048a88613e0a565b5101519886613e0a565b5101519695945b90613bc3565b90613c349291613c2e6001989987613e0a565b51613f76565b969195909594613c15565b9395613c509195613c569397613e77565b91613e77565b959194909493613ba3565b634e487b715f5260126020526024601cfd5b602090613c7e613dec565b8189015201613940565b50613c938482613d72565b15613929565b91906fa2a8918ca85bafe22016d0b997e4df60600160ff1b038411613d06579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15612228575f516001600160a01b03811615613cfc57905f905f90565b505f906001905f90565b5050505f9160039190565b908115159182613d5b575b5081613d51575b81613d2c575090565b6f218c82a92c7430bd86231a9e81ce6d5867ffffffff0000000160bf1b031015919050565b8015159150613d23565b5f5160206142ca5f395f51905f521191505f613d1c565b600160601b63ffffffff60c01b03197f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8183816003600160601b0363ffffffff60c01b031981838009080908600160601b63ffffffff60c01b031983800914600160601b63ffffffff60c01b031992831191909211161690565b60405190613df9826123bd565b5f6040838281528260208201520152565b90601081101561267a5760051b0190565b613e3b90613e27613dec565b508051906040602082015191015191613e77565b9060405192613e49846123bd565b83526020830152604082015290565b613e3b91613e64613dec565b5080516040602083015192015192613f76565b929091600160601b63ffffffff60c01b0319838009600160601b63ffffffff60c01b0319828009600160601b63ffffffff60c01b0319908190819080096003600160601b0363ffffffff60c01b031909600160601b63ffffffff60c01b0319808880096003090894600160601b63ffffffff60c01b031990819083900960040994600160601b63ffffffff60c01b03198087600209600160601b63ffffffff60c01b0319908103908380090895600160601b63ffffffff60c01b031992839081908009600809600160601b63ffffffff60c01b03199081039290918290898203900890090892600160601b63ffffffff60c01b03199182910960020990565b60408101515f958695869591949391929091600160601b63ffffffff60c01b0319828009600160601b63ffffffff60c01b031984800992600160601b63ffffffff60c01b03198086860960208501510991600160601b63ffffffff60c01b031983810381808585098a09089351600160601b63ffffffff60c01b03199086900990600160601b63ffffffff60c01b0319908282039082908b090890811585151694855f1461412c575050505050600114614031575b50505050565b929650909450919250600160601b63ffffffff60c01b031984800990600160601b63ffffffff60c01b0319908190819080096003600160601b0363ffffffff60c01b031909600160601b63ffffffff60c01b0319808880096003090894600160601b63ffffffff60c01b031990819083900960040994600160601b63ffffffff60c01b03198087600209600160601b63ffffffff60c01b0319908103908380090895600160601b63ffffffff60c01b031992839081908009600809600160601b63ffffffff60c01b03199081039290918290898203900890090892600160601b63ffffffff60c01b031991829109600209905f80808061402b565b939c50919a5097985093969550929350600160601b63ffffffff60c01b03199150849050800991600160601b63ffffffff60c01b03199083900991600160601b63ffffffff60c01b031990840991600160601b63ffffffff60c01b03198082600209600160601b63ffffffff60c01b03199081039085810381868009080897600160601b63ffffffff60c01b031993849109600160601b63ffffffff60c01b031990810392909182908a8203900890090893600160601b63ffffffff60c01b0319928391099009905f80808061402b565b9291801561429f5760408051602080825281810181905291810182905260608101929092526002600160601b0363ffffffff60c01b03196080830152600160601b63ffffffff60c01b031960a0830152905f9060c09060055afa905f519115613c6157600160601b63ffffffff60c01b031982800993600160601b63ffffffff60c01b03199085900993600160601b63ffffffff60c01b031992839109900990565b505090505f905f9056fe1201ab4836d8a025ab740413b5a894a3f43a3b239bafe2b503a345020ab7201bffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551e03c72b23571f8599be8088071b6a9edc83997fb36d9a9d20a6504c4254f0b7e" as const
