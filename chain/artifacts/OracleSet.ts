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
      "type": "uint96",
      "internalType": "uint96"
     },
     {
      "name": "activationDelay",
      "type": "uint48",
      "internalType": "uint48"
     },
     {
      "name": "unbondingTime",
      "type": "uint48",
      "internalType": "uint48"
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
    "type": "uint48",
    "internalType": "uint48"
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
    "type": "uint96",
    "internalType": "uint96"
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
  "name": "joined",
  "inputs": [],
  "outputs": [
   {
    "name": "ids",
    "type": "uint32[]",
    "internalType": "uint32[]"
   }
  ],
  "stateMutability": "view"
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
    "name": "id",
    "type": "uint32",
    "internalType": "uint32"
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
    "name": "id",
    "type": "uint32",
    "internalType": "uint32"
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
    "type": "uint96",
    "internalType": "uint96"
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
    "name": "id",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct Oracle",
    "components": [
     {
      "name": "account",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "activeFrom",
      "type": "uint48",
      "internalType": "uint48"
     },
     {
      "name": "leavesAt",
      "type": "uint48",
      "internalType": "uint48"
     },
     {
      "name": "payee",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "bond",
      "type": "uint96",
      "internalType": "uint96"
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
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
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
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
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
      "name": "path",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     },
     {
      "name": "extensions",
      "type": "bytes",
      "internalType": "bytes"
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
    "name": "headers",
    "type": "tuple[]",
    "internalType": "struct EpochHeader[]",
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
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "absences",
    "type": "tuple[]",
    "internalType": "struct Absence[]",
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
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
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
    "type": "uint96",
    "internalType": "uint96"
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
    "type": "uint48",
    "internalType": "uint48"
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
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
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
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
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
  "name": "OfferMade",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
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
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
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
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
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
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
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
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "signer",
    "type": "address",
    "indexed": false,
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
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
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
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
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
  "name": "OracleSet_AlreadyLeaving",
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
  "name": "OracleSet_BondTooSmall",
  "inputs": [
   {
    "name": "bond",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "least",
    "type": "uint256",
    "internalType": "uint256"
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
  "name": "OracleSet_KeyNotHeld",
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
  "name": "OracleSet_NotLeaving",
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

export const bytecode = "0x610140806040523461064757614ff0803803809161001d8285610675565b833981019080820360e08112610647576080136106475760405190608082016001600160401b0381118382101761045c5760405280516001600160a01b03811681036106475782526020810151906001600160601b0382168203610647576020830191825261008e60408201610698565b90604084019182526100a260608201610698565b60608501908152608082015190926001600160a01b038216928383036106475760a08101516001600160401b03811161064757886100e19183016106ab565b60c08201519098906001600160401b0381116106475761010192016106ab565b85519096906001600160601b0316600a811061065e5750516001600160a01b031660805284516001600160601b0390811660a0528551600a91160460c0525165ffffffffffff90811660e052835116610100526101205260405163430d0a0960e11b815290602090829060049082905afa8015610653575f90610607575b65ffffffffffff915060018060401b03169151168181106105f25750508251156105e35782518251908181036105ce57825f4265ffffffffffff1687875b81518410156104b5576001600160a01b036101d88584610721565b5116916001600160a01b036101ed8684610721565b51169360018060601b038751169185156104a657841561049757601f6006541015610483576005549363ffffffff851663ffffffff81146103b7576001019163ffffffff8316809663ffffffff191617600555865f52600260205263ffffffff60405f205416610470575f8781526002602052604090819020805463ffffffff1916881790555160c081016001600160401b0381118282101761045c57604090815288825260208083018781525f848401818152606086018e8152608087018c815260a08089018581528f86526001978890529790942097519451925192841b65ffffffffffff60a01b166001600160a01b0395861690811760d09490941b6001600160d01b0319169390931788559051905190921b6001600160a01b031916919092161791840191909155905160029290920191909155600654909a90926801000000000000000084101561045c57926001810160065561036e8561035283610749565b90919063ffffffff8084549260031b9316831b921b1916179055565b8015158061041f575b156103cb575f1981018181116103b75763ffffffff6103986103a992610749565b90549060031b1c1661035283610749565b80156103b7575f190161036e565b634e487b7160e01b5f52601160045260245ffd5b60409199959b50956104086001989499956103527ff94a3aed27be780bfacbbb965551a0229be919c6f7e0a3b9dfe890d1d3e301a9959d99610749565b81519081528b6020820152a40192909391936101bd565b505f1981018181116103b75761043963ffffffff91610749565b90549060031b1c165f5260016020528b60018060a01b0360405f20541611610377565b634e487b7160e01b5f52604160045260245ffd5b86630352f08b60e51b5f5260045260245ffd5b6325c8646b60e11b5f52601f60045260245ffd5b632617584960e21b5f5260045ffd5b63487cb27d60e01b5f5260045ffd5b604051614866908161078a82396080518181816105070152818161099001528181610edd01528181610fa0015281816115160152818161186001528181611f66015281816123a2015281816126fa015261282f015260a05181818161157d015281816125f20152612b38015260c051818181610ea9015281816114ea015281816117b901528181612377015281816124ba01526136c4015260e05181818161244e015261252e0152610100518181816113350152818161139a0152613b7b01526101205181818161026e015281816105860152818161087701528181610b2d01528181610df50152818161124e0152818161148a0152818161165301528181611b4d01528181611c01015281816122ba0152612c550152f35b63226bb0d760e21b5f5260045260245260445ffd5b63308a792760e01b5f5260045ffd5b63e0aa083160e01b5f5260045260245260445ffd5b506020813d60201161064b575b8161062160209383610675565b8101031261064757516001600160401b03811681036106475765ffffffffffff9061017f565b5f80fd5b3d9150610614565b6040513d5f823e3d90fd5b63650ddc3b60e01b5f52600452600a60245260445ffd5b601f909101601f19168101906001600160401b0382119082101761045c57604052565b519065ffffffffffff8216820361064757565b81601f82011215610647578051916001600160401b03831161045c578260051b91604051936106dd6020850186610675565b845260208085019382010191821161064757602001915b8183106107015750505090565b82516001600160a01b0381168103610647578152602092830192016106f4565b80518210156107355760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b906006548210156107355760065f52600382901c7ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f019160021b601c169056fe60806040526004361015610011575f80fd5b5f5f3560e01c8063199b053a146127955780631f30e0cb1461277757806328ffe6c8146124e95780632da25de3146124a55780632e0de5ac146124725780633a8c0786146124305780633c7a3aff146124165780633f275d661461229a57806349bd41cb14611b7c5780635116063014611b3757806353bffc5714611b075780635aa95d1a14611ae5578063665cee0914611a825780637141cb33146115ce5780637f8e3b4e146115ac578063831518b714611567578063866ce3aa146113595780638b0b30ce146113165780638b9b8974146112115780638ef14e10146111e4578063af2b4ee214610fcf578063babef33e14610f8a578063bc64914f14610dcd578063bfedbfa014610db1578063c906c8b014610a73578063cc8684281461081d578063ce2d4aca146107a3578063d233fb3814610765578063da058e0514610669578063e7bdd0bf14610557578063e9fad8ee1461045a5763f784df331461017a575f80fd5b34610457576060366003190112610457576024356004356044356001600160401b0381116104555736602382011215610455576004810135906001600160401b038211610451573660248383010111610451576101d561315a565b9290936101e2868261391b565b95868852600360205263ffffffff6040892054168015159081610440575b5061042c576040519563ffffffff60208801917fb7b5ae00f378892bb17d63df65c84d3a0888a43638c91a81fcd13b66081254e483521696876040820152886060820152606081526102536080826129c1565b519020604051632409799360e21b81529091906020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610421578a916103e9575b50610388956024916040516102bc6040826129c1565b600f815260208101906e10d85a5c9b8813dc9858db1954d95d608a1b8252519020906040519060208201927fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac56472845260408301527fad7c5bef027816a800da1736444fb58a807ef4c9603b7848673f7e3a68eb14a560608301524660808301523060a083015260c082015260c0815261035560e0826129c1565b519020936040519461190160f01b602087015260228601526042850152604284526103816062856129c1565b01926139b4565b156103d557828452600360205260408420805463ffffffff19168317905560020182905533907f7949c2f2b3420e08664793a82ac5fef9a213ffc883a7f21d873eac0b9c242a258480a480f35b63faae0a2560e01b84526004839052602484fd5b90506020813d602011610419575b81610404602093836129c1565b8101031261041557516103886102a6565b5f80fd5b3d91506103f7565b6040513d8c823e3d90fd5b63f95e337160e01b88526004879052602488fd5b905063ffffffff871614155f610200565b8480fd5b835b80fd5b503461045757806003193601126104575761047361315a565b600181939293015460a01c905460d01c801561054457610491613854565b80421061052e575063ffffffff61052b929316808452600160205283600260408220828155826001820155015580845260046020526040842060018060a01b03198154169055604051908282527f9a71b400db0a7903a546a092ffcf017ae947871da20de33db1538a6e518cfd5560203393a3337f00000000000000000000000000000000000000000000000000000000000000006132a7565b80f35b63deeb3de760e01b835260045242602452604482fd5b637e34b8d160e11b835233600452602483fd5b503461045757602036600319011261045757610571612853565b604051635aa6e67560e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561065e57839161062f575b506001600160a01b0316330361061c576001600160a01b0316808252600260205260408220546105f39063ffffffff16613440565b9063ffffffff82161561060a575061052b906137e1565b63ece5b70160e01b8352600452602482fd5b63030850b960e41b825233600452602482fd5b610651915060203d602011610657575b61064981836129c1565b810190612d7e565b5f6105be565b503d61063f565b6040513d85823e3d90fd5b50346104575760203660031901126104575760043563ffffffff8116809103610761578160409160c09360a084516106a08161295c565b8281528260208201528286820152826060820152826080820152015281526001602052206040516106d08161295c565b815460018060a01b0381169283835265ffffffffffff6020840192818160a01c168452604085019060d01c81528160018401549460a060026060890196600180841b038916885260808a0198831c895201549701968752604051978852511660208701525116604085015260018060a01b03905116606084015260018060601b0390511660808301525160a0820152f35b5080fd5b50346104575760203660031901126104575760209060ff906040906001600160a01b03610790612853565b1681528084522054166040519015158152f35b5034610457576020366003190112610457576107bd612853565b63ffffffff6107ca61315a565b501680835260046020526040832080546001600160a01b0319166001600160a01b03909316928317905533907f12b39e1622aec8c88529ae5549e39facde2235e038c7e481ce45b0ff02f80f3a8480a480f35b5034610457576060366003190112610457576004356001600160401b0381116107615780600401906101e06003198236030112610a6f576040366023190112610a6f57610144013560018060801b038116809103610a6f577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906108a983612dc0565b604051635c6a6ac360e01b81526001600160401b03909116600482015290602082602481865afa918215610a64578592610a30575b501115610a0357602060405180926314a5003d60e21b825281806109058760048301612de8565b03915afa9283156109f757926109c1575b506109b961098861093161092b602095613662565b93612dc0565b6040518581019160608352600b60808301526a1bdd995c88189d5919d95d60aa1b60a083015263ffffffff8616604083015260018060401b0316606082015260a0815261097f60c0826129c1565b5190208361368b565b916109b483337f00000000000000000000000000000000000000000000000000000000000000006132a7565b61388b565b604051908152f35b91506020823d6020116109ef575b816109dc602093836129c1565b81010312610415579051906109b9610916565b3d91506109cf565b604051903d90823e3d90fd5b604051610a116040826129c1565b600d81526c1dda5d1a1a5b88189d5919d95d609a1b60208201526132ff565b9091506020813d602011610a5c575b81610a4c602093836129c1565b810103126104515751905f6108de565b3d9150610a3f565b6040513d87823e3d90fd5b8280fd5b50346104575760c0366003190112610457576004356001600160401b0381116107615780600401906101e06003198236030112610a6f576040366023190112610a6f57606435916001600160401b0383116104555782600401926101e0600319823603011261045157604036608319011261045157610af182612dc0565b6001600160401b03610b0286612dc0565b6001600160401b0390921691161480159190610d87575b50610d5b576040516314a5003d60e21b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031694909360208580610b698660048301612de8565b0381895afa948515610d50578295610d1b575b50602090610ba0959660405180809881946314a5003d60e21b835260048301612de8565b03915afa938415610d0e578194610cda575b50838514610cb057610c01610bfc610bf3610bd163ffffffff98613662565b9660a4356001600160ff1b0381169160843591601b60ff91821c011690614216565b90929192613d00565b613120565b8585169586911603610c8157506020936109b99263ffffffff610c326024610c2b61098896612dc0565b9301613149565b604051928884019460808652600c60a08601526b32b8bab4bb37b1b0ba34b7b760a11b60c0860152604085015260018060401b0316606084015216608082015260c0815261097f60e0826129c1565b50604051610c906040826129c1565b600e81526d6e6f74206f6e65206f7261636c6560901b60208201526132ff565b604051610cbe6040826129c1565b600a81526937b732903432b0b232b960b11b60208201526132ff565b9093506020813d602011610d06575b81610cf6602093836129c1565b810103126104155751925f610bb2565b3d9150610ce9565b50604051903d90823e3d90fd5b9094506020813d602011610d48575b81610d37602093836129c1565b810103126104155751936020610b7c565b3d9150610d2a565b6040513d84823e3d90fd5b604051610d696040826129c1565b600c81526b6e6f74206f6e65207669657760a01b60208201526132ff565b905063ffffffff80610da66024610d9f818801613149565b9401613149565b16911614155f610b19565b50346104575780600319360112610457576020604051601f8152f35b5034610457578060031936011261045757610de6613266565b6040516333eeb14760e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081600481855afa908115610f7f578491610f50575b5080610f3a575b610f1657829060018060a01b0383511660018060401b03602085015116905f5160206148465f395f51905f5260408051868152866020820152a3803b15610761578180916004604051809481936316480dd760e21b83525af18015610d5057610f01575b50815161052b907f00000000000000000000000000000000000000000000000000000000000000006001600160601b0316906001600160a01b03167f00000000000000000000000000000000000000000000000000000000000000006132a7565b81610f0b916129c1565b61076157815f610ea0565b6040820151630413d1ed60e41b84526001600160401b031660045242602452604483fd5b5060408201516001600160401b03164210610e3c565b610f72915060203d602011610f78575b610f6a81836129c1565b810190613108565b5f610e35565b503d610f60565b6040513d86823e3d90fd5b50346104575780600319360112610457576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5034610457578060031936011261045757604051806020600654928381520191818360068652602086209286905b80600783011061115d57611056945491818110611146575b81811061112d575b818110611113575b8181106110f9575b8181106110df575b8181106110c5575b8181106110ab575b1061109d575b5093929303836129c1565b604051928392602084019060208552518091526040840192915b81811061107e575050500390f35b825163ffffffff16845285945060209384019390920191600101611070565b60e01c81526020015f61104b565b92602060019163ffffffff8560c01c168152019301611045565b92602060019163ffffffff8560a01c16815201930161103d565b92602060019163ffffffff8560801c168152019301611035565b92602060019163ffffffff8560601c16815201930161102d565b92602060019163ffffffff8560401c168152019301611025565b92602060019163ffffffff85831c16815201930161101d565b92602060019163ffffffff85168152019301611015565b916008919350610100600191865463ffffffff8116825263ffffffff8160201c16602083015263ffffffff8160401c16604083015263ffffffff8160601c16606083015263ffffffff8160801c16608083015263ffffffff8160a01c1660a083015263ffffffff8160c01c1660c083015260e01c60e0820152019401920184929391610ffd565b5034610457576020366003190112610457576020611203610bfc612853565b63ffffffff60405191168152f35b50346104575760403660031901126104575761122b612853565b60243590811515809203610a6f57604051635aa6e67560e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610f7f5784916112f7575b506001600160a01b031633036112e45760207f6536c9f23ed79867ec8ccef1eb1442d546148776d27f649134965b9ad69eb2bf9160018060a01b0316928385528482526040852060ff1981541660ff8316179055604051908152a280f35b63030850b960e41b835233600452602483fd5b611310915060203d6020116106575761064981836129c1565b5f611286565b5034610457578060031936011261045757602060405165ffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461045757604036600319011261045757600435906001600160401b038216808303610761576024359261138c613854565b426001600160401b039081167f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff160191908211611553579382918495826060604051936113df8561298b565b3380865260208087018990526001600160401b03929092166040808801829052939096019390935260088054600160a01b600160e01b031985166001600160e01b03199091161760a09590951b600160a01b600160e01b031694909417909355600980546001600160401b03191685179055600a85905580519485529184019290925290917fbf30e930ef7f4eb5fee407d2c15b6a0fb76687a45a522a76698d28f0b91ec0e89190a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b1561154f57829160248392604051948593849263fea2c33160e01b845260048401525af18015610d505761153a575b5061052b7f00000000000000000000000000000000000000000000000000000000000000006001600160601b031630337f00000000000000000000000000000000000000000000000000000000000000006131b1565b81611544916129c1565b61045757805f6114e4565b5050fd5b634e487b7160e01b84526011600452602484fd5b50346104575780600319360112610457576040517f00000000000000000000000000000000000000000000000000000000000000006001600160601b03168152602090f35b503461045757806003193601126104575761052b6115c861315a565b506137e1565b5034610457576040366003190112610457576004356001600160401b038111610761576101e081600401916003199036030112610761576024356001600160401b038111610a6f5736602382011215610a6f576004810135916001600160401b038311610455573660248460061b8401011161045557604051635aa6e67560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169290602081600481875afa908115611a77578691611a58575b506001600160a01b03163303611a45576116ac613266565b6040516314a5003d60e21b815292602084806116cb8460048301612de8565b0381885afa938415611a3a578794611a04575b506116e890612dc0565b60208201805190916001600160401b03918216911681148015919061198e575b50611955578694855b88888810156117b357506001906117ab906117a5611759610bfc610bf360068d901b8b0160448101356001600160ff1b038116916024013590601b60ff91821c01168e614216565b60405160208101906060825260066080820152651d5c1a195b1960d21b60a082015263ffffffff831660408201528b606082015260a0815261179c60c0826129c1565b5190209061368b565b9061290c565b960195611711565b955093507f00000000000000000000000000000000000000000000000000000000000000006001600160601b03169085908286101561194e5785935b855181516040805160018152602081018990526001600160401b03909216926001600160a01b0316915f5160206148465f395f51905f529190a36040516333eeb14760e01b8152602081600481865afa908115610f7f57849161192f575b506118d9575b50505061189790611890837f00000000000000000000000000000000000000000000000000000000000000009560018060a01b039051169261290c565b90846132a7565b8083116118a8575b8361052b612bd0565b82039182116118c557906118bd9133906132a7565b81808061189f565b634e487b7160e01b83526011600452602483fd5b516001600160401b0316813b15610a6f578291602483926040519485938492630282253b60e51b845260048401525af18015610d505761191a575b80611853565b81611924916129c1565b610451578486611914565b611948915060203d602011610f7857610f6a81836129c1565b8961184d565b82936117ef565b6040516119636040826129c1565b60198152783737ba103a34329031b430b63632b733b2b2103432b0b232b960391b60208201526132ff565b9050604051906383995fb360e01b82526004820152602081602481895afa80156119f957859189916119c4575b5014155f611708565b9150506020813d6020116119f1575b816119e0602093836129c1565b81010312610415578490515f6119bb565b3d91506119d3565b6040513d8a823e3d90fd5b9093506020813d602011611a32575b81611a20602093836129c1565b810103126104155751926116e86116de565b3d9150611a13565b6040513d89823e3d90fd5b63030850b960e41b855233600452602485fd5b611a71915060203d6020116106575761064981836129c1565b5f611694565b6040513d88823e3d90fd5b5034610457578060031936011261045757611a9b6130a2565b506080611aa66130c6565b60606040519160018060a01b03815116835260018060401b03602082015116602084015260018060401b03604082015116604084015201516060820152f35b50346104575760203660031901126104575761052b611b02612853565b612fc0565b50346104575760203660031901126104575761120363ffffffff6040602093600435815260038552205416613440565b50346104575780600319360112610457576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5034610457576060366003190112610457576004356001600160401b0381116107615780600401906101006003198236030112610a6f576024356001600160401b03811161045557611bd29036906004016128a5565b90916044356001600160401b03811161229657611bf39036906004016128a5565b60405162ed67b560e71b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031693929190602081600481885afa90811561228b578991612245575b506001600160401b03166001810190811061223157808614801590612227575b6121f057918890602485019689359860de1983360301935b8681106120d157505050505050506064810191600c611c9b8488613328565b9050116120a457602060049160405192838092632409799360e21b82525afa908115611a3a578791612072575b5060a4820135918760c482013594602082611ce3888861391b565b99611ced8a612dc0565b611cf960448801612dc0565b6040516f31b0b4b937103932b1b2b4b83a103b1960811b868201908152603082018b905260508201949094526001600160c01b031960c093841b811660708301529190921b16607882015260608152611d536080826129c1565b604051918291518091835e8101838152039060025afa15610d0e576020828051604051838101918252838152611d8a6040826129c1565b604051918291518091835e8101838152039060025afa15610d0e57611db18251918a613328565b9083915b8083106120095750505082611ed88960a16020611ee79b9c9d9660e496611de26084611edf9b018a61340e565b9081611fbc5750506040519067050b23937b7ba2c160c51b84830152602882015260288152611e126048826129c1565b80518390611e28906001600160401b0316613be9565b6040519c8d9773423529b4b3b730ba3ab93298ac3952009301bc1160611b848a01527f6170706c69636174696f6e2f766e642e636169726e2e726563656970742b636260348a01526137b960f11b60548a01526122c160ed1b60568a015260598901526631b732ba2c108160c91b60798901526080880152600160fe1b60a08801528051918291018688015e850191848301908152815193849201905e01018d815203601f1981018752866129c1565b019061340e565b9390926139b4565b15611f9257611f14611f0e63ffffffff604086611f5f966020985260038852205416613440565b91612dc0565b6040518481019160608352600860808301526737b6b4b9b9b4b7b760c11b60a083015263ffffffff8416604083015260018060401b0316606082015260a0815261179c60c0826129c1565b611f8a81337f00000000000000000000000000000000000000000000000000000000000000006132a7565b6109b9612bd0565b604051611fa06040826129c1565b600a8152691b9bdd081cda59db995960b21b60208201526132ff565b6025602791839461200494604051968793642898d95e1d60da1b8b86015285850137820190660323937b7ba2c160cd1b84830152602c820152030160078101845201826129c1565b611e12565b9091928460209161201b868587613b46565b35908181101561206d57905b604051908482019283526040820152604081526120456060826129c1565b604051918291518091835e8101838152039060025afa1561065e576001845193019190611db5565b612027565b90506020813d60201161209c575b8161208d602093836129c1565b8101031261041557515f611cc8565b3d9150612080565b6040516120b26040826129c1565b600d81526c7061746820746f6f206c6f6e6760981b60208201526132ff565b6120e46120df828585612d9d565b612dc0565b6120ff826001600160401b036120f98e612dc0565b1661290c565b6001600160401b03909116036121f0578c61211b828585612d9d565b8a3b156107615781612143918c604051808095819463b5887bbb60e01b835260048301612de8565b03915afa8015610d50576121d7575b50506080612161828585612d9d565b0135868210156121c3578160051b85013590868212156121bf578c6121889287019161335d565b1561219557600101611c7c565b6040516121a36040826129c1565b600a8152691b9bdd0818589cd95b9d60b21b60208201526132ff565b8e80fd5b634e487b7160e01b8e52603260045260248efd5b816121e1916129c1565b6121ec578c5f612152565b8c80fd5b6040516121fe6040826129c1565b60178152766e6f74207468652070726f6d697365642065706f63687360481b60208201526132ff565b5080821415611c64565b634e487b7160e01b89526011600452602489fd5b90506020813d602011612283575b81612260602093836129c1565b8101031261227f57516001600160401b038116810361227f575f611c44565b8880fd5b3d9150612253565b6040513d8b823e3d90fd5b8580fd5b5034610415575f36600319011261041557604051635aa6e67560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081600481855afa9081156123d9575f916123f7575b506001600160a01b031633036123e457612312613266565b60018060a01b0381511690602060018060401b0391015116905f5160206148465f395f51905f52604080515f81525f6020820152a3803b15610415575f80916004604051809481936316480dd760e21b83525af180156123d9576123c6575b5061052b7f00000000000000000000000000000000000000000000000000000000000000006001600160601b0316337f00000000000000000000000000000000000000000000000000000000000000006132a7565b6123d291505f906129c1565b5f5f612371565b6040513d5f823e3d90fd5b63030850b960e41b5f523360045260245ffd5b612410915060203d6020116106575761064981836129c1565b5f6122fa565b34610415575f3660031901126104155761242e612bd0565b005b34610415575f36600319011261041557602060405165ffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610415575f366003190112610415576124a161248d612aa3565b604051918291602083526020830190612869565b0390f35b34610415575f366003190112610415576040517f00000000000000000000000000000000000000000000000000000000000000006001600160601b03168152602090f35b3461041557602036600319011261041557612502612853565b335f525f60205260ff60405f2054161561276457335f525f60205260405f2060ff19815416905561255b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff421661293e565b6001600160a01b0390911690811561275557331561274657601f6006541015612732576005549163ffffffff83169263ffffffff841461271e57600161242e94019063ffffffff8216809163ffffffff1916176005556125bb3383613467565b6126c4604051926125cb8461295c565b33845265ffffffffffff95861660208086018281525f604080890182815260608a018b81527f00000000000000000000000000000000000000000000000000000000000000006001600160601b031660808c0181815260a0808e018781528d88526001909952949095209b518c5496516001600160d01b03199097166001600160a01b0391909116179590931b65ffffffffffff60a01b16949094178a5551909a949894600294936126bb9390929091612686911687613243565b90516001860180546001600160a01b0319166001600160a01b039290921691909117815590516001600160601b0316906128e9565b51910155613599565b6040519184835260208301527ff94a3aed27be780bfacbbb965551a0229be919c6f7e0a3b9dfe890d1d3e301a960403393a430337f00000000000000000000000000000000000000000000000000000000000000006131b1565b634e487b7160e01b5f52601160045260245ffd5b6325c8646b60e11b5f52601f60045260245ffd5b632617584960e21b5f5260045ffd5b63487cb27d60e01b5f5260045ffd5b63cb5ec38b60e01b5f523360045260245ffd5b346104155760203660031901126104155760206109b9600435612919565b34610415576020366003190112610415576004356001600160601b03811690819003610415576001906127c661315a565b92909201805460a01c820192906001600160601b03841161271e576127ee61242e94826128e9565b5460a01c6040519083825260208201527fd10ac59419e5845d535641f815c825ff1b9bcddcb9b7d5df6f527aedda42efea604063ffffffff33941692a330337f00000000000000000000000000000000000000000000000000000000000000006131b1565b600435906001600160a01b038216820361041557565b90602080835192838152019201905f5b8181106128865750505090565b82516001600160a01b0316845260209384019390920191600101612879565b9181601f84011215610415578235916001600160401b038311610415576020808501948460051b01011161041557565b35906001600160401b038216820361041557565b80546001600160a01b031660a09290921b6001600160a01b031916919091179055565b9190820180921161271e57565b8060011b908082046002149015171561271e57600390046001810180911161271e5790565b9065ffffffffffff8091169116019065ffffffffffff821161271e57565b60c081019081106001600160401b0382111761297757604052565b634e487b7160e01b5f52604160045260245ffd5b608081019081106001600160401b0382111761297757604052565b606081019081106001600160401b0382111761297757604052565b601f909101601f19168101906001600160401b0382119082101761297757604052565b6001600160401b0381116129775760051b60200190565b90612a05826129e4565b612a1260405191826129c1565b8281528092612a23601f19916129e4565b0190602036910137565b90600654821015612a6d5760065f52600382901c7ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f019160021b601c1690565b634e487b7160e01b5f52603260045260245ffd5b5f19811461271e5760010190565b8051821015612a6d5760209160051b010190565b5f90612ab06006546129fb565b915f905b8351821015612b6a5763ffffffff612acb83612a2d565b90549060031b1c165f52600160205260405f20918254924265ffffffffffff8560a01c1611159081612b2f575b50612b08575b6001019150612ab4565b600191612b26612b1782612a81565b94848060a01b03169187612a8f565b52829150612afe565b6001015460a01c7f00000000000000000000000000000000000000000000000000000000000000006001600160601b0316111590505f612af8565b9050612b75816129fb565b925f5b828110612b8457505050565b6001906001600160a01b03612b998285612a8f565b5116612ba58288612a8f565b5201612b78565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b612bd8612aa3565b805115612d7b575f9060605b8151831015612c4357600190602090612c3b9060149083906001600160601b0319612c0f8989612a8f565b5160601b166040519582879351918291018585015e820190838201520301600b198101845201826129c1565b920191612be4565b91508151602083012060018060a01b037f000000000000000000000000000000000000000000000000000000000000000016916040516328be4b7f60e01b8152602081600481875afa9081156123d9575f91612d49575b508214612d43577fe36b5b9ceea1485851eceeedc77dd9c534ab494ca2fa7b6e05bb41c8b65178e791612cef612cd08351612919565b9260405193849384526020840152606060408401526060830190612869565b0390a1803b156104155760405163f71ae85760e01b815260206004820152915f918391829084908290612d26906024830190612bac565b03925af180156123d957612d375750565b5f612d41916129c1565b565b50505050565b90506020813d602011612d73575b81612d64602093836129c1565b8101031261041557515f612c9a565b3d9150612d57565b50565b9081602091031261041557516001600160a01b03811681036104155790565b9190811015612a6d5760051b810135906101de1981360301821215610415570190565b356001600160401b03811681036104155790565b35906001600160801b038216820361041557565b602081526102008101916001600160401b03612e03826128d5565b166020830152602081013563ffffffff81168091036104155760408301526040810135606083015260608101356080830152608081013560a083015260a081013560c083015260c081013560e083015260e081013561010083015260018060401b03612e7261010083016128d5565b1661012083015260018060401b03612e8d61012083016128d5565b1661014083015260018060801b03612ea86101408301612dd4565b1661016083015260018060801b03612ec36101608301612dd4565b1661018083015260018060801b03612ede6101808301612dd4565b166101a08301526101a0810135601e198236030181121561041557810160208101939035906001600160401b038211610415578160071b360385136104155781906101e06101c086015252610220830193905f905b808210612f4c575050506101c06101e091013591015290565b90919485359060018060a01b0382168092036104155790815260019060809081906001600160801b03612f8160208b01612dd4565b1660208201528380831b03612f9860408b01612dd4565b1660408201528380831b03612faf60608b01612dd4565b166060820152019601920190612f33565b6001600160a01b039081165f8181526002602090815260408083205463ffffffff16808452600490925290912054909216330361308c57505f81815260016020526040902080546001600160a01b031661301a3384613467565b8154336001600160a01b0319918216811784555f8581526004602052604081208054909316909255919084907fad7ece6db42e9fce8b1e875e138f52b38c8990ae640eafb1bccf1a293790b4509080a45460d01c612d7b578061307f613084926134bc565b613599565b612d41612bd0565b631633146760e11b5f526004523360245260445ffd5b604051906130af8261298b565b5f6060838281528260208201528260408201520152565b604051906130d38261298b565b6008546001600160a01b038116835260a01c6001600160401b039081166020840152600954166040830152600a546060830152565b90816020910312610415575180151581036104155790565b6001600160a01b03165f908152600260205260409020546131469063ffffffff16613440565b90565b3563ffffffff811681036104155790565b335f52600260205263ffffffff60405f20541690815f52600160205260405f20908215801561319d575b61318a57565b63ece5b70160e01b5f523360045260245ffd5b5081546001600160a01b0316331415613184565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f5114821615613222575b6040525f606052156132025750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b90600181151661323a57823b15153d151616906131f3565b503d5f823e3d90fd5b80546001600160d01b031660d09290921b6001600160d01b031916919091179055565b61326e6130a2565b506132776130c6565b80519091906001600160a01b031615613298575f6008555f6009555f600a55565b633fab066f60e01b5f5260045ffd5b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f51148216156132e7575b604052156132025750565b90600181151661323a57823b15153d151616906132dc565b604051630e334d7360e11b815260206004820152908190613324906024830190612bac565b0390fd5b903590601e198136030182121561041557018035906001600160401b03821161041557602001918160051b3603831361041557565b602083013591808310908115916133ff575b506133f8578235915f1983146133f05761338f9060408501359084613aad565b916001810180911161271e576133b36133c89160a086013590608087013590613aad565b92826133c26060870187613328565b90613af4565b92836133d5575b50505090565b6133e893508060c06133c2920190613328565b5f80806133cf565b505050505f90565b5050505f90565b9050608084013511155f61336f565b903590601e198136030182121561041557018035906001600160401b0382116104155760200191813603831361041557565b63ffffffff81165f908152600160205260409020546001600160a01b031661314657505f90565b6001600160a01b039091165f8181526002602052604090205463ffffffff166134aa575f52600260205263ffffffff60405f20911663ffffffff19825416179055565b630352f08b60e51b5f5260045260245ffd5b5f5b63ffffffff6134cc82612a2d565b90549060031b1c1663ffffffff8316146134ee576134e990612a81565b6134be565b90506006545f19810190811161271e57905b8181106135475750506006548015613533575f190161351e81612a2d565b63ffffffff82549160031b1b19169055600655565b634e487b7160e01b5f52603160045260245ffd5b600181019081811161271e5761359363ffffffff613566600194612a2d565b90549060031b1c1661357783612a2d565b90919063ffffffff8084549260031b9316831b921b1916179055565b01613500565b63ffffffff81165f908152600160205260409020546006549291906001600160a01b0316600160401b8410156129775792600181016006556135de8261357783612a2d565b80151580613625575b15613616575f19810181811161271e5763ffffffff61356661360892612a2d565b801561271e575f19016135de565b612d4192935061357790612a2d565b505f19810181811161271e5761363f63ffffffff91612a2d565b90549060031b1c165f5260016020528360018060a01b0360405f205416116135e7565b610bfc610bf36131469260443560018060ff1b0381169160ff601b60243593821c011690614216565b63ffffffff1680156137b857815f52600760205260ff60405f2054166137a557805f52600160205260405f20916001830192835460a01c7f000000000000000000000000000000000000000000000000000000000000000060018060601b03811682105f1461379e57505b6001600160601b031693841561377d575f838152600760205260409020805460ff19166001179055805460a01c8590036001600160601b03811161271e5761373d916128e9565b60018060a01b03905416916040519283528360208401527fb9604246ac262c627accc49aa10b206109a4f5fe305f5b9fb13f512c476ea0af60403394a490565b505463065e83c560e21b5f9081526001600160a01b03909116600452602490fd5b90506136f6565b50630a7e51a560e01b5f5260045260245ffd5b6040516137c66040826129c1565b60098152686e6f206f7261636c6560b81b60208201526132ff565b63ffffffff8116805f52600160205260405f205460d01c61382b575061380690613b56565b61380e612aa3565b511561381c57612d41612bd0565b631813cfcd60e11b5f5260045ffd5b5f9081526001602052604081205463a5162dc560e01b82526001600160a01b0316600452602490fd5b6008546001600160a01b0381166138685750565b63fef34c9560e01b5f90815260a09190911c6001600160401b0316600452602490fd5b63ffffffff81165f52600160205260405f20548060d01c613917576138ae612aa3565b805191600183119283156138dd575b5050506138ce575b50612d41612bd0565b6138d790613b56565b5f6138c5565b600114925090826138f3575b50505f80806138bd565b909150805115612a6d57602001516001600160a01b03918216911614155f806138e9565b5050565b5f906020928015613981576040519084820192670520081100090ac160c51b84526028830152620112c160ed1b6048830152604b820152604b8152613961606b826129c1565b604051918291518091835e8101838152039060025afa156123d9575f5190565b5060405183810191661460202400c42b60cb1b8352600160fd1b60278301526028820152602881526139616048826129c1565b9190929360408103613aa457806020116104155760208535950135906020601f19820110613a91575b5090816f218c82a92c7430bd86231a9e81ce6d5867ffffffff0000000160bf1b03811180613a7b575b613a59575b505f60208092604051918183925191829101835e8101838152039060025afa156123d9575f5193613a3f8484848489613d74565b90959015613a4f57505050505090565b6131469550613e90565b9091505f5160206148265f395f51905f5290810390811161271e57905f613a0b565b505f5160206148265f395f51905f528110613a06565b60205f199181030160031b1b165f6139dd565b50505050505f90565b9160405191602083019384526040830152606082015260608152613ad26080826129c1565b5190206040516020810191825260208152613aee6040826129c1565b51902090565b9192915f915b808310613b08575050501490565b909192613b16848385613b46565b359081811015613b35575f52602052600160405f205b93019190613afa565b905f52602052600160405f20613b2c565b9190811015612a6d5760051b0190565b63ffffffff811690815f526001602052613b7360405f20916134bc565b613bae613ba87f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff421661293e565b82613243565b54907fc841dc6f30f379736d926ce4c66b28a0d80e5db2cba255a937a4402543ecb1c36020604051938060d01c855260018060a01b031693a3565b6001600160401b03811660188110613cdf5760ff811115613cad5761ffff811115613c7b5763ffffffff1015613c4a57604051605b60f81b602082015260c09190911b6001600160c01b0319166021820152600981526131466029826129c1565b604051602d60f91b602082015260e09190911b6001600160e01b0319166021820152600581526131466025826129c1565b50604051605960f81b602082015260f09190911b6001600160f01b0319166021820152600381526131466023826129c1565b50604051600b60fb1b602082015260f89190911b6001600160f81b0319166021820152600281526131466022826129c1565b50604060ff815192161760f81b6020820152600181526131466021826129c1565b6004811015613d605780613d12575050565b60018103613d295763f645eedf60e01b5f5260045ffd5b60028103613d44575063fce698f760e01b5f5260045260245ffd5b600314613d4e5750565b6335e2f38360e21b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b90919293613d82848461428e565b158015613e7f575b15613d9b5750505050505f90600190565b6020945f9460a094604051948552878501526040840152606083015260808201528280526101005afa15613e7d575f5115613dd857600190600190565b60205f60a06040517fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050238152600584820152600160408201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760608201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60808201528280526101005afa15613e7d575f5115613e77575f90600190565b5f905f90565bfe5b50613e8a81866142ef565b15613d8a565b91909392613e9e828661428e565b158015614205575b613aa45760405193610200613ebb81876129c1565b5f5b8181106141f05750506020926140575f9360c093604051613edd816129a6565b8681528688820152866040820152895260405191613efa836129a6565b8252868201526001604082015285880190815287614048604051613f1d816129a6565b7f6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c29681527f4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f589820152600160408201526080830190815261403961402a613f838651614398565b9260408601938452613f958151614398565b906101008701918252613fab88518651906143d5565b9660608101978852613fc089518351906143d5565b60a0820152613fd286518351906143d5565b8c820152613fe388518351906143d5565b60e0820152613ff589518451906143d5565b61012082015261400886518451906143d5565b61014082015261016061401e89518551906143d5565b910152519051906143d5565b6101808d0181815295516143d5565b6101a08c0152518351906143d5565b6101c08a0152519051906143d5565b6101e087015260405190848252848083015284604083015260608201526f4319055258e8617b0c46353d039cdab063ffffffff831b011960808201526f4319055258e8617b0c46353d039cdaae63ffffffff831b011960a082015260055afa905f5191156141de579091905f5160206148265f395f51905f52838509925f5160206148265f395f51905f529109905f905f925f945f915b6080831061411a5750505050906141059291614779565b505f5160206148265f395f51905f5290061490565b866141bc575b8160fe1c600c8260fc1c161760406141388287614387565b510151614154575b5060019060021b9160021b920191906140ee565b9691959094826141985750505061416b8583614387565b5151936001604061418b60206141818a88614387565b5101519886614387565b5101519695945b90614140565b906141b192916141ab6001989987614387565b516144f3565b969195909594614192565b93956141cd91956141d393976143f4565b916143f4565b959194909493614120565b634e487b715f5260126020526024601cfd5b6020906141fb614369565b8189015201613ebd565b5061421084826142ef565b15613ea6565b91906fa2a8918ca85bafe22016d0b997e4df60600160ff1b038411614283579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156123d9575f516001600160a01b0381161561427957905f905f90565b505f906001905f90565b5050505f9160039190565b9081151591826142d8575b50816142ce575b816142a9575090565b6f218c82a92c7430bd86231a9e81ce6d5867ffffffff0000000160bf1b031015919050565b80151591506142a0565b5f5160206148265f395f51905f521191505f614299565b600160601b63ffffffff60c01b03197f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8183816003600160601b0363ffffffff60c01b031981838009080908600160601b63ffffffff60c01b031983800914600160601b63ffffffff60c01b031992831191909211161690565b60405190614376826129a6565b5f6040838281528260208201520152565b906010811015612a6d5760051b0190565b6143b8906143a4614369565b5080519060406020820151910151916143f4565b90604051926143c6846129a6565b83526020830152604082015290565b6143b8916143e1614369565b50805160406020830151920151926144f3565b929091600160601b63ffffffff60c01b0319838009600160601b63ffffffff60c01b0319828009600160601b63ffffffff60c01b0319908190819080096003600160601b0363ffffffff60c01b031909600160601b63ffffffff60c01b0319808880096003090894600160601b63ffffffff60c01b031990819083900960040994600160601b63ffffffff60c01b03198087600209600160601b63ffffffff60c01b0319908103908380090895600160601b63ffffffff60c01b031992839081908009600809600160601b63ffffffff60c01b03199081039290918290898203900890090892600160601b63ffffffff60c01b03199182910960020990565b60408101515f958695869591949391929091600160601b63ffffffff60c01b0319828009600160601b63ffffffff60c01b031984800992600160601b63ffffffff60c01b03198086860960208501510991600160601b63ffffffff60c01b031983810381808585098a09089351600160601b63ffffffff60c01b03199086900990600160601b63ffffffff60c01b0319908282039082908b090890811585151694855f146146a85750505050506001146145ad5750505050565b929650909450919250600160601b63ffffffff60c01b031984800990600160601b63ffffffff60c01b0319908190819080096003600160601b0363ffffffff60c01b031909600160601b63ffffffff60c01b0319808880096003090894600160601b63ffffffff60c01b031990819083900960040994600160601b63ffffffff60c01b03198087600209600160601b63ffffffff60c01b0319908103908380090895600160601b63ffffffff60c01b031992839081908009600809600160601b63ffffffff60c01b03199081039290918290898203900890090892600160601b63ffffffff60c01b031991829109600209905f808080612d43565b939c50919a5097985093969550929350600160601b63ffffffff60c01b03199150849050800991600160601b63ffffffff60c01b03199083900991600160601b63ffffffff60c01b031990840991600160601b63ffffffff60c01b03198082600209600160601b63ffffffff60c01b03199081039085810381868009080897600160601b63ffffffff60c01b031993849109600160601b63ffffffff60c01b031990810392909182908a8203900890090893600160601b63ffffffff60c01b0319928391099009905f808080612d43565b9291801561481b5760408051602080825281810181905291810182905260608101929092526002600160601b0363ffffffff60c01b03196080830152600160601b63ffffffff60c01b031960a0830152905f9060c09060055afa905f5191156141de57600160601b63ffffffff60c01b031982800993600160601b63ffffffff60c01b03199085900993600160601b63ffffffff60c01b031992839109900990565b505090505f905f9056feffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551e03c72b23571f8599be8088071b6a9edc83997fb36d9a9d20a6504c4254f0b7e" as const
