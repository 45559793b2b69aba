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

export const bytecode = "0x6101408060405234610666576163c9803803809161001d828561067d565b833981019080820360e08112610666576080136106665760405190608082016001600160401b038111838210176104765760405280516001600160a01b03811681036106665782526020810151906001600160801b0382168203610666576020830191825261008e604082016106a0565b93604084019485526100a2606083016106a0565b6060850190815260808301519092906001600160a01b038116908181036106665760a08301516001600160401b03811161066657846100e29185016106b4565b60c0840151909890936001600160401b0385116106665760049560209561010992016106b4565b97516001600160a01b031660805286516001600160801b0390811660a0528751600a91160460c052516001600160401b0390811660e052855116610100526101205260405163430d0a0960e11b815292839182905afa908115610672575f91610634575b5090516001600160401b03918216911681811061061f5750508251156106105782518251908181036105fb575050426001600160401b03169290915f915b80518310156104e2576001600160a01b036101c6848361072a565b5116936001600160a01b036101db858561072a565b51169260018060801b038251169284156104d35786156104c4575f878152600160205260409020546001600160a01b03166104b157601f600954101561049d575f878152600260205260409020546001600160a01b031661048a5760405160a081016001600160401b0381118282101761047657604090815286825260208083018b81528383018881525f6060860181815260808088018381528f8452600180885288852099518a5497516001600160e01b03199098166001600160a01b039182161760a09890981b600160a01b600160e01b0316979097178a559451948901805493516001600160c01b03199094166001600160801b0396909616959095179290911b600160801b600160c01b031691909117909255905160029586015593909152912080546001600160a01b03191691891691909117905560095468010000000000000000811015610476578761033d8260016103619401600955610752565b81546001600160a01b0393841660039290921b91821b9390911b1916919091179055565b6009545f1981019081116103f2575b80151580610448575b15610406575f1981018181116103f257886103c1826103b561039d6103e495610752565b905460039190911b1c6001600160a01b031691610752565b92909161033d87610752565b80546001600160a01b0360039390931b83811b199091169290931690921b179055565b80156103f2575f1901610370565b634e487b7160e01b5f52601160045260245ffd5b5094919390957f6e6a236f1abdd4f8eefaf760bb133c7f07a651f89a3fd58dfdbdfc690f5784b5604060019581519081528a6020820152a301919290926101ab565b505f1981018181116103f25761045e8991610752565b905460039190911b1c6001600160a01b031611610379565b634e487b7160e01b5f52604160045260245ffd5b86630352f08b60e51b5f5260045260245ffd5b6325c8646b60e11b5f52601f60045260245ffd5b866337cde8fb60e01b5f5260045260245ffd5b632617584960e21b5f5260045ffd5b63487cb27d60e01b5f5260045ffd5b604051615c5e908161076b823960805181818161054f015281816108c401528181610bb201528181610ed601528181610fe9015281816114cc015281816118b801528181611f3f015281816126ff01526131b0015260a051818181611ba50152818161252801526139a7015260c051818181610eb3015281816114a8015281816117d101528181611f1c0152818161238a0152614aaf015260e0518181816120100152612445015261010051818181611246015281816112dc0152818161440e0152614962015261012051818181610382015281816109f901528181610d80015281816110f101528181611426015281816115d501528181611d7d01528181611de7015281816120cd01528181612b470152613a970152f35b63226bb0d760e21b5f5260045260245260445ffd5b63308a792760e01b5f5260045ffd5b63e0aa083160e01b5f5260045260245260445ffd5b90506020813d60201161066a575b8161064f6020938361067d565b8101031261066657610660906106a0565b5f61016d565b5f80fd5b3d9150610642565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b0382119082101761047657604052565b51906001600160401b038216820361066657565b81601f82011215610666578051916001600160401b038311610476578260051b91604051936106e6602085018661067d565b845260208085019382010191821161066657602001915b81831061070a5750505090565b82516001600160a01b0381168103610666578152602092830192016106fd565b805182101561073e5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b60095481101561073e5760095f5260205f2001905f9056fe60806040526004361015610011575f80fd5b5f5f3560e01c806304906d21146129ad5780630af70a29146128615780631f30e0cb1461282457806328ffe6c8146123ae5780632da25de3146123435780632e0de5ac146122f1578063339599f6146120345780633a8c078614611fd15780633c7a3aff14611f9a5780633f275d6614611da15780635116063014611d3257806353bffc5714611cd45780635aa95d1a14611c94578063665cee0914611c015780637f8e3b4e14611bc9578063831518b714611b5e5780638460851f14611542578063866ce3aa1461126a5780638b0b30ce146112075780638b9b8974146110685780638ef14e101461100d578063babef33e14610f9e578063bc64914f14610d32578063bfedbfa014610cf8578063ce2d4aca14610c6a578063d233fb3814610c03578063e2dbf9d114610ab5578063e7bdd0bf1461097e578063e9fad8ee14610742578063f0e030d1146102885763f890e2861461016f575f80fd5b346102855760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261028557604060a09173ffffffffffffffffffffffffffffffffffffffff6101c06133a0565b82608085516101ce81613472565b828152826020820152828782015282606082015201521681526001602052206040516101f981613472565b67ffffffffffffffff82546fffffffffffffffffffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff821694858552836020860193881c1683528360018201549360806002604089019486881686528460608b0198841c16885201549701968752604051978852511660208701525116604085015251166060830152516080820152f35b80fd5b5034610285577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016103c0811261073e576101a0136102855760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe5c360112610285576101a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1c3601126102855760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc7c36011261028557610349613424565b67ffffffffffffffff8061035b61340c565b1691161480159061070f575b6106b15773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906040517f24a69d53000000000000000000000000000000000000000000000000000000008152602081806103d96004820161364e565b0381865afa90811561067457829161067f575b50602060405180947f24a69d53000000000000000000000000000000000000000000000000000000008252818061042560048201613534565b03915afa92831561067457829361063c575b508281146105de576104ad6104a473ffffffffffffffffffffffffffffffffffffffff946104676104b294614325565b94506103a4357f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81169160ff601b6103843593821c011690615711565b90929192615172565b614010565b8282169283911603610580576105786105476020936104cf613424565b63ffffffff6104dc6140c0565b67ffffffffffffffff604051938985019560808752600c60a08701527f65717569766f636174696f6e000000000000000000000000000000000000000060c0870152604086015216606084015216608082015260c0815261053e60e0826134f3565b51902083614a58565b9161057383337f0000000000000000000000000000000000000000000000000000000000000000614536565b61436d565b604051908152f35b60646040517f1c669ae600000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f6e6f74206f6e65206f7261636c650000000000000000000000000000000000006044820152fd5b60646040517f1c669ae600000000000000000000000000000000000000000000000000000000815260206004820152600a60248201527f6f6e6520686561646572000000000000000000000000000000000000000000006044820152fd5b9092506020813d60201161066c575b81610658602093836134f3565b810103126106685751915f610437565b5f80fd5b3d915061064b565b6040513d84823e3d90fd5b90506020813d6020116106a9575b8161069a602093836134f3565b8101031261066857515f6103ec565b3d915061068d565b60646040517f1c669ae600000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f6e6f74206f6e65207669657700000000000000000000000000000000000000006044820152fd5b506107186140c0565b6102043563ffffffff81169182820361073a5763ffffffff9150161415610367565b8380fd5b5080fd5b503461028557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610285573381526001602052604081206040519061078a82613472565b67ffffffffffffffff815473ffffffffffffffffffffffffffffffffffffffff8116845260a01c16602083015260018101549167ffffffffffffffff60408201936fffffffffffffffffffffffffffffffff8116855260801c16906080600260608301948486520154910152156109525760065473ffffffffffffffffffffffffffffffffffffffff811661091a575067ffffffffffffffff9051168042106108eb57506fffffffffffffffffffffffffffffffff6108e89133845260016020525f60026040862082815582600182015501553384526002602052604084207fffffffffffffffffffffffff00000000000000000000000000000000000000008154169055818151166040519081527fa50cc2fab7be70298d0cf586a2f5d72d34e4ddc2d64b19705343c6234084285260203392a25116337f0000000000000000000000000000000000000000000000000000000000000000614536565b80f35b7fdeeb3de700000000000000000000000000000000000000000000000000000000835260045242602452604482fd5b7ffef34c9500000000000000000000000000000000000000000000000000000000845260a01c67ffffffffffffffff16600452602483fd5b6024837fece5b70100000000000000000000000000000000000000000000000000000000815233600452fd5b50346102855760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610285576109b66133a0565b6040517f5aa6e67500000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015610aaa5773ffffffffffffffffffffffffffffffffffffffff918491610a7b575b50163303610a4f576108e8906148cb565b6024827f30850b9000000000000000000000000000000000000000000000000000000000815233600452fd5b610a9d915060203d602011610aa3575b610a9581836134f3565b810190613be0565b5f610a3e565b503d610a8b565b6040513d85823e3d90fd5b50346102855760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610285576004356fffffffffffffffffffffffffffffffff811680910361073e576001610b0c6141f7565b01816fffffffffffffffffffffffffffffffff825416016fffffffffffffffffffffffffffffffff8111610bd6576108e892916fffffffffffffffffffffffffffffffff8092167fffffffffffffffffffffffffffffffff0000000000000000000000000000000082541617815554166040519082825260208201527fc84b1b191804173928786f9eaeba32c3390af9a8be366c1567ec5c27c45bf7d060403392a230337f000000000000000000000000000000000000000000000000000000000000000061424f565b6024847f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b50346102855760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102855760ff604060209273ffffffffffffffffffffffffffffffffffffffff610c576133a0565b1681528084522054166040519015158152f35b50346102855760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261028557610ca26133a0565b610caa6141f7565b50338252600360205273ffffffffffffffffffffffffffffffffffffffff6040832091167fffffffffffffffffffffffff000000000000000000000000000000000000000082541617905580f35b503461028557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610285576020604051601f8152f35b503461028557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261028557610d696144d1565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166040517f33eeb147000000000000000000000000000000000000000000000000000000008152602081600481855afa908115610f93578491610f64575b5080610f4d575b610f0f57829073ffffffffffffffffffffffffffffffffffffffff83511667ffffffffffffffff602085015116907fe03c72b23571f8599be8088071b6a9edc83997fb36d9a9d20a6504c4254f0b7e60408051868152866020820152a3803b1561073e578180916004604051809481937f5920375c0000000000000000000000000000000000000000000000000000000083525af1801561067457610efa575b506108e873ffffffffffffffffffffffffffffffffffffffff8351166fffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016907f0000000000000000000000000000000000000000000000000000000000000000614536565b81610f04916134f3565b61073e57815f610e84565b60448367ffffffffffffffff6040850151167f413d1ed000000000000000000000000000000000000000000000000000000000825260045242602452fd5b5067ffffffffffffffff6040830151164210610de4565b610f86915060203d602011610f8c575b610f7e81836134f3565b810190613ff8565b5f610ddd565b503d610f74565b6040513d86823e3d90fd5b503461028557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261028557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102855760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261028557602061104a6104ad6133a0565b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b50346102855760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610285576110a06133a0565b60243590811515809203611203576040517f5aa6e67500000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015610f935773ffffffffffffffffffffffffffffffffffffffff9185916111e4575b501633036111b857602073ffffffffffffffffffffffffffffffffffffffff7f6536c9f23ed79867ec8ccef1eb1442d546148776d27f649134965b9ad69eb2bf921692838552848252604085207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0081541660ff8316179055604051908152a280f35b6024837f30850b9000000000000000000000000000000000000000000000000000000000815233600452fd5b6111fd915060203d602011610aa357610a9581836134f3565b5f611136565b8280fd5b503461028557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261028557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102855760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610285576004359067ffffffffffffffff821680830361073e576024356006549373ffffffffffffffffffffffffffffffffffffffff851661150957918091849361130b7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff4216613450565b9082606067ffffffffffffffff60405194611325866134bb565b33865287602087015216938460408201520152337fffffffffffffffffffffffff000000000000000000000000000000000000000060065416176006557fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff0000000000000000000000000000000000000000806006549360a01b1616911617600655807fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000060075416176007558160085560405191825260208201527fbf30e930ef7f4eb5fee407d2c15b6a0fb76687a45a522a76698d28f0b91ec0e860403392a373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690813b156115055782916024839260405194859384927ffea2c33100000000000000000000000000000000000000000000000000000000845260048401525af18015610674576114f0575b506108e86fffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001630337f000000000000000000000000000000000000000000000000000000000000000061424f565b816114fa916134f3565b610285578082611491565b5050fd5b60248467ffffffffffffffff877ffef34c9500000000000000000000000000000000000000000000000000000000835260a01c16600452fd5b5034610285577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016101c0811261073e576101a013610285576101a43567ffffffffffffffff811161073e573660238201121561073e5780600401359067ffffffffffffffff8211611203573660248360061b830101116112035773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906040517f5aa6e675000000000000000000000000000000000000000000000000000000008152602081600481865afa8015611b535773ffffffffffffffffffffffffffffffffffffffff918691611b34575b50163303611b08576116586144d1565b90604051917f24a69d53000000000000000000000000000000000000000000000000000000008352602083806116906004820161364e565b0381875afa928315611afd578693611ac9575b506116ac613424565b67ffffffffffffffff602083019181835116918291161490811591611a3a575b506119dc578694855b88888810156117b9576001916117ab6117386104ad6104a4856117b196508d60061b8c01905060448101358d60ff601b60247f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff851695013593821c011690615711565b604051602081019060608252600660808201527f757068656c64000000000000000000000000000000000000000000000000000060a082015273ffffffffffffffffffffffffffffffffffffffff831660408201528b606082015260a081526117a260c0826134f3565b51902090614a58565b90613760565b9601956116d5565b95509350846fffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016918286105f146119d55785935b73ffffffffffffffffffffffffffffffffffffffff86511667ffffffffffffffff825116907fe03c72b23571f8599be8088071b6a9edc83997fb36d9a9d20a6504c4254f0b7e6040805160018152896020820152a36040517f33eeb147000000000000000000000000000000000000000000000000000000008152602081600481865afa908115610f935784916119b6575b50611942575b5050506118e7906118e08373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000096511692613760565b9084614536565b8083116118f8575b836108e86139cf565b8203918211611915579061190d913390614536565b8180806118ef565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b5167ffffffffffffffff16813b156112035782916024839260405194859384927f5044a76000000000000000000000000000000000000000000000000000000000845260048401525af180156106745761199d575b80611896565b816119a7916134f3565b6119b2578486611997565b8480fd5b6119cf915060203d602011610f8c57610f7e81836134f3565b89611890565b82936117fe565b60646040517f1c669ae600000000000000000000000000000000000000000000000000000000815260206004820152601960248201527f6e6f7420746865206368616c6c656e67656420686561646572000000000000006044820152fd5b9050604051907f83995fb30000000000000000000000000000000000000000000000000000000082526004820152602081602481895afa8015611abe5785918991611a89575b5014155f6116cc565b9150506020813d602011611ab6575b81611aa5602093836134f3565b81010312610668578490515f611a80565b3d9150611a98565b6040513d8a823e3d90fd5b9092506020813d602011611af5575b81611ae5602093836134f3565b810103126106685751915f6116a3565b3d9150611ad8565b6040513d88823e3d90fd5b6024847f30850b9000000000000000000000000000000000000000000000000000000000815233600452fd5b611b4d915060203d602011610aa357610a9581836134f3565b5f611648565b6040513d87823e3d90fd5b503461028557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102855760206040516fffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461028557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610285576108e8336148cb565b503461028557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261028557611c38613f7c565b506080611c43613fa0565b60606040519173ffffffffffffffffffffffffffffffffffffffff815116835267ffffffffffffffff602082015116602084015267ffffffffffffffff604082015116604084015201516060820152f35b50346102855760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610285576108e8611ccf6133a0565b613c0c565b50346102855760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102855761104a73ffffffffffffffffffffffffffffffffffffffff6040602093600435815260048552205416614010565b503461028557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261028557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461028557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102855773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166040517f5aa6e675000000000000000000000000000000000000000000000000000000008152602081600481855afa8015610aaa5773ffffffffffffffffffffffffffffffffffffffff918491611f7b575b50163303610a4f578190611e6b6144d1565b67ffffffffffffffff602073ffffffffffffffffffffffffffffffffffffffff83511692015116907fe03c72b23571f8599be8088071b6a9edc83997fb36d9a9d20a6504c4254f0b7e60408051868152866020820152a3803b15611f78578180916004604051809481937f5920375c0000000000000000000000000000000000000000000000000000000083525af1801561067457611f63575b506108e86fffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016337f0000000000000000000000000000000000000000000000000000000000000000614536565b81611f6d916134f3565b61028557805f611f05565b50fd5b611f94915060203d602011610aa357610a9581836134f3565b5f611e59565b503461028557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610285576108e86139cf565b503461028557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261028557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610285577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016101e0811261073e576101a0136102855760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe5c36011261028557610124356fffffffffffffffffffffffffffffffff811680910361073e5773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906120f6613424565b9067ffffffffffffffff604051927f5c6a6ac3000000000000000000000000000000000000000000000000000000008452166004830152602082602481865afa918215610f935784926122bd575b50111561225f57602060405180927f24a69d5300000000000000000000000000000000000000000000000000000000825281806121836004820161364e565b03915afa918215612253579161221f575b602061219f83614325565b6105786105476121ad613424565b60405167ffffffffffffffff8682019260608452600b60808401527f6f7665722062756467657400000000000000000000000000000000000000000060a084015273ffffffffffffffffffffffffffffffffffffffff8716604084015216606082015260a0815261053e60c0826134f3565b90506020813d60201161224b575b8161223a602093836134f3565b81010312610668575161219f612194565b3d915061222d565b604051903d90823e3d90fd5b60646040517f1c669ae600000000000000000000000000000000000000000000000000000000815260206004820152600d60248201527f77697468696e20627564676574000000000000000000000000000000000000006044820152fd5b9091506020813d6020116122e9575b816122d9602093836134f3565b8101031261073a5751905f612144565b3d91506122cc565b503461028557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102855761233f61232b61387f565b6040519182916020835260208301906133c3565b0390f35b503461028557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102855760206040516fffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102855760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610285576123e66133a0565b3382528160205260ff604083205416156127f85733825281602052604082207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815416905573ffffffffffffffffffffffffffffffffffffffff6124747f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff4216613450565b911680156127d05733156127a857338352600160205273ffffffffffffffffffffffffffffffffffffffff60408420541661277c57601f600954101561274f57338352600260205273ffffffffffffffffffffffffffffffffffffffff60408420541661272357906108e8916040516124ec81613472565b81815267ffffffffffffffff602082019316908184526002866126876040840167ffffffffffffffff6fffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016988983526125fc82606089019287845273ffffffffffffffffffffffffffffffffffffffff80604060808d019a808c523381526001602052209b5116167fffffffffffffffffffffffff00000000000000000000000000000000000000008b5416178a55511688907fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b6fffffffffffffffffffffffffffffffff8060018901945116167fffffffffffffffffffffffffffffffff0000000000000000000000000000000084541617835551167fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b519101553380865260026020526040862080547fffffffffffffffffffffffff000000000000000000000000000000000000000016821790556126c990614730565b6040519083825260208201527f6e6a236f1abdd4f8eefaf760bb133c7f07a651f89a3fd58dfdbdfc690f5784b560403392a330337f000000000000000000000000000000000000000000000000000000000000000061424f565b6024837f6a5e116000000000000000000000000000000000000000000000000000000000815233600452fd5b6024837f4b90c8d6000000000000000000000000000000000000000000000000000000008152601f600452fd5b6024837f37cde8fb00000000000000000000000000000000000000000000000000000000815233600452fd5b6004837f985d6124000000000000000000000000000000000000000000000000000000008152fd5b6004837f487cb27d000000000000000000000000000000000000000000000000000000008152fd5b6024827fcb5ec38b00000000000000000000000000000000000000000000000000000000815233600452fd5b50346102855760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261028557602061057860043561376d565b50346102855760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102855760043561289c6141f7565b818352600460205273ffffffffffffffffffffffffffffffffffffffff6040842054168215908115612972575b50612946576002829182855260046020526040852073ffffffffffffffffffffffffffffffffffffffff33167fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790550155337f08d6a60896f271f57646a055e43aa0d6bcc66fe718dc681f7bc30f94119b20168380a380f35b602483837ff95e3371000000000000000000000000000000000000000000000000000000008252600452fd5b801515915081612984575b505f6128c9565b61298e9150614010565b73ffffffffffffffffffffffffffffffffffffffff163314155f61297d565b5034610668576103a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126106685760043567ffffffffffffffff8111610668578036039160c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc840112610668576101a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc360112610668576101c43567ffffffffffffffff81116106685760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8236030112610668576101a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1c36011261066857610384359267ffffffffffffffff84116106685760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8536030112610668576024359367ffffffffffffffff85169485810361066857602483019567ffffffffffffffff612b218861343b565b168114801590613330575b6132d25773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690813b1561066857604051927f16e8dc8a00000000000000000000000000000000000000000000000000000000845250600483015260443563ffffffff81168091036106685760248301526064356044830152608435606483015260a4359182608482015260c43560a482015260e43560c48201526101043560e48201526101243567ffffffffffffffff811680910361066857610104820152610144356fffffffffffffffffffffffffffffffff811680910361066857610124820152610164356fffffffffffffffffffffffffffffffff811680910361066857610144820152610184356fffffffffffffffffffffffffffffffff8116809103610668576101648201526101a4356fffffffffffffffffffffffffffffffff8116809103610668576101848201525f816101a481855afa80156132c7576132b2575b50803b1561323a578560405180927f16e8dc8a0000000000000000000000000000000000000000000000000000000082528180612ce460048201613534565b03915afa8015611afd5790869161329d575b5050612d0c908360040135809560040191614127565b1561323e57612d22906004018361026435614127565b1561323e578060647fff0000000000000000000000000000000000000000000000000000000000000092013595816130ad60036020602e612d72612d6c60848e9901358099614cfe565b9b61343b565b612ed9602a6008612d97612d91612d8b60448c0161343b565b95614f75565b94614f75565b8d602760405198899381808601997fa3650000000000000000000000000000000000000000000000000000000000008b527f65706f636800000000000000000000000000000000000000000000000000000060228801528051918291018588015e8501907f6700000000000000000000000000000000000000000000000000000000000000848301527f61727269766564000000000000000000000000000000000000000000000000006028830152805192839101602f83015e0101907f6700000000000000000000000000000000000000000000000000000000000000848301527f6d6573736167650000000000000000000000000000000000000000000000000060098301527f5820000000000000000000000000000000000000000000000000000000000000601083015260128201520301600a8101865201846134f3565b60405160208101937fa30126030000000000000000000000000000000000000000000000000000000085527f782200000000000000000000000000000000000000000000000000000000000060248301527f6170706c69636174696f6e2f766e642e636169726e2e726563656970742b636260268301527f6f7200000000000000000000000000000000000000000000000000000000000060468301527f045820000000000000000000000000000000000000000000000000000000000060488301528d604b830152604b8252612fb1606b836134f3565b8a8251958251936040519d8e987f846a00000000000000000000000000000000000000000000000000000000000060208b01527f5369676e6174757265310000000000000000000000000000000000000000000060228b01527f5800000000000000000000000000000000000000000000000000000000000000602c8b015260f81b16602d8901525180918789015e8601927f40580000000000000000000000000000000000000000000000000000000000008685015260f81b166030830152518092603183015e0101898382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018652856134f3565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdd60a4820135920182121561323a57019160048301359267ffffffffffffffff841161323a5760240191833603831361323a5761310c94959697614df8565b156131dc5761314073ffffffffffffffffffffffffffffffffffffffff6040846020966131a9965260048752205416614010565b906040518481019160608352600860808301527f6f6d697373696f6e00000000000000000000000000000000000000000000000060a083015273ffffffffffffffffffffffffffffffffffffffff84166040830152606082015260a081526117a260c0826134f3565b6131d481337f0000000000000000000000000000000000000000000000000000000000000000614536565b6105786139cf565b60646040517f1c669ae600000000000000000000000000000000000000000000000000000000815260206004820152600a60248201527f6e6f74207369676e6564000000000000000000000000000000000000000000006044820152fd5b8580fd5b6040517f1c669ae600000000000000000000000000000000000000000000000000000000815260206004820152600a60248201527f6e6f7420616273656e74000000000000000000000000000000000000000000006044820152606490fd5b816132a7916134f3565b6119b257845f612cf6565b6132bf9196505f906134f3565b5f945f612ca5565b6040513d5f823e3d90fd5b60646040517f1c669ae600000000000000000000000000000000000000000000000000000000815260206004820152601760248201527f6e6f74207468652070726f6d697365642065706f6368730000000000000000006044820152fd5b5061333961340c565b600167ffffffffffffffff61334d8a61343b565b160167ffffffffffffffff81116133735767ffffffffffffffff80911691161415612b2c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361066857565b90602080835192838152019201905f5b8181106133e05750505090565b825173ffffffffffffffffffffffffffffffffffffffff168452602093840193909201916001016133d3565b6101e43567ffffffffffffffff811681036106685790565b60043567ffffffffffffffff811681036106685790565b3567ffffffffffffffff811681036106685790565b9067ffffffffffffffff8091169116019067ffffffffffffffff821161337357565b60a0810190811067ffffffffffffffff82111761348e57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6080810190811067ffffffffffffffff82111761348e57604052565b6060810190811067ffffffffffffffff82111761348e57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761348e57604052565b906101a08201916101e43567ffffffffffffffff81168091036106685781526102043563ffffffff81168091036106685760208201526102243560408201526102443560608201526102643560808201526102843560a08201526102a43560c08201526102c43560e08201526102e43567ffffffffffffffff811680910361066857610100820152610304356fffffffffffffffffffffffffffffffff811680910361066857610120820152610324356fffffffffffffffffffffffffffffffff811680910361066857610140820152610344356fffffffffffffffffffffffffffffffff81168091036106685761016082015261036435906fffffffffffffffffffffffffffffffff8216809203610668576101800152565b906101a082019160043567ffffffffffffffff811680910361066857815260243563ffffffff811680910361066857602082015260443560408201526064356060820152608435608082015260a43560a082015260c43560c082015260e43560e08201526101043567ffffffffffffffff811680910361066857610100820152610124356fffffffffffffffffffffffffffffffff811680910361066857610120820152610144356fffffffffffffffffffffffffffffffff811680910361066857610140820152610164356fffffffffffffffffffffffffffffffff81168091036106685761016082015261018435906fffffffffffffffffffffffffffffffff8216809203610668576101800152565b9190820180921161337357565b8060011b90808204600214901517156133735760039004600181018091116133735790565b67ffffffffffffffff811161348e5760051b60200190565b906137b482613792565b6137c160405191826134f3565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06137ef8294613792565b0190602036910137565b6009548110156138115760095f5260205f2001905f90565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146133735760010190565b80518210156138115760209160051b010190565b600954905f61388d836137aa565b925f5b8181106138e65750506138a2816137aa565b925f5b8281106138b157505050565b8073ffffffffffffffffffffffffffffffffffffffff6138d36001938561386b565b51166138df828861386b565b52016138a5565b8073ffffffffffffffffffffffffffffffffffffffff6139076001936137f9565b90549060031b1c165f528160205260405f204267ffffffffffffffff825460a01c161115908161397d575b5061393e575b01613890565b73ffffffffffffffffffffffffffffffffffffffff61395c826137f9565b90549060031b1c166139776139708661383e565b958861386b565b52613938565b6fffffffffffffffffffffffffffffffff9150830154166fffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001611155f613932565b6139d761387f565b90815115613bdc575f60605b8351821015613a74576020613a6c6014826001947fffffffffffffffffffffffffffffffffffffffff000000000000000000000000613a22888b61386b565b5160601b166040519582879351918291018585015e8201908382015203017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff48101845201826134f3565b9101906139e3565b90509190916020815191012073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016916040517f28be4b7f000000000000000000000000000000000000000000000000000000008152602081600481875afa9081156132c7575f91613baa575b508214613ba55780613b287fe36b5b9ceea1485851eceeedc77dd9c534ab494ca2fa7b6e05bb41c8b65178e7925161376d565b613b4a60405192839286845260208401526060604084015260608301906133c3565b0390a1813b15610668575f916024839260405194859384927fd66b9a6e00000000000000000000000000000000000000000000000000000000845260048401525af180156132c757613b995750565b5f613ba3916134f3565b565b505050565b90506020813d602011613bd4575b81613bc5602093836134f3565b8101031261066857515f613af5565b3d9150613bb8565b9050565b90816020910312610668575173ffffffffffffffffffffffffffffffffffffffff811681036106685790565b73ffffffffffffffffffffffffffffffffffffffff8116805f52600360205273ffffffffffffffffffffffffffffffffffffffff60405f2054163303613f4d57335f52600260205273ffffffffffffffffffffffffffffffffffffffff60405f205416613f21575f81815260016020819052604080832091820154338452922060809290921c67ffffffffffffffff1615929190808203613dd2575b5050805f52600260205260405f2073ffffffffffffffffffffffffffffffffffffffff33167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055335f52600260205260405f2073ffffffffffffffffffffffffffffffffffffffff33167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055805f5260016020525f6002604082208281558260018201550155805f52600360205260405f207fffffffffffffffffffffffff0000000000000000000000000000000000000000815416905533907f6296f2c03e939addc50f67bbb5731c01fd0fa8f5bb6e94466c4dc09428dbdf3b5f80a315613dcf57613dbe906145b5565b613dc733614730565b613ba36139cf565b50565b60028173ffffffffffffffffffffffffffffffffffffffff8083945416167fffffffffffffffffffffffff0000000000000000000000000000000000000000855416178455613e7767ffffffffffffffff825460a01c1685907fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b613f156001850167ffffffffffffffff600184016fffffffffffffffffffffffffffffffff80825416167fffffffffffffffffffffffffffffffff000000000000000000000000000000008454161783555460801c167fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b01549101555f80613ca8565b7f6a5e1160000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b7f2c6628ce000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b60405190613f89826134bb565b5f6060838281528260208201528260408201520152565b60405190613fad826134bb565b8167ffffffffffffffff60065473ffffffffffffffffffffffffffffffffffffffff8116835260a01c16602082015267ffffffffffffffff6007541660408201526060600854910152565b90816020910312610668575180151581036106685790565b9073ffffffffffffffffffffffffffffffffffffffff82165f52600260205273ffffffffffffffffffffffffffffffffffffffff60405f2054165b73ffffffffffffffffffffffffffffffffffffffff811692831515908161409f575b501561409b57915f52600260205273ffffffffffffffffffffffffffffffffffffffff60405f20541661404b565b9150565b73ffffffffffffffffffffffffffffffffffffffff9150168314155f61406d565b60243563ffffffff811681036106685790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610668570180359067ffffffffffffffff821161066857602001918160051b3603831361066857565b602083013591808310908115916141e8575b506141e1578235917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83146141d9576141789060408501359084614c6b565b91600181018091116133735761419c6141b19160a086013590608087013590614c6b565b92826141ab60608701876140d3565b90614cb2565b92836141be575b50505090565b6141d193508060c06141ab9201906140d3565b5f80806141b8565b505050505f90565b5050505f90565b9050608084013511155f614139565b335f52600160205260405f209073ffffffffffffffffffffffffffffffffffffffff8254161561422357565b7fece5b701000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b92909173ffffffffffffffffffffffffffffffffffffffff9081604051947f23b872dd000000000000000000000000000000000000000000000000000000005f52166004521660245260445260205f60648180865af19060015f5114821615614304575b6040525f606052156142c25750565b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90600181151661431c57823b15153d151616906142b3565b503d5f823e3d90fd5b6104ad6104a461436a926101c4357f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81169160ff601b6101a43593821c011690615711565b90565b73ffffffffffffffffffffffffffffffffffffffff811690815f526001602052600160405f200167ffffffffffffffff815460801c16613ba5576143af61387f565b80519060018211918215614492575b50506143d0575b505050613ba36139cf565b67ffffffffffffffff6020916144067f1201ab4836d8a025ab740413b5a894a3f43a3b239bafe2b503a345020ab7201b946145b5565b61447e6144357f0000000000000000000000000000000000000000000000000000000000000000844216613450565b82547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff1660809190911b77ffffffffffffffff0000000000000000000000000000000016178255565b5460801c16604051908152a25f80806143c5565b6001149150816144a5575b505f806143be565b9050805115613811576020015173ffffffffffffffffffffffffffffffffffffffff168314155f61449d565b6144d9613f7c565b506144e2613fa0565b9073ffffffffffffffffffffffffffffffffffffffff8251161561450e575f6006555f6007555f600855565b7f3fab066f000000000000000000000000000000000000000000000000000000005f5260045ffd5b9173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f511482161561459d575b604052156142c25750565b90600181151661431c57823b15153d15161690614592565b6009545f5b81811061464a57505050600954801561461d577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff016145f8816137f9565b73ffffffffffffffffffffffffffffffffffffffff82549160031b1b19169055600955565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b90919273ffffffffffffffffffffffffffffffffffffffff61466b836137f9565b90549060031b1c1673ffffffffffffffffffffffffffffffffffffffff85160361472557905b600181018082116133735783811015614710579061470673ffffffffffffffffffffffffffffffffffffffff6146c961470b946137f9565b90549060031b1c166146da836137f9565b90919073ffffffffffffffffffffffffffffffffffffffff8084549260031b9316831b921b1916179055565b61383e565b614691565b5061471d9093919361383e565b9190916145ba565b929061471d9061383e565b6009546801000000000000000081101561348e57816146da82600161475894016009556137f9565b6009547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908111613373575b8015158061485d575b15614859577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81018181116133735782614801826147f573ffffffffffffffffffffffffffffffffffffffff6147e761482c966137f9565b90549060031b1c16916137f9565b9290916146da876137f9565b919073ffffffffffffffffffffffffffffffffffffffff8084549260031b9316831b921b1916179055565b8015613373577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01614786565b5050565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101818111613373576148a673ffffffffffffffffffffffffffffffffffffffff916137f9565b90549060031b1c1673ffffffffffffffffffffffffffffffffffffffff83161061478f565b73ffffffffffffffffffffffffffffffffffffffff811690815f52600160205260405f209073ffffffffffffffffffffffffffffffffffffffff825416158015614a3e575b614a125761491d906145b5565b61492561387f565b51156149ea57602067ffffffffffffffff7f1201ab4836d8a025ab740413b5a894a3f43a3b239bafe2b503a345020ab7201b926149d660016149897f0000000000000000000000000000000000000000000000000000000000000000854216613450565b92019182907fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b5460801c16604051908152a2613ba36139cf565b7f30279f9a000000000000000000000000000000000000000000000000000000005f5260045ffd5b827fece5b701000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5067ffffffffffffffff600183015460801c161515614910565b73ffffffffffffffffffffffffffffffffffffffff168015614c0d57815f52600560205260ff60405f205416614be157805f526001602052600160405f2001916fffffffffffffffffffffffffffffffff808454167f000000000000000000000000000000000000000000000000000000000000000082811682105f14614bda57505b16928315614bae57815f52600560205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055836fffffffffffffffffffffffffffffffff825416036fffffffffffffffffffffffffffffffff8111613373576fffffffffffffffffffffffffffffffff167fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416179055604051918383527f3ad16547aab80aebd1f8ed573a33c0644b31cee5090d1c485c875e63cc037bc860203394a490565b827f197a0f14000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9050614adb565b507f0a7e51a5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60646040517f1c669ae600000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f6e6f206f7261636c6500000000000000000000000000000000000000000000006044820152fd5b9160405191602083019384526040830152606082015260608152614c906080826134f3565b5190206040516020810191825260208152614cac6040826134f3565b51902090565b9092915f925b84841015614cf6578360051b830135908181105f14614ce5575f52602052600160405f205b930192614cb8565b905f52602052600160405f20614cdd565b149392505050565b5f906020928015614d935760405190848201927fa401022001215820000000000000000000000000000000000000000000000000845260288301527f22582000000000000000000000000000000000000000000000000000000000006048830152604b820152604b8152614d73606b826134f3565b604051918291518091835e8101838152039060025afa156132c7575f5190565b50604051838101917fa30101200621580000000000000000000000000000000000000000000000000083527f20000000000000000000000000000000000000000000000000000000000000006027830152602882015260288152614d736048826134f3565b9190929360408103614f6c578060201161066857602085359501359060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0820110614f3a575b5090817f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8811180614f11575b614ebe575b505f60208092604051918183925191829101835e8101838152039060025afa156132c7575f5193614ea4848484848961524a565b90959015614eb457505050505090565b61436a9550615366565b9091507fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551037fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551811161337357905f614e70565b507fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc6325518110614e6b565b60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9181030160031b1b165f614e3f565b50505050505f90565b67ffffffffffffffff8116601881106151345760ff8111156150d05761ffff81111561506c5763ffffffff1015615009577fffffffffffffffff000000000000000000000000000000000000000000000000604051917f1b00000000000000000000000000000000000000000000000000000000000000602084015260c01b1660218201526009815261436a6029826134f3565b7fffffffff00000000000000000000000000000000000000000000000000000000604051917f1a00000000000000000000000000000000000000000000000000000000000000602084015260e01b1660218201526005815261436a6025826134f3565b507fffff000000000000000000000000000000000000000000000000000000000000604051917f1900000000000000000000000000000000000000000000000000000000000000602084015260f01b1660218201526003815261436a6023826134f3565b507fff00000000000000000000000000000000000000000000000000000000000000604051917f1800000000000000000000000000000000000000000000000000000000000000602084015260f81b1660218201526002815261436a6022826134f3565b507fff000000000000000000000000000000000000000000000000000000000000006040519160f81b1660208201526001815261436a6021826134f3565b600481101561521d5780615184575050565b600181036151b4577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b600281036151e857507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6003146151f25750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9091929361525884846157a0565b158015615355575b156152715750505050505f90600190565b6020945f9460a094604051948552878501526040840152606083015260808201528280526101005afa15615353575f51156152ae57600190600190565b60205f60a06040517fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050238152600584820152600160408201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760608201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60808201528280526101005afa15615353575f511561534d575f90600190565b5f905f90565bfe5b506153608186615817565b15615260565b9190939261537482866157a0565b158015615700575b614f6c576040519361020061539181876134f3565b5f5b8181106156eb57505060209261552d5f9360c0936040516153b3816134d7565b86815286888201528660408201528952604051916153d0836134d7565b825286820152600160408201528588019081528761551e6040516153f3816134d7565b7f6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c29681527f4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f589820152600160408201526080830190815261550f61550061545986516158c3565b926040860193845261546b81516158c3565b9061010087019182526154818851865190615900565b96606081019788526154968951835190615900565b60a08201526154a88651835190615900565b8c8201526154b98851835190615900565b60e08201526154cb8951845190615900565b6101208201526154de8651845190615900565b6101408201526101606154f48951855190615900565b91015251905190615900565b6101808d018181529551615900565b6101a08c015251835190615900565b6101c08a015251905190615900565b6101e087015260405190848252848083015284604083015260608201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254f60808201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63255160a082015260055afa5f5190156156d957807fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551809286959495099309905f905f925f945f915b6080831061561557505050509161560f917fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63255193615ba4565b50061490565b866156b7575b8160fe1c600c8260fc1c1617604061563382876158b2565b51015161564f575b5060019060021b9160021b920191906155d7565b9691959094826156935750505061566685836158b2565b51519360016040615686602061567c8a886158b2565b51015198866158b2565b5101519695945b9061563b565b906156ac92916156a660019899876158b2565b516159b2565b96919590959461568d565b93956156c891956156ce939761591f565b9161591f565b95919490949361561b565b634e487b715f5260126020526024601cfd5b6020906156f6615894565b8189015201615393565b5061570b8482615817565b1561537c565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615795579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156132c7575f5173ffffffffffffffffffffffffffffffffffffffff81161561578b57905f905f90565b505f906001905f90565b5050505f9160039190565b9081151591826157ed575b50816157e3575b816157bb575090565b7f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a89150111590565b80151591506157b2565b7fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc6325511191505f6157ab565b7fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80807f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8185817fffffffff00000001000000000000000000000000fffffffffffffffffffffffc81838009080908818580091493109110161690565b604051906158a1826134d7565b5f6040838281528260208201520152565b9060108110156138115760051b0190565b6158e3906158cf615894565b50805190604060208201519101519161591f565b90604051926158f1846134d7565b83526020830152604082015290565b6158e39161590c615894565b50805160406020830151920151926159b2565b9290917fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80918180868009968180808a818080808a800980097fffffffff00000001000000000000000000000000fffffffffffffffffffffffc09818088800960030908940960040991818080808087600209810381868009089c80096008098103938b82039008900908940960020990565b91939092935f945f945f946040810151907fffffffff00000001000000000000000000000000ffffffffffffffffffffffff8280097fffffffff00000001000000000000000000000000ffffffffffffffffffffffff858009927fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80878609602085015109917fffffffff00000001000000000000000000000000ffffffffffffffffffffffff808681868103818d8189890990090896510991818381039189090890811585151694855f14615b33575050505050600114615a95575b50505050565b7fffffffff00000001000000000000000000000000ffffffffffffffffffffffff8080809a508699508097985080969381808087819998099d838f94097fffffffff00000001000000000000000000000000fffffffffffffffffffffffc09818088800960030908940960040991818080808087600209810381868009089c80096008098103938b820390089009089409600209905f808080615a8f565b929b50935096507fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80808080809c9d50809a995080985080969f508b8009809709958a098180876002098103818381038188800908089d098103938c8203900890090895099009905f808080615a8f565b92918015615c54575f60c060209260405190848252848083015284604083015260608201527fffffffff00000001000000000000000000000000fffffffffffffffffffffffd60808201527fffffffff00000001000000000000000000000000ffffffffffffffffffffffff60a082015260055afa905f5191156156d9577fffffffff00000001000000000000000000000000ffffffffffffffffffffffff828180828196098097099509900990565b505090505f905f9056" as const
