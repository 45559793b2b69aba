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
  "name": "EIP712DomainChanged",
  "inputs": [],
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

export const bytecode = "0x6101e080604052346107cb57615323803803809161001d828561082b565b833981019080820360e081126107cb576080136107cb5760405190608082016001600160401b038111838210176105ae5760405280516001600160a01b03811681036107cb5782526020810151906001600160601b03821682036107cb576020830191825261008e6040820161084e565b90604084019182526100a26060820161084e565b60608501908152608082015190926001600160a01b038216928383036107cb5760a08101516001600160401b0381116107cb57886100e1918301610861565b60c08201519098906001600160401b0381116107cb576101019201610861565b956040516394391a6d60e01b8152602081600481885afa9081156107d7575f916107f9575b50806080528460a0524660c05260405160208101917fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed61579835246604083015286606083015260808201526080815261017e60a08261082b565b5190208060e05260405161019360408261082b565b600f81526e10d85a5c9b8813dc9858db1954d95d608a1b602090910152604080517f6564640d726b4ecc8c2ee2fed19335042a548ca7d80b43463ba9bd2cceb1a87192916101e1908261082b565b600181526020810190601960f91b8252519020906040519160208301937fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac564728552604084015260608301524660808301523060a083015260c082015260c0815261024b60e08261082b565b5190206101005285516001600160601b0316600a81106107e25750516001600160a01b03166101205284516001600160601b03908116610140528551600a911604610160525165ffffffffffff908116610180528351166101a0526101c05260405163430d0a0960e11b815290602090829060049082905afa80156107d7575f9061078b575b65ffffffffffff915060018060401b031691511681811061077657505082511561076757825182519081810361075257825f4265ffffffffffff1687875b8151841015610607576001600160a01b0361032a85846108d7565b5116916001600160a01b0361033f86846108d7565b51169360018060601b038751169185156105f85784156105e957601f60065410156105d5576005549363ffffffff851663ffffffff8114610509576001019163ffffffff8316809663ffffffff191617600555865f52600260205263ffffffff60405f2054166105c2575f8781526002602052604090819020805463ffffffff1916881790555160c081016001600160401b038111828210176105ae57604090815288825260208083018781525f848401818152606086018e8152608087018c815260a08089018581528f86526001978890529790942097519451925192841b65ffffffffffff60a01b166001600160a01b0395861690811760d09490941b6001600160d01b0319169390931788559051905190921b6001600160a01b031916919092161791840191909155905160029290920191909155600654909a9092680100000000000000008410156105ae5792600181016006556104c0856104a4836108ff565b90919063ffffffff8084549260031b9316831b921b1916179055565b80151580610571575b1561051d575f1981018181116105095763ffffffff6104ea6104fb926108ff565b90549060031b1c166104a4836108ff565b8015610509575f19016104c0565b634e487b7160e01b5f52601160045260245ffd5b60409199959b509561055a6001989499956104a47ff94a3aed27be780bfacbbb965551a0229be919c6f7e0a3b9dfe890d1d3e301a9959d996108ff565b81519081528b6020820152a401929093919361030f565b505f1981018181116105095761058b63ffffffff916108ff565b90549060031b1c165f5260016020528b60018060a01b0360405f205416116104c9565b634e487b7160e01b5f52604160045260245ffd5b86630352f08b60e51b5f5260045260245ffd5b6325c8646b60e11b5f52601f60045260245ffd5b632617584960e21b5f5260045ffd5b63487cb27d60e01b5f5260045ffd5b6040516149e39081610940823960805181613d33015260a05181613d0c015260c05181818161026d01526138ed015260e05181613913015261010051816102930152610120518181816104f60152818161097f01528181610ed001528181610f93015281816115090152818161194a0152818161202f015281816124380152818161279001526128c5015261014051818181611667015281816126880152612bf2015261016051818181610e9c015281816114dd015281816118a30152818161240d01528181612550015261375a0152610180518181816124e401526125c401526101a0518181816113280152818161138d0152613c6401526101c0518181816105750152818161086601528181610b2001528181610de8015281816112410152818161147d0152818161173d01528181611c3701528181611ceb015281816123500152612ceb0152f35b63226bb0d760e21b5f5260045260245260445ffd5b63308a792760e01b5f5260045ffd5b63e0aa083160e01b5f5260045260245260445ffd5b506020813d6020116107cf575b816107a56020938361082b565b810103126107cb57516001600160401b03811681036107cb5765ffffffffffff906102d1565b5f80fd5b3d9150610798565b6040513d5f823e3d90fd5b63650ddc3b60e01b5f52600452600a60245260445ffd5b90506020813d602011610823575b816108146020938361082b565b810103126107cb57515f610126565b3d9150610807565b601f909101601f19168101906001600160401b038211908210176105ae57604052565b519065ffffffffffff821682036107cb57565b81601f820112156107cb578051916001600160401b0383116105ae578260051b9160405193610893602085018661082b565b84526020808501938201019182116107cb57602001915b8183106108b75750505090565b82516001600160a01b03811681036107cb578152602092830192016108aa565b80518210156108eb5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b906006548210156108eb5760065f52600382901c7ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f019160021b601c169056fe60806040526004361015610011575f80fd5b5f5f3560e01c8063199b053a1461282b5780631f30e0cb1461280d57806328ffe6c81461257f5780632da25de31461253b5780632e0de5ac146125085780633a8c0786146124c65780633c7a3aff146124ac5780633f275d661461233057806349bd41cb14611c665780635116063014611c2157806353bffc5714611bf15780635aa95d1a14611bcf578063665cee0914611b6c5780637141cb33146116b85780637f8e3b4e14611696578063831518b71461165157806384b0196e1461155a578063866ce3aa1461134c5780638b0b30ce146113095780638b9b8974146112045780638ef14e10146111d7578063af2b4ee214610fc2578063babef33e14610f7d578063bc64914f14610dc0578063bfedbfa014610da4578063c906c8b014610a66578063cc8684281461080c578063ce2d4aca14610792578063d233fb3814610754578063da058e0514610658578063e7bdd0bf14610546578063e9fad8ee146104495763f784df3314610185575f80fd5b34610446576060366003190112610446576024356044356004356001600160401b03821161044457366023830112156104445760048201356001600160401b038111610440573660248285010111610440576101df6131f0565b9290936101ec8683613a04565b95868852600360205263ffffffff604089205416801515908161042f575b5061041b57906102e393929160246040519763ffffffff60208a01917fb7b5ae00f378892bb17d63df65c84d3a0888a43638c91a81fcd13b66081254e4835216988960408201528a606082015260608152610266608082612a7b565b51902092467f000000000000000000000000000000000000000000000000000000000000000003610344577f0000000000000000000000000000000000000000000000000000000000000000935b6040519461190160f01b602087015260228601526042850152604284526102dc606285612a7b565b0192613a9d565b1561033057828452600360205260408420805463ffffffff19168317905560020182905533907f7949c2f2b3420e08664793a82ac5fef9a213ffc883a7f21d873eac0b9c242a258480a480f35b63faae0a2560e01b84526004839052602484fd5b61034c613cd2565b60405161035a604082612a7b565b600f81526e10d85a5c9b8813dc9858db1954d95d608a1b602090910152604080517f6564640d726b4ecc8c2ee2fed19335042a548ca7d80b43463ba9bd2cceb1a87192916103a89082612a7b565b600181526020810190601960f91b8252519020906040519160208301937fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac564728552604084015260608301524660808301523060a083015260c082015260c0815261041260e082612a7b565b519020936102b4565b63f95e337160e01b88526004879052602488fd5b905063ffffffff871614155f61020a565b8480fd5b835b80fd5b50346104465780600319360112610446576104626131f0565b600181939293015460a01c905460d01c80156105335761048061393d565b80421061051d575063ffffffff61051a929316808452600160205283600260408220828155826001820155015580845260046020526040842060018060a01b03198154169055604051908282527f9a71b400db0a7903a546a092ffcf017ae947871da20de33db1538a6e518cfd5560203393a3337f000000000000000000000000000000000000000000000000000000000000000061333d565b80f35b63deeb3de760e01b835260045242602452604482fd5b637e34b8d160e11b835233600452602483fd5b5034610446576020366003190112610446576105606128e9565b604051635aa6e67560e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561064d57839161061e575b506001600160a01b0316330361060b576001600160a01b0316808252600260205260408220546105e29063ffffffff166134d6565b9063ffffffff8216156105f9575061051a90613877565b63ece5b70160e01b8352600452602482fd5b63030850b960e41b825233600452602482fd5b610640915060203d602011610646575b6106388183612a7b565b810190612e14565b5f6105ad565b503d61062e565b6040513d85823e3d90fd5b50346104465760203660031901126104465760043563ffffffff8116809103610750578160409160c09360a0845161068f81612a16565b8281528260208201528286820152826060820152826080820152015281526001602052206040516106bf81612a16565b815460018060a01b0381169283835265ffffffffffff6020840192818160a01c168452604085019060d01c81528160018401549460a060026060890196600180841b038916885260808a0198831c895201549701968752604051978852511660208701525116604085015260018060a01b03905116606084015260018060601b0390511660808301525160a0820152f35b5080fd5b50346104465760203660031901126104465760209060ff906040906001600160a01b0361077f6128e9565b1681528084522054166040519015158152f35b5034610446576020366003190112610446576107ac6128e9565b63ffffffff6107b96131f0565b501680835260046020526040832080546001600160a01b0319166001600160a01b03909316928317905533907f12b39e1622aec8c88529ae5549e39facde2235e038c7e481ce45b0ff02f80f3a8480a480f35b5034610446576060366003190112610446576004356001600160401b0381116107505780600401906101e06003198236030112610a62576040366023190112610a6257610144013560018060801b038116809103610a62577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169061089883612e56565b604051635c6a6ac360e01b81526001600160401b03909116600482015290602082602481865afa918215610a57578592610a23575b5011156109f657602060405180926314a5003d60e21b825281806108f48760048301612e7e565b03915afa9283156109ea57926109b0575b506109a861097761092061091a6020956136f8565b93612e56565b6040518581019160608352600b60808301526a1bdd995c88189d5919d95d60aa1b60a083015263ffffffff8616604083015260018060401b0316606082015260a0815261096e60c082612a7b565b51902083613721565b916109a383337f000000000000000000000000000000000000000000000000000000000000000061333d565b613974565b604051908152f35b91506020823d6020116109e2575b816109cb60209383612a7b565b810103126109de579051906109a8610905565b5f80fd5b3d91506109be565b604051903d90823e3d90fd5b604051610a04604082612a7b565b600d81526c1dda5d1a1a5b88189d5919d95d609a1b6020820152613395565b9091506020813d602011610a4f575b81610a3f60209383612a7b565b810103126104405751905f6108cd565b3d9150610a32565b6040513d87823e3d90fd5b8280fd5b50346104465760c0366003190112610446576004356001600160401b0381116107505780600401906101e06003198236030112610a62576040366023190112610a6257606435916001600160401b0383116104445782600401926101e0600319823603011261044057604036608319011261044057610ae482612e56565b6001600160401b03610af586612e56565b6001600160401b0390921691161480159190610d7a575b50610d4e576040516314a5003d60e21b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031694909360208580610b5c8660048301612e7e565b0381895afa948515610d43578295610d0e575b50602090610b93959660405180809881946314a5003d60e21b835260048301612e7e565b03915afa938415610d01578194610ccd575b50838514610ca357610bf4610bef610be6610bc463ffffffff986136f8565b9660a4356001600160ff1b0381169160843591601b60ff91821c011690614393565b90929192613e7d565b6131b6565b8585169586911603610c7457506020936109a89263ffffffff610c256024610c1e61097796612e56565b93016131df565b604051928884019460808652600c60a08601526b32b8bab4bb37b1b0ba34b7b760a11b60c0860152604085015260018060401b0316606084015216608082015260c0815261096e60e082612a7b565b50604051610c83604082612a7b565b600e81526d6e6f74206f6e65206f7261636c6560901b6020820152613395565b604051610cb1604082612a7b565b600a81526937b732903432b0b232b960b11b6020820152613395565b9093506020813d602011610cf9575b81610ce960209383612a7b565b810103126109de5751925f610ba5565b3d9150610cdc565b50604051903d90823e3d90fd5b9094506020813d602011610d3b575b81610d2a60209383612a7b565b810103126109de5751936020610b6f565b3d9150610d1d565b6040513d84823e3d90fd5b604051610d5c604082612a7b565b600c81526b6e6f74206f6e65207669657760a01b6020820152613395565b905063ffffffff80610d996024610d928188016131df565b94016131df565b16911614155f610b0c565b50346104465780600319360112610446576020604051601f8152f35b5034610446578060031936011261044657610dd96132fc565b6040516333eeb14760e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081600481855afa908115610f72578491610f43575b5080610f2d575b610f0957829060018060a01b0383511660018060401b03602085015116905f5160206149c35f395f51905f5260408051868152866020820152a3803b15610750578180916004604051809481936316480dd760e21b83525af18015610d4357610ef4575b50815161051a907f00000000000000000000000000000000000000000000000000000000000000006001600160601b0316906001600160a01b03167f000000000000000000000000000000000000000000000000000000000000000061333d565b81610efe91612a7b565b61075057815f610e93565b6040820151630413d1ed60e41b84526001600160401b031660045242602452604483fd5b5060408201516001600160401b03164210610e2f565b610f65915060203d602011610f6b575b610f5d8183612a7b565b81019061319e565b5f610e28565b503d610f53565b6040513d86823e3d90fd5b50346104465780600319360112610446576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5034610446578060031936011261044657604051806020600654928381520191818360068652602086209286905b80600783011061115057611049945491818110611139575b818110611120575b818110611106575b8181106110ec575b8181106110d2575b8181106110b8575b81811061109e575b10611090575b509392930383612a7b565b604051928392602084019060208552518091526040840192915b818110611071575050500390f35b825163ffffffff16845285945060209384019390920191600101611063565b60e01c81526020015f61103e565b92602060019163ffffffff8560c01c168152019301611038565b92602060019163ffffffff8560a01c168152019301611030565b92602060019163ffffffff8560801c168152019301611028565b92602060019163ffffffff8560601c168152019301611020565b92602060019163ffffffff8560401c168152019301611018565b92602060019163ffffffff85831c168152019301611010565b92602060019163ffffffff85168152019301611008565b916008919350610100600191865463ffffffff8116825263ffffffff8160201c16602083015263ffffffff8160401c16604083015263ffffffff8160601c16606083015263ffffffff8160801c16608083015263ffffffff8160a01c1660a083015263ffffffff8160c01c1660c083015260e01c60e0820152019401920184929391610ff0565b50346104465760203660031901126104465760206111f6610bef6128e9565b63ffffffff60405191168152f35b50346104465760403660031901126104465761121e6128e9565b60243590811515809203610a6257604051635aa6e67560e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610f725784916112ea575b506001600160a01b031633036112d75760207f6536c9f23ed79867ec8ccef1eb1442d546148776d27f649134965b9ad69eb2bf9160018060a01b0316928385528482526040852060ff1981541660ff8316179055604051908152a280f35b63030850b960e41b835233600452602483fd5b611303915060203d602011610646576106388183612a7b565b5f611279565b5034610446578060031936011261044657602060405165ffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461044657604036600319011261044657600435906001600160401b038216808303610750576024359261137f61393d565b426001600160401b039081167f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff160191908211611546579382918495826060604051936113d285612a45565b3380865260208087018990526001600160401b03929092166040808801829052939096019390935260088054600160a01b600160e01b031985166001600160e01b03199091161760a09590951b600160a01b600160e01b031694909417909355600980546001600160401b03191685179055600a85905580519485529184019290925290917fbf30e930ef7f4eb5fee407d2c15b6a0fb76687a45a522a76698d28f0b91ec0e89190a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b1561154257829160248392604051948593849263fea2c33160e01b845260048401525af18015610d435761152d575b5061051a7f00000000000000000000000000000000000000000000000000000000000000006001600160601b031630337f0000000000000000000000000000000000000000000000000000000000000000613247565b8161153791612a7b565b61044657805f6114d7565b5050fd5b634e487b7160e01b84526011600452602484fd5b50346104465780600319360112610446576115f6906040519061157e604083612a7b565b600f82526e10d85a5c9b8813dc9858db1954d95d608a1b6020830152604051906115a9604083612a7b565b60018252601960f91b60208301526115bf6138ea565b6020611604604051946115d28387612a7b565b8486525f368137604051978897601f60f81b895260e0858a015260e089019061296b565b90878203604089015261296b565b9146606087015230608087015260a086015284820360c08601528080855193848152019401925b82811061163a57505050500390f35b83518552869550938101939281019260010161162b565b50346104465780600319360112610446576040517f00000000000000000000000000000000000000000000000000000000000000006001600160601b03168152602090f35b503461044657806003193601126104465761051a6116b26131f0565b50613877565b5034610446576040366003190112610446576004356001600160401b038111610750576101e081600401916003199036030112610750576024356001600160401b038111610a625736602382011215610a62576004810135916001600160401b038311610444573660248460061b8401011161044457604051635aa6e67560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169290602081600481875afa908115611b61578691611b42575b506001600160a01b03163303611b2f576117966132fc565b6040516314a5003d60e21b815292602084806117b58460048301612e7e565b0381885afa938415611b24578794611aee575b506117d290612e56565b60208201805190916001600160401b039182169116811480159190611a78575b50611a3f578694855b888888101561189d57506001906118959061188f611843610bef610be660068d901b8b0160448101356001600160ff1b038116916024013590601b60ff91821c01168e614393565b60405160208101906060825260066080820152651d5c1a195b1960d21b60a082015263ffffffff831660408201528b606082015260a0815261188660c082612a7b565b51902090613721565b906129c6565b9601956117fb565b955093507f00000000000000000000000000000000000000000000000000000000000000006001600160601b031690859082861015611a385785935b855181516040805160018152602081018990526001600160401b03909216926001600160a01b0316915f5160206149c35f395f51905f529190a36040516333eeb14760e01b8152602081600481865afa908115610f72578491611a19575b506119c3575b5050506119819061197a837f00000000000000000000000000000000000000000000000000000000000000009560018060a01b03905116926129c6565b908461333d565b808311611992575b8361051a612c66565b82039182116119af57906119a791339061333d565b818080611989565b634e487b7160e01b83526011600452602483fd5b516001600160401b0316813b15610a62578291602483926040519485938492630282253b60e51b845260048401525af18015610d4357611a04575b8061193d565b81611a0e91612a7b565b6104405784866119fe565b611a32915060203d602011610f6b57610f5d8183612a7b565b89611937565b82936118d9565b604051611a4d604082612a7b565b60198152783737ba103a34329031b430b63632b733b2b2103432b0b232b960391b6020820152613395565b9050604051906383995fb360e01b82526004820152602081602481895afa8015611ae35785918991611aae575b5014155f6117f2565b9150506020813d602011611adb575b81611aca60209383612a7b565b810103126109de578490515f611aa5565b3d9150611abd565b6040513d8a823e3d90fd5b9093506020813d602011611b1c575b81611b0a60209383612a7b565b810103126109de5751926117d26117c8565b3d9150611afd565b6040513d89823e3d90fd5b63030850b960e41b855233600452602485fd5b611b5b915060203d602011610646576106388183612a7b565b5f61177e565b6040513d88823e3d90fd5b5034610446578060031936011261044657611b85613138565b506080611b9061315c565b60606040519160018060a01b03815116835260018060401b03602082015116602084015260018060401b03604082015116604084015201516060820152f35b50346104465760203660031901126104465761051a611bec6128e9565b613056565b5034610446576020366003190112610446576111f663ffffffff60406020936004358152600385522054166134d6565b50346104465780600319360112610446576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5034610446576060366003190112610446576004356001600160401b0381116107505780600401906101006003198236030112610a62576024356001600160401b03811161044457611cbc90369060040161293b565b90916044356001600160401b03811161232c57611cdd90369060040161293b565b60405162ed67b560e71b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169290602081600481875afa9081156123215789916122db575b506001600160401b031660018101919082106122c7578186148015906122bd575b612286578893919391602486019689359860de1984360301945b878110612168578c8c8c8c60648d018d600c611d8383876133be565b90501161213b57611d926138ea565b60a4820135918760c482013594602082611dac8888613a04565b99611db68a612e56565b611dc260448801612e56565b6040516f31b0b4b937103932b1b2b4b83a103b1960811b868201908152603082018b905260508201949094526001600160c01b031960c093841b811660708301529190921b16607882015260608152611e1c608082612a7b565b604051918291518091835e8101838152039060025afa15610d01576020828051604051838101918252838152611e53604082612a7b565b604051918291518091835e8101838152039060025afa15610d0157611e7a8251918a6133be565b9083915b8083106120d25750505082611fa18960a16020611fb09b9c9d9660e496611eab6084611fa89b018a6134a4565b90816120855750506040519067050b23937b7ba2c160c51b84830152602882015260288152611edb604882612a7b565b80518390611ef1906001600160401b0316613d66565b6040519c8d9773423529b4b3b730ba3ab93298ac3952009301bc1160611b848a01527f6170706c69636174696f6e2f766e642e636169726e2e726563656970742b636260348a01526137b960f11b60548a01526122c160ed1b60568a015260598901526631b732ba2c108160c91b60798901526080880152600160fe1b60a08801528051918291018688015e850191848301908152815193849201905e01018d815203601f198101875286612a7b565b01906134a4565b939092613a9d565b1561205b57611fdd611fd763ffffffff6040866120289660209852600388522054166134d6565b91612e56565b6040518481019160608352600860808301526737b6b4b9b9b4b7b760c11b60a083015263ffffffff8416604083015260018060401b0316606082015260a0815261188660c082612a7b565b61205381337f000000000000000000000000000000000000000000000000000000000000000061333d565b6109a8612c66565b604051612069604082612a7b565b600a8152691b9bdd081cda59db995960b21b6020820152613395565b602560279183946120cd94604051968793642898d95e1d60da1b8b86015285850137820190660323937b7ba2c160cd1b84830152602c82015203016007810184520182612a7b565b611edb565b909192846020916120e4868587613c2f565b35908181101561213657905b6040519084820192835260408201526040815261210e606082612a7b565b604051918291518091835e8101838152039060025afa1561064d576001845193019190611e7e565b6120f0565b604051612149604082612a7b565b600d81526c7061746820746f6f206c6f6e6760981b6020820152613395565b61217b612176828585612e33565b612e56565b612196826001600160401b036121908e612e56565b166129c6565b6001600160401b0390911603612286578c6121b2828585612e33565b853b1561075057816121d8916040518093819263b5887bbb60e01b835260048301612e7e565b0381895afa8015610d435761226d575b505060806121f7828585612e33565b013587821015612259578160051b8601359087821215612255578c61221e928801916133f3565b1561222b57600101611d67565b604051612239604082612a7b565b600a8152691b9bdd0818589cd95b9d60b21b6020820152613395565b8e80fd5b634e487b7160e01b8e52603260045260248efd5b8161227791612a7b565b612282578c5f6121e8565b8c80fd5b604051612294604082612a7b565b60178152766e6f74207468652070726f6d697365642065706f63687360481b6020820152613395565b5081831415611d4d565b634e487b7160e01b89526011600452602489fd5b90506020813d602011612319575b816122f660209383612a7b565b8101031261231557516001600160401b0381168103612315575f611d2c565b8880fd5b3d91506122e9565b6040513d8b823e3d90fd5b8580fd5b50346109de575f3660031901126109de57604051635aa6e67560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081600481855afa90811561246f575f9161248d575b506001600160a01b0316330361247a576123a86132fc565b60018060a01b0381511690602060018060401b0391015116905f5160206149c35f395f51905f52604080515f81525f6020820152a3803b156109de575f80916004604051809481936316480dd760e21b83525af1801561246f5761245c575b5061051a7f00000000000000000000000000000000000000000000000000000000000000006001600160601b0316337f000000000000000000000000000000000000000000000000000000000000000061333d565b61246891505f90612a7b565b5f5f612407565b6040513d5f823e3d90fd5b63030850b960e41b5f523360045260245ffd5b6124a6915060203d602011610646576106388183612a7b565b5f612390565b346109de575f3660031901126109de576124c4612c66565b005b346109de575f3660031901126109de57602060405165ffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346109de575f3660031901126109de57612537612523612b5d565b6040519182916020835260208301906128ff565b0390f35b346109de575f3660031901126109de576040517f00000000000000000000000000000000000000000000000000000000000000006001600160601b03168152602090f35b346109de5760203660031901126109de576125986128e9565b335f525f60205260ff60405f205416156127fa57335f525f60205260405f2060ff1981541690556125f17f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff42166129f8565b6001600160a01b039091169081156127eb5733156127dc57601f60065410156127c8576005549163ffffffff83169263ffffffff84146127b45760016124c494019063ffffffff8216809163ffffffff19161760055561265133836134fd565b61275a6040519261266184612a16565b33845265ffffffffffff95861660208086018281525f604080890182815260608a018b81527f00000000000000000000000000000000000000000000000000000000000000006001600160601b031660808c0181815260a0808e018781528d88526001909952949095209b518c5496516001600160d01b03199097166001600160a01b0391909116179590931b65ffffffffffff60a01b16949094178a5551909a94989460029493612751939092909161271c9116876132d9565b90516001860180546001600160a01b0319166001600160a01b039290921691909117815590516001600160601b0316906129a3565b5191015561362f565b6040519184835260208301527ff94a3aed27be780bfacbbb965551a0229be919c6f7e0a3b9dfe890d1d3e301a960403393a430337f0000000000000000000000000000000000000000000000000000000000000000613247565b634e487b7160e01b5f52601160045260245ffd5b6325c8646b60e11b5f52601f60045260245ffd5b632617584960e21b5f5260045ffd5b63487cb27d60e01b5f5260045ffd5b63cb5ec38b60e01b5f523360045260245ffd5b346109de5760203660031901126109de5760206109a86004356129d3565b346109de5760203660031901126109de576004356001600160601b038116908190036109de5760019061285c6131f0565b92909201805460a01c820192906001600160601b0384116127b4576128846124c494826129a3565b5460a01c6040519083825260208201527fd10ac59419e5845d535641f815c825ff1b9bcddcb9b7d5df6f527aedda42efea604063ffffffff33941692a330337f0000000000000000000000000000000000000000000000000000000000000000613247565b600435906001600160a01b03821682036109de57565b90602080835192838152019201905f5b81811061291c5750505090565b82516001600160a01b031684526020938401939092019160010161290f565b9181601f840112156109de578235916001600160401b0383116109de576020808501948460051b0101116109de57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b35906001600160401b03821682036109de57565b80546001600160a01b031660a09290921b6001600160a01b031916919091179055565b919082018092116127b457565b8060011b90808204600214901517156127b45760039004600181018091116127b45790565b9065ffffffffffff8091169116019065ffffffffffff82116127b457565b60c081019081106001600160401b03821117612a3157604052565b634e487b7160e01b5f52604160045260245ffd5b608081019081106001600160401b03821117612a3157604052565b606081019081106001600160401b03821117612a3157604052565b601f909101601f19168101906001600160401b03821190821017612a3157604052565b6001600160401b038111612a315760051b60200190565b90612abf82612a9e565b612acc6040519182612a7b565b8281528092612add601f1991612a9e565b0190602036910137565b90600654821015612b275760065f52600382901c7ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f019160021b601c1690565b634e487b7160e01b5f52603260045260245ffd5b5f1981146127b45760010190565b8051821015612b275760209160051b010190565b5f90612b6a600654612ab5565b915f905b8351821015612c245763ffffffff612b8583612ae7565b90549060031b1c165f52600160205260405f20918254924265ffffffffffff8560a01c1611159081612be9575b50612bc2575b6001019150612b6e565b600191612be0612bd182612b3b565b94848060a01b03169187612b49565b52829150612bb8565b6001015460a01c7f00000000000000000000000000000000000000000000000000000000000000006001600160601b0316111590505f612bb2565b9050612c2f81612ab5565b925f5b828110612c3e57505050565b6001906001600160a01b03612c538285612b49565b5116612c5f8288612b49565b5201612c32565b612c6e612b5d565b805115612e11575f9060605b8151831015612cd957600190602090612cd19060149083906001600160601b0319612ca58989612b49565b5160601b166040519582879351918291018585015e820190838201520301600b19810184520182612a7b565b920191612c7a565b91508151602083012060018060a01b037f000000000000000000000000000000000000000000000000000000000000000016916040516328be4b7f60e01b8152602081600481875afa90811561246f575f91612ddf575b508214612dd9577fe36b5b9ceea1485851eceeedc77dd9c534ab494ca2fa7b6e05bb41c8b65178e791612d85612d6683516129d3565b92604051938493845260208401526060604084015260608301906128ff565b0390a1803b156109de5760405163f71ae85760e01b815260206004820152915f918391829084908290612dbc90602483019061296b565b03925af1801561246f57612dcd5750565b5f612dd791612a7b565b565b50505050565b90506020813d602011612e09575b81612dfa60209383612a7b565b810103126109de57515f612d30565b3d9150612ded565b50565b908160209103126109de57516001600160a01b03811681036109de5790565b9190811015612b275760051b810135906101de19813603018212156109de570190565b356001600160401b03811681036109de5790565b35906001600160801b03821682036109de57565b602081526102008101916001600160401b03612e998261298f565b166020830152602081013563ffffffff81168091036109de5760408301526040810135606083015260608101356080830152608081013560a083015260a081013560c083015260c081013560e083015260e081013561010083015260018060401b03612f08610100830161298f565b1661012083015260018060401b03612f23610120830161298f565b1661014083015260018060801b03612f3e6101408301612e6a565b1661016083015260018060801b03612f596101608301612e6a565b1661018083015260018060801b03612f746101808301612e6a565b166101a08301526101a0810135601e19823603018112156109de57810160208101939035906001600160401b0382116109de578160071b360385136109de5781906101e06101c086015252610220830193905f905b808210612fe2575050506101c06101e091013591015290565b90919485359060018060a01b0382168092036109de5790815260019060809081906001600160801b0361301760208b01612e6a565b1660208201528380831b0361302e60408b01612e6a565b1660408201528380831b0361304560608b01612e6a565b166060820152019601920190612fc9565b6001600160a01b039081165f8181526002602090815260408083205463ffffffff16808452600490925290912054909216330361312257505f81815260016020526040902080546001600160a01b03166130b033846134fd565b8154336001600160a01b0319918216811784555f8581526004602052604081208054909316909255919084907fad7ece6db42e9fce8b1e875e138f52b38c8990ae640eafb1bccf1a293790b4509080a45460d01c612e11578061311561311a92613552565b61362f565b612dd7612c66565b631633146760e11b5f526004523360245260445ffd5b6040519061314582612a45565b5f6060838281528260208201528260408201520152565b6040519061316982612a45565b6008546001600160a01b038116835260a01c6001600160401b039081166020840152600954166040830152600a546060830152565b908160209103126109de575180151581036109de5790565b6001600160a01b03165f908152600260205260409020546131dc9063ffffffff166134d6565b90565b3563ffffffff811681036109de5790565b335f52600260205263ffffffff60405f20541690815f52600160205260405f209082158015613233575b61322057565b63ece5b70160e01b5f523360045260245ffd5b5081546001600160a01b031633141561321a565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f51148216156132b8575b6040525f606052156132985750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b9060018115166132d057823b15153d15161690613289565b503d5f823e3d90fd5b80546001600160d01b031660d09290921b6001600160d01b031916919091179055565b613304613138565b5061330d61315c565b80519091906001600160a01b03161561332e575f6008555f6009555f600a55565b633fab066f60e01b5f5260045ffd5b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f511482161561337d575b604052156132985750565b9060018115166132d057823b15153d15161690613372565b604051630e334d7360e11b8152602060048201529081906133ba90602483019061296b565b0390fd5b903590601e19813603018212156109de57018035906001600160401b0382116109de57602001918160051b360383136109de57565b60208301359180831090811591613495575b5061348e578235915f198314613486576134259060408501359084613b96565b91600181018091116127b45761344961345e9160a086013590608087013590613b96565b928261345860608701876133be565b90613bdd565b928361346b575b50505090565b61347e93508060c06134589201906133be565b5f8080613465565b505050505f90565b5050505f90565b9050608084013511155f613405565b903590601e19813603018212156109de57018035906001600160401b0382116109de576020019181360383136109de57565b63ffffffff81165f908152600160205260409020546001600160a01b03166131dc57505f90565b6001600160a01b039091165f8181526002602052604090205463ffffffff16613540575f52600260205263ffffffff60405f20911663ffffffff19825416179055565b630352f08b60e51b5f5260045260245ffd5b5f5b63ffffffff61356282612ae7565b90549060031b1c1663ffffffff8316146135845761357f90612b3b565b613554565b90506006545f1981019081116127b457905b8181106135dd57505060065480156135c9575f19016135b481612ae7565b63ffffffff82549160031b1b19169055600655565b634e487b7160e01b5f52603160045260245ffd5b60018101908181116127b45761362963ffffffff6135fc600194612ae7565b90549060031b1c1661360d83612ae7565b90919063ffffffff8084549260031b9316831b921b1916179055565b01613596565b63ffffffff81165f908152600160205260409020546006549291906001600160a01b0316600160401b841015612a315792600181016006556136748261360d83612ae7565b801515806136bb575b156136ac575f1981018181116127b45763ffffffff6135fc61369e92612ae7565b80156127b4575f1901613674565b612dd792935061360d90612ae7565b505f1981018181116127b4576136d563ffffffff91612ae7565b90549060031b1c165f5260016020528360018060a01b0360405f2054161161367d565b610bef610be66131dc9260443560018060ff1b0381169160ff601b60243593821c011690614393565b63ffffffff16801561384e57815f52600760205260ff60405f20541661383b57805f52600160205260405f20916001830192835460a01c7f000000000000000000000000000000000000000000000000000000000000000060018060601b03811682105f1461383457505b6001600160601b0316938415613813575f838152600760205260409020805460ff19166001179055805460a01c8590036001600160601b0381116127b4576137d3916129a3565b60018060a01b03905416916040519283528360208401527fb9604246ac262c627accc49aa10b206109a4f5fe305f5b9fb13f512c476ea0af60403394a490565b505463065e83c560e21b5f9081526001600160a01b03909116600452602490fd5b905061378c565b50630a7e51a560e01b5f5260045260245ffd5b60405161385c604082612a7b565b60098152686e6f206f7261636c6560b81b6020820152613395565b63ffffffff8116805f52600160205260405f205460d01c6138c1575061389c90613c3f565b6138a4612b5d565b51156138b257612dd7612c66565b631813cfcd60e11b5f5260045ffd5b5f9081526001602052604081205463a5162dc560e01b82526001600160a01b0316600452602490fd5b467f000000000000000000000000000000000000000000000000000000000000000003613935577f000000000000000000000000000000000000000000000000000000000000000090565b6131dc613cd2565b6008546001600160a01b0381166139515750565b63fef34c9560e01b5f90815260a09190911c6001600160401b0316600452602490fd5b63ffffffff81165f52600160205260405f20548060d01c613a0057613997612b5d565b805191600183119283156139c6575b5050506139b7575b50612dd7612c66565b6139c090613c3f565b5f6139ae565b600114925090826139dc575b50505f80806139a6565b909150805115612b2757602001516001600160a01b03918216911614155f806139d2565b5050565b5f906020928015613a6a576040519084820192670520081100090ac160c51b84526028830152620112c160ed1b6048830152604b820152604b8152613a4a606b82612a7b565b604051918291518091835e8101838152039060025afa1561246f575f5190565b5060405183810191661460202400c42b60cb1b8352600160fd1b6027830152602882015260288152613a4a604882612a7b565b9190929360408103613b8d57806020116109de5760208535950135906020601f19820110613b7a575b5090816f218c82a92c7430bd86231a9e81ce6d5867ffffffff0000000160bf1b03811180613b64575b613b42575b505f60208092604051918183925191829101835e8101838152039060025afa1561246f575f5193613b288484848489613ef1565b90959015613b3857505050505090565b6131dc955061400d565b9091505f5160206149a35f395f51905f529081039081116127b457905f613af4565b505f5160206149a35f395f51905f528110613aef565b60205f199181030160031b1b165f613ac6565b50505050505f90565b9160405191602083019384526040830152606082015260608152613bbb608082612a7b565b5190206040516020810191825260208152613bd7604082612a7b565b51902090565b9192915f915b808310613bf1575050501490565b909192613bff848385613c2f565b359081811015613c1e575f52602052600160405f205b93019190613be3565b905f52602052600160405f20613c15565b9190811015612b275760051b0190565b63ffffffff811690815f526001602052613c5c60405f2091613552565b613c97613c917f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff42166129f8565b826132d9565b54907fc841dc6f30f379736d926ce4c66b28a0d80e5db2cba255a937a4402543ecb1c36020604051938060d01c855260018060a01b031693a3565b60405160208101907fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed61579825246604082015260018060a01b037f00000000000000000000000000000000000000000000000000000000000000001660608201527f0000000000000000000000000000000000000000000000000000000000000000608082015260808152613bd760a082612a7b565b6001600160401b03811660188110613e5c5760ff811115613e2a5761ffff811115613df85763ffffffff1015613dc757604051605b60f81b602082015260c09190911b6001600160c01b0319166021820152600981526131dc602982612a7b565b604051602d60f91b602082015260e09190911b6001600160e01b0319166021820152600581526131dc602582612a7b565b50604051605960f81b602082015260f09190911b6001600160f01b0319166021820152600381526131dc602382612a7b565b50604051600b60fb1b602082015260f89190911b6001600160f81b0319166021820152600281526131dc602282612a7b565b50604060ff815192161760f81b6020820152600181526131dc602182612a7b565b6004811015613edd5780613e8f575050565b60018103613ea65763f645eedf60e01b5f5260045ffd5b60028103613ec1575063fce698f760e01b5f5260045260245ffd5b600314613ecb5750565b6335e2f38360e21b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b90919293613eff848461440b565b158015613ffc575b15613f185750505050505f90600190565b6020945f9460a094604051948552878501526040840152606083015260808201528280526101005afa15613ffa575f5115613f5557600190600190565b60205f60a06040517fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050238152600584820152600160408201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760608201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60808201528280526101005afa15613ffa575f5115613ff4575f90600190565b5f905f90565bfe5b50614007818661446c565b15613f07565b9190939261401b828661440b565b158015614382575b613b8d57604051936102006140388187612a7b565b5f5b81811061436d5750506020926141d45f9360c09360405161405a81612a60565b868152868882015286604082015289526040519161407783612a60565b82528682015260016040820152858801908152876141c560405161409a81612a60565b7f6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c29681527f4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f58982015260016040820152608083019081526141b66141a76141008651614515565b92604086019384526141128151614515565b9061010087019182526141288851865190614552565b966060810197885261413d8951835190614552565b60a082015261414f8651835190614552565b8c8201526141608851835190614552565b60e08201526141728951845190614552565b6101208201526141858651845190614552565b61014082015261016061419b8951855190614552565b91015251905190614552565b6101808d018181529551614552565b6101a08c015251835190614552565b6101c08a015251905190614552565b6101e087015260405190848252848083015284604083015260608201526f4319055258e8617b0c46353d039cdab063ffffffff831b011960808201526f4319055258e8617b0c46353d039cdaae63ffffffff831b011960a082015260055afa905f51911561435b579091905f5160206149a35f395f51905f52838509925f5160206149a35f395f51905f529109905f905f925f945f915b6080831061429757505050509061428292916148f6565b505f5160206149a35f395f51905f5290061490565b86614339575b8160fe1c600c8260fc1c161760406142b58287614504565b5101516142d1575b5060019060021b9160021b9201919061426b565b969195909482614315575050506142e88583614504565b5151936001604061430860206142fe8a88614504565b5101519886614504565b5101519695945b906142bd565b9061432e92916143286001989987614504565b51614670565b96919590959461430f565b939561434a91956143509397614571565b91614571565b95919490949361429d565b634e487b715f5260126020526024601cfd5b6020906143786144e6565b818901520161403a565b5061438d848261446c565b15614023565b91906fa2a8918ca85bafe22016d0b997e4df60600160ff1b038411614400579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561246f575f516001600160a01b038116156143f657905f905f90565b505f906001905f90565b5050505f9160039190565b908115159182614455575b508161444b575b81614426575090565b6f218c82a92c7430bd86231a9e81ce6d5867ffffffff0000000160bf1b031015919050565b801515915061441d565b5f5160206149a35f395f51905f521191505f614416565b600160601b63ffffffff60c01b03197f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8183816003600160601b0363ffffffff60c01b031981838009080908600160601b63ffffffff60c01b031983800914600160601b63ffffffff60c01b031992831191909211161690565b604051906144f382612a60565b5f6040838281528260208201520152565b906010811015612b275760051b0190565b614535906145216144e6565b508051906040602082015191015191614571565b906040519261454384612a60565b83526020830152604082015290565b6145359161455e6144e6565b5080516040602083015192015192614670565b929091600160601b63ffffffff60c01b0319838009600160601b63ffffffff60c01b0319828009600160601b63ffffffff60c01b0319908190819080096003600160601b0363ffffffff60c01b031909600160601b63ffffffff60c01b0319808880096003090894600160601b63ffffffff60c01b031990819083900960040994600160601b63ffffffff60c01b03198087600209600160601b63ffffffff60c01b0319908103908380090895600160601b63ffffffff60c01b031992839081908009600809600160601b63ffffffff60c01b03199081039290918290898203900890090892600160601b63ffffffff60c01b03199182910960020990565b60408101515f958695869591949391929091600160601b63ffffffff60c01b0319828009600160601b63ffffffff60c01b031984800992600160601b63ffffffff60c01b03198086860960208501510991600160601b63ffffffff60c01b031983810381808585098a09089351600160601b63ffffffff60c01b03199086900990600160601b63ffffffff60c01b0319908282039082908b090890811585151694855f1461482557505050505060011461472a5750505050565b929650909450919250600160601b63ffffffff60c01b031984800990600160601b63ffffffff60c01b0319908190819080096003600160601b0363ffffffff60c01b031909600160601b63ffffffff60c01b0319808880096003090894600160601b63ffffffff60c01b031990819083900960040994600160601b63ffffffff60c01b03198087600209600160601b63ffffffff60c01b0319908103908380090895600160601b63ffffffff60c01b031992839081908009600809600160601b63ffffffff60c01b03199081039290918290898203900890090892600160601b63ffffffff60c01b031991829109600209905f808080612dd9565b939c50919a5097985093969550929350600160601b63ffffffff60c01b03199150849050800991600160601b63ffffffff60c01b03199083900991600160601b63ffffffff60c01b031990840991600160601b63ffffffff60c01b03198082600209600160601b63ffffffff60c01b03199081039085810381868009080897600160601b63ffffffff60c01b031993849109600160601b63ffffffff60c01b031990810392909182908a8203900890090893600160601b63ffffffff60c01b0319928391099009905f808080612dd9565b929180156149985760408051602080825281810181905291810182905260608101929092526002600160601b0363ffffffff60c01b03196080830152600160601b63ffffffff60c01b031960a0830152905f9060c09060055afa905f51911561435b57600160601b63ffffffff60c01b031982800993600160601b63ffffffff60c01b03199085900993600160601b63ffffffff60c01b031992839109900990565b505090505f905f9056feffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551e03c72b23571f8599be8088071b6a9edc83997fb36d9a9d20a6504c4254f0b7e" as const
