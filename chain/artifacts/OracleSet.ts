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

export const bytecode = "0x60808060405234601557615701908161001a8239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306ec16f814612bb35750806309af4fe614612b96578063199b053a14612ace5780631f30e0cb14612ab057806328ffe6c814612a075780632a4ccee5146128df5780632da25de3146128a75780632e0de5ac1461287457806331c85986146128305780633a8c0786146128165780633c7a3aff146127fe5780633dc6ae28146127e457806351160630146127b6578063523051511461277357806353bffc5714612743578063579934c9146120345780635aa95d1a1461201357806365e7986e14611cd7578063665cee0914611c3857806373cf25f814611b575780637f8e3b4e14611b36578063831518b714611b0a5780638462d66114611ad257806384b0196e146119e0578063866ce3aa146115e8578063882ec4101461152b5780638b0b30ce146115015780638b9b8974146114755780638ef14e10146114495780639574d24d14611136578063af2b4ee214610f04578063b0a88edf14610d8d578063babef33e14610d5f578063bd5dab1214610cea578063bf1f945514610cce578063bfedbfa014610cb3578063c4a8a01d146107e7578063ce2d4aca1461076d578063d233fb3814610731578063da058e0514610639578063df2a1be3146105ce578063e7bdd0bf1461053c578063e9fad8ee1461043d5763f784df3314610200575f80fd5b34610439576060366003190112610439576004356024356044356001600160401b0381116104395736602382011215610439578060040135916001600160401b0383116104395736602484840101116104395761025b61380d565b91909361026882876145f6565b958694855f52600360205263ffffffff60405f2054168015159081610428575b50610415576103b79360246040519863ffffffff60208b01917fb7b5ae00f378892bb17d63df65c84d3a0888a43638c91a81fcd13b66081254e4835216998a6040820152896060820152606081526102e1608082612dcf565b519020926102ed614075565b60405160208101917fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac5647283527f6564640d726b4ecc8c2ee2fed19335042a548ca7d80b43463ba9bd2cceb1a87160408301527fad7c5bef027816a800da1736444fb58a807ef4c9603b7848673f7e3a68eb14a560608301524660808301523060a083015260c082015260c0815261038460e082612dcf565b519020936040519461190160f01b602087015260228601526042850152604284526103b0606285612dcf565b019261468f565b1561040257600290825f52600360205260405f208463ffffffff19825416179055015533907f7949c2f2b3420e08664793a82ac5fef9a213ffc883a7f21d873eac0b9c242a255f80a4005b5063faae0a2560e01b5f5260045260245ffd5b8563f95e337160e01b5f5260045260245ffd5b905063ffffffff881614155f610288565b5f80fd5b34610439575f3660031901126104395761045561380d565b600181015460a01c905460d01c801561052957600d54806105175750804210610501575063ffffffff6104ff9216805f5260016020525f6002604082208281558260018201550155805f52600460205260405f206001600160601b0360a01b8154169055604051908282527f9a71b400db0a7903a546a092ffcf017ae947871da20de33db1538a6e518cfd5560203393a3602060cd5f303c5f5133906001600160a01b031661378c565b005b63deeb3de760e01b5f526004524260245260445ffd5b631f75c6c560e31b5f5260045260245ffd5b637e34b8d160e11b5f523360045260245ffd5b3461043957602036600319011261043957610555612c33565b6020608d5f303c5f516001600160a01b031633036105bb576001600160a01b03165f818152600260205260409020546105939063ffffffff16613b14565b63ffffffff8116156105a8576104ff90614002565b5063ece5b70160e01b5f5260045260245ffd5b63030850b960e41b5f523360045260245ffd5b3461043957602036600319011261043957600435805f52600f60205260405f205461062757805f52600f6020524260405f20557fc22083f2983f7d90efb2f4cc238a18ed8bf909cc2928436df5f1cb067f9664605f80a2005b636a4eed2360e01b5f5260045260245ffd5b346104395760203660031901126104395760043563ffffffff8116809103610439575f60a060405161066a81612d99565b82815282602082015282604082015282606082015282608082015201525f52600160205260c060405f206040516106a081612d99565b6001600160601b03825460018060a01b0381169384845265ffffffffffff6020850192818160a01c168452604086019060d01c81528160018401549460a0600260608a0196600180841b038916885260808b0198831c895201549801978852604051988952511660208801525116604086015260018060a01b039051166060850152511660808301525160a0820152f35b34610439576020366003190112610439576001600160a01b03610752612c33565b165f525f602052602060ff60405f2054166040519015158152f35b3461043957602036600319011261043957610786612c33565b63ffffffff61079361380d565b50165f81815260046020526040812080546001600160a01b0319166001600160a01b0390941693841790553391907f12b39e1622aec8c88529ae5549e39facde2235e038c7e481ce45b0ff02f80f3a9080a4005b34610439576060366003190112610439576024356004356001600160401b038211610439576101e0600319833603011261043957604435906001600160401b0382116104395736602383011215610439578160040135916001600160401b038311610439573660248460061b83010111610439576020608d5f303c5f516001600160a01b031633036105bb576108b1936020610882846141bc565b9181602d5f303c60018060a01b035f511660405180809981946314a5003d60e21b835260040160048301613223565b03915afa948515610c53575f95610c7f575b5084600182015403610c72575f925f5b85811015610b225761091961091461090b8360061b8701604481013560ff601b6024600180841b03841694013592821c01168c6150b7565b90929192614bc9565b6135ee565b6040519063ffffffff60208301916060835260066080850152651d5c1a195b1960d21b60a0850152169182604082015289606082015260a0815261095e60c082612dcf565b5190208115808015610aef575b61097b575b5050506001016108d3565b92969192610ac657805f52600760205260ff60405f205416610ab457825f52600160205260405f20916001830193845460a01c6001600160601b0381105f14610aa5576001600160601b03905b16928315610a8457805f52600760205260405f20600160ff1982541617905583865460a01c03946001600160601b038611610a705786546001600160a01b031660a09690961b6001600160a01b03191695909517909555600194610a6794868060a01b03905416916040519283528460208401527fb9604246ac262c627accc49aa10b206109a4f5fe305f5b9fb13f512c476ea0af60403394a4612d2e565b94908880610970565b634e487b7160e01b5f52601160045260245ffd5b845463065e83c560e21b5f9081526001600160a01b03909116600452602490fd5b506001600160601b03806109c8565b630a7e51a560e01b5f5260045260245ffd5b6040610ad481519182612dcf565b60098152686e6f206f7261636c6560b81b6020820152613b3b565b50825f526001602052600160405f20015460a01c1515801561096b5750815f52600760205260ff60405f2054161561096b565b506002820180546001600160801b03166005860460801b6fffffffffffffffffffffffffffffffff1916178155610b7085610b6a610b5e6141f7565b91845460801c90613511565b906142b0565b610b7983614304565b91610b85600285613578565b610b90600d54613e74565b600d55835491546040516001600160401b039390931692908160609160027f4e485e55ddff404852ff4e0f790a9a2fe8d0df34239c7603f105a9998d1e103394526001600160801b038116602083015260801c6040820152a3610bf6575b6104ff612fa4565b6020602d5f303c6001600160401b0360018060a01b035f5116915416813b15610439575f91602483926040519485938492630282253b60e51b845260048401525af18015610c535715610bee575f610c4d91612dcf565b80610bee565b6040513d5f823e3d90fd5b634e487b7160e01b5f52602160045260245ffd5b610c7a61359c565b613b3b565b9094506020813d602011610cab575b81610c9b60209383612dcf565b81010312610439575193856108c3565b3d9150610c8e565b34610439575f366003190112610439576020604051601f8152f35b34610439576020366003190112610439576104ff600435613628565b3461043957604036600319011261043957600435602435610d0a826141bc565b50602060ed5f303c6001600160601b03600a815f511604168110610d31576104ff916140d2565b6001600160601b0390602060ed5f303c600a825f5116049063c1c6b57360e01b5f526004521660245260445ffd5b34610439575f36600319011261043957602060cd5f303c5f516040516001600160a01b039091168152602090f35b3461043957604036600319011261043957600435610da9612c49565b905f90805f52600960205260405f2060ff815460801c166006811015610c5e578015908115610ef9575b50610ee6575f918252600a602090815260408084206001600160a01b038716855290915282208054929055805460801c60ff166006811015610c5e5760058114610edd575b60048114610ed1575b60021480610ec8575b610e44575b602083610e3c81876142b0565b604051908152f35b60028101549390925090608184901c90610e6282608087901c613511565b90818102918183041481151715610a7057610e8c610e92926001600160801b036020981690612d10565b90612d2e565b6003909301546001600160a01b03838116911614610eb3575b819350610e2f565b610ec190610e3c9293612d2e565b9190610eab565b50811515610e2a565b600183901c9350610e21565b92508192610e18565b50632e68e38160e21b5f5260045260245ffd5b600191501485610dd3565b34610439575f36600319011261043957604051806020600654918281520190828260065f527ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f925f905b8060078301106110af57610fa7945491818110611098575b81811061107f575b818110611065575b81811061104b575b818110611031575b818110611017575b818110610ffd575b10610fef575b509392930382612dcf565b604051918291602083019060208452518091526040830191905f5b818110610fd0575050500390f35b825163ffffffff16845285945060209384019390920191600101610fc2565b60e01c815260200185610f9c565b92602060019163ffffffff8560c01c168152019301610f96565b92602060019163ffffffff8560a01c168152019301610f8e565b92602060019163ffffffff8560801c168152019301610f86565b92602060019163ffffffff8560601c168152019301610f7e565b92602060019163ffffffff8560401c168152019301610f76565b92602060019163ffffffff85831c168152019301610f6e565b92602060019163ffffffff85168152019301610f66565b916008919350610100600191865463ffffffff8116825263ffffffff8160201c16602083015263ffffffff8160401c16604083015263ffffffff8160601c16606083015263ffffffff8160801c16608083015263ffffffff8160a01c1660a083015263ffffffff8160c01c1660c083015260e01c60e0820152019401920185929391610f4e565b346104395760e0366003190112610439576004356001600160401b03811161043957806004016101e0600319833603011261043957604036602319011261043957606435916001600160401b0383116104395782600401926101e06003198236030112610439576040366083190112610439576111b2836131fb565b6001600160401b03806111c4876131fb565b169116149081159161141f575b506113f3576020602d5f303c5f516040516314a5003d60e21b8152929060209084906001600160a01b0316818061120b8660048301613223565b03915afa928315610c53575f936113be575b506020611250939481602d5f303c60018060a01b035f511660405180809781946314a5003d60e21b835260048301613223565b03915afa928315610c53575f9361138a575b50828414611360576112a361091461090b61128163ffffffff97613f49565b9560a4356001600160ff1b0381169160843591601b60ff91821c0116906150b7565b848416948591160361133257602093610e3c9263ffffffff6112d360246112cc61132c966131fb565b9301613617565b6001600160401b03604051938985019560808752600c60a08701526b32b8bab4bb37b1b0ba34b7b760a11b60c0870152604086015216606084015216608082015260c0815261132360e082612dcf565b51902083613c7c565b91613f72565b604051611340604082612dcf565b600e81526d6e6f74206f6e65206f7261636c6560901b6020820152613b3b565b60405161136e604082612dcf565b600a81526937b732903432b0b232b960b11b6020820152613b3b565b9092506020813d6020116113b6575b816113a660209383612dcf565b8101031261043957519184611262565b3d9150611399565b92506020833d6020116113eb575b816113d960209383612dcf565b8101031261043957915191602061121d565b3d91506113cc565b604051611401604082612dcf565b600c81526b6e6f74206f6e65207669657760a01b6020820152613b3b565b905063ffffffff8061143e6024611437818701613617565b9401613617565b1691161415846111d1565b34610439576020366003190112610439576020611467610914612c33565b63ffffffff60405191168152f35b346104395760403660031901126104395761148e612c33565b60243590811515809203610439576020608d5f303c5f516001600160a01b031633036105bb5760207f6536c9f23ed79867ec8ccef1eb1442d546148776d27f649134965b9ad69eb2bf9160018060a01b031692835f525f825260405f2060ff1981541660ff8316179055604051908152a2005b34610439575f36600319011261043957602061151b6135d7565b65ffffffffffff60405191168152f35b34610439576040366003190112610439576004356020608d5f303c5f516001600160a01b031633036105bb57611560816141bc565b602435600182015403610c725760036115a19161159261157e6141f7565b6001600160801b03600284015416906142b0565b61159b81614304565b9361446c565b600e546001600160401b036115b781831661355a565b169067ffffffffffffffff60401b4260401b16906001600160801b0319161717600e556115e057005b6104ff6148af565b34610439576040366003190112610439576004356001600160401b03811680910361043957602060ed5f303c6001600160601b03600a815f511604166001600160401b03611634613a9d565b161b61163e613a9d565b6001600160401b03600e5491169067ffffffffffffffff60401b4260401b16906001600160801b0319161717600e55611678600b54612e79565b9081600b55611688600d54612e79565b600d5565ffffffffffff61169a61314c565b166001600160401b034216016001600160401b038111610a70576024906020602d5f303c5f516040516383995fb360e01b8152600481018790529260209184919082906001600160a01b03165afa918215610c53575f926119ac575b5060405161170381612d7e565b8581526001600160401b03602082019216918281526040820190600182526060830194855260808301945f865260a08401925f845260c0850192338452895f5260096020526001600160401b0360405f209651166001600160401b03198754161786555167ffffffffffffffff60401b8087549260401b16169067ffffffffffffffff60401b191617855551956006871015610c5e576001600160801b036003946117e6936117b38d9a89613578565b51600188015581806002890194511616821984541617835551166001600160801b0382549181199060801b169116179055565b51910180546001600160a01b0319166001600160a01b03929092169190911790556040805160243581526020810192909252339185917f36b7e93ebae6e3634c97744883a7bc7cdbe493f673262576d28fa94c3bcfd9f991a46020602d5f303c5f516040516333eeb14760e01b815290602090829060049082906001600160a01b03165afa908115610c53575f9161197d575b501561192a575b600c54600160401b8110156119165780600161189f9201600c5561351e565b81549060031b9084821b915f19901b19161790556020602d5f303c5f516001600160a01b031692833b15610439575f9360248592604051968793849263fea2c33160e01b845260048401525af1908115610c5357602093610e3c92611906575b50826140d2565b5f61191091612dcf565b846118ff565b634e487b7160e01b5f52604160045260245ffd5b600c545f600c558061193d575b50611880565b600c5f525f5b8181106119505750611937565b5f7fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c7820155600101611943565b61199f915060203d6020116119a5575b6119978183612dcf565b8101906134f9565b84611879565b503d61198d565b9091506020813d6020116119d8575b816119c860209383612dcf565b81010312610439575190856116f6565b3d91506119bb565b34610439575f36600319011261043957611a776040805190611a028183612dcf565b600f82526e10d85a5c9b8813dc9858db1954d95d608a1b6020830152805190611a2b8183612dcf565b60018252601960f91b6020830152611a41614075565b611a84602092805194611a548587612dcf565b5f86525f3681378151978897601f60f81b895260e0878a015260e0890190612cd8565b9187830390880152612cd8565b9046606086015230608086015260a085015283810360c08501528180845192838152019301915f5b828110611abb57505050500390f35b835185528695509381019392810192600101611aac565b34610439576020366003190112610439576001600160a01b03611af3612c33565b165f526008602052602060405f2054604051908152f35b34610439575f36600319011261043957602060ed5f303c60205f516001600160601b0360405191168152f35b34610439575f366003190112610439576104ff611b5161380d565b50614002565b34610439576040366003190112610439576004356001600160401b03811161043957611b87903690600401612ca8565b6024356001600160401b03811161043957611ba6903690600401612ca8565b6020606d5f949394303c5f516001600160a01b03163303611c255791602060ed5f303c6001600160601b035f51165f9165ffffffffffff4216925b848110611bf0576104ff612fa4565b80611c1f8585611c0b611c066001968b8e613536565b613546565b611c19611c06868d8a613536565b906138cd565b01611be1565b6386db2a3b60e01b5f523360045260245ffd5b34610439575f366003190112610439576020602d5f303c5f516040516333eeb14760e01b815290602090829060049082906001600160a01b03165afa908115610c53575f91611cb8575b5015611cb057600c545f198101908111610a7057611ca160209161351e565b90549060031b1c604051908152f35b60205f610e3c565b611cd1915060203d6020116119a5576119978183612dcf565b81611c82565b34610439576080366003190112610439576004356001600160401b0381116104395780600401906101e060031982360301126104395760403660231901126104395761016481016001600160801b03611d2f826134e5565b16611f2c575f5b6001600160801b03611d47836134e5565b1611159182611e6b575b5050611e3e576020602d5f303c5f516040516314a5003d60e21b8152919060209083906001600160a01b03168180611d8c8660048301613223565b03915afa918215610c53575f92611e08575b50610e3c61132c611db9611db3602095613f49565b936131fb565b6040516001600160401b038682019260608452600b60808401526a1bdd995c88189d5919d95d60aa1b60a084015263ffffffff8716604084015216606082015260a0815261132360c082612dcf565b91506020823d602011611e36575b81611e2360209383612dcf565b8101031261043957905190610e3c611d9e565b3d9150611e16565b604051611e4c604082612dcf565b600d81526c1dda5d1a1a5b88189d5919d95d609a1b6020820152613b3b565b611e7a919250610144016134e5565b906020602d5f303c5f516001600160a01b031660206001600160401b036024611ea2876131fb565b6040519485938492635c6a6ac360e01b84521660048301525afa908115610c53575f91611ef3575b50611ee8906001600160801b03611ee181946134e5565b1690612d2e565b911611158280611d51565b90506020813d602011611f24575b81611f0e60209383612dcf565b8101031261043957516001600160801b03611eca565b3d9150611f01565b6020602d5f303c5f5160405163413e024f60e11b815290602090829060049082906001600160a01b03165afa908115610c53575f91611fd0575b506040516373f4256160e01b815290602090829060049082906001600160a01b03165afa908115610c53575f91611f9e575b50611d36565b90506020813d602011611fc8575b81611fb960209383612dcf565b81010312610439575184611f98565b3d9150611fac565b90506020813d60201161200b575b81611feb60209383612dcf565b8101031261043957516001600160a01b0381168103610439576020611f66565b3d9150611fde565b34610439576020366003190112610439576104ff61202f612c33565b613403565b34610439576080366003190112610439576004356001600160401b0381116104395780600401906101006003198236030112610439576024356001600160401b03811161043957612089903690600401612ca8565b916044356001600160401b038111610439576120a9903690600401612ca8565b906020602d5f303c5f5160405162ed67b560e71b815290602090829060049082906001600160a01b03165afa8015610c53576001600160401b03915f91612714575b50169160018301809311610a705782861480159061270a575b612702575f602485019588359760de1985360301925b8681106125e6578a8a8a60648b018b600c6121358387613b64565b9050116125b957612144614075565b60a48201359160c48101359360205f61215d87876145f6565b98612167896131fb565b612173604487016131fb565b60405191858301936f31b0b4b937103932b1b2b4b83a103b1960811b855289603085015260508401526001600160401b0360c01b9060c01b1660708301526001600160401b0360c01b9060c01b166078820152606081526121d5608082612dcf565b604051918291518091835e8101838152039060025afa15610c535760205f805160405183810191825283815261220c604082612dcf565b604051918291518091835e8101838152039060025afa15610c53576122335f519189613b64565b905f915b80831061254f575050509660e4826123578960a160206123669b9c9d612263608461235e9a0189613c4a565b90816125025750506040519067050b23937b7ba2c160c51b83830152602882015260288152612293604882612dcf565b816122a76001600160401b03835116614ab2565b6040519b8c9673423529b4b3b730ba3ab93298ac3952009301bc1160611b848901527f6170706c69636174696f6e2f766e642e636169726e2e726563656970742b636260348901526137b960f11b60548901526122c160ed1b605689015260598801526631b732ba2c108160c91b60798801526080870152600160fe1b60a08701528051918291018587015e8401908382015f8152815193849201905e01015f815203601f198101875286612dcf565b0190613c4a565b93909261468f565b156124d8576123fd915f52600360205261239261238c63ffffffff60405f205416613b14565b916131fb565b6040516001600160401b03602082019260608452600860808401526737b6b4b9b9b4b7b760c11b60a084015263ffffffff8516604084015216606082015260a081526123df60c082612dcf565b519020602060ed5f303c600a6001600160601b035f511604916144e1565b61240636613182565b6124136040519182612dcf565b3681526020810190365f83375f602036830101525190206040516020810191338352604082015260408152612449606082612dcf565b51902090815f52600f60205260405f20549182156124c657603c8301809311610a70578242106124af57602092505f52600f82525f60408120556124a7600582049161249583336142b0565b610b6a836124a16141f7565b92613511565b610e3c612fa4565b8263deeb3de760e01b5f526004524260245260445ffd5b63d34cd9e960e01b5f5260045260245ffd5b6040516124e6604082612dcf565b600a8152691b9bdd081cda59db995960b21b6020820152613b3b565b6025602791839461254a94604051968793642898d95e1d60da1b8a86015285850137820190660323937b7ba2c160cd1b84830152602c82015203016007810184520182612dcf565b612293565b9091925f602091612561868587613536565b359081811083146125b457905b6040519084820192835260408201526040815261258c606082612dcf565b604051918291518091835e8101838152039060025afa15610c535760015f5193019190612237565b61256e565b6040516125c7604082612dcf565b600d81526c7061746820746f6f206c6f6e6760981b6020820152613b3b565b886001600160401b03612616838261261061260a612605848a8c6131d8565b6131fb565b956131fb565b16612d2e565b911603612702576020602d5f303c5f516001600160a01b031661263a8284866131d8565b90803b1561043957612663915f91604051808095819463b5887bbb60e01b835260048301613223565b03915afa8015610c53576126f2575b5060806126808284866131d8565b0135858210156126de578160051b8701359085821215610439578b6126a792890191613b99565b156126b45760010161211a565b60406126c281519182612dcf565b600a8152691b9bdd0818589cd95b9d60b21b6020820152613b3b565b634e487b7160e01b5f52603260045260245ffd5b5f6126fc91612dcf565b8b612672565b610c7a61319d565b5082811415612104565b612736915060203d60201161273c575b61272e8183612dcf565b810190613163565b886120eb565b503d612724565b34610439576020366003190112610439576004355f526003602052602061146763ffffffff60405f205416613b14565b34610439575f36600319011261043957602060ed5f303c60206001600160601b03600a815f511604166001600160401b036127ac613a9d565b161b604051908152f35b34610439575f366003190112610439576020602d5f303c5f516040516001600160a01b039091168152602090f35b34610439575f36600319011261043957602061151b61314c565b34610439575f366003190112610439576104ff612fa4565b34610439575f36600319011261043957602061151b612f8d565b3461043957604036600319011261043957612849612c49565b6004355f52600a60205260405f209060018060a01b03165f52602052602060405f2054604051908152f35b34610439575f366003190112610439576128a361288f612e9b565b604051918291602083526020830190612c6c565b0390f35b34610439575f36600319011261043957602060ed5f303c6020600a6001600160601b035f5116046001600160601b0360405191168152f35b34610439576020366003190112610439575f60c06040516128ff81612d7e565b8281528260208201528260408201528260608201528260808201528260a082015201526004355f52600960205260405f2060405161293c81612d7e565b81546001600160401b038116825260ff60208301916001600160401b038160401c16835260801c1692604083016006851015610c5e576001600160801b03809260e09683526001810154606087019081526129e26002830154946001600160401b0360808a0194868816865260a08b019760801c8852600360018060a01b03910154169860c08b01998a52816040519b51168b52511660208a0152516040890190612c5f565b51606087015251166080850152511660a0830152516001600160a01b031660c0820152f35b3461043957602036600319011261043957612a20612c33565b335f525f60205260ff60405f20541615612a9d576104ff90335f525f60205260405f2060ff198154169055602060ed5f303c612a826001600160601b035f51169182612a7b612a6d612f8d565b65ffffffffffff4216612d60565b91336138cd565b602060cd5f303c5f51309033906001600160a01b0316613864565b63cb5ec38b60e01b5f523360045260245ffd5b34610439576020366003190112610439576020610e3c600435612d3b565b34610439576020366003190112610439576004356001600160601b03811680910361043957600190612afe61380d565b929092019181835460a01c01926001600160601b038411610a705780546001600160a01b031660a09490941b6001600160a01b0319169390931783556104ff925460a01c6040519083825260208201527fd10ac59419e5845d535641f815c825ff1b9bcddcb9b7d5df6f527aedda42efea604063ffffffff33941692a3602060cd5f303c5f51309033906001600160a01b0316613864565b34610439575f366003190112610439576020600b54604051908152f35b34610439576020366003190112610439576020610e3c8192612bd3612c33565b60018060a01b038116805f52600885527f8c22f554c81b54107cd95e734e4ef45767214974a540f34ea4a4f8c3fc7b13c360405f2054958694835f52600882525f6040812055858152a28460cd5f303c5f516001600160a01b031661378c565b600435906001600160a01b038216820361043957565b602435906001600160a01b038216820361043957565b906006821015610c5e5752565b90602080835192838152019201905f5b818110612c895750505090565b82516001600160a01b0316845260209384019390920191600101612c7c565b9181601f84011215610439578235916001600160401b038311610439576020808501948460051b01011161043957565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b35906001600160401b038216820361043957565b8115612d1a570490565b634e487b7160e01b5f52601260045260245ffd5b91908201809211610a7057565b8060011b9080820460021490151715610a70576003900460018101809111610a705790565b9065ffffffffffff8091169116019065ffffffffffff8211610a7057565b60e081019081106001600160401b0382111761191657604052565b60c081019081106001600160401b0382111761191657604052565b606081019081106001600160401b0382111761191657604052565b90601f801991011681019081106001600160401b0382111761191657604052565b6001600160401b0381116119165760051b60200190565b90612e1182612df0565b612e1e6040519182612dcf565b8281528092612e2f601f1991612df0565b0190602036910137565b906006548210156126de5760065f52600382901c7ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f019160021b601c1690565b5f198114610a705760010190565b80518210156126de5760209160051b010190565b5f90602060ed5f303c6001600160601b035f5116612eba600654612e07565b905f5b8251811015612f4a5763ffffffff612ed482612e39565b90549060031b1c165f52600160205260405f20805490834265ffffffffffff8460a01c1611159182612f38575b5050612f11575b50600101612ebd565b9460019190612f31612f2282612e79565b97848060a01b03169186612e87565b5290612f08565b6001015460a01c10159050835f612f01565b505091612f5681612e07565b925f5b828110612f6557505050565b6001906001600160a01b03612f7a8285612e87565b5116612f868288612e87565b5201612f59565b602060ed5f303c65ffffffffffff5f5160601c1690565b612fac612e9b565b805115613149575f9060605b815183101561301357602061300b6014826001946001600160601b0319612fdf8989612e87565b5160601b166040519582879351918291018585015e820190838201520301600b19810184520182612dcf565b920191612fb8565b915081516020830120906020602d5f303c5f516040516328be4b7f60e01b815290602090829060049082906001600160a01b03165afa908115610c53575f91613117575b508214613112577fe36b5b9ceea1485851eceeedc77dd9c534ab494ca2fa7b6e05bb41c8b65178e7916130ac61308d8351612d3b565b9260405193849384526020840152606060408401526060830190612c6c565b0390a16020602d5f303c5f516001600160a01b0316803b156104395760405163f71ae85760e01b815260206004820152915f9183918290849082906130f5906024830190612cd8565b03925af18015610c53576131065750565b5f61311091612dcf565b565b505050565b90506020813d602011613141575b8161313260209383612dcf565b8101031261043957515f613057565b3d9150613125565b50565b602060ed5f303c65ffffffffffff5f5160c01c1690565b9081602091031261043957516001600160401b03811681036104395790565b6001600160401b03811161191657601f01601f191660200190565b604051906131ac604083612dcf565b601782527f6e6f74207468652070726f6d697365642065706f6368730000000000000000006020830152565b91908110156126de5760051b810135906101de1981360301821215610439570190565b356001600160401b03811681036104395790565b35906001600160801b038216820361043957565b602081526102008101916001600160401b0361323e82612cfc565b166020830152602081013563ffffffff81168091036104395760408301526040810135606083015260608101356080830152608081013560a083015260a081013560c083015260c081013560e083015260e08101356101008301526001600160401b036132ae6101008301612cfc565b166101208301526001600160401b036132ca6101208301612cfc565b166101408301526001600160801b036132e6610140830161320f565b166101608301526001600160801b03613302610160830161320f565b166101808301526001600160801b0361331e610180830161320f565b166101a08301526101a0810135601e1982360301811215610439578101602081359101936001600160401b038211610439578160071b360385136104395781906101e06101c086015252610220830193905f905b80821061338b575050506101c06101e091013591015290565b90919485359060018060a01b038216809203610439576080816001938293526001600160801b036133be60208b0161320f565b1660208201526001600160801b036133d860408b0161320f565b1660408201526001600160801b036133f260608b0161320f565b166060820152019601920190613372565b6001600160a01b039081165f8181526002602090815260408083205463ffffffff1680845260049092529091205490921633036134cf57505f81815260016020526040902080546001600160a01b031661345d3384613d42565b8154336001600160a01b0319918216811784555f8581526004602052604081208054909316909255919084907fad7ece6db42e9fce8b1e875e138f52b38c8990ae640eafb1bccf1a293790b4509080a45460d01c61314957806134c26134c792613d97565b613e80565b613110612fa4565b631633146760e11b5f526004523360245260445ffd5b356001600160801b03811681036104395790565b90816020910312610439575180151581036104395790565b91908203918211610a7057565b600c548110156126de57600c5f5260205f2001905f90565b91908110156126de5760051b0190565b356001600160a01b03811681036104395790565b6001600160401b036001911601906001600160401b038211610a7057565b906006811015610c5e57815460ff60801b191660809190911b60ff60801b16179055565b604051906135ab604083612dcf565b601982527f6e6f7420746865206368616c6c656e67656420686561646572000000000000006020830152565b602060ed5f303c65ffffffffffff5f5160901c1690565b6001600160a01b03165f908152600260205260409020546136149063ffffffff16613b14565b90565b3563ffffffff811681036104395790565b613631816141bc565b6001600160401b03815460401c16804210613776575061365081614304565b156136fb5761365d6141f7565b6001600160801b036002830154166001600160801b036f7fffffffffffffffffffffffffffffff8260011c16169003916001600160801b038311610a70576115926004926001600160801b036136b49516906142b0565b600e546001600160401b036136ca81831661355a565b169067ffffffffffffffff60401b4260401b16906001600160801b0319161717600e556136f357565b6131106148af565b90613707600583613578565b613712600d54613e74565b600d5560026001600160401b0383541692015460405190600660051015610c5e578160609160057f4e485e55ddff404852ff4e0f790a9a2fe8d0df34239c7603f105a9998d1e103394526001600160801b038116602083015260801c6040820152a3565b630413d1ed60e41b5f526004524260245260445ffd5b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f51148216156137ec575b604052156137cc5750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b90600181151661380457823b15153d151616906137c1565b503d5f823e3d90fd5b335f52600260205263ffffffff60405f20541690815f52600160205260405f209082158015613850575b61383d57565b63ece5b70160e01b5f523360045260245ffd5b5081546001600160a01b0316331415613837565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f51148216156138b5575b6040525f606052156137cc5750565b90600181151661380457823b15153d151616906138a6565b6001600160a01b039091169290918315613a8e576001600160a01b038316928315613a7f57601f6006541015613a6b576005549263ffffffff84169263ffffffff8414610a7057613a5e60409361395d60017ff94a3aed27be780bfacbbb965551a0229be919c6f7e0a3b9dfe890d1d3e301a997019163ffffffff8316809963ffffffff19161760055582613d42565b845161396881612d99565b888152600288613a558c6001600160601b0365ffffffffffff602087019a1698898b52613a1865ffffffffffff8d89015f815260608a019586528460808b0194169d8e855260a08b01985f8a525f5260016020528f5f209a60018060a01b039060018060a01b03905116168660a01b8c5416178b55518a54908360a01b9060a01b16908360a01b1916178a555116889081549065ffffffffffff60d01b9060d01b169060018060d01b0316179055565b9151600187018054935160a084811b959095166001600160a01b039081169316929092179190921690921b6001600160a01b031916919091179055565b51910155613e80565b82519182526020820152a4565b6325c8646b60e11b5f52601f60045260245ffd5b632617584960e21b5f5260045ffd5b63487cb27d60e01b5f5260045ffd5b600e54613ab66001600160401b038260401c1642613511565b613abe61314c565b6001600160401b03916603fffffffffffc613add9260021b1690612d10565b911690818110613b065750505f5b601f811015613b00576001600160401b031690565b50601f90565b613b0f91613511565b613aeb565b63ffffffff81165f908152600160205260409020546001600160a01b031661361457505f90565b604051630e334d7360e11b815260206004820152908190613b60906024830190612cd8565b0390fd5b903590601e198136030182121561043957018035906001600160401b03821161043957602001918160051b3603831361043957565b60208301359180831090811591613c3b575b50613c34578235915f198314613c2c57613bcb9060408501359084614796565b9160018101809111610a7057613bef613c049160a086013590608087013590614796565b9282613bfe6060870187613b64565b906147d7565b9283613c11575b50505090565b613c2493508060c0613bfe920190613b64565b5f8080613c0b565b505050505f90565b5050505f90565b9050608084013511155f613bab565b903590601e198136030182121561043957018035906001600160401b0382116104395760200191813603831361043957565b613c8e916001600160601b03916144e1565b90613c9836613182565b613ca56040519182612dcf565b3681526020810190365f83375f602036830101525190206040516020810191338352604082015260408152613cdb606082612dcf565b519020805f52600f60205260405f20548015613d2f57603c8101809111610a705780421061050157505f52600f6020525f60408120556131106005830492613d2384336142b0565b610b6a846124a16141f7565b5063d34cd9e960e01b5f5260045260245ffd5b6001600160a01b039091165f8181526002602052604090205463ffffffff16613d85575f52600260205263ffffffff60405f20911663ffffffff19825416179055565b630352f08b60e51b5f5260045260245ffd5b5f5b63ffffffff613da782612e39565b90549060031b1c1663ffffffff831614613dc957613dc490612e79565b613d99565b90506006545f198101908111610a7057905b818110613e225750506006548015613e0e575f1901613df981612e39565b63ffffffff82549160031b1b19169055600655565b634e487b7160e01b5f52603160045260245ffd5b6001810190818111610a7057613e6e63ffffffff613e41600194612e39565b90549060031b1c16613e5283612e39565b90919063ffffffff8084549260031b9316831b921b1916179055565b01613ddb565b8015610a70575f190190565b63ffffffff81165f908152600160205260409020546006549291906001600160a01b0316600160401b841015611916579260018101600655613ec582613e5283612e39565b80151580613f0c575b15613efd575f19810190808211610a7057613ef363ffffffff613e41613ef894612e39565b613e74565b613ec5565b613110929350613e5290612e39565b505f198101818111610a7057613f2663ffffffff91612e39565b90549060031b1c165f5260016020528360018060a01b0360405f20541611613ece565b61091461090b6136149260443560018060ff1b0381169160ff601b60243593821c0116906150b7565b63ffffffff81165f52600160205260405f20548060d01c613ffe57613f95612e9b565b80519160018311928315613fc4575b505050613fb5575b50613110612fa4565b613fbe90614829565b5f613fac565b60011492509082613fda575b50505f8080613fa4565b9091508051156126de57602001516001600160a01b03918216911614155f80613fd0565b5050565b63ffffffff8116805f52600160205260405f205460d01c61404c575061402790614829565b61402f612e9b565b511561403d57613110612fa4565b631813cfcd60e11b5f5260045ffd5b5f9081526001602052604081205463a5162dc560e01b82526001600160a01b0316600452602490fd5b6040602d5f303c5f516020516040519060208201927fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed61579845246604084015260608301526080820152608081526140cc60a082612dcf565b51902090565b90815f52600a60205260405f2060018060a01b0333165f5260205260405f206140fc828254612d2e565b90556001600160801b0381116141a557815f526009602052600260405f2001916001600160801b0382166001600160801b0384541601926001600160801b038411610a70576001600160801b0361311094166001600160801b0319825416179055604051908282527f44c4b6abb371768de3a7756bdb12fd74800a75207fae3d12f5bcd7a7bc4fcee960203393a3602060cd5f303c5f51309033906001600160a01b0316613864565b6306dfcc6560e41b5f52608060045260245260445ffd5b90815f52600960205260405f209160ff835460801c166006811015610c5e576001036141e55750565b6308a1697160e21b5f5260045260245ffd5b602490602060ad5f303c5f51604051632ecd14d360e21b815267747265617375727960c01b60048201529260209184919082906001600160a01b03165afa918215610c53575f9261426c575b506001600160a01b0382161561425557565b90506020608d5f303c5f516001600160a01b031690565b9091506020813d6020116142a8575b8161428860209383612dcf565b8101031261043957516001600160a01b038116810361043957905f614243565b3d915061427b565b8115613ffe5760207f7393c924ac30f9256e6cebcfb78841b1e7ef11bf8b09d87c2257b32b8063c9799160018060a01b031692835f526008825260405f206142f9828254612d2e565b9055604051908152a2565b6004906001600160401b03815416906020602d5f303c5f516040516333eeb14760e01b81529360209185919082906001600160a01b03165afa928315610c53575f9361444b575b50826143de575b8261435c57505090565b9091506020602d5f303c5f516040516383995fb360e01b81526004810193909352602090839060249082906001600160a01b03165afa918215610c53575f926143a9575b50600101541490565b9091506020813d6020116143d6575b816143c560209383612dcf565b8101031261043957519060016143a0565b3d91506143b8565b91506020602d5f303c5f5160405163aea0e78b60e01b815290602090829060049082906001600160a01b03165afa8015610c53576001600160401b03915f9161442c575b5016811091614352565b614445915060203d60201161273c5761272e8183612dcf565b5f614422565b61446591935060203d6020116119a5576119978183612dcf565b915f61434b565b909160607f4e485e55ddff404852ff4e0f790a9a2fe8d0df34239c7603f105a9998d1e10339161449c8186613578565b6144a7600d54613e74565b600d5560026001600160401b038654169501546144c76040518093612c5f565b6001600160801b038116602083015260801c6040820152a3565b63ffffffff169081156145e857805f52600760205260ff60405f205416610ab457815f52600160205260405f206001600160601b036001820194855460a01c9082811682105f146145e157505b169384156145c057825f52600760205260405f20600160ff1982541617905584815460a01c036001600160601b038111610a705781546001600160a01b031660a09190911b6001600160a01b03191617905560018060a01b03905416916040519283528360208401527fb9604246ac262c627accc49aa10b206109a4f5fe305f5b9fb13f512c476ea0af60403394a490565b505463065e83c560e21b5f9081526001600160a01b03909116600452602490fd5b905061452e565b604051610ad4604082612dcf565b5f90602092801561465c576040519084820192670520081100090ac160c51b84526028830152620112c160ed1b6048830152604b820152604b815261463c606b82612dcf565b604051918291518091835e8101838152039060025afa15610c53575f5190565b5060405183810191661460202400c42b60cb1b8352600160fd1b602783015260288201526028815261463c604882612dcf565b919092936040810361478d57806020116104395760208535950135906020601f1982011061477a575b5090817f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8811180614764575b614737575b505f60208092604051918183925191829101835e8101838152039060025afa15610c53575f519361471d8484848489614c29565b9095901561472d57505050505090565b6136149550614d45565b9091505f5160206156e15f395f51905f52035f5160206156e15f395f51905f528111610a7057905f6146e9565b505f5160206156e15f395f51905f5281106146e4565b60205f199181030160031b1b165f6146b8565b50505050505f90565b91604051916020830193845260408301526060820152606081526147bb608082612dcf565b51902060405160208101918252602081526140cc604082612dcf565b9192915f915b8083106147eb575050501490565b9091926147f9848385613536565b359081811015614818575f52602052600160405f205b930191906147dd565b905f52602052600160405f2061480f565b63ffffffff811690815f52600160205261484660405f2091613d97565b614874614854612a6d6135d7565b82546001600160d01b031660d09190911b6001600160d01b031916178255565b54907fc841dc6f30f379736d926ce4c66b28a0d80e5db2cba255a937a4402543ecb1c36020604051938060d01c855260018060a01b031693a3565b600c545f905f198101818111610a70576148c89061351e565b90549060031b1c5f526009602052806001600160401b0360405f205416905b614a1e575b81159182156149e857505f915b15809181926149d5575b50613112576020602d5f303c5f516001600160a01b0316803b15610439575f80916004604051809481936316480dd760e21b83525af18015610c53576149c0575b5061494d575050565b6020602d83303c81516001600160a01b031690813b156149bc576001600160401b036024849283604051958694859363fea2c33160e01b85521660048401525af180156149b15761499c575050565b6149a7828092612dcf565b6149ae5750565b80fd5b6040513d84823e3d90fd5b8280fd5b6149cd9193505f90612dcf565b5f915f614944565b90506001600160401b038316145f614903565b5f198101908111610a70576149fc9061351e565b90549060031b1c5f5260096020526001600160401b0360405f205416916148f9565b905f198101818111610a7057614a339061351e565b90549060031b1c5f52600960205260405f2060ff815460801c166006811015610c5e576001149081614aa2575b50614a9c57600c54908115613e0e57614a95915f1901614a7f8161351e565b8154905f199060031b1b19169055600c55613e74565b90816148e7565b906148ec565b614aac9150614304565b5f614a60565b6001600160401b03811660188110614ba85760ff811115614b765761ffff811115614b445763ffffffff1015614b1357604051605b60f81b602082015260c09190911b6001600160c01b031916602182015260098152613614602982612dcf565b604051602d60f91b602082015260e09190911b6001600160e01b031916602182015260058152613614602582612dcf565b50604051605960f81b602082015260f09190911b6001600160f01b031916602182015260038152613614602382612dcf565b50604051600b60fb1b602082015260f89190911b6001600160f81b031916602182015260028152613614602282612dcf565b50604060ff815192161760f81b602082015260018152613614602182612dcf565b6004811015610c5e5780614bdb575050565b60018103614bf25763f645eedf60e01b5f5260045ffd5b60028103614c0d575063fce698f760e01b5f5260045260245ffd5b600314614c175750565b6335e2f38360e21b5f5260045260245ffd5b90919293614c378484615139565b158015614d34575b15614c505750505050505f90600190565b6020945f9460a094604051948552878501526040840152606083015260808201528280526101005afa15614d32575f5115614c8d57600190600190565b60205f60a06040517fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050238152600584820152600160408201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760608201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60808201528280526101005afa15614d32575f5115614d2c575f90600190565b5f905f90565bfe5b50614d3f818661519d565b15614c3f565b91909392614d538286615139565b1580156150a6575b61478d5760405193610200614d708187612dcf565b5f5b818110615091575050602092614f0c5f9360c093604051614d9281612db4565b8681528688820152866040820152895260405191614daf83612db4565b8252868201526001604082015285880190815287614efd604051614dd281612db4565b7f6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c29681527f4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5898201526001604082015260808301908152614eee614edf614e388651615252565b9260408601938452614e4a8151615252565b906101008701918252614e60885186519061528f565b9660608101978852614e75895183519061528f565b60a0820152614e87865183519061528f565b8c820152614e98885183519061528f565b60e0820152614eaa895184519061528f565b610120820152614ebd865184519061528f565b610140820152610160614ed3895185519061528f565b9101525190519061528f565b6101808d01818152955161528f565b6101a08c01525183519061528f565b6101c08a01525190519061528f565b6101e087015260405190848252848083015284604083015260608201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254f60808201525f5160206156e15f395f51905f5260a082015260055afa5f51901561507f57805f5160206156e15f395f51905f52809286959495099309905f905f925f945f915b60808310614fbb575050505091614fb5915f5160206156e15f395f51905f529361562b565b50061490565b8661505d575b8160fe1c600c8260fc1c16176040614fd98287615241565b510151614ff5575b5060019060021b9160021b92019190614f90565b9691959094826150395750505061500c8583615241565b5151936001604061502c60206150228a88615241565b5101519886615241565b5101519695945b90614fe1565b90615052929161504c6001989987615241565b516153ad565b969195909594615033565b939561506e919561507493976152ae565b916152ae565b959194909493614fc1565b634e487b715f5260126020526024601cfd5b60209061509c615223565b8189015201614d72565b506150b1848261519d565b15614d5b565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161512e579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610c53575f516001600160a01b0381161561512457905f905f90565b505f906001905f90565b5050505f9160039190565b908115159182615186575b508161517c575b81615154575090565b7f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a89150111590565b801515915061514b565b5f5160206156e15f395f51905f521191505f615144565b600160601b63ffffffff60c01b03197f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8183816003600160601b0363ffffffff60c01b031981838009080908600160601b63ffffffff60c01b03198380091491600163ffffffff60601b0360601b191190600163ffffffff60601b0360601b1911161690565b6040519061523082612db4565b5f6040838281528260208201520152565b9060108110156126de5760051b0190565b6152729061525e615223565b5080519060406020820151910151916152ae565b906040519261528084612db4565b83526020830152604082015290565b6152729161529b615223565b50805160406020830151920151926153ad565b929091600160601b63ffffffff60c01b0319838009600160601b63ffffffff60c01b0319828009600160601b63ffffffff60c01b0319908190819080096003600160601b0363ffffffff60c01b031909600160601b63ffffffff60c01b0319808880096003090894600160601b63ffffffff60c01b031990819083900960040994600160601b63ffffffff60c01b03198087600209600160601b63ffffffff60c01b0319908103908380090895600160601b63ffffffff60c01b031992839081908009600809600160601b63ffffffff60c01b03199081039290918290898203900890090892600160601b63ffffffff60c01b03199182910960020990565b9193905f945f945f94604081015190600163ffffffff60601b0360601b19828009600160601b63ffffffff60c01b031984800992600160601b63ffffffff60c01b03198086860960208501510991600160601b63ffffffff60c01b031983810381808585098a09089351600160601b63ffffffff60c01b03199086900990600160601b63ffffffff60c01b0319908282039082908b090890811585151694855f14615560575050505050600114615465575b50505050565b929650909450919250600160601b63ffffffff60c01b031984800990600160601b63ffffffff60c01b0319908190819080096003600160601b0363ffffffff60c01b031909600160601b63ffffffff60c01b0319808880096003090894600160601b63ffffffff60c01b031990819083900960040994600160601b63ffffffff60c01b03198087600209600160601b63ffffffff60c01b0319908103908380090895600160601b63ffffffff60c01b031992839081908009600809600160601b63ffffffff60c01b03199081039290918290898203900890090892600160601b63ffffffff60c01b031991829109600209905f80808061545f565b96999a5096509650985098505050600163ffffffff60601b0360601b1983800991600160601b63ffffffff60c01b03199083900991600160601b63ffffffff60c01b031990840991600160601b63ffffffff60c01b03198082600209600160601b63ffffffff60c01b03199081039085810381868009080897600160601b63ffffffff60c01b031993849109600160601b63ffffffff60c01b031990810392909182908a8203900890090893600160601b63ffffffff60c01b0319928391099009905f80808061545f565b929180156156d6575f60c060209260405190848252848083015284604083015260608201527fffffffff00000001000000000000000000000000fffffffffffffffffffffffd6080820152600163ffffffff60601b0360601b1960a082015260055afa905f51911561507f57600160601b63ffffffff60c01b031982800993600160601b63ffffffff60c01b03199085900993600160601b63ffffffff60c01b031992839109900990565b505090505f905f9056feffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551" as const
