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

export const bytecode = "0x610140806040523461066657614ae2803803809161001d828561067d565b833981019080820360e08112610666576080136106665760405190608082016001600160401b038111838210176104765760405280516001600160a01b03811681036106665782526020810151906001600160801b0382168203610666576020830191825261008e604082016106a0565b93604084019485526100a2606083016106a0565b6060850190815260808301519092906001600160a01b038116908181036106665760a08301516001600160401b03811161066657846100e29185016106b4565b60c0840151909890936001600160401b0385116106665760049560209561010992016106b4565b97516001600160a01b031660805286516001600160801b0390811660a0528751600a91160460c052516001600160401b0390811660e052855116610100526101205260405163430d0a0960e11b815292839182905afa908115610672575f91610634575b5090516001600160401b03918216911681811061061f5750508251156106105782518251908181036105fb575050426001600160401b03169290915f915b80518310156104e2576001600160a01b036101c6848361072a565b5116936001600160a01b036101db858561072a565b51169260018060801b038251169284156104d35786156104c4575f878152600160205260409020546001600160a01b03166104b157601f600954101561049d575f878152600260205260409020546001600160a01b031661048a5760405160a081016001600160401b0381118282101761047657604090815286825260208083018b81528383018881525f6060860181815260808088018381528f8452600180885288852099518a5497516001600160e01b03199098166001600160a01b039182161760a09890981b600160a01b600160e01b0316979097178a559451948901805493516001600160c01b03199094166001600160801b0396909616959095179290911b600160801b600160c01b031691909117909255905160029586015593909152912080546001600160a01b03191691891691909117905560095468010000000000000000811015610476578761033d8260016103619401600955610752565b81546001600160a01b0393841660039290921b91821b9390911b1916919091179055565b6009545f1981019081116103f2575b80151580610448575b15610406575f1981018181116103f257886103c1826103b561039d6103e495610752565b905460039190911b1c6001600160a01b031691610752565b92909161033d87610752565b80546001600160a01b0360039390931b83811b199091169290931690921b179055565b80156103f2575f1901610370565b634e487b7160e01b5f52601160045260245ffd5b5094919390957f6e6a236f1abdd4f8eefaf760bb133c7f07a651f89a3fd58dfdbdfc690f5784b5604060019581519081528a6020820152a301919290926101ab565b505f1981018181116103f25761045e8991610752565b905460039190911b1c6001600160a01b031611610379565b634e487b7160e01b5f52604160045260245ffd5b86630352f08b60e51b5f5260045260245ffd5b6325c8646b60e11b5f52601f60045260245ffd5b866337cde8fb60e01b5f5260045260245ffd5b632617584960e21b5f5260045ffd5b63487cb27d60e01b5f5260045ffd5b604051614377908161076b823960805181818161041d015281816106b30152818161087f01528181610a8401528181610b5201528181610ebc0152818161119c0152818161164901528181611b8c01526121f2015260a0518181816113ed01528181611a5c0152612823015260c051818181610a5001528181610e98015281816110f2015281816116260152818161194601526133cd015260e0518181816116dd01526119b0015261010051818181610cdb01528181610d4601528181612f4e01526132e90152610120518181816102be015281816107500152818161098801528181610bef01528181610e3001528181610f84015281816114fd0152818161154c0152818161174101528181611dda01526128d30152f35b63226bb0d760e21b5f5260045260245260445ffd5b63308a792760e01b5f5260045ffd5b63e0aa083160e01b5f5260045260245260445ffd5b90506020813d60201161066a575b8161064f6020938361067d565b8101031261066657610660906106a0565b5f61016d565b5f80fd5b3d9150610642565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b0382119082101761047657604052565b51906001600160401b038216820361066657565b81601f82011215610666578051916001600160401b038311610476578260051b91604051936106e6602085018661067d565b845260208085019382010191821161066657602001915b81831061070a5750505090565b82516001600160a01b0381168103610666578152602092830192016106fd565b805182101561073e5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b60095481101561073e5760095f5260205f2001905f9056fe60806040526004361015610011575f80fd5b5f5f3560e01c806304906d2114611d0d5780630af70a2914611c3a5780631f30e0cb14611c1b57806328ffe6c81461196a5780632da25de3146119265780632e0de5ac146118f2578063339599f6146117015780633a8c0786146116bd5780633c7a3aff146116a45780633f275d661461152c57806351160630146114e757806353bffc57146114b25780635aa95d1a14611490578063665cee091461142b5780637f8e3b4e14611411578063831518b7146113cd5780638460851f14610f19578063866ce3aa14610cff5780638b0b30ce14610cbb5780638b9b897414610bb25780638ef14e1014610b81578063babef33e14610b3c578063bc64914f14610960578063bfedbfa014610944578063ce2d4aca146108f5578063d233fb38146108b7578063e2dbf9d1146107e3578063e7bdd0bf14610721578063e9fad8ee14610595578063f0e030d1146102425763f890e2861461016f575f80fd5b3461023f57602036600319011261023f57604060a09161018d612357565b816080845161019b8161240a565b82815282602082015282868201528260608201520152600180851b031681526001602052206040516101cc8161240a565b6001600160401b0382546001600160801b03600180871b03821694858552836020860193881c1683528360018201549360806002604089019486881686528460608b0198841c16885201549701968752604051978852511660208701525116604085015251166060830152516080820152f35b80fd5b503461023f5736600319016103c08112610591576101a01361023f576040366101a319011261023f576101a0366101e319011261023f5760403661038319011261023f5761028e6123c0565b6001600160401b038061029f6123a9565b16911614801590610562575b61052d576040516324a69d5360e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316602082806102f660048201612584565b0381845afa9182156104ee5783926104f9575b50602060405180926324a69d5360e01b8252818061032960048201612490565b03915afa9081156104ee5783916104b8575b508082146104855761037b6103849161035661038994612e8f565b94506103a4356001600160ff1b038116916103843591601b60ff91821c011690613d2d565b9092919261382b565b612c65565b6001600160a01b0380831692911682900361044e576104466104156020936103af6123c0565b63ffffffff6103bc612cd3565b6001600160401b03604051938985019560808752600c60a08701526b32b8bab4bb37b1b0ba34b7b760a11b60c0870152604086015216606084015216608082015260c0815261040c60e08261246f565b5190208361338c565b9161044183337f0000000000000000000000000000000000000000000000000000000000000000613024565b612ebd565b604051908152f35b604051630e334d7360e11b815260206004820152600e60248201526d6e6f74206f6e65206f7261636c6560901b6044820152606490fd5b604051630e334d7360e11b815260206004820152600a60248201526937b732903432b0b232b960b11b6044820152606490fd5b90506020813d6020116104e6575b816104d36020938361246f565b810103126104e257515f61033b565b5f80fd5b3d91506104c6565b6040513d85823e3d90fd5b9091506020813d602011610525575b816105156020938361246f565b810103126104e25751905f610309565b3d9150610508565b604051630e334d7360e11b815260206004820152600c60248201526b6e6f74206f6e65207669657760a01b6044820152606490fd5b5061056b612cd3565b6102043563ffffffff81169182820361058d5763ffffffff91501614156102ab565b8380fd5b5080fd5b503461023f578060031936011261023f57338152600160205260408120604051906105bf8261240a565b6001600160401b03815460018060a01b038116845260a01c1660208301526001810154916001600160401b0360408201936001600160801b038116855260801c169060806002606083019484865201549101521561070e576006546001600160a01b0381166106f057506001600160401b039051168042106106da57506001600160801b036106d79133845260016020525f60026040862082815582600182015501553384526002602052604084206001600160601b0360a01b8154169055818151166040519081527fa50cc2fab7be70298d0cf586a2f5d72d34e4ddc2d64b19705343c6234084285260203392a25116337f0000000000000000000000000000000000000000000000000000000000000000613024565b80f35b63deeb3de760e01b835260045242602452604482fd5b63fef34c9560e01b845260a01c6001600160401b0316600452602483fd5b63ece5b70160e01b835233600452602483fd5b503461023f57602036600319011261023f5761073b612357565b604051635aa6e67560e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156104ee5783916107b4575b506001600160a01b031633036107a1576106d79061326f565b63030850b960e41b825233600452602482fd5b6107d6915060203d6020116107dc575b6107ce818361246f565b8101906129e7565b5f610788565b503d6107c4565b503461023f57602036600319011261023f576004356001600160801b038116809103610591576001610813612dcc565b01816001600160801b03825416016001600160801b0381116108a3576106d792916001600160801b03809216821982541617815554166040519082825260208201527fc84b1b191804173928786f9eaeba32c3390af9a8be366c1567ec5c27c45bf7d060403392a230337f0000000000000000000000000000000000000000000000000000000000000000612dfd565b634e487b7160e01b84526011600452602484fd5b503461023f57602036600319011261023f5760209060ff906040906001600160a01b036108e2612357565b1681528084522054166040519015158152f35b503461023f57602036600319011261023f5761090f612357565b610917612dcc565b5033825260036020526040822080546001600160a01b0319166001600160a01b0390921691909117905580f35b503461023f578060031936011261023f576020604051601f8152f35b503461023f578060031936011261023f57610979612fe3565b6040516333eeb14760e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081600481855afa908115610b31578491610b02575b5080610aec575b610ac857829060018060a01b038351166001600160401b03602085015116907fe03c72b23571f8599be8088071b6a9edc83997fb36d9a9d20a6504c4254f0b7e60408051868152866020820152a3803b15610591578180916004604051809481936316480dd760e21b83525af18015610abd57610aa8575b5081516106d7907f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316906001600160a01b03167f0000000000000000000000000000000000000000000000000000000000000000613024565b81610ab29161246f565b61059157815f610a47565b6040513d84823e3d90fd5b6040820151630413d1ed60e41b84526001600160401b031660045242602452604483fd5b506001600160401b0360408301511642106109cf565b610b24915060203d602011610b2a575b610b1c818361246f565b810190612c4d565b5f6109c8565b503d610b12565b6040513d86823e3d90fd5b503461023f578060031936011261023f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461023f57602036600319011261023f576020610ba0610384612357565b6040516001600160a01b039091168152f35b503461023f57604036600319011261023f57610bcc612357565b60243590811515809203610cb757604051635aa6e67560e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610b31578491610c98575b506001600160a01b03163303610c855760207f6536c9f23ed79867ec8ccef1eb1442d546148776d27f649134965b9ad69eb2bf9160018060a01b0316928385528482526040852060ff1981541660ff8316179055604051908152a280f35b63030850b960e41b835233600452602483fd5b610cb1915060203d6020116107dc576107ce818361246f565b5f610c27565b8280fd5b503461023f578060031936011261023f5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461023f57604036600319011261023f57600435906001600160401b0382168083036105915760065492602435906001600160a01b038516610ef9579180918493610d747f00000000000000000000000000000000000000000000000000000000000000006001600160401b0342166123ea565b908260606001600160401b0360405194610d8d86612439565b33865287602087015216938460408201520152336001600160601b0360a01b6006541617600655600654906001600160401b0360a01b906001600160401b0360a01b9060a01b1616906001600160401b0360a01b191617600655806001600160401b031960075416176007558160085560405191825260208201527fbf30e930ef7f4eb5fee407d2c15b6a0fb76687a45a522a76698d28f0b91ec0e860403392a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b15610ef557829160248392604051948593849263fea2c33160e01b845260048401525af18015610abd57610ee0575b506106d76001600160801b037f00000000000000000000000000000000000000000000000000000000000000001630337f0000000000000000000000000000000000000000000000000000000000000000612dfd565b81610eea9161246f565b61023f578082610e8a565b5050fd5b63fef34c9560e01b845260a085901c6001600160401b0316600452602484fd5b503461023f5736600319016101c08112610591576101a01361023f576101a4356001600160401b0381116105915736602382011215610591578060040135906001600160401b038211610cb7573660248360061b83010111610cb757604051635aa6e67560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190602081600481865afa9081156113c25785916113a3575b506001600160a01b0316330361139057610fdd612fe3565b6040516324a69d5360e01b8152919060208380610ffc60048201612584565b0381875afa928315611385578693611351575b506110186123c0565b6001600160401b036020830191818351169182911614908115916112db575b50611295578694855b88888810156110e357506001906110db906110d561108861038461037b60068d901b8b0160448101356001600160ff1b038116916024013590601b60ff91821c01168e613d2d565b60405160208101906060825260066080820152651d5c1a195b1960d21b60a0820152868060a01b03831660408201528b606082015260a081526110cc60c08261246f565b5190209061338c565b90612670565b960195611040565b95509350846001600160801b037f000000000000000000000000000000000000000000000000000000000000000016918286105f1461128e5785935b60018060a01b038651166001600160401b03825116907fe03c72b23571f8599be8088071b6a9edc83997fb36d9a9d20a6504c4254f0b7e6040805160018152896020820152a36040516333eeb14760e01b8152602081600481865afa908115610b3157849161126f575b50611215575b5050506111d3906111cc837f00000000000000000000000000000000000000000000000000000000000000009560018060a01b0390511692612670565b9084613024565b8083116111e4575b836106d761284b565b820391821161120157906111f9913390613024565b8180806111db565b634e487b7160e01b83526011600452602483fd5b516001600160401b0316813b15610cb7578291602483926040519485938492630282253b60e51b845260048401525af18015610abd57611256575b8061118f565b816112609161246f565b61126b578486611250565b8480fd5b611288915060203d602011610b2a57610b1c818361246f565b89611189565b829361111f565b604051630e334d7360e11b815260206004820152601960248201527f6e6f7420746865206368616c6c656e67656420686561646572000000000000006044820152606490fd5b9050604051906383995fb360e01b82526004820152602081602481895afa80156113465785918991611311575b5014155f611037565b9150506020813d60201161133e575b8161132d6020938361246f565b810103126104e2578490515f611308565b3d9150611320565b6040513d8a823e3d90fd5b9092506020813d60201161137d575b8161136d6020938361246f565b810103126104e25751915f61100f565b3d9150611360565b6040513d88823e3d90fd5b63030850b960e41b845233600452602484fd5b6113bc915060203d6020116107dc576107ce818361246f565b5f610fc5565b6040513d87823e3d90fd5b503461023f578060031936011261023f5760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461023f578060031936011261023f576106d73361326f565b503461023f578060031936011261023f57611444612be7565b50608061144f612c0b565b60606040519160018060a01b0381511683526001600160401b0360208201511660208401526001600160401b03604082015116604084015201516060820152f35b503461023f57602036600319011261023f576106d76114ad612357565b612a06565b503461023f57602036600319011261023f576004803582526020908152604090912054610ba0906001600160a01b0316612c65565b503461023f578060031936011261023f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461023f578060031936011261023f57604051635aa6e67560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081600481855afa9081156104ee578391611685575b506001600160a01b031633036107a15781906115a6612fe3565b6001600160401b03602060018060a01b0383511692015116907fe03c72b23571f8599be8088071b6a9edc83997fb36d9a9d20a6504c4254f0b7e60408051868152866020820152a3803b15611682578180916004604051809481936316480dd760e21b83525af18015610abd5761166d575b506106d76001600160801b037f000000000000000000000000000000000000000000000000000000000000000016337f0000000000000000000000000000000000000000000000000000000000000000613024565b816116779161246f565b61023f57805f611618565b50fd5b61169e915060203d6020116107dc576107ce818361246f565b5f61158c565b503461023f578060031936011261023f576106d761284b565b503461023f578060031936011261023f5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461023f5736600319016101e08112610591576101a01361023f576040366101a319011261023f57610124356001600160801b038116809103610591577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906117726123c0565b604051635c6a6ac360e01b81526001600160401b03909116600482015290602082602481865afa918215610b315784926118be575b50111561188857602060405180926324a69d5360e01b825281806117cd60048201612584565b03915afa91821561187c5791611848575b60206117e983612e8f565b6104466104156117f76123c0565b6040516001600160401b038682019260608452600b60808401526a1bdd995c88189d5919d95d60aa1b60a084015260018060a01b038716604084015216606082015260a0815261040c60c08261246f565b90506020813d602011611874575b816118636020938361246f565b810103126104e257516117e96117de565b3d9150611856565b604051903d90823e3d90fd5b604051630e334d7360e11b815260206004820152600d60248201526c1dda5d1a1a5b88189d5919d95d609a1b6044820152606490fd5b9091506020813d6020116118ea575b816118da6020938361246f565b8101031261058d5751905f6117a7565b3d91506118cd565b503461023f578060031936011261023f5761192261190e612739565b60405191829160208352602083019061236d565b0390f35b503461023f578060031936011261023f5760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461023f57602036600319011261023f57611984612357565b3382528160205260ff60408320541615611c0857338252816020526040822060ff1981541690556119de7f00000000000000000000000000000000000000000000000000000000000000006001600160401b0342166123ea565b906001600160a01b03168015611bf9573315611bea57338352600160205260408320546001600160a01b0316611bd757601f6009541015611bc357338352600260205260408320546001600160a01b0316611bb057906106d791604051611a448161240a565b8181526001600160401b0392831660208083018281527f00000000000000000000000000000000000000000000000000000000000000006001600160801b03166040808601828152606087018b8152608088018c8152338d526001909652918b209651875494516001600160e01b03199095166001600160a01b03919091161760a09490941b67ffffffffffffffff60a01b16939093178655909693949360029392611b2c92909190915160018701805493516001600160c01b03199094166001600160801b0392909216919091179190921660801b67ffffffffffffffff60801b16179055565b519101553380865260026020526040862080546001600160a01b03191682179055611b5690613181565b6040519083825260208201527f6e6a236f1abdd4f8eefaf760bb133c7f07a651f89a3fd58dfdbdfc690f5784b560403392a330337f0000000000000000000000000000000000000000000000000000000000000000612dfd565b630352f08b60e51b835233600452602483fd5b6325c8646b60e11b8352601f600452602483fd5b6337cde8fb60e01b835233600452602483fd5b632617584960e21b8352600483fd5b63487cb27d60e01b8352600483fd5b63cb5ec38b60e01b825233600452602482fd5b503461023f57602036600319011261023f57602061044660043561267d565b503461023f57602036600319011261023f57600435611c57612dcc565b818352600460205260408320548215906001600160a01b03168115611cdf575b50611ccb5781835260046020526040832080546001600160a01b031916339081179091556002919091018290557f08d6a60896f271f57646a055e43aa0d6bcc66fe718dc681f7bc30f94119b20168380a380f35b63f95e337160e01b83526004829052602483fd5b801515915081611cf1575b505f611c77565b611cfb9150612c65565b6001600160a01b03163314155f611cea565b50346104e2576103a03660031901126104e2576004356001600160401b0381116104e2578036039160c06003198401126104e2576101a03660231901126104e2576101c4356001600160401b0381116104e25760e060031982360301126104e2576101a0366101e31901126104e25761038435926001600160401b0384116104e25760e060031985360301126104e257602435936001600160401b038516948581036104e25760248301956001600160401b03611dc9886123d6565b168114801590612303575b6122bd577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b156104e25760405192630b746e4560e11b845250600483015260443563ffffffff81168091036104e25760248301526064356044830152608435606483015260a4359182608482015260c43560a482015260e43560c48201526101043560e4820152610124356001600160401b0381168091036104e257610104820152610144356001600160801b0381168091036104e257610124820152610164356001600160801b0381168091036104e257610144820152610184356001600160801b0381168091036104e2576101648201526101a4356001600160801b0381168091036104e2576101848201525f816101a481855afa80156122b25761229d575b50803b1561225157856040518092630b746e4560e11b82528180611f2860048201612490565b03915afa801561138557908691612288575b5050611f50908360040135809560040191612d1b565b1561225557611f66906004018361026435612d1b565b1561225557606481013594608482013590611f8a611f84838961356d565b966123d6565b9261213e60036020612047602a6008611fb7611fb1611fab60448a016123d6565b9b61370d565b9a61370d565b6027604051958692818085019e8f61a36560f01b9052640cae0dec6d60db1b60228701528051918291018587015e840190606760f81b8483015266185c9c9a5d995960ca1b6028830152805192839101602f83015e0101606760f81b83820152666d65737361676560c81b60098201526102c160f51b60108201528c60128201520301600a81018452018261246f565b60405163a301260360e01b60208201908152613c1160f11b60248301527f6170706c69636174696f6e2f766e642e636169726e2e726563656970742b636260268301526137b960f11b60468301526122c160ed1b6048830152604b8083018d905282529097602e916120ba606b8b61246f565b8951938051916040519b8c9661423560f11b6020890152695369676e61747572653160b01b6022890152600b60fb1b602c89015260ff60f81b9060f81b16602d8801525180918688015e85019161080b60f31b8584015260ff60f81b9060f81b166030830152518092603183015e010189838201520301601f19810186528561246f565b60a481013591602219018212156122515701916004830135926001600160401b038411612251576024019183360383136122515761217e94959697613606565b1561221e576121a5826020946121eb945260048552604060018060a01b0391205416612c65565b906040518481019160608352600860808301526737b6b4b9b9b4b7b760c11b60a083015260018060a01b0384166040830152606082015260a081526110cc60c08261246f565b61221681337f0000000000000000000000000000000000000000000000000000000000000000613024565b61044661284b565b604051630e334d7360e11b815260206004820152600a6024820152691b9bdd081cda59db995960b21b6044820152606490fd5b8580fd5b604051630e334d7360e11b815260206004820152600a6024820152691b9bdd0818589cd95b9d60b21b6044820152606490fd5b816122929161246f565b61126b57845f611f3a565b6122aa9196505f9061246f565b5f945f611f02565b6040513d5f823e3d90fd5b604051630e334d7360e11b815260206004820152601760248201527f6e6f74207468652070726f6d697365642065706f6368730000000000000000006044820152606490fd5b5061230c6123a9565b60016001600160401b0361231f8a6123d6565b16016001600160401b038111612343576001600160401b0380911691161415611dd4565b634e487b7160e01b5f52601160045260245ffd5b600435906001600160a01b03821682036104e257565b90602080835192838152019201905f5b81811061238a5750505090565b82516001600160a01b031684526020938401939092019160010161237d565b6101e4356001600160401b03811681036104e25790565b6004356001600160401b03811681036104e25790565b356001600160401b03811681036104e25790565b906001600160401b03809116911601906001600160401b03821161234357565b60a081019081106001600160401b0382111761242557604052565b634e487b7160e01b5f52604160045260245ffd5b608081019081106001600160401b0382111761242557604052565b606081019081106001600160401b0382111761242557604052565b90601f801991011681019081106001600160401b0382111761242557604052565b906101a08201916101e4356001600160401b0381168091036104e25781526102043563ffffffff81168091036104e25760208201526102243560408201526102443560608201526102643560808201526102843560a08201526102a43560c08201526102c43560e08201526102e4356001600160401b0381168091036104e257610100820152610304356001600160801b0381168091036104e257610120820152610324356001600160801b0381168091036104e257610140820152610344356001600160801b0381168091036104e25761016082015261036435906001600160801b0382168092036104e2576101800152565b906101a08201916004356001600160401b0381168091036104e257815260243563ffffffff81168091036104e257602082015260443560408201526064356060820152608435608082015260a43560a082015260c43560c082015260e43560e0820152610104356001600160401b0381168091036104e257610100820152610124356001600160801b0381168091036104e257610120820152610144356001600160801b0381168091036104e257610140820152610164356001600160801b0381168091036104e25761016082015261018435906001600160801b0382168092036104e2576101800152565b9190820180921161234357565b8060011b90808204600214901517156123435760039004600181018091116123435790565b6001600160401b0381116124255760051b60200190565b906126c3826126a2565b6126d0604051918261246f565b82815280926126e1601f19916126a2565b0190602036910137565b6009548110156127035760095f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b5f1981146123435760010190565b80518210156127035760209160051b010190565b600954905f612747836126b9565b925f5b81811061279357505061275c816126b9565b925f5b82811061276b57505050565b6001906001600160a01b036127808285612725565b511661278c8288612725565b520161275f565b8061279f6001926126eb565b838060a01b0391549060031b1c165f528160205260405f20426001600160401b03825460a01c161115908161280b575b506127db575b0161274a565b6127e4816126eb565b838060a01b0391549060031b1c166128056127fe86612717565b9588612725565b526127d5565b6001600160801b039150830154166001600160801b037f00000000000000000000000000000000000000000000000000000000000000001611155f6127cf565b612853612739565b908151156129e3575f60605b83518210156128ba5760206128b26014826001946001600160601b0319612886888b612725565b5160601b166040519582879351918291018585015e820190838201520301600b1981018452018261246f565b91019061285f565b80516020918201206040516328be4b7f60e01b815293947f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316949193509181600481875afa9081156122b2575f916129b1575b5082146129ac57806129487fe36b5b9ceea1485851eceeedc77dd9c534ab494ca2fa7b6e05bb41c8b65178e7925161267d565b61296a604051928392868452602084015260606040840152606083019061236d565b0390a1813b156104e2575f91602483926040519485938492636b35cd3760e11b845260048401525af180156122b2576129a05750565b5f6129aa9161246f565b565b505050565b90506020813d6020116129db575b816129cc6020938361246f565b810103126104e257515f612915565b3d91506129bf565b9050565b908160209103126104e257516001600160a01b03811681036104e25790565b6001600160a01b038181165f818152600360205260409020549091163303612bd157335f908152600260205260409020546001600160a01b0316612bbe575f81815260016020819052604080832091820154338452922060809290921c6001600160401b031615929190808203612b1d575b50505f8181526002602081815260408084208054336001600160a01b031991821681179092558186528286208054821683179055868652600180855283872087815590810187905590940185905560039092528320805490921690915591907f6296f2c03e939addc50f67bbb5731c01fd0fa8f5bb6e94466c4dc09428dbdf3b9080a315612b1a57612b099061307c565b612b1233613181565b6129aa61284b565b50565b805482546001600160a01b039091166001600160a01b0319821681178455825467ffffffffffffffff60a01b166001600160e01b03199092161717825560029081906001818101805491860180546001600160801b039093166fffffffffffffffffffffffffffffffff19841681178255915467ffffffffffffffff60801b166001600160c01b031990931690911791909117905501549101555f80612a78565b630352f08b60e51b5f523360045260245ffd5b631633146760e11b5f526004523360245260445ffd5b60405190612bf482612439565b5f6060838281528260208201528260408201520152565b60405190612c1882612439565b6006546001600160a01b038116835260a01c6001600160401b0390811660208401526007541660408301526008546060830152565b908160209103126104e2575180151581036104e25790565b6001600160a01b038082165f90815260026020526040902054919291165b6001600160a01b038116928315159081612cbf575b5015612cbb575f92835260026020526040909220546001600160a01b0316612c83565b9150565b6001600160a01b031684141590505f612c98565b60243563ffffffff811681036104e25790565b903590601e19813603018212156104e257018035906001600160401b0382116104e257602001918160051b360383136104e257565b60208301359180831090811591612dbd575b50612db6578235915f198314612dae57612d4d90604085013590846134da565b916001810180911161234357612d71612d869160a0860135906080870135906134da565b9282612d806060870187612ce6565b90613521565b9283612d93575b50505090565b612da693508060c0612d80920190612ce6565b5f8080612d8d565b505050505f90565b5050505f90565b9050608084013511155f612d2d565b335f52600160205260405f209060018060a01b0382541615612dea57565b63ece5b70160e01b5f523360045260245ffd5b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f5114821615612e6e575b6040525f60605215612e4e5750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b906001811516612e8657823b15153d15161690612e3f565b503d5f823e3d90fd5b61038461037b612eba926101c43560018060ff1b0381169160ff601b6101a43593821c011690613d2d565b90565b60018060a01b03811690815f526001602052600160405f20016001600160401b03815460801c166129ac57612ef0612739565b80519060018211918215612fb1575b5050612f11575b5050506129aa61284b565b6001600160401b03602091612f467f1201ab4836d8a025ab740413b5a894a3f43a3b239bafe2b503a345020ab7201b9461307c565b612f9d612f757f00000000000000000000000000000000000000000000000000000000000000008442166123ea565b825467ffffffffffffffff60801b191660809190911b67ffffffffffffffff60801b16178255565b5460801c16604051908152a25f8080612f06565b600114915081612fc4575b505f80612eff565b905080511561270357602001516001600160a01b03168314155f612fbc565b612feb612be7565b50612ff4612c0b565b80519091906001600160a01b031615613015575f6006555f6007555f600855565b633fab066f60e01b5f5260045ffd5b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f5114821615613064575b60405215612e4e5750565b906001811516612e8657823b15153d15161690613059565b6009545f5b8181106130cc5750505060095480156130b8575f19016130a0816126eb565b81549060018060a01b039060031b1b19169055600955565b634e487b7160e01b5f52603160045260245ffd5b9091926130d8826126eb565b90546001600160a01b0360039290921b1c81169085160361317657905b600181018082116123435783811015613161579061315761311861315c936126eb565b905460039190911b1c6001600160a01b0316613133836126eb565b81546001600160a01b0393841660039290921b91821b9390911b1916919091179055565b612717565b6130f5565b5061316e90939193612717565b919091613081565b929061316e90612717565b6009546801000000000000000081101561242557816131338260016131a994016009556126eb565b6009545f198101908111612343575b8015158061323e575b1561323a575f1981018181116123435782613209826131fd6131e561322c956126eb565b905460039190911b1c6001600160a01b0316916126eb565b929091613133876126eb565b80546001600160a01b0360039390931b83811b199091169290931690921b179055565b8015612343575f19016131b8565b5050565b505f19810181811161234357613253906126eb565b90546001600160a01b0360039290921b1c8116908316106131c1565b6001600160a01b038181165f818152600160205260409020805491939092909116158015613373575b613360576132a59061307c565b6132ad612739565b51156133515760206001600160401b037f1201ab4836d8a025ab740413b5a894a3f43a3b239bafe2b503a345020ab7201b9261333d60016133107f00000000000000000000000000000000000000000000000000000000000000008542166123ea565b9201805467ffffffffffffffff60801b191660809390931b67ffffffffffffffff60801b16929092178255565b5460801c16604051908152a26129aa61284b565b631813cfcd60e11b5f5260045ffd5b8263ece5b70160e01b5f5260045260245ffd5b506001600160401b03600183015460801c161515613298565b6001600160a01b031680156134a857815f52600560205260ff60405f20541661349557805f526001602052600160405f2001916001600160801b03808454167f000000000000000000000000000000000000000000000000000000000000000082811682105f1461348e57505b1692831561347b57815f52600560205260405f20600160ff19825416179055836001600160801b03825416036001600160801b038111612343576001600160801b03166001600160801b0319825416179055604051918383527f3ad16547aab80aebd1f8ed573a33c0644b31cee5090d1c485c875e63cc037bc860203394a490565b8263065e83c560e21b5f5260045260245ffd5b90506133f9565b50630a7e51a560e01b5f5260045260245ffd5b604051630e334d7360e11b81526020600482015260096024820152686e6f206f7261636c6560b81b6044820152606490fd5b91604051916020830193845260408301526060820152606081526134ff60808261246f565b519020604051602081019182526020815261351b60408261246f565b51902090565b9092915f925b84841015613565578360051b830135908181105f14613554575f52602052600160405f205b930192613527565b905f52602052600160405f2061354c565b149392505050565b5f9060209280156135d3576040519084820192670520081100090ac160c51b84526028830152620112c160ed1b6048830152604b820152604b81526135b3606b8261246f565b604051918291518091835e8101838152039060025afa156122b2575f5190565b5060405183810191661460202400c42b60cb1b8352600160fd1b60278301526028820152602881526135b360488261246f565b919092936040810361370457806020116104e25760208535950135906020601f198201106136f1575b5090817f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a88111806136db575b6136ae575b505f60208092604051918183925191829101835e8101838152039060025afa156122b2575f5193613694848484848961389f565b909590156136a457505050505090565b612eba95506139bb565b9091505f5160206143575f395f51905f52035f5160206143575f395f51905f52811161234357905f613660565b505f5160206143575f395f51905f52811061365b565b60205f199181030160031b1b165f61362f565b50505050505f90565b6001600160401b038116601881106138035760ff8111156137d15761ffff81111561379f5763ffffffff101561376e57604051601b60f81b602082015260c09190911b6001600160c01b031916602182015260098152612eba60298261246f565b604051600d60f91b602082015260e09190911b6001600160e01b031916602182015260058152612eba60258261246f565b50604051601960f81b602082015260f09190911b6001600160f01b031916602182015260038152612eba60238261246f565b50604051600360fb1b602082015260f89190911b6001600160f81b031916602182015260028152612eba60228261246f565b5060405160f89190911b6001600160f81b031916602082015260018152612eba60218261246f565b600481101561388b578061383d575050565b600181036138545763f645eedf60e01b5f5260045ffd5b6002810361386f575063fce698f760e01b5f5260045260245ffd5b6003146138795750565b6335e2f38360e21b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b909192936138ad8484613daf565b1580156139aa575b156138c65750505050505f90600190565b6020945f9460a094604051948552878501526040840152606083015260808201528280526101005afa156139a8575f511561390357600190600190565b60205f60a06040517fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050238152600584820152600160408201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760608201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60808201528280526101005afa156139a8575f51156139a2575f90600190565b5f905f90565bfe5b506139b58186613e13565b156138b5565b919093926139c98286613daf565b158015613d1c575b61370457604051936102006139e6818761246f565b5f5b818110613d07575050602092613b825f9360c093604051613a0881612454565b8681528688820152866040820152895260405191613a2583612454565b8252868201526001604082015285880190815287613b73604051613a4881612454565b7f6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c29681527f4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5898201526001604082015260808301908152613b64613b55613aae8651613ec8565b9260408601938452613ac08151613ec8565b906101008701918252613ad68851865190613f05565b9660608101978852613aeb8951835190613f05565b60a0820152613afd8651835190613f05565b8c820152613b0e8851835190613f05565b60e0820152613b208951845190613f05565b610120820152613b338651845190613f05565b610140820152610160613b498951855190613f05565b91015251905190613f05565b6101808d018181529551613f05565b6101a08c015251835190613f05565b6101c08a015251905190613f05565b6101e087015260405190848252848083015284604083015260608201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254f60808201525f5160206143575f395f51905f5260a082015260055afa5f519015613cf557805f5160206143575f395f51905f52809286959495099309905f905f925f945f915b60808310613c31575050505091613c2b915f5160206143575f395f51905f52936142a1565b50061490565b86613cd3575b8160fe1c600c8260fc1c16176040613c4f8287613eb7565b510151613c6b575b5060019060021b9160021b92019190613c06565b969195909482613caf57505050613c828583613eb7565b51519360016040613ca26020613c988a88613eb7565b5101519886613eb7565b5101519695945b90613c57565b90613cc89291613cc26001989987613eb7565b51614023565b969195909594613ca9565b9395613ce49195613cea9397613f24565b91613f24565b959194909493613c37565b634e487b715f5260126020526024601cfd5b602090613d12613e99565b81890152016139e8565b50613d278482613e13565b156139d1565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411613da4579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156122b2575f516001600160a01b03811615613d9a57905f905f90565b505f906001905f90565b5050505f9160039190565b908115159182613dfc575b5081613df2575b81613dca575090565b7f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a89150111590565b8015159150613dc1565b5f5160206143575f395f51905f521191505f613dba565b600160601b63ffffffff60c01b03197f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8183816003600160601b0363ffffffff60c01b031981838009080908600160601b63ffffffff60c01b03198380091491600163ffffffff60601b0360601b191190600163ffffffff60601b0360601b1911161690565b60405190613ea682612454565b5f6040838281528260208201520152565b9060108110156127035760051b0190565b613ee890613ed4613e99565b508051906040602082015191015191613f24565b9060405192613ef684612454565b83526020830152604082015290565b613ee891613f11613e99565b5080516040602083015192015192614023565b929091600160601b63ffffffff60c01b0319838009600160601b63ffffffff60c01b0319828009600160601b63ffffffff60c01b0319908190819080096003600160601b0363ffffffff60c01b031909600160601b63ffffffff60c01b0319808880096003090894600160601b63ffffffff60c01b031990819083900960040994600160601b63ffffffff60c01b03198087600209600160601b63ffffffff60c01b0319908103908380090895600160601b63ffffffff60c01b031992839081908009600809600160601b63ffffffff60c01b03199081039290918290898203900890090892600160601b63ffffffff60c01b03199182910960020990565b9193905f945f945f94604081015190600163ffffffff60601b0360601b19828009600160601b63ffffffff60c01b031984800992600160601b63ffffffff60c01b03198086860960208501510991600160601b63ffffffff60c01b031983810381808585098a09089351600160601b63ffffffff60c01b03199086900990600160601b63ffffffff60c01b0319908282039082908b090890811585151694855f146141d65750505050506001146140db575b50505050565b929650909450919250600160601b63ffffffff60c01b031984800990600160601b63ffffffff60c01b0319908190819080096003600160601b0363ffffffff60c01b031909600160601b63ffffffff60c01b0319808880096003090894600160601b63ffffffff60c01b031990819083900960040994600160601b63ffffffff60c01b03198087600209600160601b63ffffffff60c01b0319908103908380090895600160601b63ffffffff60c01b031992839081908009600809600160601b63ffffffff60c01b03199081039290918290898203900890090892600160601b63ffffffff60c01b031991829109600209905f8080806140d5565b96999a5096509650985098505050600163ffffffff60601b0360601b1983800991600160601b63ffffffff60c01b03199083900991600160601b63ffffffff60c01b031990840991600160601b63ffffffff60c01b03198082600209600160601b63ffffffff60c01b03199081039085810381868009080897600160601b63ffffffff60c01b031993849109600160601b63ffffffff60c01b031990810392909182908a8203900890090893600160601b63ffffffff60c01b0319928391099009905f8080806140d5565b9291801561434c575f60c060209260405190848252848083015284604083015260608201527fffffffff00000001000000000000000000000000fffffffffffffffffffffffd6080820152600163ffffffff60601b0360601b1960a082015260055afa905f519115613cf557600160601b63ffffffff60c01b031982800993600160601b63ffffffff60c01b03199085900993600160601b63ffffffff60c01b031992839109900990565b505090505f905f9056feffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551" as const
