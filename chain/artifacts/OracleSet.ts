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

export const bytecode = "0x610140604052346105775761531d8038038061001a8161057b565b92833981019080820360e08112610577576080136105775760405190608082016001600160401b038111838210176104305760405280516001600160a01b03811681036105775782526020810151906001600160801b0382168203610577576020830191825261008c604082016105a0565b6040840190815261009f606083016105a0565b606085019081526080830151929091906001600160a01b03841684036105775760a08101516001600160401b03811161057757876100de9183016105b4565b60c08201519097906001600160401b038111610577576100fe92016105b4565b94516001600160a01b031660805283516001600160801b0390811660a0528451600a91160460c052516001600160401b0390811660e0529051166101005261012052825115610568578251825190818103610553575050426001600160401b03169290915f915b805183101561049c576001600160a01b036101808483610625565b5116936001600160a01b036101958585610625565b51169260018060801b0382511692841561048d57861561047e575f878152600160205260409020546001600160a01b031661046b57601f6006541015610457575f878152600260205260409020546001600160a01b03166104445760405160a081016001600160401b0381118282101761043057604090815286825260208083018b81528383018881525f6060860181815260808088018381528f8452600180885288852099518a5497516001600160e01b03199098166001600160a01b039182161760a09890981b600160a01b600160e01b0316979097178a559451948901805493516001600160c01b03199094166001600160801b0396909616959095179290911b600160801b600160c01b031691909117909255905160029586015593909152912080546001600160a01b0319169189169190911790556006546801000000000000000081101561043057876102f782600161031b940160065561064d565b81546001600160a01b0393841660039290921b91821b9390911b1916919091179055565b6006545f1981019081116103ac575b80151580610402575b156103c0575f1981018181116103ac578861037b8261036f61035761039e9561064d565b905460039190911b1c6001600160a01b03169161064d565b9290916102f78761064d565b80546001600160a01b0360039390931b83811b199091169290931690921b179055565b80156103ac575f190161032a565b634e487b7160e01b5f52601160045260245ffd5b5094919390957f6e6a236f1abdd4f8eefaf760bb133c7f07a651f89a3fd58dfdbdfc690f5784b5604060019581519081528a6020820152a30191929092610165565b505f1981018181116103ac57610418899161064d565b905460039190911b1c6001600160a01b031611610333565b634e487b7160e01b5f52604160045260245ffd5b86630352f08b60e51b5f5260045260245ffd5b6325c8646b60e11b5f52601f60045260245ffd5b866337cde8fb60e01b5f5260045260245ffd5b632617584960e21b5f5260045ffd5b63487cb27d60e01b5f5260045ffd5b604051614cb79081610666823960805181818161084301528181610af901528181610cc40152818161186501526133e7015260a051818181610f970152818161168e0152612ad1015260c0518181816114f001526132e4015260e05181818161117601526115ab015261010051818181610f2c015281816136df0152613b4f01526101205181818161034b0152818161094001528181610dcc015281816110dc0152818161123301528181611cad0152612bc10152f35b63226bb0d760e21b5f5260045260245260445ffd5b63308a792760e01b5f5260045ffd5b5f80fd5b6040519190601f01601f191682016001600160401b0381118382101761043057604052565b51906001600160401b038216820361057757565b81601f82011215610577578051916001600160401b038311610430578260051b916020806105e381860161057b565b80968152019382010191821161057757602001915b8183106106055750505090565b82516001600160a01b0381168103610577578152602092830192016105f8565b80518210156106395760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b6006548110156106395760065f5260205f2001905f9056fe60806040526004361015610011575f80fd5b5f5f3560e01c806304906d2114611b135780630af70a29146119c75780631f30e0cb1461198a57806328ffe6c8146115145780632da25de3146114a95780632e0de5ac14611457578063339599f61461119a5780633a8c0786146111375780633c7a3aff14611100578063511606301461109157806353bffc57146110335780635aa95d1a14610ff35780637f8e3b4e14610fbb578063831518b714610f505780638b0b30ce14610eed5780638b9b897414610d435780638ef14e1014610ce8578063babef33e14610c79578063bfedbfa014610c3f578063ce2d4aca14610bb1578063d233fb3814610b4a578063e2dbf9d1146109fc578063e7bdd0bf146108c5578063e9fad8ee146106e0578063f0e030d1146102515763f890e28614610138575f80fd5b3461024e5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024e57604060a09173ffffffffffffffffffffffffffffffffffffffff6101896124f3565b8260808551610197816125c5565b828152826020820152828782015282606082015201521681526001602052206040516101c2816125c5565b67ffffffffffffffff82546fffffffffffffffffffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff821694858552836020860193881c1683528360018201549360806002604089019486881686528460608b0198841c16885201549701968752604051978852511660208701525116604085015251166060830152516080820152f35b80fd5b503461024e577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016103c081126106dc576101a01361024e5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe5c36011261024e576101a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1c36011261024e5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc7c36011261024e57610312612577565b67ffffffffffffffff8061032461255f565b169116148015906106ad575b61064f5773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906040517f24a69d53000000000000000000000000000000000000000000000000000000008152602081806103a260048201612785565b0381865afa90811561061257829161061d575b50602060405180947f24a69d5300000000000000000000000000000000000000000000000000000000825281806103ee6004820161266b565b03915afa9283156106125782936105da575b5082811461057c5761047661046d73ffffffffffffffffffffffffffffffffffffffff9461043061047b946135f9565b94506103a4357f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81169160ff601b6103843593821c01169061476a565b909291926141cb565b6130a6565b828216928391160361051e57610516610510602093610498612577565b63ffffffff6104a5613156565b67ffffffffffffffff604051938985019560808752600c60a08701527f65717569766f636174696f6e000000000000000000000000000000000000000060c0870152604086015216606084015216608082015260c0815261050760e08261262a565b5190208361328d565b9161363e565b604051908152f35b60646040517f1c669ae600000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f6e6f74206f6e65206f7261636c650000000000000000000000000000000000006044820152fd5b60646040517f1c669ae600000000000000000000000000000000000000000000000000000000815260206004820152600a60248201527f6f6e6520686561646572000000000000000000000000000000000000000000006044820152fd5b9092506020813d60201161060a575b816105f66020938361262a565b810103126106065751915f610400565b5f80fd5b3d91506105e9565b6040513d84823e3d90fd5b90506020813d602011610647575b816106386020938361262a565b8101031261060657515f6103b5565b3d915061062b565b60646040517f1c669ae600000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f6e6f74206f6e65207669657700000000000000000000000000000000000000006044820152fd5b506106b6613156565b6102043563ffffffff8116918282036106d85763ffffffff9150161415610330565b8380fd5b5080fd5b503461024e57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024e5733815260016020526040812060405190610728826125c5565b67ffffffffffffffff815473ffffffffffffffffffffffffffffffffffffffff8116845260a01c16602083015260018101549167ffffffffffffffff60408201936fffffffffffffffffffffffffffffffff8116855260801c16906080600260608301948486520154910152156108995767ffffffffffffffff90511680421061086a57506fffffffffffffffffffffffffffffffff6108679133845260016020525f60026040862082815582600182015501553384526002602052604084207fffffffffffffffffffffffff00000000000000000000000000000000000000008154169055818151166040519081527fa50cc2fab7be70298d0cf586a2f5d72d34e4ddc2d64b19705343c6234084285260203392a25116337f0000000000000000000000000000000000000000000000000000000000000000613c45565b80f35b7fdeeb3de700000000000000000000000000000000000000000000000000000000835260045242602452604482fd5b6024837fece5b70100000000000000000000000000000000000000000000000000000000815233600452fd5b503461024e5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024e576108fd6124f3565b6040517f5aa6e67500000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156109f15773ffffffffffffffffffffffffffffffffffffffff9184916109c2575b501633036109965761086790613ab8565b6024827f30850b9000000000000000000000000000000000000000000000000000000000815233600452fd5b6109e4915060203d6020116109ea575b6109dc818361262a565b81019061307a565b5f610985565b503d6109d2565b6040513d85823e3d90fd5b503461024e5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024e576004356fffffffffffffffffffffffffffffffff81168091036106dc576001610a536134cb565b01816fffffffffffffffffffffffffffffffff825416016fffffffffffffffffffffffffffffffff8111610b1d5761086792916fffffffffffffffffffffffffffffffff8092167fffffffffffffffffffffffffffffffff0000000000000000000000000000000082541617815554166040519082825260208201527fc84b1b191804173928786f9eaeba32c3390af9a8be366c1567ec5c27c45bf7d060403392a230337f0000000000000000000000000000000000000000000000000000000000000000613523565b6024847f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b503461024e5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024e5760ff604060209273ffffffffffffffffffffffffffffffffffffffff610b9e6124f3565b1681528084522054166040519015158152f35b503461024e5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024e57610be96124f3565b610bf16134cb565b50338252600360205273ffffffffffffffffffffffffffffffffffffffff6040832091167fffffffffffffffffffffffff000000000000000000000000000000000000000082541617905580f35b503461024e57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024e576020604051601f8152f35b503461024e57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024e57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461024e5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024e576020610d256104766124f3565b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b503461024e5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024e57610d7b6124f3565b60243590811515809203610ee9576040517f5aa6e67500000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015610ede5773ffffffffffffffffffffffffffffffffffffffff918591610ebf575b50163303610e9357602073ffffffffffffffffffffffffffffffffffffffff7f6536c9f23ed79867ec8ccef1eb1442d546148776d27f649134965b9ad69eb2bf921692838552848252604085207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0081541660ff8316179055604051908152a280f35b6024837f30850b9000000000000000000000000000000000000000000000000000000000815233600452fd5b610ed8915060203d6020116109ea576109dc818361262a565b5f610e11565b6040513d86823e3d90fd5b8280fd5b503461024e57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024e57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461024e57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024e5760206040516fffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461024e57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024e5761086733613ab8565b503461024e5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024e5761086761102e6124f3565b612d0a565b503461024e5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024e57610d2573ffffffffffffffffffffffffffffffffffffffff60406020936004358152600485522054166130a6565b503461024e57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024e57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461024e57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024e57610867612af9565b503461024e57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024e57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461024e577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016101e081126106dc576101a01361024e5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe5c36011261024e57610124356fffffffffffffffffffffffffffffffff81168091036106dc5773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169061125c612577565b9067ffffffffffffffff604051927f5c6a6ac3000000000000000000000000000000000000000000000000000000008452166004830152602082602481865afa918215610ede578492611423575b5011156113c557602060405180927f24a69d5300000000000000000000000000000000000000000000000000000000825281806112e960048201612785565b03915afa9182156113b95791611385575b6020611305836135f9565b610516610510611313612577565b60405167ffffffffffffffff8682019260608452600b60808401527f6f7665722062756467657400000000000000000000000000000000000000000060a084015273ffffffffffffffffffffffffffffffffffffffff8716604084015216606082015260a0815261050760c08261262a565b90506020813d6020116113b1575b816113a06020938361262a565b8101031261060657516113056112fa565b3d9150611393565b604051903d90823e3d90fd5b60646040517f1c669ae600000000000000000000000000000000000000000000000000000000815260206004820152600d60248201527f77697468696e20627564676574000000000000000000000000000000000000006044820152fd5b9091506020813d60201161144f575b8161143f6020938361262a565b810103126106d85751905f6112aa565b3d9150611432565b503461024e57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024e576114a56114916129a9565b604051918291602083526020830190612516565b0390f35b503461024e57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024e5760206040516fffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461024e5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024e5761154c6124f3565b3382528160205260ff6040832054161561195e5733825281602052604082207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815416905573ffffffffffffffffffffffffffffffffffffffff6115da7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff42166125a3565b9116801561193657331561190e57338352600160205273ffffffffffffffffffffffffffffffffffffffff6040842054166118e257601f60065410156118b557338352600260205273ffffffffffffffffffffffffffffffffffffffff604084205416611889579061086791604051611652816125c5565b81815267ffffffffffffffff602082019316908184526002866117ed6040840167ffffffffffffffff6fffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169889835261176282606089019287845273ffffffffffffffffffffffffffffffffffffffff80604060808d019a808c523381526001602052209b5116167fffffffffffffffffffffffff00000000000000000000000000000000000000008b5416178a55511688907fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b6fffffffffffffffffffffffffffffffff8060018901945116167fffffffffffffffffffffffffffffffff0000000000000000000000000000000084541617835551167fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b519101553380865260026020526040862080547fffffffffffffffffffffffff0000000000000000000000000000000000000000168217905561182f9061391d565b6040519083825260208201527f6e6a236f1abdd4f8eefaf760bb133c7f07a651f89a3fd58dfdbdfc690f5784b560403392a330337f0000000000000000000000000000000000000000000000000000000000000000613523565b6024837f6a5e116000000000000000000000000000000000000000000000000000000000815233600452fd5b6024837f4b90c8d6000000000000000000000000000000000000000000000000000000008152601f600452fd5b6024837f37cde8fb00000000000000000000000000000000000000000000000000000000815233600452fd5b6004837f985d6124000000000000000000000000000000000000000000000000000000008152fd5b6004837f487cb27d000000000000000000000000000000000000000000000000000000008152fd5b6024827fcb5ec38b00000000000000000000000000000000000000000000000000000000815233600452fd5b503461024e5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024e576020610516600435612897565b503461024e5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024e57600435611a026134cb565b818352600460205273ffffffffffffffffffffffffffffffffffffffff6040842054168215908115611ad8575b50611aac576002829182855260046020526040852073ffffffffffffffffffffffffffffffffffffffff33167fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790550155337f08d6a60896f271f57646a055e43aa0d6bcc66fe718dc681f7bc30f94119b20168380a380f35b602483837ff95e3371000000000000000000000000000000000000000000000000000000008252600452fd5b801515915081611aea575b505f611a2f565b611af491506130a6565b73ffffffffffffffffffffffffffffffffffffffff163314155f611ae3565b5034610606576103a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126106065760043567ffffffffffffffff8111610606578036039160c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc840112610606576101a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc360112610606576101c43567ffffffffffffffff81116106065760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8236030112610606576101a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1c36011261060657610384359267ffffffffffffffff84116106065760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8536030112610606576024359367ffffffffffffffff85169485810361060657602483019567ffffffffffffffff611c878861258e565b168114801590612483575b6124255773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690813b1561060657604051927f16e8dc8a00000000000000000000000000000000000000000000000000000000845250600483015260443563ffffffff81168091036106065760248301526064356044830152608435606483015260a4359182608482015260c43560a482015260e43560c48201526101043560e48201526101243567ffffffffffffffff811680910361060657610104820152610144356fffffffffffffffffffffffffffffffff811680910361060657610124820152610164356fffffffffffffffffffffffffffffffff811680910361060657610144820152610184356fffffffffffffffffffffffffffffffff8116809103610606576101648201526101a4356fffffffffffffffffffffffffffffffff8116809103610606576101848201525f816101a481855afa801561241a57612405575b50803b1561237e578560405180927f16e8dc8a0000000000000000000000000000000000000000000000000000000082528180611e4a6004820161266b565b03915afa80156123fa579086916123e1575b5050611e729083600401358095600401916131bd565b1561238257611e889060040183610264356131bd565b15612382578060647fff00000000000000000000000000000000000000000000000000000000000000920135958161221360036020602e611ed8611ed260848e9901358099613d57565b9b61258e565b61203f602a6008611efd611ef7611ef160448c0161258e565b95613fce565b94613fce565b8d602760405198899381808601997fa3650000000000000000000000000000000000000000000000000000000000008b527f65706f636800000000000000000000000000000000000000000000000000000060228801528051918291018588015e8501907f6700000000000000000000000000000000000000000000000000000000000000848301527f61727269766564000000000000000000000000000000000000000000000000006028830152805192839101602f83015e0101907f6700000000000000000000000000000000000000000000000000000000000000848301527f6d6573736167650000000000000000000000000000000000000000000000000060098301527f5820000000000000000000000000000000000000000000000000000000000000601083015260128201520301600a81018652018461262a565b60405160208101937fa30126030000000000000000000000000000000000000000000000000000000085527f782200000000000000000000000000000000000000000000000000000000000060248301527f6170706c69636174696f6e2f766e642e636169726e2e726563656970742b636260268301527f6f7200000000000000000000000000000000000000000000000000000000000060468301527f045820000000000000000000000000000000000000000000000000000000000060488301528d604b830152604b8252612117606b8361262a565b8a8251958251936040519d8e987f846a00000000000000000000000000000000000000000000000000000000000060208b01527f5369676e6174757265310000000000000000000000000000000000000000000060228b01527f5800000000000000000000000000000000000000000000000000000000000000602c8b015260f81b16602d8901525180918789015e8601927f40580000000000000000000000000000000000000000000000000000000000008685015260f81b166030830152518092603183015e0101898382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810186528561262a565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdd60a4820135920182121561237e57019160048301359267ffffffffffffffff841161237e5760240191833603831361237e5761227294959697613e51565b15612320576122a673ffffffffffffffffffffffffffffffffffffffff6040846020966123189652600487522054166130a6565b906040518481019160608352600860808301527f6f6d697373696f6e00000000000000000000000000000000000000000000000060a083015273ffffffffffffffffffffffffffffffffffffffff84166040830152606082015260a0815261230f60c08261262a565b5190209061328d565b610516612af9565b60646040517f1c669ae600000000000000000000000000000000000000000000000000000000815260206004820152600a60248201527f6e6f74207369676e6564000000000000000000000000000000000000000000006044820152fd5b8580fd5b6040517f1c669ae600000000000000000000000000000000000000000000000000000000815260206004820152600a60248201527f6e6f7420616273656e74000000000000000000000000000000000000000000006044820152606490fd5b816123eb9161262a565b6123f657845f611e5c565b8480fd5b6040513d88823e3d90fd5b6124129196505f9061262a565b5f945f611e0b565b6040513d5f823e3d90fd5b60646040517f1c669ae600000000000000000000000000000000000000000000000000000000815260206004820152601760248201527f6e6f74207468652070726f6d697365642065706f6368730000000000000000006044820152fd5b5061248c61255f565b600167ffffffffffffffff6124a08a61258e565b160167ffffffffffffffff81116124c65767ffffffffffffffff80911691161415611c92565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361060657565b90602080835192838152019201905f5b8181106125335750505090565b825173ffffffffffffffffffffffffffffffffffffffff16845260209384019390920191600101612526565b6101e43567ffffffffffffffff811681036106065790565b60043567ffffffffffffffff811681036106065790565b3567ffffffffffffffff811681036106065790565b9067ffffffffffffffff8091169116019067ffffffffffffffff82116124c657565b60a0810190811067ffffffffffffffff8211176125e157604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6060810190811067ffffffffffffffff8211176125e157604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176125e157604052565b906101a08201916101e43567ffffffffffffffff81168091036106065781526102043563ffffffff81168091036106065760208201526102243560408201526102443560608201526102643560808201526102843560a08201526102a43560c08201526102c43560e08201526102e43567ffffffffffffffff811680910361060657610100820152610304356fffffffffffffffffffffffffffffffff811680910361060657610120820152610324356fffffffffffffffffffffffffffffffff811680910361060657610140820152610344356fffffffffffffffffffffffffffffffff81168091036106065761016082015261036435906fffffffffffffffffffffffffffffffff8216809203610606576101800152565b906101a082019160043567ffffffffffffffff811680910361060657815260243563ffffffff811680910361060657602082015260443560408201526064356060820152608435608082015260a43560a082015260c43560c082015260e43560e08201526101043567ffffffffffffffff811680910361060657610100820152610124356fffffffffffffffffffffffffffffffff811680910361060657610120820152610144356fffffffffffffffffffffffffffffffff811680910361060657610140820152610164356fffffffffffffffffffffffffffffffff81168091036106065761016082015261018435906fffffffffffffffffffffffffffffffff8216809203610606576101800152565b8060011b90808204600214901517156124c65760039004600181018091116124c65790565b67ffffffffffffffff81116125e15760051b60200190565b906128de826128bc565b6128eb604051918261262a565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061291982946128bc565b0190602036910137565b60065481101561293b5760065f5260205f2001905f90565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146124c65760010190565b805182101561293b5760209160051b010190565b600654905f6129b7836128d4565b925f5b818110612a105750506129cc816128d4565b925f5b8281106129db57505050565b8073ffffffffffffffffffffffffffffffffffffffff6129fd60019385612995565b5116612a098288612995565b52016129cf565b8073ffffffffffffffffffffffffffffffffffffffff612a31600193612923565b90549060031b1c165f528160205260405f204267ffffffffffffffff825460a01c1611159081612aa7575b50612a68575b016129ba565b73ffffffffffffffffffffffffffffffffffffffff612a8682612923565b90549060031b1c16612aa1612a9a86612968565b9588612995565b52612a62565b6fffffffffffffffffffffffffffffffff9150830154166fffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001611155f612a5c565b612b016129a9565b90815115612d06575f60605b8351821015612b9e576020612b966014826001947fffffffffffffffffffffffffffffffffffffffff000000000000000000000000612b4c888b612995565b5160601b166040519582879351918291018585015e8201908382015203017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff481018452018261262a565b910190612b0d565b90509190916020815191012073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016916040517f28be4b7f000000000000000000000000000000000000000000000000000000008152602081600481875afa90811561241a575f91612cd4575b508214612ccf5780612c527fe36b5b9ceea1485851eceeedc77dd9c534ab494ca2fa7b6e05bb41c8b65178e79251612897565b612c746040519283928684526020840152606060408401526060830190612516565b0390a1813b15610606575f916024839260405194859384927fd66b9a6e00000000000000000000000000000000000000000000000000000000845260048401525af1801561241a57612cc35750565b5f612ccd9161262a565b565b505050565b90506020813d602011612cfe575b81612cef6020938361262a565b8101031261060657515f612c1f565b3d9150612ce2565b9050565b73ffffffffffffffffffffffffffffffffffffffff8116805f52600360205273ffffffffffffffffffffffffffffffffffffffff60405f205416330361304b57335f52600260205273ffffffffffffffffffffffffffffffffffffffff60405f20541661301f575f81815260016020819052604080832091820154338452922060809290921c67ffffffffffffffff1615929190808203612ed0575b5050805f52600260205260405f2073ffffffffffffffffffffffffffffffffffffffff33167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055335f52600260205260405f2073ffffffffffffffffffffffffffffffffffffffff33167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055805f5260016020525f6002604082208281558260018201550155805f52600360205260405f207fffffffffffffffffffffffff0000000000000000000000000000000000000000815416905533907f6296f2c03e939addc50f67bbb5731c01fd0fa8f5bb6e94466c4dc09428dbdf3b5f80a315612ecd57612ebc906137a2565b612ec53361391d565b612ccd612af9565b50565b60028173ffffffffffffffffffffffffffffffffffffffff8083945416167fffffffffffffffffffffffff0000000000000000000000000000000000000000855416178455612f7567ffffffffffffffff825460a01c1685907fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b6130136001850167ffffffffffffffff600184016fffffffffffffffffffffffffffffffff80825416167fffffffffffffffffffffffffffffffff000000000000000000000000000000008454161783555460801c167fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b01549101555f80612da6565b7f6a5e1160000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b7f2c6628ce000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b90816020910312610606575173ffffffffffffffffffffffffffffffffffffffff811681036106065790565b9073ffffffffffffffffffffffffffffffffffffffff82165f52600260205273ffffffffffffffffffffffffffffffffffffffff60405f2054165b73ffffffffffffffffffffffffffffffffffffffff8116928315159081613135575b501561313157915f52600260205273ffffffffffffffffffffffffffffffffffffffff60405f2054166130e1565b9150565b73ffffffffffffffffffffffffffffffffffffffff9150168314155f613103565b60243563ffffffff811681036106065790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610606570180359067ffffffffffffffff821161060657602001918160051b3603831361060657565b6020830135918083109081159161327e575b50613277578235917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831461326f5761320e9060408501359084613cc4565b91600181018091116124c6576132326132479160a086013590608087013590613cc4565b92826132416060870187613169565b90613d0b565b9283613254575b50505090565b61326793508060c0613241920190613169565b5f808061324e565b505050505f90565b5050505f90565b9050608084013511155f6131cf565b73ffffffffffffffffffffffffffffffffffffffff16801561346d57815f52600560205260ff60405f20541661344157805f526001602052600160405f2001916fffffffffffffffffffffffffffffffff808454167f000000000000000000000000000000000000000000000000000000000000000082811682105f1461343a57505b1692831561340e57815f52600560205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055836fffffffffffffffffffffffffffffffff825416036fffffffffffffffffffffffffffffffff81116124c6576fffffffffffffffffffffffffffffffff167fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416179055604051918383527f3ad16547aab80aebd1f8ed573a33c0644b31cee5090d1c485c875e63cc037bc860203394a461340b81337f0000000000000000000000000000000000000000000000000000000000000000613c45565b90565b827f197a0f14000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9050613310565b507f0a7e51a5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60646040517f1c669ae600000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f6e6f206f7261636c6500000000000000000000000000000000000000000000006044820152fd5b335f52600160205260405f209073ffffffffffffffffffffffffffffffffffffffff825416156134f757565b7fece5b701000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b92909173ffffffffffffffffffffffffffffffffffffffff9081604051947f23b872dd000000000000000000000000000000000000000000000000000000005f52166004521660245260445260205f60648180865af19060015f51148216156135d8575b6040525f606052156135965750565b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9060018115166135f057823b15153d15161690613587565b503d5f823e3d90fd5b61047661046d61340b926101c4357f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81169160ff601b6101a43593821c01169061476a565b73ffffffffffffffffffffffffffffffffffffffff811690815f526001602052600160405f200167ffffffffffffffff815460801c16612ccf576136806129a9565b80519060018211918215613763575b50506136a1575b505050612ccd612af9565b67ffffffffffffffff6020916136d77f1201ab4836d8a025ab740413b5a894a3f43a3b239bafe2b503a345020ab7201b946137a2565b61374f6137067f00000000000000000000000000000000000000000000000000000000000000008442166125a3565b82547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff1660809190911b77ffffffffffffffff0000000000000000000000000000000016178255565b5460801c16604051908152a25f8080613696565b600114915081613776575b505f8061368f565b905080511561293b576020015173ffffffffffffffffffffffffffffffffffffffff168314155f61376e565b6006545f5b81811061383757505050600654801561380a577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff016137e581612923565b73ffffffffffffffffffffffffffffffffffffffff82549160031b1b19169055600655565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b90919273ffffffffffffffffffffffffffffffffffffffff61385883612923565b90549060031b1c1673ffffffffffffffffffffffffffffffffffffffff85160361391257905b600181018082116124c657838110156138fd57906138f373ffffffffffffffffffffffffffffffffffffffff6138b66138f894612923565b90549060031b1c166138c783612923565b90919073ffffffffffffffffffffffffffffffffffffffff8084549260031b9316831b921b1916179055565b612968565b61387e565b5061390a90939193612968565b9190916137a7565b929061390a90612968565b600654680100000000000000008110156125e157816138c78260016139459401600655612923565b6006547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116124c6575b80151580613a4a575b15613a46577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81018181116124c657826139ee826139e273ffffffffffffffffffffffffffffffffffffffff6139d4613a1996612923565b90549060031b1c1691612923565b9290916138c787612923565b919073ffffffffffffffffffffffffffffffffffffffff8084549260031b9316831b921b1916179055565b80156124c6577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01613973565b5050565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81018181116124c657613a9373ffffffffffffffffffffffffffffffffffffffff91612923565b90549060031b1c1673ffffffffffffffffffffffffffffffffffffffff83161061397c565b73ffffffffffffffffffffffffffffffffffffffff811690815f52600160205260405f209073ffffffffffffffffffffffffffffffffffffffff825416158015613c2b575b613bff57613b0a906137a2565b613b126129a9565b5115613bd757602067ffffffffffffffff7f1201ab4836d8a025ab740413b5a894a3f43a3b239bafe2b503a345020ab7201b92613bc36001613b767f00000000000000000000000000000000000000000000000000000000000000008542166125a3565b92019182907fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b5460801c16604051908152a2612ccd612af9565b7f30279f9a000000000000000000000000000000000000000000000000000000005f5260045ffd5b827fece5b701000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5067ffffffffffffffff600183015460801c161515613afd565b9173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f5114821615613cac575b604052156135965750565b9060018115166135f057823b15153d15161690613ca1565b9160405191602083019384526040830152606082015260608152613ce960808261262a565b5190206040516020810191825260208152613d0560408261262a565b51902090565b9092915f925b84841015613d4f578360051b830135908181105f14613d3e575f52602052600160405f205b930192613d11565b905f52602052600160405f20613d36565b149392505050565b5f906020928015613dec5760405190848201927fa401022001215820000000000000000000000000000000000000000000000000845260288301527f22582000000000000000000000000000000000000000000000000000000000006048830152604b820152604b8152613dcc606b8261262a565b604051918291518091835e8101838152039060025afa1561241a575f5190565b50604051838101917fa30101200621580000000000000000000000000000000000000000000000000083527f20000000000000000000000000000000000000000000000000000000000000006027830152602882015260288152613dcc60488261262a565b9190929360408103613fc5578060201161060657602085359501359060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0820110613f93575b5090817f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8811180613f6a575b613f17575b505f60208092604051918183925191829101835e8101838152039060025afa1561241a575f5193613efd84848484896142a3565b90959015613f0d57505050505090565b61340b95506143bf565b9091507fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551037fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63255181116124c657905f613ec9565b507fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc6325518110613ec4565b60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9181030160031b1b165f613e98565b50505050505f90565b67ffffffffffffffff81166018811061418d5760ff8111156141295761ffff8111156140c55763ffffffff1015614062577fffffffffffffffff000000000000000000000000000000000000000000000000604051917f1b00000000000000000000000000000000000000000000000000000000000000602084015260c01b1660218201526009815261340b60298261262a565b7fffffffff00000000000000000000000000000000000000000000000000000000604051917f1a00000000000000000000000000000000000000000000000000000000000000602084015260e01b1660218201526005815261340b60258261262a565b507fffff000000000000000000000000000000000000000000000000000000000000604051917f1900000000000000000000000000000000000000000000000000000000000000602084015260f01b1660218201526003815261340b60238261262a565b507fff00000000000000000000000000000000000000000000000000000000000000604051917f1800000000000000000000000000000000000000000000000000000000000000602084015260f81b1660218201526002815261340b60228261262a565b507fff000000000000000000000000000000000000000000000000000000000000006040519160f81b1660208201526001815261340b60218261262a565b600481101561427657806141dd575050565b6001810361420d577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b6002810361424157507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60031461424b5750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b909192936142b184846147f9565b1580156143ae575b156142ca5750505050505f90600190565b6020945f9460a094604051948552878501526040840152606083015260808201528280526101005afa156143ac575f511561430757600190600190565b60205f60a06040517fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050238152600584820152600160408201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760608201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60808201528280526101005afa156143ac575f51156143a6575f90600190565b5f905f90565bfe5b506143b98186614870565b156142b9565b919093926143cd82866147f9565b158015614759575b613fc557604051936102006143ea818761262a565b5f5b8181106147445750506020926145865f9360c09360405161440c8161260e565b86815286888201528660408201528952604051916144298361260e565b825286820152600160408201528588019081528761457760405161444c8161260e565b7f6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c29681527f4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f58982015260016040820152608083019081526145686145596144b2865161491c565b92604086019384526144c4815161491c565b9061010087019182526144da8851865190614959565b96606081019788526144ef8951835190614959565b60a08201526145018651835190614959565b8c8201526145128851835190614959565b60e08201526145248951845190614959565b6101208201526145378651845190614959565b61014082015261016061454d8951855190614959565b91015251905190614959565b6101808d018181529551614959565b6101a08c015251835190614959565b6101c08a015251905190614959565b6101e087015260405190848252848083015284604083015260608201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254f60808201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63255160a082015260055afa5f51901561473257807fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551809286959495099309905f905f925f945f915b6080831061466e575050505091614668917fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63255193614bfd565b50061490565b86614710575b8160fe1c600c8260fc1c1617604061468c828761490b565b5101516146a8575b5060019060021b9160021b92019190614630565b9691959094826146ec575050506146bf858361490b565b515193600160406146df60206146d58a8861490b565b510151988661490b565b5101519695945b90614694565b9061470592916146ff600198998761490b565b51614a0b565b9691959095946146e6565b939561472191956147279397614978565b91614978565b959194909493614674565b634e487b715f5260126020526024601cfd5b60209061474f6148ed565b81890152016143ec565b506147648482614870565b156143d5565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116147ee579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561241a575f5173ffffffffffffffffffffffffffffffffffffffff8116156147e457905f905f90565b505f906001905f90565b5050505f9160039190565b908115159182614846575b508161483c575b81614814575090565b7f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a89150111590565b801515915061480b565b7fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc6325511191505f614804565b7fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80807f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8185817fffffffff00000001000000000000000000000000fffffffffffffffffffffffc81838009080908818580091493109110161690565b604051906148fa8261260e565b5f6040838281528260208201520152565b90601081101561293b5760051b0190565b61493c906149286148ed565b508051906040602082015191015191614978565b906040519261494a8461260e565b83526020830152604082015290565b61493c916149656148ed565b5080516040602083015192015192614a0b565b9290917fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80918180868009968180808a818080808a800980097fffffffff00000001000000000000000000000000fffffffffffffffffffffffc09818088800960030908940960040991818080808087600209810381868009089c80096008098103938b82039008900908940960020990565b91939092935f945f945f946040810151907fffffffff00000001000000000000000000000000ffffffffffffffffffffffff8280097fffffffff00000001000000000000000000000000ffffffffffffffffffffffff858009927fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80878609602085015109917fffffffff00000001000000000000000000000000ffffffffffffffffffffffff808681868103818d8189890990090896510991818381039189090890811585151694855f14614b8c575050505050600114614aee575b50505050565b7fffffffff00000001000000000000000000000000ffffffffffffffffffffffff8080809a508699508097985080969381808087819998099d838f94097fffffffff00000001000000000000000000000000fffffffffffffffffffffffc09818088800960030908940960040991818080808087600209810381868009089c80096008098103938b820390089009089409600209905f808080614ae8565b929b50935096507fffffffff00000001000000000000000000000000ffffffffffffffffffffffff80808080809c9d50809a995080985080969f508b8009809709958a098180876002098103818381038188800908089d098103938c8203900890090895099009905f808080614ae8565b92918015614cad575f60c060209260405190848252848083015284604083015260608201527fffffffff00000001000000000000000000000000fffffffffffffffffffffffd60808201527fffffffff00000001000000000000000000000000ffffffffffffffffffffffff60a082015260055afa905f519115614732577fffffffff00000001000000000000000000000000ffffffffffffffffffffffff828180828196098097099509900990565b505090505f905f9056" as const
