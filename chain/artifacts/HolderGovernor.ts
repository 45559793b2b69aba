/** ABI and creation code of the contract HolderGovernor. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "receive",
  "stateMutability": "payable"
 },
 {
  "type": "function",
  "name": "BALLOT_TYPEHASH",
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
  "name": "CLOCK_MODE",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string",
    "internalType": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "COUNTING_MODE",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string",
    "internalType": "string"
   }
  ],
  "stateMutability": "pure"
 },
 {
  "type": "function",
  "name": "EXTENDED_BALLOT_TYPEHASH",
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
  "name": "accessManager",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "contract IAccessManager"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "barOf",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "raised",
    "type": "bool",
    "internalType": "bool"
   },
   {
    "name": "quorumVotes",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "majorityPpm",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "baseDelaySeconds",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "cancel",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]",
    "internalType": "bytes[]"
   },
   {
    "name": "descriptionHash",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "castVote",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "support",
    "type": "uint8",
    "internalType": "uint8"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "castVoteBySig",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "support",
    "type": "uint8",
    "internalType": "uint8"
   },
   {
    "name": "voter",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "signature",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "castVoteWithReason",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "support",
    "type": "uint8",
    "internalType": "uint8"
   },
   {
    "name": "reason",
    "type": "string",
    "internalType": "string"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "castVoteWithReasonAndParams",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "support",
    "type": "uint8",
    "internalType": "uint8"
   },
   {
    "name": "reason",
    "type": "string",
    "internalType": "string"
   },
   {
    "name": "params",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "castVoteWithReasonAndParamsBySig",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "support",
    "type": "uint8",
    "internalType": "uint8"
   },
   {
    "name": "voter",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "reason",
    "type": "string",
    "internalType": "string"
   },
   {
    "name": "params",
    "type": "bytes",
    "internalType": "bytes"
   },
   {
    "name": "signature",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "clock",
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
  "name": "confirmCut",
  "inputs": [
   {
    "name": "rules",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "itIs",
    "type": "bool",
    "internalType": "bool"
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
  "name": "execute",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]",
    "internalType": "bytes[]"
   },
   {
    "name": "descriptionHash",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "payable"
 },
 {
  "type": "function",
  "name": "getProposalId",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]",
    "internalType": "bytes[]"
   },
   {
    "name": "descriptionHash",
    "type": "bytes32",
    "internalType": "bytes32"
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
  "name": "getVotes",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "timepoint",
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
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "getVotesWithParams",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "timepoint",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "params",
    "type": "bytes",
    "internalType": "bytes"
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
  "name": "hasVoted",
  "inputs": [
   {
    "name": "proposalId",
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
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "hashProposal",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]",
    "internalType": "bytes[]"
   },
   {
    "name": "descriptionHash",
    "type": "bytes32",
    "internalType": "bytes32"
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
  "name": "initialize",
  "inputs": [
   {
    "name": "voteLock",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "delay",
    "type": "uint32",
    "internalType": "uint32"
   },
   {
    "name": "terms_",
    "type": "tuple",
    "internalType": "struct Terms",
    "components": [
     {
      "name": "votingDelay",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "votingPeriod",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "proposePpm",
      "type": "uint24",
      "internalType": "uint24"
     },
     {
      "name": "ordinary",
      "type": "tuple",
      "internalType": "struct Bar",
      "components": [
       {
        "name": "quorumPpm",
        "type": "uint24",
        "internalType": "uint24"
       },
       {
        "name": "majorityPpm",
        "type": "uint24",
        "internalType": "uint24"
       }
      ]
     },
     {
      "name": "raise",
      "type": "tuple",
      "internalType": "struct Bar",
      "components": [
       {
        "name": "quorumPpm",
        "type": "uint24",
        "internalType": "uint24"
       },
       {
        "name": "majorityPpm",
        "type": "uint24",
        "internalType": "uint24"
       }
      ]
     },
     {
      "name": "supplyPpm",
      "type": "uint24",
      "internalType": "uint24"
     },
     {
      "name": "leastQuorum",
      "type": "uint96",
      "internalType": "uint96"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "isAccessManagerIgnored",
  "inputs": [
   {
    "name": "target",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "selector",
    "type": "bytes4",
    "internalType": "bytes4"
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
  "name": "isCut",
  "inputs": [
   {
    "name": "rules",
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
  "name": "name",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string",
    "internalType": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "nonces",
  "inputs": [
   {
    "name": "owner",
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
  "name": "onERC1155BatchReceived",
  "inputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bytes4",
    "internalType": "bytes4"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "onERC1155Received",
  "inputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bytes4",
    "internalType": "bytes4"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "onERC721Received",
  "inputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bytes4",
    "internalType": "bytes4"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "proposalDeadline",
  "inputs": [
   {
    "name": "proposalId",
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
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "proposalEta",
  "inputs": [
   {
    "name": "proposalId",
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
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "proposalExecutionPlan",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "delay",
    "type": "uint32",
    "internalType": "uint32"
   },
   {
    "name": "indirect",
    "type": "bool[]",
    "internalType": "bool[]"
   },
   {
    "name": "withDelay",
    "type": "bool[]",
    "internalType": "bool[]"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "proposalNeedsQueuing",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
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
  "name": "proposalProposer",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
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
  "name": "proposalSnapshot",
  "inputs": [
   {
    "name": "proposalId",
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
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "proposalThreshold",
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
  "name": "proposalVotes",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "againstVotes",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "forVotes",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "abstainVotes",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "propose",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]",
    "internalType": "bytes[]"
   },
   {
    "name": "description",
    "type": "string",
    "internalType": "string"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "queue",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]",
    "internalType": "bytes[]"
   },
   {
    "name": "descriptionHash",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "quorum",
  "inputs": [
   {
    "name": "timepoint",
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
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "raises",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]",
    "internalType": "bytes[]"
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
  "name": "relay",
  "inputs": [
   {
    "name": "target",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "data",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [],
  "stateMutability": "payable"
 },
 {
  "type": "function",
  "name": "setAccessManagerIgnored",
  "inputs": [
   {
    "name": "target",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "selectors",
    "type": "bytes4[]",
    "internalType": "bytes4[]"
   },
   {
    "name": "ignored",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setBaseDelaySeconds",
  "inputs": [
   {
    "name": "newBaseDelay",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setTerms",
  "inputs": [
   {
    "name": "terms_",
    "type": "tuple",
    "internalType": "struct Terms",
    "components": [
     {
      "name": "votingDelay",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "votingPeriod",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "proposePpm",
      "type": "uint24",
      "internalType": "uint24"
     },
     {
      "name": "ordinary",
      "type": "tuple",
      "internalType": "struct Bar",
      "components": [
       {
        "name": "quorumPpm",
        "type": "uint24",
        "internalType": "uint24"
       },
       {
        "name": "majorityPpm",
        "type": "uint24",
        "internalType": "uint24"
       }
      ]
     },
     {
      "name": "raise",
      "type": "tuple",
      "internalType": "struct Bar",
      "components": [
       {
        "name": "quorumPpm",
        "type": "uint24",
        "internalType": "uint24"
       },
       {
        "name": "majorityPpm",
        "type": "uint24",
        "internalType": "uint24"
       }
      ]
     },
     {
      "name": "supplyPpm",
      "type": "uint24",
      "internalType": "uint24"
     },
     {
      "name": "leastQuorum",
      "type": "uint96",
      "internalType": "uint96"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "state",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint8",
    "internalType": "enum IGovernor.ProposalState"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "supportsInterface",
  "inputs": [
   {
    "name": "interfaceId",
    "type": "bytes4",
    "internalType": "bytes4"
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
  "name": "terms",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct Terms",
    "components": [
     {
      "name": "votingDelay",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "votingPeriod",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "proposePpm",
      "type": "uint24",
      "internalType": "uint24"
     },
     {
      "name": "ordinary",
      "type": "tuple",
      "internalType": "struct Bar",
      "components": [
       {
        "name": "quorumPpm",
        "type": "uint24",
        "internalType": "uint24"
       },
       {
        "name": "majorityPpm",
        "type": "uint24",
        "internalType": "uint24"
       }
      ]
     },
     {
      "name": "raise",
      "type": "tuple",
      "internalType": "struct Bar",
      "components": [
       {
        "name": "quorumPpm",
        "type": "uint24",
        "internalType": "uint24"
       },
       {
        "name": "majorityPpm",
        "type": "uint24",
        "internalType": "uint24"
       }
      ]
     },
     {
      "name": "supplyPpm",
      "type": "uint24",
      "internalType": "uint24"
     },
     {
      "name": "leastQuorum",
      "type": "uint96",
      "internalType": "uint96"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "token",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "contract IERC5805"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "version",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string",
    "internalType": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "votingDelay",
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
  "name": "votingPeriod",
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
  "type": "event",
  "name": "AccessManagerIgnoredSet",
  "inputs": [
   {
    "name": "target",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "selector",
    "type": "bytes4",
    "indexed": false,
    "internalType": "bytes4"
   },
   {
    "name": "ignored",
    "type": "bool",
    "indexed": false,
    "internalType": "bool"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "BaseDelaySet",
  "inputs": [
   {
    "name": "oldBaseDelaySeconds",
    "type": "uint32",
    "indexed": false,
    "internalType": "uint32"
   },
   {
    "name": "newBaseDelaySeconds",
    "type": "uint32",
    "indexed": false,
    "internalType": "uint32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "CutConfirmed",
  "inputs": [
   {
    "name": "rules",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   },
   {
    "name": "isCut",
    "type": "bool",
    "indexed": false,
    "internalType": "bool"
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
  "name": "Initialized",
  "inputs": [
   {
    "name": "version",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ProposalCanceled",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ProposalCreated",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "proposer",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "targets",
    "type": "address[]",
    "indexed": false,
    "internalType": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]",
    "indexed": false,
    "internalType": "uint256[]"
   },
   {
    "name": "signatures",
    "type": "string[]",
    "indexed": false,
    "internalType": "string[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]",
    "indexed": false,
    "internalType": "bytes[]"
   },
   {
    "name": "voteStart",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "voteEnd",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "description",
    "type": "string",
    "indexed": false,
    "internalType": "string"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ProposalExecuted",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ProposalQueued",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "etaSeconds",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ProposalWeighed",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "raises",
    "type": "bool",
    "indexed": false,
    "internalType": "bool"
   },
   {
    "name": "leastQuorum",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "TermsSet",
  "inputs": [
   {
    "name": "terms",
    "type": "tuple",
    "indexed": false,
    "internalType": "struct Terms",
    "components": [
     {
      "name": "votingDelay",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "votingPeriod",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "proposePpm",
      "type": "uint24",
      "internalType": "uint24"
     },
     {
      "name": "ordinary",
      "type": "tuple",
      "internalType": "struct Bar",
      "components": [
       {
        "name": "quorumPpm",
        "type": "uint24",
        "internalType": "uint24"
       },
       {
        "name": "majorityPpm",
        "type": "uint24",
        "internalType": "uint24"
       }
      ]
     },
     {
      "name": "raise",
      "type": "tuple",
      "internalType": "struct Bar",
      "components": [
       {
        "name": "quorumPpm",
        "type": "uint24",
        "internalType": "uint24"
       },
       {
        "name": "majorityPpm",
        "type": "uint24",
        "internalType": "uint24"
       }
      ]
     },
     {
      "name": "supplyPpm",
      "type": "uint24",
      "internalType": "uint24"
     },
     {
      "name": "leastQuorum",
      "type": "uint96",
      "internalType": "uint96"
     }
    ]
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "VoteCast",
  "inputs": [
   {
    "name": "voter",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "support",
    "type": "uint8",
    "indexed": false,
    "internalType": "uint8"
   },
   {
    "name": "weight",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "reason",
    "type": "string",
    "indexed": false,
    "internalType": "string"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "VoteCastWithParams",
  "inputs": [
   {
    "name": "voter",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "support",
    "type": "uint8",
    "indexed": false,
    "internalType": "uint8"
   },
   {
    "name": "weight",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "reason",
    "type": "string",
    "indexed": false,
    "internalType": "string"
   },
   {
    "name": "params",
    "type": "bytes",
    "indexed": false,
    "internalType": "bytes"
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
  "name": "ERC6372InconsistentClock",
  "inputs": []
 },
 {
  "type": "error",
  "name": "FailedCall",
  "inputs": []
 },
 {
  "type": "error",
  "name": "GovernorAlreadyCastVote",
  "inputs": [
   {
    "name": "voter",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorAlreadyQueuedProposal",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorDisabledDeposit",
  "inputs": []
 },
 {
  "type": "error",
  "name": "GovernorInsufficientProposerVotes",
  "inputs": [
   {
    "name": "proposer",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "votes",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "threshold",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorInvalidProposalLength",
  "inputs": [
   {
    "name": "targets",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "calldatas",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "values",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorInvalidSignature",
  "inputs": [
   {
    "name": "voter",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorInvalidVoteParams",
  "inputs": []
 },
 {
  "type": "error",
  "name": "GovernorInvalidVoteType",
  "inputs": []
 },
 {
  "type": "error",
  "name": "GovernorInvalidVotingPeriod",
  "inputs": [
   {
    "name": "votingPeriod",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorLockedIgnore",
  "inputs": []
 },
 {
  "type": "error",
  "name": "GovernorMismatchedNonce",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "expectedNonce",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "actualNonce",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorNonexistentProposal",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorOnlyExecutor",
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
  "name": "GovernorProposalQueueingFailed",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorProposalQueueingNotRequired",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorRestrictedProposer",
  "inputs": [
   {
    "name": "proposer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorUnableToCancel",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorUnexpectedProposalState",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "current",
    "type": "uint8",
    "internalType": "enum IGovernor.ProposalState"
   },
   {
    "name": "expectedStates",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorUnmetDelay",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "neededTimestamp",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "HolderGovernor_NotCouncil",
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
  "name": "HolderGovernor_OutOfRange",
  "inputs": [
   {
    "name": "field",
    "type": "string",
    "internalType": "string"
   },
   {
    "name": "given",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "least",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "most",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "InvalidAccountNonce",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "currentNonce",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "InvalidInitialization",
  "inputs": []
 },
 {
  "type": "error",
  "name": "NotInitializing",
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
 }
] as const

export const bytecode = "0x6080806040523460aa575f5160206151775f395f51905f525460ff8160401c16609b576002600160401b03196001600160401b038216016049575b6040516150c890816100af8239f35b6001600160401b0319166001600160401b039081175f5160206151775f395f51905f525581527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d290602090a15f80603a565b63f92ee8a960e01b5f5260045ffd5b5f80fdfe608080604052600436101561001c575b50361561001a575f80fd5b005b5f3560e01c90816301ffc9a7146134685750806302a251a31461344457806306fdde0314613362578063070b0cd8146132425780630a2a550d14613210578063143489d0146131c4578063150b7a021461316f578063160cbed714612f145780632656227d14612ca75780632d63f69314612c895780632fe3e26114612c4f5780633442a6c514612c1c578063350bc23d14612ba05780633636954714612ae55780633932abb114612ac35780633e4f49e614612a945780634385963214612a29578063452115d6146127095780634bf5d7e9146126ee578063544ffc9c146126bd57806354fd4d501461268e578063567813881461265257806357552fcb146126235780635b8d0e0d146124ab5780635f398a14146124385780637b3c71d3146123d65780637d5e81e214611c2d5780637ecebe0014611bd657806382e4938614611b9c57806384b0196e14611b115780638ff262e3146119d457806391ddadf4146119aa5780639a802a6d146118e4578063a8f8a6681461175d578063a9a95294146118bc578063ab58fb8e1461189e578063b58131b014611884578063bc197c81146117ef578063c01f9e37146117c9578063c28bc2fa14611762578063c59057e41461175d578063cc3bac5714611601578063d502562514611481578063d5c09e6914611452578063d5e3a2f114610961578063dd4e2ba5146108fe578063deaaa7cc146108c4578063eb9019d414610814578063f23a6e61146107bf578063f54203a014610397578063f8ce560a146102db578063fc0c546a146102a75763fdcb60681461026f575f61000f565b346102a3575f3660031901126102a3575f5160206150285f395f51905f5254604051602091821c6001600160a01b03168152f35b5f80fd5b346102a3575f3660031901126102a3575f5160206150685f395f51905f52546040516001600160a01b039091168152602090f35b346102a35760203660031901126102a3576001545f5160206150685f395f51905f5254604051632394e7a360e21b815260048035908201529162ffffff1690602090839060249082906001600160a01b03165afa91821561038c575f92610356575b6020620f424061034d85856141e5565b04604051908152f35b91506020823d602011610384575b8161037160209383613587565b810103126102a35790519061034d61033d565b3d9150610364565b6040513d5f823e3d90fd5b346102a3576101203660031901126102a3576103b1614108565b63ffffffff60043516600435036102a35760406103fa81516103d38382613587565b600b81526a766f74696e6744656c617960a81b602082015263ffffffff6004351690614a46565b63ffffffff60243516602435036102a357610442815161041a8382613587565b600c81526b1d9bdd1a5b99d4195c9a5bd960a21b602082015263ffffffff6024351690614a94565b62ffffff60443516604435036102a35761048681516104618382613587565b600a81526970726f706f736550706d60b01b602082015262ffffff6044351690614af4565b62ffffff60643516606435036102a3576104d281516104a58382613587565b60128152716f7264696e6172792e71756f72756d50706d60701b602082015262ffffff6064351690614b42565b62ffffff60843516608435036102a35761052081516104f18382613587565b60148152736f7264696e6172792e6d616a6f7269747950706d60601b602082015262ffffff6084351690614ba2565b62ffffff60a4351660a435036102a357610572815161053f8382613587565b600f81526e72616973652e71756f72756d50706d60881b602082015262ffffff606435169062ffffff60a4351690614c06565b62ffffff60c435168060c435036102a3576105bf82516105928482613587565b601181527072616973652e6d616a6f7269747950706d60781b60208201528262ffffff6084351691614c64565b60e4359162ffffff831683036102a35761060081516105de8382613587565b6009815268737570706c7950706d60b81b602082015262ffffff851690614af4565b5f80546affffffffffffffffffffff191660043563ffffffff161760243560201b67ffffffff000000001617604435831b62ffffff60401b161790556001805462ffffff191662ffffff606435161790556001805465ffffff000000191660843560181b65ffffff000000161790556002805462ffffff191662ffffff60a435161790556002805465ffffff000000191660c43560181b65ffffff000000161790556003805462ffffff191662ffffff851617905561010435926001600160601b03841684036102a3576003546301000000600160781b038560181b16906301000000600160781b0319161760035581519163ffffffff60043516835263ffffffff60243516602084015262ffffff604435169083015262ffffff60643516606435036102a35762ffffff60643516606083015262ffffff60843516608435036102a35762ffffff60843516608083015262ffffff60a4351660a435036102a35762ffffff60a4351660a08301528260c435036102a3577fe04a9245fa75acf4ce38abe6f1740fdae1c70567d16aa33121a6ea7c8ad564ec9362ffffff6001600160601b03926101209560c08601521660e084015216610100820152a1005b346102a35760a03660031901126102a3576107d861350f565b506107e1613525565b506084356001600160401b0381116102a3576108019036906004016135f9565b5060405163f23a6e6160e01b8152602090f35b346102a35760403660031901126102a35761082d61350f565b6020905f60405161083e8482613587565b525f5160206150685f395f51905f5254604051630748d63560e31b81526001600160a01b039283166004820152602480359082015291839183916044918391165afa90811561038c575f91610897575b50604051908152f35b90508181813d83116108bd575b6108ae8183613587565b810103126102a357518261088e565b503d6108a4565b346102a3575f3660031901126102a35760206040517ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d78152f35b346102a3575f3660031901126102a35761095d60405161091f604082613587565b602081527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e60208201526040519182916020835260208301906134eb565b0390f35b346102a3576101603660031901126102a35761097b61350f565b60243563ffffffff811681036102a3576101203660431901126102a3576020606d5f303c5f516001600160a01b0316330361143f575f5160206150a85f395f51905f52549060ff8260401c1615916001600160401b03811680159081611437575b600114908161142d575b159081611424575b506114155767ffffffffffffffff1981166001175f5160206150a85f395f51905f5255826113e9575b506040928351610a278582613587565b600d81526c436169726e20686f6c6465727360981b6020820152610a49614a1b565b610a51613e24565b610a59614a1b565b81516001600160401b0381116111c957610a805f516020614fe85f395f51905f52546138b5565b601f811161136f575b50806020601f82116001146112f3575f916112e8575b508160011b915f199060031b1c1916175f516020614fe85f395f51905f52555b8051906001600160401b0382116111c9578190610ae95f5160206150485f395f51905f52546138b5565b601f8111611266575b50602090601f83116001146111e8575f926111dd575b50508160011b915f199060031b1c1916175f5160206150485f395f51905f52555b610b31614a1b565b8051906001600160401b0382116111c957610b595f5160206150885f395f51905f52546138b5565b601f811161114f575b50602090601f83116001146110af57610c39949392915f91836110a4575b50508160011b915f199060031b1c1916175f5160206150885f395f51905f52555b610ba9614a1b565b610bb1614a1b565b60018060a01b03166001600160601b0360a01b5f5160206150685f395f51905f525416175f5160206150685f395f51905f52556020608d5f303c5f51610bf5614a1b565b610bfd614a1b565b5f5160206150285f395f51905f528054640100000000600160c01b03191660209290921b640100000000600160c01b0316919091179055614124565b63ffffffff60443516604435036102a357610c808251610c598482613587565b600b81526a766f74696e6744656c617960a81b602082015263ffffffff6044351690614a46565b63ffffffff60643516606435036102a357610cc88251610ca08482613587565b600c81526b1d9bdd1a5b99d4195c9a5bd960a21b602082015263ffffffff6064351690614a94565b62ffffff60843516608435036102a357610d0c8251610ce78482613587565b600a81526970726f706f736550706d60b01b602082015262ffffff6084351690614af4565b62ffffff60a4351660a435036102a357610d588251610d2b8482613587565b60128152716f7264696e6172792e71756f72756d50706d60701b602082015262ffffff60a4351690614b42565b62ffffff60c4351660c435036102a357610da68251610d778482613587565b60148152736f7264696e6172792e6d616a6f7269747950706d60601b602082015262ffffff60c4351690614ba2565b62ffffff60e4351660e435036102a357610df88251610dc58482613587565b600f81526e72616973652e71756f72756d50706d60881b602082015262ffffff60a435169062ffffff60e4351690614c06565b62ffffff61010435168061010435036102a357610e478351610e1a8582613587565b601181527072616973652e6d616a6f7269747950706d60781b60208201528262ffffff60c4351691614c64565b610124359062ffffff821682036102a357610e898451610e678682613587565b6009815268737570706c7950706d60b81b602082015262ffffff841690614af4565b5f80546affffffffffffffffffffff191660443563ffffffff161760643560201b67ffffffff000000001617608435861b62ffffff60401b161790556001805462ffffff191662ffffff60a435161790556001805465ffffff000000191660c43560181b65ffffff000000161790556002805462ffffff191662ffffff60e435161790556002805465ffffff00000019166101043560181b65ffffff000000161790556003805462ffffff191662ffffff841617905561014435916001600160601b03831683036102a3576003546301000000600160781b038460181b16906301000000600160781b0319161760035584519063ffffffff60443516825263ffffffff60643516602083015262ffffff608435168683015262ffffff60a4351660a435036102a35762ffffff60a43516606083015262ffffff60c4351660c435036102a35762ffffff60c43516608083015262ffffff60e4351660e435036102a35762ffffff60e4351660a08301528261010435036102a3577fe04a9245fa75acf4ce38abe6f1740fdae1c70567d16aa33121a6ea7c8ad564ec9362ffffff6001600160601b03926101209560c08601521660e084015216610100820152a161104e57005b60207fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29168ff0000000000000000195f5160206150a85f395f51905f5254165f5160206150a85f395f51905f52555160018152a1005b015190508780610b80565b90601f198316915f5160206150885f395f51905f525f527fda13dda7583a39a3cd73e8830529c760837228fa4683752c823b17e10548aad5925f5b8181106111375750916001939185610c39989796941061111f575b505050811b015f5160206150885f395f51905f5255610ba1565b01515f1960f88460031b161c19169055878080611105565b929360206001819287860151815501950193016110ea565b82811115610b62575f5160206150885f395f51905f525f52601f830160051c90602084106111c1575b601f82910160051c03905f5b828110611192575050610b62565b5f8282017fda13dda7583a39a3cd73e8830529c760837228fa4683752c823b17e10548aad50155600101611184565b5f9150611178565b634e487b7160e01b5f52604160045260245ffd5b015190508780610b08565b5f5160206150485f395f51905f525f9081528281209350601f198516905b81811061124e5750908460019594939210611236575b505050811b015f5160206150485f395f51905f5255610b29565b01515f1960f88460031b161c1916905587808061121c565b92936020600181928786015181550195019301611206565b82811115610af2575f5160206150485f395f51905f525f52909150601f830160051c7f5f9ce34815f8e11431c7bb75a8e6886a91478f7ffc1dbb0a98dc240fddd76b75602085106112e0575b849392601f0160051c82900391015f5b8281106112d0575050610af2565b5f818301558594506001016112c2565b5f91506112b2565b905083015188610a9f565b5f516020614fe85f395f51905f525f9081528181209250601f198416905b8181106113575750908360019493921061133f575b5050811b015f516020614fe85f395f51905f5255610abf565b8501515f1960f88460031b161c191690558880611326565b9192602060018192868a015181550194019201611311565b81811115610a89575f516020614fe85f395f51905f525f52601f820160051c7f42ad5d3e1f2e6e70edcf6d991b8a3023d3fca8047a131592f9edb9fd9b89d57d602084106113e1575b81601f9101920160051c03905f5b8281106113d4575050610a89565b5f828201556001016113c6565b5f91506113b8565b68ffffffffffffffffff191668010000000000000001175f5160206150a85f395f51905f525583610a17565b63f92ee8a960e01b5f5260045ffd5b905015856109ee565b303b1591506109e6565b8491506109dc565b6386db2a3b60e01b5f523360045260245ffd5b346102a35760203660031901126102a3576004355f526005602052602060ff60405f2054166040519015158152f35b346102a3575f3660031901126102a3575f60c06040516114a08161356c565b8281528260208201528260408201526040516114bb81613551565b83815283602082015260608201526040516114d581613551565b83815283602082015260808201528260a082015201526101206040516114fa8161356c565b6001600160601b0360c062ffffff836115f05f5463ffffffff811683526115d4602084019163ffffffff8160201c16835285604086019160401c168152856040519161154583613551565b81600154818116855260181c1660208401526060870192835263ffffffff6040519561157087613551565b83600254818116895260181c166020880152608089019687528b6003549b8a8660a08f9d019c168c52019b60181c168b52816040519d51168d52511660208c0152511660408a015251606089019062ffffff60208092828151168552015116910152565b5160a087019062ffffff60208092828151168552015116910152565b511660e08401525116610100820152f35b346102a35760603660031901126102a35761161a61350f565b602435906001600160401b0382116102a357366023830112156102a3578160040135916001600160401b0383116102a3573660248460051b830101116102a357604435928315158094036102a35791611671614108565b6001600160a01b0316308114918483141591905f5b8581101561001a5760248160051b830101359063ffffffff60e01b82168092036102a357858061174d575b61173e577f420cf47a8bf6c3ac65f850426acfe52d2eabee4997fbff83a80265ee36222c046060600193865f527fb26e23d38df572f5669f6310d407229c15b4fb320cb19bf5e8c38856d28d080060205260405f20815f526020526117258860405f209060ff801983541691151516179055565b6040519087825260208201528a6040820152a101611686565b63e547fc1160e01b5f5260045ffd5b5063cc3bac5760e01b82146116b1565b613899565b60603660031901126102a35761177661350f565b604435906001600160401b0382116102a3575f809161179c61001a943690600401613839565b906117a5614108565b81604051928392833781018481520391602435905af16117c3613fde565b90614886565b346102a35760203660031901126102a35760206117e7600435613f9e565b604051908152f35b346102a35760a03660031901126102a35761180861350f565b50611811613525565b506044356001600160401b0381116102a35761183190369060040161369c565b506064356001600160401b0381116102a35761185190369060040161369c565b506084356001600160401b0381116102a3576118719036906004016135f9565b5060405163bc197c8160e01b8152602090f35b346102a3575f3660031901126102a35760206117e7613ed9565b346102a35760203660031901126102a35760206117e7600435613e97565b346102a35760203660031901126102a35760206118da600435614860565b6040519015158152f35b346102a35760603660031901126102a3576118fd61350f565b6044356001600160401b0381116102a35761191c9036906004016135f9565b505f5160206150685f395f51905f5254604051630748d63560e31b81526001600160a01b03928316600482015260248035908201529160209183916044918391165afa801561038c575f90611977575b602090604051908152f35b506020813d6020116119a2575b8161199160209383613587565b810103126102a3576020905161196c565b3d9150611984565b346102a3575f3660031901126102a35760206119c46147d4565b65ffffffffffff60405191168152f35b346102a35760803660031901126102a3576004356119f0613829565b6119f861353b565b906064356001600160401b0381116102a357611a189036906004016135f9565b6001600160a01b0383165f9081527f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb0060205260409020805460018101909155611acb9091611ac560405160208101907ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d7825288604082015260ff8716606082015260018060a01b0388169586608083015260a082015260a08152611abd60c082613587565b5190206148fb565b8561498b565b15611aff5760206117e785858560405191611ae68684613587565b5f835260405193611af78786613587565b5f85526145b7565b6394ab6c0760e01b5f5260045260245ffd5b346102a3575f3660031901126102a357611b6e611b2c6138ed565b61095d611b376139bc565b611b7c60405191611b49602084613587565b5f83525f368137604051958695600f60f81b875260e0602088015260e08701906134eb565b9085820360408701526134eb565b904660608501523060808501525f60a085015283820360c0850152613866565b346102a35760403660031901126102a357611bb561350f565b602435906001600160e01b0319821682036102a3576020916118da91613e43565b346102a35760203660031901126102a3576001600160a01b03611bf761350f565b165f527f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb00602052602060405f2054604051908152f35b346102a35760803660031901126102a3576004356001600160401b0381116102a357611c5d90369060040161362e565b6024356001600160401b0381116102a357611c7c90369060040161369c565b6044356001600160401b0381116102a357611c9b9036906004016136f9565b6064356001600160401b0381116102a357366023820112156102a357611ccb9036906024816004013591016135c3565b91611cd68333614d2b565b156123c357611ce3613ed9565b806122f7575b50611cfc835160208501208383876140a1565b9284518251908181148015906122ec575b80156122e4575b6122c9575050835f525f516020614fc85f395f51905f5260205265ffffffffffff60405f205460a01c166122a057611d4a6147d4565b90611d665f549265ffffffffffff63ffffffff85169116614485565b9063ffffffff8360201c1692865f525f516020614fc85f395f51905f5260205260405f2090336001600160601b0360a01b835416178255611da684614cc2565b9082549063ffffffff87116122885763ffffffff60d01b9060b01b169165ffffffffffff60a01b9060a01b169069ffffffffffffffffffff60a01b191617179055865192611df384613617565b93611e016040519586613587565b808552611e10601f1991613617565b015f5b818110612277575050611e269083614485565b604051938785523360208601526101206040860152611e5a611e4c61012087018b61400d565b868103606088015287613866565b8581036080870152815180825260208201916020808360051b8301019401925f915b83831061224a5750505050507f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e09385938493611ec68460049a99611edf960360a08801528b614049565b9260c086015260e08501528382036101008501526134eb565b0390a1600354602061010d5f303c5f516040516318160ddd60e01b81529360209185919082906001600160a01b03165afa92831561038c57859385915f916121ee575b50917fbb7e9e6bbf86a462c14e815052f5ffb26149617d9a7d7230cbf2fbb7a13efbe29391620f4240611f5c60409562ffffff85166141e5565b049160181c6001600160601b03168083106121e4575b50611f7e919289613c10565b90825191611f8b83613551565b1515918281526020810160018060f81b0383168152865f526004602052611fc4855f2092511515839060ff801983541691151516179055565b51815460ff1660089190911b60ff191617905582519182526020820152a263ffffffff5f5160206150285f395f51905f525416825f525f5160206150085f395f51905f5260205260405f20845161ffff81116121cd5761ffff1661ffff198254161781555f5b85518110156121a757600461203f8286613a7a565b51511061219f576001600160a01b036120588288613a7a565b511661206d6120678387613a7a565b516141f8565b9060018060a01b035f5160206150285f395f51905f525460201c16915f9060405f80958251602081019063b700961360e01b825230602482015287604482015263ffffffff60e01b86166064820152606481526120cb608482613587565b8380528360205251915afa61218b575b8115928361217b575b82612169575b50506120fd575b50506001905b0161202a565b9363ffffffff808093600195976121355f918a60031c9260078c16915f1461215f575060405f6002945b81528a8c0160205220614416565b8480839493549260031b9316831b921b1916179055169116908180821191180218169290876120f1565b6040908a94612127565b6121739250613e43565b1589806120ea565b63ffffffff8516151592506120e4565b9250505f516020518060201c1502926120db565b6001906120f7565b815465ffffffff00001916601084901b65ffffffff000016178255604051858152602090f35b6306dfcc6560e41b5f52601060045260245260445ffd5b9150611f7e611f72565b9293945050506020813d602011612242575b8161220d60209383613587565b810103126102a357518492919084907fbb7e9e6bbf86a462c14e815052f5ffb26149617d9a7d7230cbf2fbb7a13efbe2611f22565b3d9150612200565b9091929394602080612268600193601f1986820301875289516134eb565b97019301930191939290611e7c565b806060602080938901015201611e13565b866306dfcc6560e41b5f52602060045260245260445ffd5b6122c0846122ad81613caf565b906331b75e4d60e01b5f5260045261381b565b5f60445260645ffd5b845190630447b05d60e41b5f5260045260245260445260645ffd5b508015611d14565b508451811415611d0d565b65ffffffffffff61230e6123096147d4565b613ebd565b166020905f6040516123208482613587565b525f5160206150685f395f51905f5254604051630748d63560e31b815233600482015260248101929092528290829060449082906001600160a01b03165afa91821561038c575f92612395575b505081811061237c5750611ce9565b636121770b60e11b5f523360045260245260445260645ffd5b90809250813d83116123bc575b6123ac8183613587565b810103126102a35751868061236d565b503d6123a2565b63d9b3955760e01b5f523360045260245ffd5b346102a35760603660031901126102a3576123ef613829565b6044356001600160401b0381116102a35760209161241e6124176117e7933690600401613839565b36916135c3565b6040519161242c8584613587565b5f8352336004356145b7565b346102a35760803660031901126102a357612451613829565b6044356001600160401b0381116102a357612470903690600401613839565b606435926001600160401b0384116102a3576124a16117e79361249960209636906004016135f9565b9336916135c3565b90336004356145b7565b346102a35760c03660031901126102a3576004356124c7613829565b906124d061353b565b916064356001600160401b0381116102a3576124f0903690600401613839565b93906084356001600160401b0381116102a3576125119036906004016135f9565b9460a4356001600160401b0381116102a3576125319036906004016135f9565b61260461253f3684866135c3565b916125fe6125858760018060a01b03165f527f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb0060205260405f2080549060018201905590565b93602081519101208a5160208c01206040519060208201927f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81184528c604084015260ff8c16606084015260018060a01b038b169788608085015260a084015260c083015260e082015260e08152611abd61010082613587565b8661498b565b15611aff5760206117e78888888861261d36898b6135c3565b926145b7565b346102a3575f3660031901126102a357602063ffffffff5f5160206150285f395f51905f525416604051908152f35b346102a35760403660031901126102a35760206117e7612670613829565b60405161267d8482613587565b5f81526040519161242c8584613587565b346102a3575f3660031901126102a35761095d6126a9613e24565b6040519182916020835260208301906134eb565b346102a35760203660031901126102a35760606126db600435613de7565b9060405192835260208301526040820152f35b346102a3575f3660031901126102a35761095d6126a9614492565b346102a35761271736613777565b909291612726828583866140a1565b61272f81613caf565b6008811015612a155715806129ea575b156129d45750908361275192846140a1565b90600492604093612763603b856141a7565b505f8481525f516020614fc85f395f51905f5260209081529086902080546001600160f81b0316600160f81b17905585518581527f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c9190a16127cc6127c785613e97565b614cc2565b845f525f5160206150085f395f51905f5260205265ffffffffffff865f2091166127fb575b6020858751908152f35b5f5b84518110156129c5576128108183614432565b929150612822575b60019150016127fd565b5f5160206150285f395f51905f52546001600160a01b03602091821c8116939161287891612850858b613a7a565b511661285c858a613a7a565b518c516355ecde9560e11b8152938492839290308c85016148d2565b0381875afa90811561298a575f91612994575b5089519063104da8cf60e21b825286820152602081602481875afa90811561298a575f9161294a575b5063ffffffff80911691160361281857612908916020906001600160a01b036128dd848a613a7a565b5116906128ea8489613a7a565b51915f8c51809781958294636b5db16360e11b8452308d85016148d2565b03925af115612818576020823d8211612942575b8161292960209383613587565b810103126102a35761293c600192613a69565b50612818565b3d915061291c565b90506020813d8211612982575b8161296460209383613587565b810103126102a35763ffffffff61297b8192613a69565b91506128b4565b3d9150612957565b8a513d5f823e3d90fd5b90506020813d82116129bd575b816129ae60209383613587565b810103126102a357518a61288b565b3d91506129a1565b505050505060208380806127f1565b638fe5d8a960e01b5f526004523360245260445ffd5b505f8181525f516020614fc85f395f51905f5260205260409020546001600160a01b0316331461273f565b634e487b7160e01b5f52602160045260245ffd5b346102a35760403660031901126102a357612a42613525565b6004355f527fa1cefa0f43667ef127a258e673c94202a79b656e62899531c4376d87a7f39800602052600360405f20019060018060a01b03165f52602052602060ff60405f2054166040519015158152f35b346102a35760203660031901126102a357612ab0600435613caf565b6040516008821015612a15576020918152f35b346102a3575f3660031901126102a357602063ffffffff5f5416604051908152f35b346102a35760203660031901126102a3576004355f525f5160206150085f395f51905f5260205260405f20805461ffff811691612b2183613c7d565b92612b2b81613c7d565b915f5b828110612b6e5763ffffffff8561095d86612b608a60405195869560101c1685526060602086015260608501906137e6565b9083820360408501526137e6565b80612b7b60019284614432565b50612b868388613a7a565b9015159052612b958289613a7a565b901515905201612b2e565b346102a35760603660031901126102a3576004356001600160401b0381116102a357612bd090369060040161362e565b6024356001600160401b0381116102a357612bef90369060040161369c565b90604435906001600160401b0382116102a357602092612c166118da9336906004016136f9565b91613c10565b346102a35760203660031901126102a3576060612c3a600435613ac8565b90604051921515835260208301526040820152f35b346102a3575f3660031901126102a35760206040517f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118152f35b346102a35760203660031901126102a35760206117e7600435613aa2565b612cbe612cb336613777565b8183859693956140a1565b612cc781614860565b15612f0757612cdf612cd96005614194565b826141a7565b505f8181525f516020614fc85f395f51905f5260205260409020805460ff60f01b1916600160f01b17905565ffffffffffff612d1d6127c783613e97565b16804210612ef15750805f525f5160206150085f395f51905f5260205260405f20925f5b8551811015612ebd57612d548186614432565b9115612e6f575f5160206150285f395f51905f5254612dd2929190602090811c6001600160a01b0316612d87868a613a7a565b51906001600160a01b03612d9b888e613a7a565b5116612da7888a613a7a565b5192604051809881958294631cff79cd60e01b845260048401526040602484015260448301906134eb565b03925af192831561038c575f93612e34575b5080612e1e575b612dfb5750506001905b01612d41565b9063ffffffff8092866318ee8bef60e01b5f52600452166024521660445260645ffd5b5063ffffffff811663ffffffff83161415612deb565b9092506020813d8211612e67575b81612e4f60209383613587565b810103126102a357612e6090613a69565b9189612de4565b3d9150612e42565b506001919050612eb75f806001600160a01b03612e8c858c613a7a565b5116612e98858a613a7a565b5190612ea48689613a7a565b5191602083519301915af16117c3613fde565b50612df5565b6020837f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f82604051838152a1604051908152f35b9063fe589f3f60e01b5f5260045260245260445ffd5b612cdf612cd96004614194565b346102a357612f2f612f2536613777565b90809492846140a1565b90612f3982614860565b612f446010846141a7565b501561315c57815f525f5160206150085f395f51905f5260205260405f2092612f80612f6f42614cc2565b63ffffffff865460101c1690613f80565b905f5b83518110156130d757612f968187614432565b509050612fa6575b600101612f83565b5f5160206150285f395f51905f525461300e919060409060201c6001600160a01b0390811690612fd68489613a7a565b511690612fe38487613a7a565b51915f8451809781958294631f0034d360e31b845260048401526060602484015260648301906134eb565b65ffffffffffff8b16604483015203925af191821561038c575f92613099575b508060031c600263ffffffff600784169416019063ffffffff821161308557600193613065915f52848a0160205260405f20614416565b63ffffffff80839493549260031b9316831b921b19161790559050612f9e565b634e487b7160e01b5f52601160045260245ffd5b9091506040813d82116130cf575b816130b460409383613587565b810103126102a35760206130c89101613a69565b908761302e565b3d91506130a7565b8465ffffffffffff8416801561314957907f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda28926040602093835f525f516020614fc85f395f51905f5285526001825f20018165ffffffffffff1982541617905581519084825285820152a1604051908152f35b5063ab2d031160e01b5f5260045260245ffd5b5063d838bcb760e01b5f5260045260245ffd5b346102a35760803660031901126102a35761318861350f565b50613191613525565b506064356001600160401b0381116102a3576131b19036906004016135f9565b50604051630a85bd0160e11b8152602090f35b346102a35760203660031901126102a3576004355f9081525f516020614fc85f395f51905f5260209081526040909120546001600160a01b03166040516001600160a01b039091168152f35b346102a35760203660031901126102a35760043563ffffffff811681036102a35761001a9061323d614108565b614124565b346102a35760403660031901126102a357600435602435801515908181036102a3575f5160206150285f395f51905f5254604080516368fc2b7760e11b815260016004820152336024820152918290604490829060201c6001600160a01b03165afa90811561038c575f91613318575b5015613305577f788b028511e9766a3270c009056c3733c00c1e6dbad0596ef2c3372d6af4a2dc916132fc602092855f526005845260405f209060ff801983541691151516179055565b604051908152a2005b63be0b590960e01b5f523360045260245ffd5b90506040813d60401161335a575b8161333360409383613587565b810103126102a35780519081151582036102a35760206133539101613a69565b50846132b2565b3d9150613326565b346102a3575f3660031901126102a3576040515f5f5160206150885f395f51905f525461338e816138b5565b808452906001811690811561342057506001146133b6575b61095d836126a981850382613587565b5f5160206150885f395f51905f525f9081527fda13dda7583a39a3cd73e8830529c760837228fa4683752c823b17e10548aad5939250905b808210613406575090915081016020016126a96133a6565b9192600181602092548385880101520191019092916133ee565b60ff191660208086019190915291151560051b840190910191506126a990506133a6565b346102a3575f3660031901126102a357602063ffffffff5f54821c16604051908152f35b346102a35760203660031901126102a3576004359063ffffffff60e01b82168092036102a3576020916366defe7760e11b81149081156134da575b81156134c9575b81156134b8575b5015158152f35b6301ffc9a760e01b149050836134b1565b630271189760e51b811491506134aa565b6332a2ad4360e11b811491506134a3565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b03821682036102a357565b602435906001600160a01b03821682036102a357565b604435906001600160a01b03821682036102a357565b604081019081106001600160401b038211176111c957604052565b60e081019081106001600160401b038211176111c957604052565b90601f801991011681019081106001600160401b038211176111c957604052565b6001600160401b0381116111c957601f01601f191660200190565b9291926135cf826135a8565b916135dd6040519384613587565b8294818452818301116102a3578281602093845f960137010152565b9080601f830112156102a357816020613614933591016135c3565b90565b6001600160401b0381116111c95760051b60200190565b9080601f830112156102a35781359061364682613617565b926136546040519485613587565b82845260208085019360051b8201019182116102a357602001915b81831061367c5750505090565b82356001600160a01b03811681036102a35781526020928301920161366f565b9080601f830112156102a35781356136b381613617565b926136c16040519485613587565b81845260208085019260051b8201019283116102a357602001905b8282106136e95750505090565b81358152602091820191016136dc565b9080601f830112156102a357813561371081613617565b9261371e6040519485613587565b81845260208085019260051b820101918383116102a35760208201905b83821061374a57505050505090565b81356001600160401b0381116102a35760209161376c878480948801016135f9565b81520191019061373b565b60806003198201126102a3576004356001600160401b0381116102a357816137a19160040161362e565b916024356001600160401b0381116102a357826137c09160040161369c565b91604435906001600160401b0382116102a3576137df916004016136f9565b9060643590565b90602080835192838152019201905f5b8181106138035750505090565b825115158452602093840193909201916001016137f6565b6008811015612a1557602452565b6024359060ff821682036102a357565b9181601f840112156102a3578235916001600160401b0383116102a357602083818601950101116102a357565b90602080835192838152019201905f5b8181106138835750505090565b8251845260209384019390920191600101613876565b346102a35760206117e76138ac36613777565b929190916140a1565b90600182811c921680156138e3575b60208310146138cf57565b634e487b7160e01b5f52602260045260245ffd5b91607f16916138c4565b604051905f825f516020614fe85f395f51905f52549161390c836138b5565b808352926001811690811561399d5750600114613932575b61393092500383613587565b565b505f516020614fe85f395f51905f525f90815290917f42ad5d3e1f2e6e70edcf6d991b8a3023d3fca8047a131592f9edb9fd9b89d57d5b81831061398157505090602061393092820101613924565b6020919350806001915483858901015201910190918492613969565b6020925061393094915060ff191682840152151560051b820101613924565b604051905f825f5160206150485f395f51905f5254916139db836138b5565b808352926001811690811561399d57506001146139fe5761393092500383613587565b505f5160206150485f395f51905f525f90815290917f5f9ce34815f8e11431c7bb75a8e6886a91478f7ffc1dbb0a98dc240fddd76b755b818310613a4d57505090602061393092820101613924565b6020919350806001915483858901015201910190918492613a35565b519063ffffffff821682036102a357565b8051821015613a8e5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b5f525f516020614fc85f395f51905f5260205265ffffffffffff60405f205460a01c1690565b90815f52600460205260405f209160405192613ae384613551565b5491602060ff8416151594858152019260081c835283805f14613c095760025b613b2e62ffffff60405192613b1784613551565b54818116845260181c166020830181905294613aa2565b9182158015613bf0575b613be7575062ffffff90511690602060018060a01b035f5160206150685f395f51905f52541691602460405180948193632394e7a360e21b835260048301525afa90811561038c575f91613bb2575b50613b9690620f4240926141e5565b93519304926001600160f81b0316808410613bae5750565b9250565b90506020813d602011613bdf575b81613bcd60209383613587565b810103126102a35751620f4240613b87565b3d9150613bc0565b95505f94505050565b5065ffffffffffff613c006147d4565b16831015613b38565b6001613b03565b90915f5b8251811015613c7557613c278185613a7a565b5115801590613c46575b613c3d57600101613c14565b50505050600190565b50613c6f6001600160a01b03613c5c8386613a7a565b5116613c688385613a7a565b5190614235565b15613c31565b505050505f90565b90613c8782613617565b613c946040519182613587565b8281528092613ca5601f1991613617565b0190602036910137565b805f525f516020614fc85f395f51905f5260205260405f205460ff8160f01c16613de05760f81c613dda57613ce381613aa2565b8015613dc75765ffffffffffff613cf86147d4565b1680911015613dc157613d0a82613f9e565b10613d155750600190565b613d1e81613ac8565b509050613d34613d2d83613de7565b9150614485565b108015613d5e575b15613d475750600390565b613d5090613e97565b613d5957600490565b600590565b50613d6881613ac8565b915050613d7482613de7565b50908082119283613d89575b50505015613d3c565b90919250620f4240830292808404620f4240148115171561308557613db792613db191614485565b906141e5565b11155f8080613d80565b50505f90565b50636ad0607560e01b5f5260045260245ffd5b50600290565b5050600790565b5f9081527fa1cefa0f43667ef127a258e673c94202a79b656e62899531c4376d87a7f3980060205260409020805460018201546002909201549092565b60405190613e33604083613587565b60018252603160f81b6020830152565b60018060a01b031690815f527fb26e23d38df572f5669f6310d407229c15b4fb320cb19bf5e8c38856d28d080060205260405f209063ffffffff60e01b165f52602052301460ff60405f2054161515141590565b5f525f516020614fc85f395f51905f5260205265ffffffffffff600160405f2001541690565b65ffffffffffff5f199116019065ffffffffffff821161308557565b62ffffff5f5460401c1660018060a01b035f5160206150685f395f51905f525416602065ffffffffffff6024613f106123096147d4565b6040519485938492632394e7a360e21b84521660048301525afa90811561038c575f91613f4b575b50613f4790620f4240926141e5565b0490565b90506020813d602011613f78575b81613f6660209383613587565b810103126102a35751620f4240613f38565b3d9150613f59565b9065ffffffffffff8091169116019065ffffffffffff821161308557565b5f9081525f516020614fc85f395f51905f52602052604090205465ffffffffffff90613fda9060d081901c63ffffffff169060a01c8316613f80565b1690565b3d15614008573d90613fef826135a8565b91613ffd6040519384613587565b82523d5f602084013e565b606090565b90602080835192838152019201905f5b81811061402a5750505090565b82516001600160a01b031684526020938401939092019160010161401d565b9080602083519182815201916020808360051b8301019401925f915b83831061407457505050505090565b9091929394602080614092600193601f1986820301875289516134eb565b97019301930191939290614065565b9290614102916140ee6140dc946040519586946140ca602087019960808b5260a088019061400d565b868103601f1901604088015290613866565b848103601f1901606086015290614049565b90608083015203601f198101835282613587565b51902090565b33300361411157565b6347096e4760e01b5f523360045260245ffd5b7f65135e4d9e214a272631f85c3ab68685271bccecf1ad1336709c14e139b3328d604063ffffffff805f5160206150285f395f51905f5254169382519485521692836020820152a163ffffffff195f5160206150285f395f51905f525416175f5160206150285f395f51905f5255565b6008811015612a155760ff600191161b90565b906141b182613caf565b91816141bc84614194565b16156141c757505090565b6331b75e4d60e01b5f526004526141dd8261381b565b60445260645ffd5b8181029291811591840414171561308557565b80516020909101516001600160e01b031981169291906004821061421a575050565b6001600160e01b031960049290920360031b82901b16169150565b6004825110613dc157614247826141f8565b91614251816148ac565b6020602d5f303c5f516001600160a01b03938416931683146143cf57602060ad5f303c5f516001600160a01b031683146143ac57602060cd5f303c5f516001600160a01b0316831461436b5750602060ed5f303c5f516001600160a01b0316821461430f5750602061010d5f303c5f516001600160a01b031681149081156142f4575b506142de57505f90565b6001600160e01b03191663a9059cbb60e01b1490565b9050602061012d5f303c60018060a01b035f5116145f6142d4565b6001600160e01b0319909216919050632e91164f60e21b8214614350575063e3bdb18560e01b8114908115614342575090565b63f347f44560e01b14919050565b67747265617375727960c01b9150614367906148c2565b1490565b6001600160e01b03199390931663c4a8a01d60e01b81149392509050821561439257505090565b6322e6e25d60e21b149150816143a6575090565b90501590565b6001600160e01b031990931663cf456ae760e01b149291508290506143a6575090565b506001600160e01b0319909216919050633979356560e21b82146143fa575063e4a5e5f560e01b1490565b61440491506148c2565b5f52600560205260ff60405f20541690565b9190916008831015613a8e57601c908360031c019260021b1690565b63ffffffff9160016144569260078360031c9316925f520160205260405f20614416565b90549060031b1c166001811191825f1461447e57600119820163ffffffff16915b1515929190565b5f91614477565b9190820180921161308557565b5f5160206150685f395f51905f5254604051634bf5d7e960e01b8152905f90829060049082906001600160a01b03165afa5f918161453c575b5061361457506144d96147d4565b65ffffffffffff806144ea43614cc2565b1691160361452d57604051614500604082613587565b601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b6301bfc1c560e61b5f5260045ffd5b9091503d805f833e61454e8183613587565b8101906020818303126102a3578051906001600160401b0382116102a3570181601f820112156102a357805190614584826135a8565b926145926040519485613587565b828452602083830101116102a357815f9260208093018386015e83010152905f6144cb565b93929190936145c76002826141a7565b506145d181613aa2565b5f5160206150685f395f51905f5254604051630748d63560e31b81526001600160a01b039788166004820181905260248201939093529691959160209188916044918391165afa95861561038c575f966147a0575b50815f527fa1cefa0f43667ef127a258e673c94202a79b656e62899531c4376d87a7f3980060205260405f209260038401865f528060205260ff60405f20541661478d579060ff91875f5260205260405f2060018319825416179055169283155f1461474b57614697878254614485565b90555b80516146f057506146ea7fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda493604051938493845260208401528660408401526080606084015260808301906134eb565b0390a290565b6146ea9061473d7fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb8712956040519586958652602086015288604086015260a0606086015260a08501906134eb565b9083820360808501526134eb565b6001840361476857600101614761878254614485565b905561469a565b6002840361477e57600201614761878254614485565b6303599be160e11b5f5260045ffd5b866371c6af4960e01b5f5260045260245ffd5b9095506020813d6020116147cc575b816147bc60209383613587565b810103126102a35751945f614626565b3d91506147af565b5f5160206150685f395f51905f52546040516324776b7d60e21b815290602090829060049082906001600160a01b03165afa5f918161481d575b50613614575061361443614cc2565b9091506020813d602011614858575b8161483960209383613587565b810103126102a3575165ffffffffffff811681036102a357905f61480e565b3d915061482c565b5f525f5160206150085f395f51905f5260205263ffffffff60405f205460101c16151590565b1561488e5790565b80511561489d57602081519101fd5b63d6bda27560e01b5f5260045ffd5b60448151106148bc576044015190565b505f1990565b60248151106148bc576024015190565b6001600160a01b03918216815291166020820152606060408201819052613614929101906134eb565b6042906149066138ed565b602081519101206149156139bc565b602081519101206040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261496d60c082613587565b519020906040519161190160f01b8352600283015260228201522090565b9190823b6149c6579061499d91614cf1565b506004811015612a15571591826149b357505090565b6001600160a01b03918216911614919050565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b60ff5f5160206150a85f395f51905f525460401c1615614a3757565b631afcd79f60e31b5f5260045ffd5b90624f1a008111614a55575050565b60405163358c608b60e21b81526080600482015292508291614a7b9060848401906134eb565b9060248301525f6044830152624f1a0060648301520390fd5b90603c81108015614ae8575b614aa8575050565b60405163358c608b60e21b81526080600482015292508291614ace9060848401906134eb565b906024830152603c6044830152624f1a0060648301520390fd5b50624f1a008111614aa0565b90620186a08111614b03575050565b60405163358c608b60e21b81526080600482015292508291614b299060848401906134eb565b9060248301525f6044830152620186a060648301520390fd5b90600181108015614b96575b614b56575050565b60405163358c608b60e21b81526080600482015292508291614b7c9060848401906134eb565b90602483015260016044830152620b71b060648301520390fd5b50620b71b08111614b4e565b906207a12081108015614bfa575b614bb8575050565b60405163358c608b60e21b81526080600482015292508291614bde9060848401906134eb565b9060248301526207a1206044830152620dbba060648301520390fd5b50620dbba08111614bb0565b918082108015614c58575b614c1a57505050565b60405163358c608b60e21b81526080600482015293508392614c409060848501906134eb565b9160248401526044830152620b71b060648301520390fd5b50620b71b08211614c11565b918082108015614cb6575b614c7857505050565b60405163358c608b60e21b81526080600482015293508392614c9e9060848501906134eb565b9160248401526044830152620dbba060648301520390fd5b50620dbba08211614c6f565b65ffffffffffff8111614cda5765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b8151919060418303614d2157614d1a9250602082015190606060408401519301515f1a90614d80565b9192909190565b50505f9160029190565b90805160348110614d785760131981830101516001600160b01b03191669dc8f8d908f908c9a8dc360b01b01614d7857614d6a91602919820190614e02565b90159182156149b357505090565b505050600190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411614df7579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561038c575f516001600160a01b03811615614ded57905f905f90565b505f906001905f90565b5050505f9160039190565b9190825182118015614e94575b614e6d576001810180821161308557821180614e76575b158015908160011b91820460021417156130855760280180602811613085578183038381116130855703614e6d57614e5d92614e9d565b90916001600160a01b0390911690565b5050505f905f90565b50828101602001516001600160f01b03191661060f60f31b14614e26565b50818111614e0f565b9290926001840180851161308557831180614f37575b158015908160011b918204600214171561308557614ed6905f9492939495614485565b915b818310614ee85750505060019190565b9092919360ff614f028160f81b6020888601015116614f55565b16600f8111614f2c578160041b918083046010149015171561308557600191019401919290614ed8565b505f94508493505050565b50808401602001516001600160f01b03191661060f60f31b14614eb3565b60f81c602f811180614fbd575b15614f7157602f190160ff1690565b6060811180614fb3575b15614f8a576056190160ff1690565b6040811180614fa9575b15614fa3576036190160ff1690565b5060ff90565b5060478110614f94565b5060678110614f7b565b50603a8110614f6256fe7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb01a16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d102b26e23d38df572f5669f6310d407229c15b4fb320cb19bf5e8c38856d28d0801b26e23d38df572f5669f6310d407229c15b4fb320cb19bf5e8c38856d28d0802a16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1033ba4977254e415696610a40ebf2258dbfa0ec6a2ff64e84bfe715ff16977cc007c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb00f0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00f0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00" as const
