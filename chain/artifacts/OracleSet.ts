/** ABI and creation code of the contract OracleSet. Generated: run `npm run contracts`, do not edit. */

export const abi = [
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
  "outputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "challengeBond",
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
  "name": "challengeOf",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct Challenge",
    "components": [
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
      "name": "outcome",
      "type": "uint8",
      "internalType": "enum Outcome"
     },
     {
      "name": "digest",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "staked",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "reward",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "challenger",
      "type": "address",
      "internalType": "address"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "challenges",
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
  "name": "collect",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
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
  "name": "commitProof",
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
  "name": "decisionTime",
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
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "digest",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
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
  "name": "initialize",
  "inputs": [
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
  "name": "joinChallenge",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
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
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
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
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
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
  "name": "owedTo",
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
    "type": "uint256",
    "internalType": "uint256"
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
   },
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
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
   },
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
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
   },
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
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
  "name": "settleStake",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "due",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
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
  "name": "stakeOf",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "account",
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
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
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
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "from",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "outcome",
    "type": "uint8",
    "indexed": false,
    "internalType": "enum Outcome"
   },
   {
    "name": "staked",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
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
  "name": "ChallengeJoined",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
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
  "name": "ChallengeOpened",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
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
  "name": "Collected",
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
  "name": "Owed",
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
  "name": "ProofCommitted",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
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
  "name": "Clone_NotFactory",
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
  "name": "OracleSet_ChallengeOpen",
  "inputs": [
   {
    "name": "undecided",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_CommittedBefore",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32",
    "internalType": "bytes32"
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
  "name": "OracleSet_NoChallenge",
  "inputs": [
   {
    "name": "id",
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
  "name": "OracleSet_NotClosed",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotCommitted",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32",
    "internalType": "bytes32"
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
  "name": "OracleSet_StakeTooSmall",
  "inputs": [
   {
    "name": "amount",
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
 }
] as const

export const bytecode = "0x608080604052346015576156fd908161001a8239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306ec16f814612b5d5750806309af4fe614612b40578063199b053a14612a785780631f30e0cb14612a5a57806328ffe6c8146129b15780632a4ccee5146128895780632da25de3146128515780632e0de5ac1461281e57806331c85986146127da5780633a8c0786146127c05780633c7a3aff146127a85780633dc6ae281461278e5780635116063014612760578063523051511461271d57806353bffc57146126ed578063579934c914611fde5780635aa95d1a14611fbd57806365e7986e14611c81578063665cee0914611be257806373cf25f814611b015780637f8e3b4e14611ae0578063831518b714611ab45780638462d66114611a7c57806384b0196e146119bd578063866ce3aa146115c5578063882ec410146115085780638b0b30ce146114de5780638b9b8974146114525780638ef14e10146114265780639574d24d14611113578063af2b4ee214610ee1578063b0a88edf14610d6a578063babef33e14610d3c578063bd5dab1214610cc7578063bf1f945514610cab578063bfedbfa014610c90578063c4a8a01d146107c4578063ce2d4aca1461074a578063d233fb381461070e578063da058e0514610616578063df2a1be3146105ab578063e7bdd0bf14610519578063e9fad8ee1461041a5763f784df3314610200575f80fd5b34610416576060366003190112610416576004356024356044356001600160401b0381116104165736602382011215610416578060040135916001600160401b0383116104165736602484840101116104165761025b6137d6565b91909361026882876145f2565b958694855f52600360205263ffffffff60405f2054168015159081610405575b506103f2576103949360246040519863ffffffff60208b01917fb7b5ae00f378892bb17d63df65c84d3a0888a43638c91a81fcd13b66081254e4835216998a6040820152896060820152606081526102e1608082612d79565b519020926102ed61403e565b602081519101206102fc613504565b6020815191012061030b61406b565b6040519160208301937fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac564728552604084015260608301524660808301523060a083015260c082015260c0815261036160e082612d79565b519020936040519461190160f01b6020870152602286015260428501526042845261038d606285612d79565b019261468b565b156103df57600290825f52600360205260405f208463ffffffff19825416179055015533907f7949c2f2b3420e08664793a82ac5fef9a213ffc883a7f21d873eac0b9c242a255f80a4005b5063faae0a2560e01b5f5260045260245ffd5b8563f95e337160e01b5f5260045260245ffd5b905063ffffffff881614155f610288565b5f80fd5b34610416575f366003190112610416576104326137d6565b600181015460a01c905460d01c801561050657600d54806104f457508042106104de575063ffffffff6104dc9216805f5260016020525f6002604082208281558260018201550155805f52600460205260405f206001600160601b0360a01b8154169055604051908282527f9a71b400db0a7903a546a092ffcf017ae947871da20de33db1538a6e518cfd5560203393a3602060cd5f303c5f5133906001600160a01b0316613755565b005b63deeb3de760e01b5f526004524260245260445ffd5b631f75c6c560e31b5f5260045260245ffd5b637e34b8d160e11b5f523360045260245ffd5b3461041657602036600319011261041657610532612bdd565b6020608d5f303c5f516001600160a01b03163303610598576001600160a01b03165f818152600260205260409020546105709063ffffffff16613add565b63ffffffff811615610585576104dc90613fcb565b5063ece5b70160e01b5f5260045260245ffd5b63030850b960e41b5f523360045260245ffd5b3461041657602036600319011261041657600435805f52600f60205260405f205461060457805f52600f6020524260405f20557fc22083f2983f7d90efb2f4cc238a18ed8bf909cc2928436df5f1cb067f9664605f80a2005b636a4eed2360e01b5f5260045260245ffd5b346104165760203660031901126104165760043563ffffffff8116809103610416575f60a060405161064781612d43565b82815282602082015282604082015282606082015282608082015201525f52600160205260c060405f2060405161067d81612d43565b6001600160601b03825460018060a01b0381169384845265ffffffffffff6020850192818160a01c168452604086019060d01c81528160018401549460a0600260608a0196600180841b038916885260808b0198831c895201549801978852604051988952511660208801525116604086015260018060a01b039051166060850152511660808301525160a0820152f35b34610416576020366003190112610416576001600160a01b0361072f612bdd565b165f525f602052602060ff60405f2054166040519015158152f35b3461041657602036600319011261041657610763612bdd565b63ffffffff6107706137d6565b50165f81815260046020526040812080546001600160a01b0319166001600160a01b0390941693841790553391907f12b39e1622aec8c88529ae5549e39facde2235e038c7e481ce45b0ff02f80f3a9080a4005b34610416576060366003190112610416576024356004356001600160401b038211610416576101e0600319833603011261041657604435906001600160401b0382116104165736602383011215610416578160040135916001600160401b038311610416573660248460061b83010111610416576020608d5f303c5f516001600160a01b031633036105985761088e93602061085f846141b8565b9181602d5f303c60018060a01b035f511660405180809981946314a5003d60e21b8352600401600483016131cd565b03915afa948515610c30575f95610c5c575b5084600182015403610c4f575f925f5b85811015610aff576108f66108f16108e88360061b8701604481013560ff601b6024600180841b03841694013592821c01168c6150b3565b90929192614bc5565b6135b7565b6040519063ffffffff60208301916060835260066080850152651d5c1a195b1960d21b60a0850152169182604082015289606082015260a0815261093b60c082612d79565b5190208115808015610acc575b610958575b5050506001016108b0565b92969192610aa357805f52600760205260ff60405f205416610a9157825f52600160205260405f20916001830193845460a01c6001600160601b0381105f14610a82576001600160601b03905b16928315610a6157805f52600760205260405f20600160ff1982541617905583865460a01c03946001600160601b038611610a4d5786546001600160a01b031660a09690961b6001600160a01b03191695909517909555600194610a4494868060a01b03905416916040519283528460208401527fb9604246ac262c627accc49aa10b206109a4f5fe305f5b9fb13f512c476ea0af60403394a4612cd8565b9490888061094d565b634e487b7160e01b5f52601160045260245ffd5b845463065e83c560e21b5f9081526001600160a01b03909116600452602490fd5b506001600160601b03806109a5565b630a7e51a560e01b5f5260045260245ffd5b6040610ab181519182612d79565b60098152686e6f206f7261636c6560b81b6020820152613b04565b50825f526001602052600160405f20015460a01c151580156109485750815f52600760205260ff60405f20541615610948565b506002820180546001600160801b03166005860460801b6fffffffffffffffffffffffffffffffff1916178155610b4d85610b47610b3b6141f3565b91845460801c906134bb565b906142ac565b610b5683614300565b91610b62600285613541565b610b6d600d54613e3d565b600d55835491546040516001600160401b039390931692908160609160027f4e485e55ddff404852ff4e0f790a9a2fe8d0df34239c7603f105a9998d1e103394526001600160801b038116602083015260801c6040820152a3610bd3575b6104dc612f4e565b6020602d5f303c6001600160401b0360018060a01b035f5116915416813b15610416575f91602483926040519485938492630282253b60e51b845260048401525af18015610c305715610bcb575f610c2a91612d79565b80610bcb565b6040513d5f823e3d90fd5b634e487b7160e01b5f52602160045260245ffd5b610c57613565565b613b04565b9094506020813d602011610c88575b81610c7860209383612d79565b81010312610416575193856108a0565b3d9150610c6b565b34610416575f366003190112610416576020604051601f8152f35b34610416576020366003190112610416576104dc6004356135f1565b3461041657604036600319011261041657600435602435610ce7826141b8565b50602060ed5f303c6001600160601b03600a815f511604168110610d0e576104dc916140ce565b6001600160601b0390602060ed5f303c600a825f5116049063c1c6b57360e01b5f526004521660245260445ffd5b34610416575f36600319011261041657602060cd5f303c5f516040516001600160a01b039091168152602090f35b3461041657604036600319011261041657600435610d86612bf3565b905f90805f52600960205260405f2060ff815460801c166006811015610c3b578015908115610ed6575b50610ec3575f918252600a602090815260408084206001600160a01b038716855290915282208054929055805460801c60ff166006811015610c3b5760058114610eba575b60048114610eae575b60021480610ea5575b610e21575b602083610e1981876142ac565b604051908152f35b60028101549390925090608184901c90610e3f82608087901c6134bb565b90818102918183041481151715610a4d57610e69610e6f926001600160801b036020981690612cba565b90612cd8565b6003909301546001600160a01b03838116911614610e90575b819350610e0c565b610e9e90610e199293612cd8565b9190610e88565b50811515610e07565b600183901c9350610dfe565b92508192610df5565b50632e68e38160e21b5f5260045260245ffd5b600191501485610db0565b34610416575f36600319011261041657604051806020600654918281520190828260065f527ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f925f905b80600783011061108c57610f84945491818110611075575b81811061105c575b818110611042575b818110611028575b81811061100e575b818110610ff4575b818110610fda575b10610fcc575b509392930382612d79565b604051918291602083019060208452518091526040830191905f5b818110610fad575050500390f35b825163ffffffff16845285945060209384019390920191600101610f9f565b60e01c815260200185610f79565b92602060019163ffffffff8560c01c168152019301610f73565b92602060019163ffffffff8560a01c168152019301610f6b565b92602060019163ffffffff8560801c168152019301610f63565b92602060019163ffffffff8560601c168152019301610f5b565b92602060019163ffffffff8560401c168152019301610f53565b92602060019163ffffffff85831c168152019301610f4b565b92602060019163ffffffff85168152019301610f43565b916008919350610100600191865463ffffffff8116825263ffffffff8160201c16602083015263ffffffff8160401c16604083015263ffffffff8160601c16606083015263ffffffff8160801c16608083015263ffffffff8160a01c1660a083015263ffffffff8160c01c1660c083015260e01c60e0820152019401920185929391610f2b565b346104165760e0366003190112610416576004356001600160401b03811161041657806004016101e0600319833603011261041657604036602319011261041657606435916001600160401b0383116104165782600401926101e060031982360301126104165760403660831901126104165761118f836131a5565b6001600160401b03806111a1876131a5565b16911614908115916113fc575b506113d0576020602d5f303c5f516040516314a5003d60e21b8152929060209084906001600160a01b031681806111e886600483016131cd565b03915afa928315610c30575f9361139b575b50602061122d939481602d5f303c60018060a01b035f511660405180809781946314a5003d60e21b8352600483016131cd565b03915afa928315610c30575f93611367575b5082841461133d576112806108f16108e861125e63ffffffff97613f12565b9560a4356001600160ff1b0381169160843591601b60ff91821c0116906150b3565b848416948591160361130f57602093610e199263ffffffff6112b060246112a9611309966131a5565b93016135e0565b6001600160401b03604051938985019560808752600c60a08701526b32b8bab4bb37b1b0ba34b7b760a11b60c0870152604086015216606084015216608082015260c0815261130060e082612d79565b51902083613c45565b91613f3b565b60405161131d604082612d79565b600e81526d6e6f74206f6e65206f7261636c6560901b6020820152613b04565b60405161134b604082612d79565b600a81526937b732903432b0b232b960b11b6020820152613b04565b9092506020813d602011611393575b8161138360209383612d79565b810103126104165751918461123f565b3d9150611376565b92506020833d6020116113c8575b816113b660209383612d79565b810103126104165791519160206111fa565b3d91506113a9565b6040516113de604082612d79565b600c81526b6e6f74206f6e65207669657760a01b6020820152613b04565b905063ffffffff8061141b60246114148187016135e0565b94016135e0565b1691161415846111ae565b346104165760203660031901126104165760206114446108f1612bdd565b63ffffffff60405191168152f35b346104165760403660031901126104165761146b612bdd565b60243590811515809203610416576020608d5f303c5f516001600160a01b031633036105985760207f6536c9f23ed79867ec8ccef1eb1442d546148776d27f649134965b9ad69eb2bf9160018060a01b031692835f525f825260405f2060ff1981541660ff8316179055604051908152a2005b34610416575f3660031901126104165760206114f86135a0565b65ffffffffffff60405191168152f35b34610416576040366003190112610416576004356020608d5f303c5f516001600160a01b031633036105985761153d816141b8565b602435600182015403610c4f57600361157e9161156f61155b6141f3565b6001600160801b03600284015416906142ac565b61157881614300565b93614468565b600e546001600160401b03611594818316613523565b169067ffffffffffffffff60401b4260401b16906001600160801b0319161717600e556115bd57005b6104dc6148ab565b34610416576040366003190112610416576004356001600160401b03811680910361041657602060ed5f303c6001600160601b03600a815f511604166001600160401b03611611613a66565b161b61161b613a66565b6001600160401b03600e5491169067ffffffffffffffff60401b4260401b16906001600160801b0319161717600e55611655600b54612e23565b9081600b55611665600d54612e23565b600d5565ffffffffffff6116776130f6565b166001600160401b034216016001600160401b038111610a4d576024906020602d5f303c5f516040516383995fb360e01b8152600481018790529260209184919082906001600160a01b03165afa918215610c30575f92611989575b506040516116e081612d28565b8581526001600160401b03602082019216918281526040820190600182526060830194855260808301945f865260a08401925f845260c0850192338452895f5260096020526001600160401b0360405f209651166001600160401b03198754161786555167ffffffffffffffff60401b8087549260401b16169067ffffffffffffffff60401b191617855551956006871015610c3b576001600160801b036003946117c3936117908d9a89613541565b51600188015581806002890194511616821984541617835551166001600160801b0382549181199060801b169116179055565b51910180546001600160a01b0319166001600160a01b03929092169190911790556040805160243581526020810192909252339185917f36b7e93ebae6e3634c97744883a7bc7cdbe493f673262576d28fa94c3bcfd9f991a46020602d5f303c5f516040516333eeb14760e01b815290602090829060049082906001600160a01b03165afa908115610c30575f9161195a575b5015611907575b600c54600160401b8110156118f35780600161187c9201600c556134c8565b81549060031b9084821b915f19901b19161790556020602d5f303c5f516001600160a01b031692833b15610416575f9360248592604051968793849263fea2c33160e01b845260048401525af1908115610c3057602093610e19926118e3575b50826140ce565b5f6118ed91612d79565b846118dc565b634e487b7160e01b5f52604160045260245ffd5b600c545f600c558061191a575b5061185d565b600c5f525f5b81811061192d5750611914565b5f7fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c7820155600101611920565b61197c915060203d602011611982575b6119748183612d79565b8101906134a3565b84611856565b503d61196a565b9091506020813d6020116119b5575b816119a560209383612d79565b81010312610416575190856116d3565b3d9150611998565b34610416575f36600319011261041657611a206119d861403e565b6119e0613504565b6119e861406b565b602090611a2e604051936119fc8486612d79565b5f85525f368137604051968796601f60f81b885260e08689015260e0880190612c82565b908682036040880152612c82565b9046606086015230608086015260a085015283810360c08501528180845192838152019301915f5b828110611a6557505050500390f35b835185528695509381019392810192600101611a56565b34610416576020366003190112610416576001600160a01b03611a9d612bdd565b165f526008602052602060405f2054604051908152f35b34610416575f36600319011261041657602060ed5f303c60205f516001600160601b0360405191168152f35b34610416575f366003190112610416576104dc611afb6137d6565b50613fcb565b34610416576040366003190112610416576004356001600160401b03811161041657611b31903690600401612c52565b6024356001600160401b03811161041657611b50903690600401612c52565b6020606d5f949394303c5f516001600160a01b03163303611bcf5791602060ed5f303c6001600160601b035f51165f9165ffffffffffff4216925b848110611b9a576104dc612f4e565b80611bc98585611bb5611bb06001968b8e6134e0565b6134f0565b611bc3611bb0868d8a6134e0565b90613896565b01611b8b565b6386db2a3b60e01b5f523360045260245ffd5b34610416575f366003190112610416576020602d5f303c5f516040516333eeb14760e01b815290602090829060049082906001600160a01b03165afa908115610c30575f91611c62575b5015611c5a57600c545f198101908111610a4d57611c4b6020916134c8565b90549060031b1c604051908152f35b60205f610e19565b611c7b915060203d602011611982576119748183612d79565b81611c2c565b34610416576080366003190112610416576004356001600160401b0381116104165780600401906101e060031982360301126104165760403660231901126104165761016481016001600160801b03611cd98261348f565b16611ed6575f5b6001600160801b03611cf18361348f565b1611159182611e15575b5050611de8576020602d5f303c5f516040516314a5003d60e21b8152919060209083906001600160a01b03168180611d3686600483016131cd565b03915afa918215610c30575f92611db2575b50610e19611309611d63611d5d602095613f12565b936131a5565b6040516001600160401b038682019260608452600b60808401526a1bdd995c88189d5919d95d60aa1b60a084015263ffffffff8716604084015216606082015260a0815261130060c082612d79565b91506020823d602011611de0575b81611dcd60209383612d79565b8101031261041657905190610e19611d48565b3d9150611dc0565b604051611df6604082612d79565b600d81526c1dda5d1a1a5b88189d5919d95d609a1b6020820152613b04565b611e249192506101440161348f565b906020602d5f303c5f516001600160a01b031660206001600160401b036024611e4c876131a5565b6040519485938492635c6a6ac360e01b84521660048301525afa908115610c30575f91611e9d575b50611e92906001600160801b03611e8b819461348f565b1690612cd8565b911611158280611cfb565b90506020813d602011611ece575b81611eb860209383612d79565b8101031261041657516001600160801b03611e74565b3d9150611eab565b6020602d5f303c5f5160405163413e024f60e11b815290602090829060049082906001600160a01b03165afa908115610c30575f91611f7a575b506040516373f4256160e01b815290602090829060049082906001600160a01b03165afa908115610c30575f91611f48575b50611ce0565b90506020813d602011611f72575b81611f6360209383612d79565b81010312610416575184611f42565b3d9150611f56565b90506020813d602011611fb5575b81611f9560209383612d79565b8101031261041657516001600160a01b0381168103610416576020611f10565b3d9150611f88565b34610416576020366003190112610416576104dc611fd9612bdd565b6133ad565b34610416576080366003190112610416576004356001600160401b0381116104165780600401906101006003198236030112610416576024356001600160401b03811161041657612033903690600401612c52565b916044356001600160401b03811161041657612053903690600401612c52565b906020602d5f303c5f5160405162ed67b560e71b815290602090829060049082906001600160a01b03165afa8015610c30576001600160401b03915f916126be575b50169160018301809311610a4d578286148015906126b4575b6126ac575f602485019588359760de1985360301925b868110612590578a8a8a60648b018b600c6120df8387613b2d565b905011612563576120ee61406b565b60a48201359160c48101359360205f61210787876145f2565b98612111896131a5565b61211d604487016131a5565b60405191858301936f31b0b4b937103932b1b2b4b83a103b1960811b855289603085015260508401526001600160401b0360c01b9060c01b1660708301526001600160401b0360c01b9060c01b1660788201526060815261217f608082612d79565b604051918291518091835e8101838152039060025afa15610c305760205f80516040518381019182528381526121b6604082612d79565b604051918291518091835e8101838152039060025afa15610c30576121dd5f519189613b2d565b905f915b8083106124f9575050509660e4826123018960a160206123109b9c9d61220d60846123089a0189613c13565b90816124ac5750506040519067050b23937b7ba2c160c51b8383015260288201526028815261223d604882612d79565b816122516001600160401b03835116614aae565b6040519b8c9673423529b4b3b730ba3ab93298ac3952009301bc1160611b848901527f6170706c69636174696f6e2f766e642e636169726e2e726563656970742b636260348901526137b960f11b60548901526122c160ed1b605689015260598801526631b732ba2c108160c91b60798801526080870152600160fe1b60a08701528051918291018587015e8401908382015f8152815193849201905e01015f815203601f198101875286612d79565b0190613c13565b93909261468b565b15612482576123a7915f52600360205261233c61233663ffffffff60405f205416613add565b916131a5565b6040516001600160401b03602082019260608452600860808401526737b6b4b9b9b4b7b760c11b60a084015263ffffffff8516604084015216606082015260a0815261238960c082612d79565b519020602060ed5f303c600a6001600160601b035f511604916144dd565b6123b03661312c565b6123bd6040519182612d79565b3681526020810190365f83375f6020368301015251902060405160208101913383526040820152604081526123f3606082612d79565b51902090815f52600f60205260405f205491821561247057603c8301809311610a4d5782421061245957602092505f52600f82525f6040812055612451600582049161243f83336142ac565b610b478361244b6141f3565b926134bb565b610e19612f4e565b8263deeb3de760e01b5f526004524260245260445ffd5b63d34cd9e960e01b5f5260045260245ffd5b604051612490604082612d79565b600a8152691b9bdd081cda59db995960b21b6020820152613b04565b602560279183946124f494604051968793642898d95e1d60da1b8a86015285850137820190660323937b7ba2c160cd1b84830152602c82015203016007810184520182612d79565b61223d565b9091925f60209161250b8685876134e0565b3590818110831461255e57905b60405190848201928352604082015260408152612536606082612d79565b604051918291518091835e8101838152039060025afa15610c305760015f51930191906121e1565b612518565b604051612571604082612d79565b600d81526c7061746820746f6f206c6f6e6760981b6020820152613b04565b886001600160401b036125c083826125ba6125b46125af848a8c613182565b6131a5565b956131a5565b16612cd8565b9116036126ac576020602d5f303c5f516001600160a01b03166125e4828486613182565b90803b156104165761260d915f91604051808095819463b5887bbb60e01b8352600483016131cd565b03915afa8015610c305761269c575b50608061262a828486613182565b013585821015612688578160051b8701359085821215610416578b61265192890191613b62565b1561265e576001016120c4565b604061266c81519182612d79565b600a8152691b9bdd0818589cd95b9d60b21b6020820152613b04565b634e487b7160e01b5f52603260045260245ffd5b5f6126a691612d79565b8b61261c565b610c57613147565b50828114156120ae565b6126e0915060203d6020116126e6575b6126d88183612d79565b81019061310d565b88612095565b503d6126ce565b34610416576020366003190112610416576004355f526003602052602061144463ffffffff60405f205416613add565b34610416575f36600319011261041657602060ed5f303c60206001600160601b03600a815f511604166001600160401b03612756613a66565b161b604051908152f35b34610416575f366003190112610416576020602d5f303c5f516040516001600160a01b039091168152602090f35b34610416575f3660031901126104165760206114f86130f6565b34610416575f366003190112610416576104dc612f4e565b34610416575f3660031901126104165760206114f8612f37565b34610416576040366003190112610416576127f3612bf3565b6004355f52600a60205260405f209060018060a01b03165f52602052602060405f2054604051908152f35b34610416575f3660031901126104165761284d612839612e45565b604051918291602083526020830190612c16565b0390f35b34610416575f36600319011261041657602060ed5f303c6020600a6001600160601b035f5116046001600160601b0360405191168152f35b34610416576020366003190112610416575f60c06040516128a981612d28565b8281528260208201528260408201528260608201528260808201528260a082015201526004355f52600960205260405f206040516128e681612d28565b81546001600160401b038116825260ff60208301916001600160401b038160401c16835260801c1692604083016006851015610c3b576001600160801b03809260e096835260018101546060870190815261298c6002830154946001600160401b0360808a0194868816865260a08b019760801c8852600360018060a01b03910154169860c08b01998a52816040519b51168b52511660208a0152516040890190612c09565b51606087015251166080850152511660a0830152516001600160a01b031660c0820152f35b34610416576020366003190112610416576129ca612bdd565b335f525f60205260ff60405f20541615612a47576104dc90335f525f60205260405f2060ff198154169055602060ed5f303c612a2c6001600160601b035f51169182612a25612a17612f37565b65ffffffffffff4216612d0a565b9133613896565b602060cd5f303c5f51309033906001600160a01b031661382d565b63cb5ec38b60e01b5f523360045260245ffd5b34610416576020366003190112610416576020610e19600435612ce5565b34610416576020366003190112610416576004356001600160601b03811680910361041657600190612aa86137d6565b929092019181835460a01c01926001600160601b038411610a4d5780546001600160a01b031660a09490941b6001600160a01b0319169390931783556104dc925460a01c6040519083825260208201527fd10ac59419e5845d535641f815c825ff1b9bcddcb9b7d5df6f527aedda42efea604063ffffffff33941692a3602060cd5f303c5f51309033906001600160a01b031661382d565b34610416575f366003190112610416576020600b54604051908152f35b34610416576020366003190112610416576020610e198192612b7d612bdd565b60018060a01b038116805f52600885527f8c22f554c81b54107cd95e734e4ef45767214974a540f34ea4a4f8c3fc7b13c360405f2054958694835f52600882525f6040812055858152a28460cd5f303c5f516001600160a01b0316613755565b600435906001600160a01b038216820361041657565b602435906001600160a01b038216820361041657565b906006821015610c3b5752565b90602080835192838152019201905f5b818110612c335750505090565b82516001600160a01b0316845260209384019390920191600101612c26565b9181601f84011215610416578235916001600160401b038311610416576020808501948460051b01011161041657565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b35906001600160401b038216820361041657565b8115612cc4570490565b634e487b7160e01b5f52601260045260245ffd5b91908201809211610a4d57565b8060011b9080820460021490151715610a4d576003900460018101809111610a4d5790565b9065ffffffffffff8091169116019065ffffffffffff8211610a4d57565b60e081019081106001600160401b038211176118f357604052565b60c081019081106001600160401b038211176118f357604052565b606081019081106001600160401b038211176118f357604052565b90601f801991011681019081106001600160401b038211176118f357604052565b6001600160401b0381116118f35760051b60200190565b90612dbb82612d9a565b612dc86040519182612d79565b8281528092612dd9601f1991612d9a565b0190602036910137565b906006548210156126885760065f52600382901c7ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f019160021b601c1690565b5f198114610a4d5760010190565b80518210156126885760209160051b010190565b5f90602060ed5f303c6001600160601b035f5116612e64600654612db1565b905f5b8251811015612ef45763ffffffff612e7e82612de3565b90549060031b1c165f52600160205260405f20805490834265ffffffffffff8460a01c1611159182612ee2575b5050612ebb575b50600101612e67565b9460019190612edb612ecc82612e23565b97848060a01b03169186612e31565b5290612eb2565b6001015460a01c10159050835f612eab565b505091612f0081612db1565b925f5b828110612f0f57505050565b6001906001600160a01b03612f248285612e31565b5116612f308288612e31565b5201612f03565b602060ed5f303c65ffffffffffff5f5160601c1690565b612f56612e45565b8051156130f3575f9060605b8151831015612fbd576020612fb56014826001946001600160601b0319612f898989612e31565b5160601b166040519582879351918291018585015e820190838201520301600b19810184520182612d79565b920191612f62565b915081516020830120906020602d5f303c5f516040516328be4b7f60e01b815290602090829060049082906001600160a01b03165afa908115610c30575f916130c1575b5082146130bc577fe36b5b9ceea1485851eceeedc77dd9c534ab494ca2fa7b6e05bb41c8b65178e7916130566130378351612ce5565b9260405193849384526020840152606060408401526060830190612c16565b0390a16020602d5f303c5f516001600160a01b0316803b156104165760405163f71ae85760e01b815260206004820152915f91839182908490829061309f906024830190612c82565b03925af18015610c30576130b05750565b5f6130ba91612d79565b565b505050565b90506020813d6020116130eb575b816130dc60209383612d79565b8101031261041657515f613001565b3d91506130cf565b50565b602060ed5f303c65ffffffffffff5f5160c01c1690565b9081602091031261041657516001600160401b03811681036104165790565b6001600160401b0381116118f357601f01601f191660200190565b60405190613156604083612d79565b601782527f6e6f74207468652070726f6d697365642065706f6368730000000000000000006020830152565b91908110156126885760051b810135906101de1981360301821215610416570190565b356001600160401b03811681036104165790565b35906001600160801b038216820361041657565b602081526102008101916001600160401b036131e882612ca6565b166020830152602081013563ffffffff81168091036104165760408301526040810135606083015260608101356080830152608081013560a083015260a081013560c083015260c081013560e083015260e08101356101008301526001600160401b036132586101008301612ca6565b166101208301526001600160401b036132746101208301612ca6565b166101408301526001600160801b0361329061014083016131b9565b166101608301526001600160801b036132ac61016083016131b9565b166101808301526001600160801b036132c861018083016131b9565b166101a08301526101a0810135601e1982360301811215610416578101602081359101936001600160401b038211610416578160071b360385136104165781906101e06101c086015252610220830193905f905b808210613335575050506101c06101e091013591015290565b90919485359060018060a01b038216809203610416576080816001938293526001600160801b0361336860208b016131b9565b1660208201526001600160801b0361338260408b016131b9565b1660408201526001600160801b0361339c60608b016131b9565b16606082015201960192019061331c565b6001600160a01b039081165f8181526002602090815260408083205463ffffffff16808452600490925290912054909216330361347957505f81815260016020526040902080546001600160a01b03166134073384613d0b565b8154336001600160a01b0319918216811784555f8581526004602052604081208054909316909255919084907fad7ece6db42e9fce8b1e875e138f52b38c8990ae640eafb1bccf1a293790b4509080a45460d01c6130f3578061346c61347192613d60565b613e49565b6130ba612f4e565b631633146760e11b5f526004523360245260445ffd5b356001600160801b03811681036104165790565b90816020910312610416575180151581036104165790565b91908203918211610a4d57565b600c5481101561268857600c5f5260205f2001905f90565b91908110156126885760051b0190565b356001600160a01b03811681036104165790565b60405190613513604083612d79565b60018252601960f91b6020830152565b6001600160401b036001911601906001600160401b038211610a4d57565b906006811015610c3b57815460ff60801b191660809190911b60ff60801b16179055565b60405190613574604083612d79565b601982527f6e6f7420746865206368616c6c656e67656420686561646572000000000000006020830152565b602060ed5f303c65ffffffffffff5f5160901c1690565b6001600160a01b03165f908152600260205260409020546135dd9063ffffffff16613add565b90565b3563ffffffff811681036104165790565b6135fa816141b8565b6001600160401b03815460401c1680421061373f575061361981614300565b156136c4576136266141f3565b6001600160801b036002830154166001600160801b036f7fffffffffffffffffffffffffffffff8260011c16169003916001600160801b038311610a4d5761156f6004926001600160801b0361367d9516906142ac565b600e546001600160401b03613693818316613523565b169067ffffffffffffffff60401b4260401b16906001600160801b0319161717600e556136bc57565b6130ba6148ab565b906136d0600583613541565b6136db600d54613e3d565b600d5560026001600160401b0383541692015460405190600660051015610c3b578160609160057f4e485e55ddff404852ff4e0f790a9a2fe8d0df34239c7603f105a9998d1e103394526001600160801b038116602083015260801c6040820152a3565b630413d1ed60e41b5f526004524260245260445ffd5b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f51148216156137b5575b604052156137955750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b9060018115166137cd57823b15153d1516169061378a565b503d5f823e3d90fd5b335f52600260205263ffffffff60405f20541690815f52600160205260405f209082158015613819575b61380657565b63ece5b70160e01b5f523360045260245ffd5b5081546001600160a01b0316331415613800565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f511482161561387e575b6040525f606052156137955750565b9060018115166137cd57823b15153d1516169061386f565b6001600160a01b039091169290918315613a57576001600160a01b038316928315613a4857601f6006541015613a34576005549263ffffffff84169263ffffffff8414610a4d57613a2760409361392660017ff94a3aed27be780bfacbbb965551a0229be919c6f7e0a3b9dfe890d1d3e301a997019163ffffffff8316809963ffffffff19161760055582613d0b565b845161393181612d43565b888152600288613a1e8c6001600160601b0365ffffffffffff602087019a1698898b526139e165ffffffffffff8d89015f815260608a019586528460808b0194169d8e855260a08b01985f8a525f5260016020528f5f209a60018060a01b039060018060a01b03905116168660a01b8c5416178b55518a54908360a01b9060a01b16908360a01b1916178a555116889081549065ffffffffffff60d01b9060d01b169060018060d01b0316179055565b9151600187018054935160a084811b959095166001600160a01b039081169316929092179190921690921b6001600160a01b031916919091179055565b51910155613e49565b82519182526020820152a4565b6325c8646b60e11b5f52601f60045260245ffd5b632617584960e21b5f5260045ffd5b63487cb27d60e01b5f5260045ffd5b600e54613a7f6001600160401b038260401c16426134bb565b613a876130f6565b6001600160401b03916603fffffffffffc613aa69260021b1690612cba565b911690818110613acf5750505f5b601f811015613ac9576001600160401b031690565b50601f90565b613ad8916134bb565b613ab4565b63ffffffff81165f908152600160205260409020546001600160a01b03166135dd57505f90565b604051630e334d7360e11b815260206004820152908190613b29906024830190612c82565b0390fd5b903590601e198136030182121561041657018035906001600160401b03821161041657602001918160051b3603831361041657565b60208301359180831090811591613c04575b50613bfd578235915f198314613bf557613b949060408501359084614792565b9160018101809111610a4d57613bb8613bcd9160a086013590608087013590614792565b9282613bc76060870187613b2d565b906147d3565b9283613bda575b50505090565b613bed93508060c0613bc7920190613b2d565b5f8080613bd4565b505050505f90565b5050505f90565b9050608084013511155f613b74565b903590601e198136030182121561041657018035906001600160401b0382116104165760200191813603831361041657565b613c57916001600160601b03916144dd565b90613c613661312c565b613c6e6040519182612d79565b3681526020810190365f83375f602036830101525190206040516020810191338352604082015260408152613ca4606082612d79565b519020805f52600f60205260405f20548015613cf857603c8101809111610a4d578042106104de57505f52600f6020525f60408120556130ba6005830492613cec84336142ac565b610b478461244b6141f3565b5063d34cd9e960e01b5f5260045260245ffd5b6001600160a01b039091165f8181526002602052604090205463ffffffff16613d4e575f52600260205263ffffffff60405f20911663ffffffff19825416179055565b630352f08b60e51b5f5260045260245ffd5b5f5b63ffffffff613d7082612de3565b90549060031b1c1663ffffffff831614613d9257613d8d90612e23565b613d62565b90506006545f198101908111610a4d57905b818110613deb5750506006548015613dd7575f1901613dc281612de3565b63ffffffff82549160031b1b19169055600655565b634e487b7160e01b5f52603160045260245ffd5b6001810190818111610a4d57613e3763ffffffff613e0a600194612de3565b90549060031b1c16613e1b83612de3565b90919063ffffffff8084549260031b9316831b921b1916179055565b01613da4565b8015610a4d575f190190565b63ffffffff81165f908152600160205260409020546006549291906001600160a01b0316600160401b8410156118f3579260018101600655613e8e82613e1b83612de3565b80151580613ed5575b15613ec6575f19810190808211610a4d57613ebc63ffffffff613e0a613ec194612de3565b613e3d565b613e8e565b6130ba929350613e1b90612de3565b505f198101818111610a4d57613eef63ffffffff91612de3565b90549060031b1c165f5260016020528360018060a01b0360405f20541611613e97565b6108f16108e86135dd9260443560018060ff1b0381169160ff601b60243593821c0116906150b3565b63ffffffff81165f52600160205260405f20548060d01c613fc757613f5e612e45565b80519160018311928315613f8d575b505050613f7e575b506130ba612f4e565b613f8790614825565b5f613f75565b60011492509082613fa3575b50505f8080613f6d565b90915080511561268857602001516001600160a01b03918216911614155f80613f99565b5050565b63ffffffff8116805f52600160205260405f205460d01c6140155750613ff090614825565b613ff8612e45565b5115614006576130ba612f4e565b631813cfcd60e11b5f5260045ffd5b5f9081526001602052604081205463a5162dc560e01b82526001600160a01b0316600452602490fd5b6040519061404d604083612d79565b600f82526e10d85a5c9b8813dc9858db1954d95d608a1b6020830152565b6020602d5f303c5f516020604d5f303c5f516040519060208201927fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed61579845246604084015260608301526080820152608081526140c860a082612d79565b51902090565b90815f52600a60205260405f2060018060a01b0333165f5260205260405f206140f8828254612cd8565b90556001600160801b0381116141a157815f526009602052600260405f2001916001600160801b0382166001600160801b0384541601926001600160801b038411610a4d576001600160801b036130ba94166001600160801b0319825416179055604051908282527f44c4b6abb371768de3a7756bdb12fd74800a75207fae3d12f5bcd7a7bc4fcee960203393a3602060cd5f303c5f51309033906001600160a01b031661382d565b6306dfcc6560e41b5f52608060045260245260445ffd5b90815f52600960205260405f209160ff835460801c166006811015610c3b576001036141e15750565b6308a1697160e21b5f5260045260245ffd5b602490602060ad5f303c5f51604051632ecd14d360e21b815267747265617375727960c01b60048201529260209184919082906001600160a01b03165afa918215610c30575f92614268575b506001600160a01b0382161561425157565b90506020608d5f303c5f516001600160a01b031690565b9091506020813d6020116142a4575b8161428460209383612d79565b8101031261041657516001600160a01b038116810361041657905f61423f565b3d9150614277565b8115613fc75760207f7393c924ac30f9256e6cebcfb78841b1e7ef11bf8b09d87c2257b32b8063c9799160018060a01b031692835f526008825260405f206142f5828254612cd8565b9055604051908152a2565b6004906001600160401b03815416906020602d5f303c5f516040516333eeb14760e01b81529360209185919082906001600160a01b03165afa928315610c30575f93614447575b50826143da575b8261435857505090565b9091506020602d5f303c5f516040516383995fb360e01b81526004810193909352602090839060249082906001600160a01b03165afa918215610c30575f926143a5575b50600101541490565b9091506020813d6020116143d2575b816143c160209383612d79565b81010312610416575190600161439c565b3d91506143b4565b91506020602d5f303c5f5160405163aea0e78b60e01b815290602090829060049082906001600160a01b03165afa8015610c30576001600160401b03915f91614428575b501681109161434e565b614441915060203d6020116126e6576126d88183612d79565b5f61441e565b61446191935060203d602011611982576119748183612d79565b915f614347565b909160607f4e485e55ddff404852ff4e0f790a9a2fe8d0df34239c7603f105a9998d1e1033916144988186613541565b6144a3600d54613e3d565b600d5560026001600160401b038654169501546144c36040518093612c09565b6001600160801b038116602083015260801c6040820152a3565b63ffffffff169081156145e457805f52600760205260ff60405f205416610a9157815f52600160205260405f206001600160601b036001820194855460a01c9082811682105f146145dd57505b169384156145bc57825f52600760205260405f20600160ff1982541617905584815460a01c036001600160601b038111610a4d5781546001600160a01b031660a09190911b6001600160a01b03191617905560018060a01b03905416916040519283528360208401527fb9604246ac262c627accc49aa10b206109a4f5fe305f5b9fb13f512c476ea0af60403394a490565b505463065e83c560e21b5f9081526001600160a01b03909116600452602490fd5b905061452a565b604051610ab1604082612d79565b5f906020928015614658576040519084820192670520081100090ac160c51b84526028830152620112c160ed1b6048830152604b820152604b8152614638606b82612d79565b604051918291518091835e8101838152039060025afa15610c30575f5190565b5060405183810191661460202400c42b60cb1b8352600160fd1b6027830152602882015260288152614638604882612d79565b919092936040810361478957806020116104165760208535950135906020601f19820110614776575b5090817f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8811180614760575b614733575b505f60208092604051918183925191829101835e8101838152039060025afa15610c30575f51936147198484848489614c25565b9095901561472957505050505090565b6135dd9550614d41565b9091505f5160206156dd5f395f51905f52035f5160206156dd5f395f51905f528111610a4d57905f6146e5565b505f5160206156dd5f395f51905f5281106146e0565b60205f199181030160031b1b165f6146b4565b50505050505f90565b91604051916020830193845260408301526060820152606081526147b7608082612d79565b51902060405160208101918252602081526140c8604082612d79565b9192915f915b8083106147e7575050501490565b9091926147f58483856134e0565b359081811015614814575f52602052600160405f205b930191906147d9565b905f52602052600160405f2061480b565b63ffffffff811690815f52600160205261484260405f2091613d60565b614870614850612a176135a0565b82546001600160d01b031660d09190911b6001600160d01b031916178255565b54907fc841dc6f30f379736d926ce4c66b28a0d80e5db2cba255a937a4402543ecb1c36020604051938060d01c855260018060a01b031693a3565b600c545f905f198101818111610a4d576148c4906134c8565b90549060031b1c5f526009602052806001600160401b0360405f205416905b614a1a575b81159182156149e457505f915b15809181926149d1575b506130bc576020602d5f303c5f516001600160a01b0316803b15610416575f80916004604051809481936316480dd760e21b83525af18015610c30576149bc575b50614949575050565b6020602d83303c81516001600160a01b031690813b156149b8576001600160401b036024849283604051958694859363fea2c33160e01b85521660048401525af180156149ad57614998575050565b6149a3828092612d79565b6149aa5750565b80fd5b6040513d84823e3d90fd5b8280fd5b6149c99193505f90612d79565b5f915f614940565b90506001600160401b038316145f6148ff565b5f198101908111610a4d576149f8906134c8565b90549060031b1c5f5260096020526001600160401b0360405f205416916148f5565b905f198101818111610a4d57614a2f906134c8565b90549060031b1c5f52600960205260405f2060ff815460801c166006811015610c3b576001149081614a9e575b50614a9857600c54908115613dd757614a91915f1901614a7b816134c8565b8154905f199060031b1b19169055600c55613e3d565b90816148e3565b906148e8565b614aa89150614300565b5f614a5c565b6001600160401b03811660188110614ba45760ff811115614b725761ffff811115614b405763ffffffff1015614b0f57604051605b60f81b602082015260c09190911b6001600160c01b0319166021820152600981526135dd602982612d79565b604051602d60f91b602082015260e09190911b6001600160e01b0319166021820152600581526135dd602582612d79565b50604051605960f81b602082015260f09190911b6001600160f01b0319166021820152600381526135dd602382612d79565b50604051600b60fb1b602082015260f89190911b6001600160f81b0319166021820152600281526135dd602282612d79565b50604060ff815192161760f81b6020820152600181526135dd602182612d79565b6004811015610c3b5780614bd7575050565b60018103614bee5763f645eedf60e01b5f5260045ffd5b60028103614c09575063fce698f760e01b5f5260045260245ffd5b600314614c135750565b6335e2f38360e21b5f5260045260245ffd5b90919293614c338484615135565b158015614d30575b15614c4c5750505050505f90600190565b6020945f9460a094604051948552878501526040840152606083015260808201528280526101005afa15614d2e575f5115614c8957600190600190565b60205f60a06040517fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050238152600584820152600160408201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760608201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60808201528280526101005afa15614d2e575f5115614d28575f90600190565b5f905f90565bfe5b50614d3b8186615199565b15614c3b565b91909392614d4f8286615135565b1580156150a2575b6147895760405193610200614d6c8187612d79565b5f5b81811061508d575050602092614f085f9360c093604051614d8e81612d5e565b8681528688820152866040820152895260405191614dab83612d5e565b8252868201526001604082015285880190815287614ef9604051614dce81612d5e565b7f6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c29681527f4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5898201526001604082015260808301908152614eea614edb614e34865161524e565b9260408601938452614e46815161524e565b906101008701918252614e5c885186519061528b565b9660608101978852614e71895183519061528b565b60a0820152614e83865183519061528b565b8c820152614e94885183519061528b565b60e0820152614ea6895184519061528b565b610120820152614eb9865184519061528b565b610140820152610160614ecf895185519061528b565b9101525190519061528b565b6101808d01818152955161528b565b6101a08c01525183519061528b565b6101c08a01525190519061528b565b6101e087015260405190848252848083015284604083015260608201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254f60808201525f5160206156dd5f395f51905f5260a082015260055afa5f51901561507b57805f5160206156dd5f395f51905f52809286959495099309905f905f925f945f915b60808310614fb7575050505091614fb1915f5160206156dd5f395f51905f5293615627565b50061490565b86615059575b8160fe1c600c8260fc1c16176040614fd5828761523d565b510151614ff1575b5060019060021b9160021b92019190614f8c565b96919590948261503557505050615008858361523d565b51519360016040615028602061501e8a8861523d565b510151988661523d565b5101519695945b90614fdd565b9061504e9291615048600198998761523d565b516153a9565b96919590959461502f565b939561506a919561507093976152aa565b916152aa565b959194909493614fbd565b634e487b715f5260126020526024601cfd5b60209061509861521f565b8189015201614d6e565b506150ad8482615199565b15614d57565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161512a579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610c30575f516001600160a01b0381161561512057905f905f90565b505f906001905f90565b5050505f9160039190565b908115159182615182575b5081615178575b81615150575090565b7f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a89150111590565b8015159150615147565b5f5160206156dd5f395f51905f521191505f615140565b600160601b63ffffffff60c01b03197f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8183816003600160601b0363ffffffff60c01b031981838009080908600160601b63ffffffff60c01b03198380091491600163ffffffff60601b0360601b191190600163ffffffff60601b0360601b1911161690565b6040519061522c82612d5e565b5f6040838281528260208201520152565b9060108110156126885760051b0190565b61526e9061525a61521f565b5080519060406020820151910151916152aa565b906040519261527c84612d5e565b83526020830152604082015290565b61526e9161529761521f565b50805160406020830151920151926153a9565b929091600160601b63ffffffff60c01b0319838009600160601b63ffffffff60c01b0319828009600160601b63ffffffff60c01b0319908190819080096003600160601b0363ffffffff60c01b031909600160601b63ffffffff60c01b0319808880096003090894600160601b63ffffffff60c01b031990819083900960040994600160601b63ffffffff60c01b03198087600209600160601b63ffffffff60c01b0319908103908380090895600160601b63ffffffff60c01b031992839081908009600809600160601b63ffffffff60c01b03199081039290918290898203900890090892600160601b63ffffffff60c01b03199182910960020990565b9193905f945f945f94604081015190600163ffffffff60601b0360601b19828009600160601b63ffffffff60c01b031984800992600160601b63ffffffff60c01b03198086860960208501510991600160601b63ffffffff60c01b031983810381808585098a09089351600160601b63ffffffff60c01b03199086900990600160601b63ffffffff60c01b0319908282039082908b090890811585151694855f1461555c575050505050600114615461575b50505050565b929650909450919250600160601b63ffffffff60c01b031984800990600160601b63ffffffff60c01b0319908190819080096003600160601b0363ffffffff60c01b031909600160601b63ffffffff60c01b0319808880096003090894600160601b63ffffffff60c01b031990819083900960040994600160601b63ffffffff60c01b03198087600209600160601b63ffffffff60c01b0319908103908380090895600160601b63ffffffff60c01b031992839081908009600809600160601b63ffffffff60c01b03199081039290918290898203900890090892600160601b63ffffffff60c01b031991829109600209905f80808061545b565b96999a5096509650985098505050600163ffffffff60601b0360601b1983800991600160601b63ffffffff60c01b03199083900991600160601b63ffffffff60c01b031990840991600160601b63ffffffff60c01b03198082600209600160601b63ffffffff60c01b03199081039085810381868009080897600160601b63ffffffff60c01b031993849109600160601b63ffffffff60c01b031990810392909182908a8203900890090893600160601b63ffffffff60c01b0319928391099009905f80808061545b565b929180156156d2575f60c060209260405190848252848083015284604083015260608201527fffffffff00000001000000000000000000000000fffffffffffffffffffffffd6080820152600163ffffffff60601b0360601b1960a082015260055afa905f51911561507b57600160601b63ffffffff60c01b031982800993600160601b63ffffffff60c01b03199085900993600160601b63ffffffff60c01b031992839109900990565b505090505f905f9056feffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551" as const
